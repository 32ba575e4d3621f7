namespace MentorBot.Core.Language.Recognition.Words.Czech;

internal static class CzechSmallWords
{
    public static readonly IReadOnlyList<Entry> Words =
    [
        new(Sense.At, 0, "v ve o"),
        new(Sense.On, 0, "v ve na o"),
        new(Sense.AtWeak, 0, "na k ke kolem okolo zhruba cca přibližně circa"),
        new(Sense.Onto, 0, "na"),
        new(Sense.Past, 0, "po"),
        new(Sense.To, 0, "do před"),
        new(Sense.In, 0, "za zhruba_za asi_za tak_za během"),
        new(Sense.Before, 0, "před přede"),
        new(Sense.Ago, 0, "zpátky zpět nazpět dozadu"),
        new(Sense.FromNow, 0, "ode_dneška od_dneška od_teď od_teďka ode_dneska od_dneska"),
        new(Sense.From, 0, "od ode z ze"),
        new(Sense.Until, 0, "do až nejpozději"),
        new(Sense.Between, 0, "mezi"),
        new(Sense.And, 0, "a i plus &"),
        new(Sense.Of, 0, "z ze"),
        new(Sense.OClock, 0, "přesně_hodin"),
        new(Sense.Next, 0, "příští příštího příštím příštímu dalš:í,ího,ím přišti následující následujícího následujícím"),
        new(Sense.AfterNext, 0, "přespříští přespříštího přespříštím ob"),
        new(Sense.This, 0, "tento tenhle tuhle tuto tohle toto této tohoto tomto tahle tenhleten tenle tudle tendle tohohle týhle"),
        new(Sense.Coming, 0, "nejbližší nadcházející nastávající blížící_se"),
        new(Sense.Last, 0, "minul:ý,á,é,ou,ého,ém,ej uplynul:ý,á,é,ou"),
        new(Sense.Not, 0, "ne nikoli nikoliv né"),
        new(Sense.Cannot, 0, "nemůžu nemohu nejde nemužu nepůjde nestíhám nestihnu nevyhovuje nehodí se_nehodí mi_nejde mi_nevyhovuje se_mi_nehodí nezvládnu nechci to_nejde ne_nejde to_nepůjde odpadá už_ne určitě_ne bohužel_ne mi_to_nejde mi_to_nevyjde nevyjde"),
        new(Sense.Instead, 0, "místo namísto"),
        new(Sense.Correction, 0, "vlastně pardon teda respektive oprava počkat vlastne omlouvám_se tedy_ne sorry přesněji spíš spíše chci_říct teda_ne radši raděj raději"),
        new(Sense.DurationCue, 0, "spolu už_spolu trvá trvalo trvat po_dobu dobu celkem_trvá jsme_spolu manželství vztahu vztah praxe po_celých celé celou celých dlouho déle již už přes víc_než více_než déle_než míň_než méně_než dýl_než necelý necelou necelé tu potrvá potrvalo zabere zabralo vydrží jsme_svoji jsme_sví žijeme bydlím bydlíme chodíme jen asi_tak zhruba na max maximálně minimálně aspoň alespoň nejmíň skoro celý"),
        new(Sense.Yes, 0, "ano jo jj joo jojo jojojo jasn:ě,á jasný jasňačka jasan ovšem ovšemže zajisté baže v_pohodě pohoda budiž tutově na_beton co_by_ne to_víte_že_jo to_si_pište to_se_ví to_je_jasné jasná_věc jasná_páka nejspíš_jo nejspíš_ano pravděpodobně_ano tak_určitě no_právě no_určitě no_samozřejmě no_dobře no_dobrá to_bych_prosila to_bych_chtěla mhm hmm_jo joo joooo jasně_jo no_jasný jasňačka tak_fajn fajn prima moc_ráda s_radostí velmi_ráda rádi hej_jo aj_jo hádej_že_jo ano_samozřejmě no_to_jo to_rozhodně_ano jo_jasně jo_určitě jasně_určitě nic_proti_tomu_nemám taky_že_jo právě_že_jo kéž_by_jo bezpochyby nepochybně bez_debat jasnačka ók ok oki okej okay souhlas souhlasím přesně_tak tak_jo tak_ano ano_ano ale_jo no_jo no_jasně no_ano samozřejmě samo proč_ne to_víš_že_jo to_víš to_si_piš jasně_že_jo jasně_že_ano beru platí domluveno dobře dobrá tak_dobře určitě_ano určitě_jo určo_jo asi_jo asi_ano spíš_jo spíše_ano spíš_ano myslím_že_jo myslím_že_ano jsem_pro jsem_určitě_pro mám_zájem chci_to klidně hej hej_hej yes jop jup ja joj vždyť_jo nemám_nic_proti nevadí no_problem 👍 to_jo to_ano na_sto_procent stoprocentně na_100_% bodejť aby_ne že_váháš bez_problému rozhodně_ano rozhodně_jo ano_prosím jo_prosím jojo_jo pravda je_to_tak správně"),
        new(Sense.Yes, 1, "určitě rozhodně jistě jistojistě určo jasně jasne"),
        new(Sense.No, 0, "ne né ne_ne nene neee nee neé nn nikoli nikoliv vůbec_ne ani_náhodou ani_omylem v_žádném_případě rozhodně_ne určitě_ne asi_ne spíš_ne spíše_ne radši_ne raději_ne nechci nesouhlasím nikdy ani_ne to_ne to_teda_ne tak_to_ne no_to_ne kdepak kdeže vůbec nope no_way no_ne ani_za_nic ani_za_milion ani_za_milión ani_za_boha ani_za_svět za_žádnou_cenu to_v_žádném_případě to_ani_náhodou ani_náhodou_ne to_ani_omylem nejspíš_ne pravděpodobně_ne právě_že_ne taky_že_ne jsem_proti nikterak nikdy_v_životě v_životě_ne leda_ve_snu to_určitě_ne to_rozhodně_ne no_to_určitě_ne no_určitě_ne tak_určitě_ne jasně_že_ne samozřejmě_že_ne to_víš_že_ne ba_naopak ani_trochu ani_v_nejmenším v_nejmenším_ne vyloučeno kategoricky_ne ne_ne_ne nee ne_asi absolutně_ne absolutně_nesouhlasím nesouhlas zdaleka_ne ne_ani_náhodou ani_ne_moc moc_ne ani_moc_ne vlastně_ne spíš_asi_ne asi_spíš_ne nechce nechceme nepřeju_si nepřeji_si nene_ne ani_nápad zapomeň ne_díky ne_děkuji ne_děkuju nemám_zájem myslím_že_ne ještě_ne už_ne zatím_ne bohužel_ne houby prd ne_e není_to_tak nepřichází_v_úvahu ani_za_zlaté_prase 👎 nechce_se_mi ba_ne leda_houby"),
        new(Sense.Filler, 0, "jé jejda ach och ech hm hmm ehm uf hmmm tak asi no se si by bych to ten ta prosím prosim díky děkuji děkuju dekuji dekuju moc jsem je jsou jsme byl byla bylo bude budou by_to mi mně nám teď ted jen jenom už již skoro přes právě zrovna cca zhruba přibližně kolem okolo třeba aspoň klidně nejlépe nejlíp nejradši můžu mohu mohla mohl můžeme přijdu zavolám zavolejte volejte ozvu ozvěte se_ozvu ráda rád chtěla chtěl chtěla_bych vám vás mě nás hodí vyhovuje se_hodí jde šlo potřebuju potřebuji hele teda tedy takže jakože tam sem jako nějak někdy přesně ještě opravdu taky také pak potom že ale lépe výborně super letos něco kolik celkem dohromady ono jinak prostě odhadem tu"),
        new(Sense.Title, 2, "pan paní pana panu pani slečna slečny slečnu inženýr doktor doktorka doktorku doktora ing mudr mgr bc judr jmenuji_se jmenuju_se příjmení jméno učitelka učitel soused sousedka"),
    ];
}
