namespace MentorBot.Core.Language.Recognition.Words.Polish;

internal static class PolishPeople
{
    public static readonly IReadOnlyList<Entry> Words =
    [
        new(Sense.Child, 1, "syn:-,a,owi,em,owie,ów,om,ka syn:ek,ka,kowi,kiem,eczek synku synkowie synków"),
        new(Sense.Child, 1, "cór:ka,kę,ki,ką,ce,ek,eczka,eczkę,eczki,eczkę córeczek córcia córcię córa córę"),
        new(Sense.Child, 1, "chłop:iec,ca,cu,cem,cy,ców,ak,aka,aki,aków,czyk,czyka,aków"),
        new(Sense.Child, 1, "dziewczyn:ka,kę,ki,ką,ce,ek,eczka,eczkę dziewucha dziewuchę"),
        new(Sense.Child, 1, "dzieck:o,a,u,iem dzieciątko dzidziuś dzidziusia niemowl:ę,ęcia,aka,ak malu:ch,cha,szek,szka,szka,chy,chów bobas bobasa dzieciak:-,a"),
        new(Sense.Child, 1, "jedyna:k,ka jedynacz:ka,kę,ki pociech:a,ę"),
        new(Sense.Child, 2, "bliźnia:ki,ków,kami,czki,czek,czkami,ków,ta,t blizniaki blizniakow"),
        new(Sense.Child, 3, "trojaczk:i,ów,ami"),
        new(Sense.Child, 4, "czworaczk:i,ów"),
        new(Sense.Children, 0, "dzieci dzieciom dziećmi dzieciach dzieciak:i,ów,ami dzieciaczki dzieciaczków pociechy pociech latorośli"),
        new(Sense.Childless, 0, "bezdzietn:a,y,i,e,ą bez_dzieci nie_mam_dzieci nie_mam_żadnych_dzieci dzieci_nie_mam dzieci_brak brak_dzieci nie_mamy_dzieci żadnych_dzieci dzieci_nie_ma nie_posiadam_dzieci nie_mam_jeszcze_dzieci nie_mam_zadnych_dzieci niemam_dzieci"),
        new(Sense.Parent, 0, "mam:a,ą,ę,usia mat:ka,ką,kę tat:a,ą ojciec ojcem rodzic rodzicem samotną_matką samotna_matka"),
        new(Sense.Person, 0, "synowi córce córeczce dziecku starsz:y,a,e,ej,emu młodsz:y,a,e,ej,emu najstarsz:y,a,e najmłodsz:y,a,e mał:y,a,e,ej,emu"),
        new(Sense.Person, 0, "mąż męża mężem mężowi żona żony żonie mam:ie,y matce tacie babcia babci dziadek siostr:a,y,ze brat brata bratu wnuk wnuczka wnuczce partner partnera partnerka"),
        new(Sense.AgeCue, 0, "skończy:łam,łem,ła,ł ukończy:łam,łem wiek wieku w_wieku mój_wiek mam_już mam_lat wiek_: mi_stuknęło stuknęło_mi stuknęła_mi stuknie_mi kończę skończę stuknęło_mu stuknęła"),
        new(Sense.AgeCue, 1, "mam ma miała miałam jestem_po będę_mieć będę_miała"),
        new(Sense.AgeAdjective, 0, "letni:-,a,e,ą,ej,ego,emu,m latek latka latk:iem,ą,i,owi letnich"),
        new(Sense.Old, 0, "lat_mam lat_skończone"),
        new(Sense.Have, 1, "ma mają"),
        new(Sense.Have, 0, "mam mamy miałam mieć wychowuję wychowuje posiadam sama_wychowuję opiekuję_się jestem_mamą u_nas_w_domu mamy"),
        new(Sense.NotHave, 0, "nie_mam nie_mamy nie_ma niemam nie_posiadam nie_było brak nie_mieliśmy"),
        new(Sense.NoneOf, 0, "żadn:e,ych,ego,ej bez ani_jednego zero"),
        new(Sense.Counted, 0, "zł złotych złote złoty złotówek zeta zloty zlotych pln euro eur dolarów € $ procent procenta % osób osoby ludzi osobami pokoje pokoi pokojach razy km kilo kilogramów metrów kilometrów koleżanki kolegów przyjaciółki przyjaciół znajomych groszy rubli hrywien"),
    ];
}
