namespace MentorBot.Core.Language.Recognition.Words.Polish;

internal static class PolishSmallWords
{
    public static readonly IReadOnlyList<Entry> Words =
    [
        new(Sense.At, 0, "o tak_o"),
        new(Sense.On, 0, "w we na"),
        new(Sense.AtWeak, 0, "na około ok koło gdzieś_około gdzieś_koło circa okolo kolo tak_koło tak_około mniej_więcej_o w_okolicach w_okolicy"),
        new(Sense.Onto, 0, "na"),
        new(Sense.Past, 0, "po"),
        new(Sense.To, 0, "do przed"),
        new(Sense.In, 0, "za w_ciągu"),
        new(Sense.Before, 0, "przed"),
        new(Sense.Ago, 0, "temu wstecz"),
        new(Sense.FromNow, 0, "od_dziś od_dzisiaj od_teraz od_dzis licząc_od_dziś"),
        new(Sense.From, 0, "od ode z ze"),
        new(Sense.Until, 0, "do najpóźniej aż"),
        new(Sense.Between, 0, "między pomiędzy"),
        new(Sense.And, 0, "i oraz a plus &"),
        new(Sense.Of, 0, "z ze"),
        new(Sense.ClockWord, 0, "godzina godz godzinie gdz g"),
        new(Sense.Next, 0, "przyszł:y,ą,a,ym,ego,ej,e następn:y,ą,a,ym,ego,ej,e kolejn:y,ą,ym,ego"),
        new(Sense.AfterNext, 0, "za_następny"),
        new(Sense.This, 0, "ten tę ta tym tego tej tą bieżący bieżącym bieżącego obecny"),
        new(Sense.Coming, 0, "najbliższ:y,ą,a,ym,ego,ej,e nadchodzący nadchodzącą nadchodząca"),
        new(Sense.Last, 0, "ostatni ostatnią ostatnia ostatniego ostatnim zeszł:y,ą,a,ym,ego,ej ubiegł:y,ą,a,ym,ego,ej miniony minioną minionym poprzedni poprzednią poprzednim"),
        new(Sense.Not, 0, "nie nje"),
        new(Sense.Cannot, 0, "nie_mogę nie_dam_rady odpada nie_pasuje nie_pasuje_mi nie_moge nie_mogę_być nie_może_być nie_mogie mi_nie_pasuje niestety_nie raczej_nie nie_da_rady nie_wchodzi_w_grę jednak_nie"),
        new(Sense.Instead, 0, "zamiast"),
        new(Sense.Correction, 0, "znaczy przepraszam sorry sorki właściwie raczej a_właściwie to_znaczy tzn chwila wróć poprawka pardon lepiej a_nie_jednak jednak"),
        new(Sense.DurationCue, 0, "przez razem trwa trwało trwał trwała związku małżeństwa stażu już jesteśmy_razem jesteśmy_po_ślubie po_ślubie ponad więcej_niż dłużej_niż mniej_niż krócej_niż niecały niecałą prawie_już mieszkam mieszkamy cały całą całe potrwa zajmie na zajęło tylko z_nim od czekam czekamy"),
        new(Sense.Yes, 0, "tak ta taa taak jasne jasna_sprawa pewnie oczywiście owszem zgoda zgadzam_się okej ok oki okay okey spoko dobra dobrze no_tak no_pewnie no_jasne no_ba jak_najbardziej zdecydowanie_tak chyba_tak raczej_tak jestem_za tak_jest czemu_nie dlaczego_nie tak_tak potwierdzam chętnie jasne_że_tak pewnie_że_tak no_oczywiście a_jakże niech_będzie może_być mhm aha yhm yes jo 👍 tak_poproszę z_chęcią bardzo_chętnie w_porządku sto_procent na_sto_procent na_100_% a_pewnie no_raczej wiadomo chcę prawda zgadza_się si git luz no_dobra no_dobrze no_to_tak no_no ta_jest jak_nie_jak_tak no_ok ależ_tak"),
        new(Sense.Yes, 1, "no zdecydowanie naturalnie na_pewno absolutnie"),
        new(Sense.No, 0, "nie nie_nie nje niee nieee nieeee nope no_nie no_co_ty skąd skądże a_skąd a_gdzie_tam gdzie_tam nigdy w_życiu nigdy_w_życiu nie_ma_mowy w_żadnym_wypadku absolutnie_nie na_pewno_nie zdecydowanie_nie oczywiście_że_nie pewnie_że_nie jasne_że_nie chyba_nie raczej_nie nie_bardzo nie_dziękuję nie_dzięki nie_chcę nie_zgadzam_się ani_trochę bynajmniej niestety_nie wcale_nie jeszcze_nie już_nie za_nic za_żadne_skarby jestem_przeciw nie_sądzę nie_wydaje_mi_się ni_cholery ni_chu wykluczone nie_no 👎 ani_mi_się_śni no_raczej_nie no_chyba_nie a_nie ależ_nie nic_z_tego no_way"),
        new(Sense.Filler, 0, "oj ach och eh hm hmm ojej ojoj ech kurczę jest są będzie to się mi już prawie dopiero być by bym może jakoś tak jakieś gdzieś proszę dziękuję dzięki dziekuje dzieki bardzo mogę moge mogłabym możemy przyjdę zadzwonię zadzwonie zadzwońcie proszę_dzwonić pasuje mi_pasuje pasowałoby chciałabym poproszę moje mój moja mojej mojemu moich moim tylko jeszcze teraz właśnie no więc czyli państwa umówmy_się spotkajmy_się najlepiej dokładnie równo lub łącznie w_sumie też bo ale lecz wolę wolałabym mniej_więcej jakby"),
        new(Sense.Title, 2, "pan pani pana panu panią panem doktor dr mgr inż nazywam_się nazwisko imię imie sąsiad sąsiadka sędzia nauczycielka"),
    ];
}
