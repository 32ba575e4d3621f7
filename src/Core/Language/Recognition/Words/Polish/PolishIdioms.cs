namespace MentorBot.Core.Language.Recognition.Words.Polish;

internal static class PolishIdioms
{
    /// <summary>One letter away from a word of the tables, and meant as they are.</summary>
    public const string Innocent =
        "środek środku srodku środki czynsz szkoda pracy praca prace pracę wtorki rodzina rodziny rodzinie godna godny drzwi prawda prawo prawa minęła minela minęło minął minely wieczny wieczne strona strony stronie roku który która które którzy miesiac wiesz sobie sobą soba " +
        "dziewczyna dziewczyny dziewczynie dziecinada drugi piątka pietka piętka pięta piąty siódmy pierwszy lutnia marka marca majka lipa cera chora chory córki matki matka latem lato latać późno poznal poznał poznam mała małej posta polowa połowa rana rany ranny ranni wczesniej ludzi ludzie ludziom trzeba trzebą trzecia trzeźwy";

    public static readonly IReadOnlyList<Entry> Words =
    [
        new(Sense.Noise, 0, "dzień_dobry dobry_wieczór dobry_wieczor dobranoc dobrej_nocy miłego_dnia miłego_wieczoru miłego_weekendu udanego_weekendu miłej_nocy dzien_dobry dziendobry dobrywieczór cześć czesc hej hejka witam siema siemka miłej_niedzieli miłej_soboty dobrego_dnia dobrego_wieczoru miłego_popołudnia pięknego_dnia spokojnej_nocy witajcie dobry dzieńdobry dobrego_popołudnia udanego_dnia spokojnego_wieczoru wesołych_świąt"),
        new(Sense.Noise, 0, "jeden_raz ani_razu wszystko_jedno jest_mi_wszystko_jedno w_jednej_chwili jednym_słowem jednego_dnia pewnego_dnia jedna_z jeden_z jedno_z jednej_z jednym_z z_jednej_strony jeden_po_drugim jedno_po_drugim na_jedno_wychodzi jeszcze_jedno jedna_rzecz jeden_drugiego jednym_tchem za_jednym_zamachem jedno_jest_pewne na_raz co_jeden raz_jeszcze jeszcze_raz jak_jeden_mąż jedną_nogą jeden_diabeł jeden_pies"),
        new(Sense.Noise, 0, "z_drugiej_strony po_pierwsze po_drugie po_trzecie pierwszy_raz drugi_raz po_raz_pierwszy po_raz_drugi po_raz_trzeci na_pierwszy_rzut_oka pierwsza_pomoc na_drugą_stronę druga_strona drugiej_połowy drugą_połowę druga_połowa moja_druga_połowa piąte_koło_u_wozu piąte_koło w_pierwszej_kolejności na_pierwszym_miejscu drugiego_dnia następnego_dnia od_pierwszej_chwili pierwszej_klasy drugiej_osoby drugiego_człowieka pierwsza_miłość pierwszego_męża od_pierwszego_wejrzenia"),
        new(Sense.Noise, 0, "w_środku po_środku środek środka w_środku_nocy w_środku_miasta w_środku_dnia setki_razy sto_razy tysiąc_razy tysiące_razy dzień_po_dniu dzień_w_dzień z_dnia_na_dzień dniem_i_nocą dzień_i_noc co_dzień na_co_dzień co_noc każdego_dnia każdej_nocy codziennie od_rana_do_wieczora od_rana_do_nocy za_chwilę za_moment za_chwilkę chwilkę moment sekundkę w_cztery_oczy na_cztery_oczy między_czterema_oczami za_pięć_dwunasta trzy_po_trzy w_trzy_dupy nie_ma_to_jak rok_w_rok z_roku_na_rok całe_życie w_te_i_we_wte gdzie_diabeł_mówi_dobranoc siódme_niebo w_siódmym_niebie siódme_poty w_piątek_świątek świątek_piątek_i_niedziela nie_pierwszy_raz raz_na_zawsze raz_na_jakiś_czas raz po_prostu razie_czego w_razie_czego pół_na_pół w_połowie na_pół na_okrągło nie_mam_pojęcia nie_mam_siły nie_mam_czasu nie_wiem spodziewam_się_dziecka oczekuję_dziecka czekam_na_dziecko jak_dziecko dom_dziecka domu_dziecka dziecko_szczęścia po_nocach marzec_w_garncu na_sto_dwa sto_pociech nie_ma_za_co"),
    ];
}
