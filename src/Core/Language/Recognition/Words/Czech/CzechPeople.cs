namespace MentorBot.Core.Language.Recognition.Words.Czech;

internal static class CzechPeople
{
    public static readonly IReadOnlyList<Entry> Words =
    [
        new(Sense.Child, 1, "syn:-,a,ovi,em,ové,y,ů,ům synáč:ek,ka,kovi synek synka synk:ovi,em"),
        new(Sense.Child, 1, "dcer:a,u,y,ou,ám,- dceř:i,in dcerk:a,u,y,ou dcerce dcerun:ka,ku,ce,ky dcerušk:a,u"),
        new(Sense.Child, 1, "kluk:-,a,ovi,em,y,ům,ů kluci klučin:a,u klučík:-,a klouč:ek,ka chlap:eček,ečka,ečkovi,ečky chlapc:e,i,ů,ům,ema chlapec"),
        new(Sense.Child, 1, "holk:a,u,y,ou,ám holce holek holčičk:a,u,y,ou holčičce holčiček holčin:a,u,y"),
        new(Sense.Child, 1, "dítě dítěti dítětem dítko dítka děcko děck:u,em děťátko dítěte"),
        new(Sense.Child, 1, "mimin:o,a,u,em miminko miminka miminku miminkem batole batolet:e,i nemluvně prcek prcka prck:y,ům,ovi,ů caparta capart:-,i,y,ů drobek drobka"),
        new(Sense.Child, 1, "jedináč:ek,ka,kovi ratolest ratolesti potomek potomka potomk:y,ů potomci"),
        new(Sense.Child, 2, "dvojčat:a,ům,y,ech dvojčátka dvojčátk:a,ům dvojčata dvojčat"),
        new(Sense.Child, 3, "trojčat:a,ům,- trojčátka"),
        new(Sense.Child, 4, "čtyřčat:a,ům,-"),
        new(Sense.Children, 0, "dět:i,í,em,mi,ech,ma děcka děck:ám,- děck děcek dítek dítka dětičky dětiček děťátka děťátek dětátka haranti"),
        new(Sense.Childless, 0, "bezdětn:á,ý,é,í,ej,ou bez_dětí nemám_děti nemám_žádné_děti děti_nemám děti_žádné žádné_děti_nemám zatím_bez_dětí děti_nejsou děti_nemáme nemáme_děti"),
        new(Sense.Parent, 0, "mám:a,ou,u máma matk:a,ou,u mamin:a,ka,kou,ou táta tátou tata otec otcem rodič rodičem maminka samoživitelk:a,ou matka_samoživitelka"),
        new(Sense.Person, 0, "synovi dceři dcerce dcerunce klukovi holce holčičce miminku malé malému malej malý malá mladšímu mladší staršímu starší nejstaršímu nejstarší nejmladšímu nejmladší prostřednímu"),
        new(Sense.Person, 0, "manžel:-,ovi,a,em,ka,ce,ku,ky mámě matce mamince tátovi otci babičce babičk:a,y dědovi bratr:-,ovi,a ségř:e sestř:e sestra sestry bráchovi brácha segra vnuk vnučka vnučce vnukovi přítel:-,i,kyni partner:-,ovi,ka,ce"),
        new(Sense.AgeCue, 0, "jemi jemí je_mi mi_je je_mně mně_je bude_mi mi_bude bylo_mi mi_bylo je_mi_teď mi_už_je mi_teď_je je_jí je_mu jí_je mu_je jí_bude mu_bude bude_jí bude_mu bylo_jí bylo_mu jsou_mi mi_jsou jsou_jí jsou_mu mu_jsou jí_jsou věk věku stáří ve_věku ve_stáří věkem můj_věk mně_budou mi_budou budou_mi budou_mu budou_jí táhne_mi_na mi_táhne_na je_mi_přes věk_:"),
        new(Sense.AgeCue, 0, "oslavil:-,a dovršil:-,a"),
        new(Sense.AgeAdjective, 0, "let:á,ý,é,ou,ého,ému,ej,ýho,ým,ých,í,ýmu tilet:á,ý,é,ou,ého,ej,ému,ýho let_starý let_stará let_staré let_starého let_starou roky_starý roky_stará roky_staré roky_starého roky_starou ti_letá ti_letý ti_leté ti_letého ti_letou"),
        new(Sense.Old, 0, "starý stará staré starého starou starej"),
        new(Sense.Have, 1, "má ma mají maji"),
        new(Sense.Have, 0, "mám máme mam mame mít měla měl vychovávám vychovávame vychovávám_sama starám_se_o živím u_nás_doma jsme_já_a"),
        new(Sense.NotHave, 0, "nemám nemam nemáme nemame nemá nejsou neměla neměl nemít"),
        new(Sense.NoneOf, 0, "žádn:é,ý,á,ého,ých,ou,ej ani_jedno ani_jednoho ani_jedna bez nula"),
        new(Sense.Counted, 0, "kč korun korunách korunami koruny koruna kaček kč eur euro € $ procent procenta % czk kilo kila metrů metry km kilometrů kilo lidí lidi lidmi lidech osob osoby osobami osobách pokoj pokoje pokojů pokoji kamarád:ky,ek,kami kamarádi kamarádů krát"),
    ];
}
