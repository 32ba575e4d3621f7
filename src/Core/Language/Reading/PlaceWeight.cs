using static MentorBot.Core.Language.Reading.RegionWords;

namespace MentorBot.Core.Language.Reading;

/// <summary>How surely a place that was named is where the writer is, by what is said before it.</summary>
internal static class PlaceWeight
{
    public const int None = 0;

    /// <summary>Named without more, or where she comes from.</summary>
    public const int Named = 1;

    /// <summary>"Jsem z": hers, unless she says where she is now.</summary>
    public const int From = 2;

    /// <summary>She says that she is there.</summary>
    public const int There = 3;

    /// <summary>She lives there, or is there now.</summary>
    public const int Home = 4;

    private const int Near = 4;

    public static int Of(PlaceContext place)
    {
        if (place.IsFirst)
        {
            return place.Words[place.Hit.Start].Start < 30 ? There : Named;
        }

        if (place.IsFrom && place.HasBefore(Travels))
        {
            return There;
        }

        if (IsDenied(place) || IsLeft(place) || IsVisited(place) || IsWorkedAt(place))
        {
            return None;
        }

        if (IsForced(place) || IsOwnHome(place) || PlaceReference.IsWithHer(place))
        {
            return place.IsFrom ? None : IsForced(place) ? Home : There;
        }

        return IsPlanned(place) ? None
            : IsAmong(place) ?? (PlaceOfOthers.IsTheirs(place) ? None : IsTold(place) ?? PlaceReference.IsToldBehind(place) ?? (place.IsTowards ? None : Named));
    }

    /// <summary>"Chci se přestěhovat do", "we're moving to".</summary>
    private static bool IsPlanned(PlaceContext place) =>
        !place.IsFrom && (place.HasBefore(Plans) || (place.IsTowards || place.Language == "uk") && place.HasBefore(Wishes));

    /// <summary>"Musela jsem se vrátit k mámě do".</summary>
    private static bool IsForced(PlaceContext place) => (place.IsTowards || place.Language is "uk" or "en") && place.HasBefore(Forced) && place.HasBefore(Returns);

    /// <summary>She herself does, is or has something there.</summary>
    private static int? IsTold(PlaceContext place)
    {
        var words = place.Words;
        if (IsNow(place) || HasLived(place))
        {
            return Home;
        }

        var move = place.Last(Moving.Contains);
        if (move >= 0 && !IsSomebodys(place, move) && IsHerMove(place, move))
        {
            return place.IsFrom ? None : place.IsTowards || !place.HasPreposition || place.Language == "uk" ? Home : Named;
        }

        for (var at = place.At; at >= place.Clause; at--)
        {
            var word = words[at].Word;
            var isSomebodys = IsSomebodys(place, at);
            if (Lives.Contains(word) && !isSomebodys && !place.IsTowards)
            {
                return at > place.Clause && (Never.Contains(words[at - 1].Word) || words[at - 1].Word == "to") ? None : Home;
            }

            if (isSomebodys && (Copulas.Contains(word) || Shared.Contains(word) || word == "ziji"))
            {
                return None;
            }

            if (Others.Contains(word) && !(place.Language == "pl" && word is "pracuje" or "studiuje") && !place.HasOwn)
            {
                return None;
            }

            if (Origin.Contains(word))
            {
                return place.IsTowards ? None : Named;
            }

            if (place.At - at < Near && !place.IsTowards && (Stays.Contains(word) || place.IsHers(at)) && !isSomebodys)
            {
                return place.IsFrom && Am.Contains(word) ? From : There;
            }
        }

        return place.IsTowards ? null
            : place.Back(1) == "u" && place.Back(0) is "nas" or "me" or "mne" or "mnie" or "mene" ? There
            : place.HasBefore(Lodgings) && !place.HasBefore(Seeks) ? There
            : place.Clause > place.At && IsApposition(place) ? Home
            : null;
    }

    /// <summary>"In my house in Tychy", whoever is there too.</summary>
    private static bool IsOwnHome(PlaceContext place) =>
        place.HasPreposition && !place.IsFrom && Homes.Contains(place.Back(0)) && Possessives.Contains(place.Back(1))
        && place.Back(1) is not ("jej" or "jeji" or "jeho" or "jego" or "ich" or "jejich" or "joho" or "yoho" or "yiyi" or "yikh" or "his" or "her" or "their");

    /// <summary>"Teď u tety v": what is said is said of the present, and of nobody else.</summary>
    private static bool IsNow(PlaceContext place)
    {
        var now = place.IsTowards || place.IsFrom ? -1 : place.Last(AtPresent.Contains);
        if (now < 0 || IsSomebodys(place, now))
        {
            return false;
        }

        var isPlain = Here.Contains(place.Words[now].Word) || place.HasOwn;
        return isPlain || Enumerable.Range(now + 1, place.At - now).All(at => PlaceOfOthers.IsSmall(place.Words[at].Word) || PlaceHolders.IsPerson(place.Words[at].Word) || Lodgings.Contains(place.Words[at].Word));
    }

    /// <summary>"Got", "made" and "ran" are hers only where she is named: "I got out to".</summary>
    private static bool IsHerMove(PlaceContext place, int at) =>
        place.Words[at].Word is not ("got" or "made" or "ran") || at > 0 && place.Words[at - 1].Word is "i" or "we" or "ive" or "weve";

    /// <summary>"Žiju s malou sama, v Prostějově, přes ulici".</summary>
    private static bool IsApposition(PlaceContext place)
    {
        if (place.GoesOn)
        {
            return false;
        }

        for (var at = place.At; at >= 0 && place.Words[at].Sentence == place.Sentence && place.At - at < 10; at--)
        {
            if (Lives.Contains(place.Words[at].Word) && place.Words[at].Word != "ziji")
            {
                return !(at > 0 && Never.Contains(place.Words[at - 1].Word)) && !IsSomebodys(place, at);
            }
        }

        return false;
    }

    /// <summary>"Ne v Praze", "nejsem z Prahy", "už nebydlím v".</summary>
    private static bool IsDenied(PlaceContext place)
    {
        var word = place.Back(0);
        return word.Length > 0 && (word is "tam" or "there" && !place.HasBefore(Lives) || Never.Contains(word) || Never.Contains(place.Back(1)) && (place.IsOwn(place.At) || Lives.Contains(word)));
    }

    /// <summary>She has left it, was born there or has lived there.</summary>
    private static bool IsLeft(PlaceContext place) =>
        place.IsFrom && place.HasBefore(Leaves) || place.HasBefore(Leaves) && !place.HasPreposition && !place.IsTowards || place.HasPreposition && place.HasBefore(Lived) && !place.HasBefore(AtPresent) && !HasLived(place);

    /// <summary>"I've lived alone in": she still does.</summary>
    private static bool HasLived(PlaceContext place)
    {
        var lived = place.Last(word => word == "lived");
        return lived > place.Clause && place.Words[lived - 1].Word is "ive" or "weve" or "have";
    }

    /// <summary>"Byłam wczoraj w Warszawie", "їздила в Прагу": she was there or goes there, and lives elsewhere.</summary>
    private static bool IsVisited(PlaceContext place)
    {
        if (place.HasBefore(Travels) && !place.HasBefore(Lives))
        {
            return true;
        }

        for (var at = place.At; at >= place.Clause && at > place.At - 4; at--)
        {
            var word = place.Words[at].Word;
            if (Been.Contains(word) || word == "were" && at > place.Clause && place.Words[at - 1].Word == "we")
            {
                return place.HasPreposition && !place.IsFrom;
            }

            if (!PlaceOfOthers.IsSmall(word) && !Am.Contains(word))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Pracuju v Praze v kanceláři": where she works she needn't live. "Jsem v práci v Praze": she is there.</summary>
    private static bool IsWorkedAt(PlaceContext place)
    {
        var work = place.HasPreposition && !place.IsFrom ? place.Last(Works.Contains) : -1;
        return work >= 0 && !place.HasBefore(Lives) && !place.HasBefore(Stays) && !place.HasBefore(Seeks) && !Here.Contains(place.Back(0)) && !(place.Clause > 1 && Lives.Contains(place.Words[place.Clause - 2].Word)) && !((AtWork.Contains(place.Words[work].Word) || work > 0 && place.Words[work - 1].Word == "at") && PlaceOfOthers.IsThere(place, work));
    }

    /// <summary>"Bydlí s námi v", "lives with us in": she is there too; "jsou s ním v": they are, and she is not.</summary>
    private static int? IsAmong(PlaceContext place)
    {
        if (place.IsTowards || !(place.Back(1) is "s" or "se" or "z" or "ze" or "zi" or "with"))
        {
            return null;
        }

        return Together.Contains(place.Back(0)) ? There : WithOthers.Contains(place.Back(0)) && !place.HasOwn ? None : null;
    }

    /// <summary>Somebody else is named right before a verb that could be hers.</summary>
    private static bool IsSomebodys(PlaceContext place, int verb)
    {
        var words = place.Words;
        for (var back = verb - 1; back >= 0 && back >= verb - 3 && words[back].Sentence == place.Sentence && !words[back + 1].Loose; back--)
        {
            if (words[back].Word is "i" or "we" or "ive" or "im" or "ja" or "jsem" or "sem" or "jsme" or "sme" or "ya" or "my" or "me")
            {
                return words[back].Word == "my" && place.Language == "en" && back + 1 < verb;
            }

            if (Pronouns.Contains(words[back].Word) && !(words[back].Word == "on" && place.Language == "en") || PlaceHolders.IsPerson(words[back].Word) || PlaceHolders.IsChild(words[back].Word))
            {
                return !PlaceOfOthers.IsOneOfThem(place, back);
            }
        }

        return false;
    }
}
