namespace MentorBot.Core.Language.Reading;

/// <summary>Whether a word that a place is named by is meant as a place: not as a common word, a surname, a street or a club.</summary>
internal static class PlaceName
{
    /// <summary>What bears a town's name and isn't one.</summary>
    private static readonly HashSet<string> Bearers = Set(
        "pan pana panem panu pani slecna slecny doktor doktorka mudr judr mgr ing inzenyr jmenem jmenuje jmenuji jmenuju prijmeni prijmenim rozena soudce soudkyne kauza "
        + "panstwo doktora nazwisko nazwisku nazwiskiem imieniem nazywa nazywam sedzia komornik mecenas dr prof "
        + "zvaty prizvyshche prizvyshchem imeni "
        + "mr mrs ms miss called named surname doctor judge "
        + "hotel hotelu hotelem penzion kavarna kavarne restaurace restauraci hospoda ulice ulici ul ulica ulicy namesti trida vul vulytsya vulytsi vulytsyu street road rondo plac "
        + "nad banik slavia sparta zbrojovka bohemians legia wisla lech cracovia pogon widzew gornik");

    private static readonly HashSet<string> Named = Set("pan pani doktor doktorka jmenuje jmenuji jmenuju jmenem nazywa nazywam nazwisko zvaty called named mr mrs");

    public static bool IsPlace(PlaceContext place)
    {
        var before = place.IsFirst ? "" : place.Words[place.Hit.Start - 1].Word;
        return (!place.Hit.IsCommonWord || IsMeant(place, before)) && !IsBorne(place, before) && !(before == "na" && place.Hit.Place is "Praha" or "Praga");
    }

    /// <summary>"Hotel Praha", "jmenuju se Petr Most".</summary>
    private static bool IsBorne(PlaceContext place, string before) =>
        !place.Words[place.Hit.Start].Loose && Bearers.Contains(before)
        || !place.IsFirst && !place.HasPreposition && !place.IsTowards && (Named.Contains(place.Back(1)) || Named.Contains(place.Back(2)));

    /// <summary>A word that is a place only sometimes: it is one behind a preposition of places, or with a capital letter where none is due.</summary>
    private static bool IsMeant(PlaceContext place, string before)
    {
        var words = place.Words;
        var word = words[place.Hit.Start];
        if (word.Word is "as" or "krk")
        {
            return false;
        }

        var isAlone = place.Hit.End >= words.Count || words[place.Hit.End].Sentence != word.Sentence || words[place.Hit.End].Loose;
        return word.Capital && (!place.IsFirst || isAlone)
            || place.HasPreposition && before is "v" or "ve" or "w" or "we" or "in" && word.Word is not ("bor" or "boru" or "plane" or "plan" or "pile" or "hane" or "asi" or "kole")
            || place.HasPreposition && word.Capital;
    }

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
