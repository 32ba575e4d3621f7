namespace MentorBot.Core.Language.Reading;

/// <summary>Words for people who are not the writer. Folded; each is the beginning of its inflected forms.</summary>
internal static class People
{
    private static readonly string[] Close =
    [
        "syn", "dcer", "mamin", "tatin", "otec", "otce", "mama", "mame", "mamu", "mamk", "matk", "manzel", "bratr", "sestr", "segr", "brach", "babick", "babi", "dede", "deda", "kluk", "holk", "vnuk", "vnuc", "klient", "pritel", "partner", "kamarad", "kamos", "tchyn", "svagr", "soused", "neter", "synovec", "rodic", "snach", "zen", "chlap", "dite", "prvnak", "taty", "tata", "tatu", "resident", "zak", "hrac",
        "cork", "ojc", "ojciec", "siostr", "brat", "babc", "dziad", "maz", "mez", "zona", "zone", "chlopak", "dziewczyn", "wnuk", "wnucz", "pasierb", "nastolat", "tesc", "kolezan", "kolega", "wuj", "ciot", "dziecko", "tescio", "asystent", "podopieczn", "narzecz",
        "syna", "donk", "dochk", "donech", "mati", "maty", "batk", "bab", "did", "cholovik", "zhink", "druzhyn", "khlopets", "khlopts", "boyfrend", "podrug", "podruh", "plemin", "vnuk", "onuk", "tioty", "titk", "dytyn", "malyj", "mala", "svekr", "sestrychk", "sestrichk", "divchyn",
        "son", "daughter", "husband", "wife", "mum", "mom", "dad", "father", "mother", "brother", "sister", "nephew", "niece", "cousin", "boyfriend", "girlfriend", "partner", "friend", "kid", "granddaughter", "grandson", "nan", "client", "patient", "resident", "lad", "boy", "girl", "toddler", "baby", "twin", "marriage", "malzenst", "manzelstv", "zwiaz", "vztah", "shlyub", "konkubin", "rozvod",
    ];

    private static readonly string[] Others =
    [
        "bratr", "sestr", "segr", "brach", "svagr", "kamarad", "kamos", "klient", "soused", "rodina", "teta", "tety", "tetu", "titk", "ciot", "przyjaci", "siostr", "brat", "brata", "kolezan", "kolega", "znajom", "sasiad", "podopieczn", "asystent", "pani", "dziewczyn", "gosc", "sestra", "podrug", "podruh", "susid", "brother", "sister", "friend", "neighbour", "neighbor", "client", "nephew", "niece", "cousin", "synova", "snach", "nevistk", "zovyts", "szwagier", "szwagr", "koleh", "spolubydl", "wspollok", "flatmate", "roommate", "khazyajk", "landlad",
    ];

    /// <summary>Anybody near to the writer, her child too, or something between people that has years of its own.</summary>
    public static bool IsSomebody(string word) => Begins(Close, word);

    /// <summary>Somebody who has children of her own.</summary>
    public static bool IsAnotherParent(string word) => Begins(Others, word);

    private static bool Begins(string[] stems, string word) => Array.Exists(stems, stem => word.StartsWith(stem, StringComparison.Ordinal) && word.Length <= stem.Length + 4);
}
