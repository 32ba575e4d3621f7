namespace MentorBot.Core.Language.Reading;

/// <summary>Who and what can be in a town that isn't the writer's: people, and what she has to do there. Folded.</summary>
internal static class PlaceHolders
{
    private static readonly string[] Acquaintances =
    [
        "kolegyn", "milen", "sef", "advokat", "terapeut", "znam", "sestrenic", "bratranc", "bratranec", "jednatel", "podnikatel", "policist", "uredni", "bejval", "byval",
        "kochan", "szef", "adwokat", "prawni", "znajom", "kuzyn", "facet", "kobiet", "nauczyciel", "policjant", "urzednicz", "urzednik",
        "kokhan", "nachaln", "nachalnyk", "znajom", "zhink", "rodych", "vchytel", "koleh", "khlopets", "kolyshn", "bratom", "sester",
        "lover", "mistress", "colleague", "coworker", "boss", "therapist", "lawyer", "bloke", "stepdad", "stepmum", "fiance", "uncle", "grandpa", "grandad", "godmother",
    ];

    private static readonly HashSet<string> Exact = Set(
        "muz muze muzem muzi nekoho nekym nekomu chlap chlapa chlapem chlapec "
        + "kogos kims komus faceta facetem chlop chlopem gosc goscia kumpel kumpla "
        + "kohos kymos cholovika cholovikom tato tata tatovi dyadko dyadka kumy "
        + "man men guy guys woman women lady bf gf mil fil grandparents ma da missus");

    private static readonly HashSet<string> Children = Set("deti detem kluci holky syny dzieci chlopcy corki synowie dity ditej ditok ditky diti dite dytyna decka dzieciak dzieciaki dzieckiem kids kid children kids sons daughters boys girls twins dvojcata blizniaki dvijnyata");

    /// <summary>What she can have to do with in a town that she doesn't live in: treatment, a court, a plant, a road.</summary>
    private static readonly string[] ErrandStems =
    [
        "operac", "ivf", "psychiatr", "onkolog", "doktor", "lekar", "nemocnic", "soud", "rozprav", "jednan", "fabri", "tovarn", "objizd", "klini", "gynekolog", "lavka", "psycholog", "konzul", "ambasad", "velvyslan", "vysetren", "chemoter", "terapi", "lecim", "svatb", "pohreb", "pohrb", "skolen", "sluzebc", "vezen", "veznic", "vazb", "hotelu",
        "rozpraw", "spraw", "sad", "szpital", "klinik", "lekarz", "operacj", "konsul", "badani", "lecze", "leczyl", "slubie", "wesel", "pogrzeb", "szkoleni", "delegacj", "wiezien", "areszc",
        "likar", "sud", "klinits", "operatsi", "hinekoloh", "psykhiatr", "onkoloh", "lohoped", "posolst", "konsul", "terapiy", "vesill", "pokhoron", "turm", "tyurm", "likuyus", "khimi",
        "hearing", "surgery", "operation", "consultant", "trial", "court", "hospital", "clinic", "embassy", "treatment", "appointment", "wedding", "funeral", "prison", "jail",
    ];

    /// <summary>What comes from a town and isn't hers.</summary>
    private static readonly string[] Carriers = ["vlak", "autobus", "balik", "obalk", "agentur", "pocia", "pocztowk", "przesylk", "agencj", "poyizd", "posylk", "ahentsi", "train", "bus", "parcel", "agency", "lett", "dopis"];

    /// <summary>Whoever speaks for an office, a school or a surgery there.</summary>
    public static readonly HashSet<string> Institutions = Set(
        "skola skole skolu ucitelka ucitel skolka skolce poradna "
        + "szkola szkole szkoly przedszkole poradni "
        + "shkola shkoli vchytelka sadok "
        + "school teacher gp doctor doctors nursery kindergarten worker lecturer uni university");

    private static readonly HashSet<string> Writers = Set("man woman lady girl guy boy lad mum mom mother dad father student widow grandmother nan zena muz chlap matka mama otec tata babicka kluk holka divka kobieta facet mezczyzna dziewczyna chlopak babcia ojciec zhinka cholovik divchyna khlopets maty babusya batko");

    /// <summary>They live where she lives, or tell nothing of a place.</summary>
    private static readonly string[] Near = ["soused", "sasiad", "susid", "neighbo"];

    private static readonly HashSet<string> Nobody = Set("mame nas mezi mezitim did didnt male maly malo zenska mazury znamena znamenalo matematiky material");

    /// <summary>Anybody who isn't the writer.</summary>
    public static bool IsPerson(string word) =>
        !Nobody.Contains(word) && !Array.Exists(Near, stem => word.StartsWith(stem, StringComparison.Ordinal)) && (RegionWords.Kin.Contains(word) || People.IsSomebody(word) || Exact.Contains(word) || Begins(Acquaintances, word));

    /// <summary>What people call themselves, and others too.</summary>
    public static bool CanBeWriter(string word) => Writers.Contains(word);

    public static bool IsErrand(string word) => Begins(ErrandStems, word);

    public static bool IsCarrier(string word) => Begins(Carriers, word);

    public static bool IsChild(string word) => Children.Contains(word);

    private static bool Begins(string[] stems, string word) => Array.Exists(stems, stem => word.StartsWith(stem, StringComparison.Ordinal) && word.Length <= stem.Length + 4);

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
