namespace MentorBot.Core.Language.Reading;

/// <summary>A place that was named, with what stands before it: its preposition, and the clause that it belongs to as far as it is told before the place.</summary>
internal sealed class PlaceContext
{
    private readonly IReadOnlyList<Token> _words;

    public PlaceContext(IReadOnlyList<Token> words, PlaceHit hit, string language)
    {
        _words = words;
        Hit = hit;
        Language = language;
        Sentence = words[hit.Start].Sentence;
        IsFirst = hit.Start == 0 || words[hit.Start - 1].Sentence != Sentence;
        var before = IsFirst ? "" : words[hit.Start - 1].Word;
        IsTowards = RegionWords.Towards.Contains(before);
        HasPreposition = RegionWords.Prepositions.Contains(before);
        IsFrom = RegionWords.From.Contains(before);
        At = hit.Start - (IsTowards || HasPreposition ? 2 : 1);
        if (IsTowards)
        {
            At = BehindStart(At);
        }

        Clause = At + 1;
        if (!IsFirst && !words[At + 1].Loose)
        {
            while (Clause > 0 && words[Clause - 1].Sentence == Sentence && !words[Clause].Loose && !Joins(Clause - 1))
            {
                Clause--;
            }
        }
    }

    public IReadOnlyList<Token> Words => _words;

    public PlaceHit Hit { get; }

    public string Language { get; }

    public int Sentence { get; }

    /// <summary>Nothing stands before it in its sentence, not even a preposition.</summary>
    public bool IsFirst { get; }

    public bool HasPreposition { get; }

    public bool IsTowards { get; }

    public bool IsFrom { get; }

    /// <summary>The word that the place hangs on, before its preposition; -1 where the message begins.</summary>
    public int At { get; }

    /// <summary>The first word of the clause; behind <see cref="At"/> where the clause begins with the place.</summary>
    public int Clause { get; }

    /// <summary>The message goes on behind the place without a comma; the number of a district is a part of the place.</summary>
    public bool GoesOn => After < _words.Count && _words[After].Sentence == Sentence && !_words[After].Loose;

    /// <summary>"In Pilsen we're": she herself comes right behind the place.</summary>
    public bool IsFollowedByHer => GoesOn && _words[After].Word is "i" or "we" or "im" or "were" or "weve" or "ive" or "ya" or "my" or "ja" && IsOfLanguage(_words[After].Word);

    private int After => Hit.End < _words.Count && _words[Hit.End].Kind == TokenKind.Number && !_words[Hit.End].Loose ? Hit.End + 1 : Hit.End;

    /// <summary>The word so many places before the preposition, as far as the clause goes.</summary>
    public string Back(int steps) => At - steps >= Clause ? _words[At - steps].Word : "";

    public bool HasBefore(HashSet<string> some) => Last(some.Contains) >= 0;

    /// <summary>Where in the clause such a word stands last before the place; -1 for nowhere.</summary>
    public int Last(Predicate<string> some)
    {
        for (var at = At; at >= Clause; at--)
        {
            if (some(_words[at].Word))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>A word that names the writer, or a verb of hers: "I" is "and" in the other languages, and "my" is "we" there.</summary>
    public bool IsOwn(int at) => IsHers(at) || RegionWords.Me.Contains(_words[at].Word) && IsOfLanguage(_words[at].Word);

    public bool IsHers(int at) => (RegionWords.Hers.Contains(_words[at].Word) || Language != "en" && RegionWords.Stays.Contains(_words[at].Word)) && IsOfLanguage(_words[at].Word);

    /// <summary>The clause speaks of her before the place.</summary>
    public bool HasOwn => HasOwnBut(_ => false);

    /// <param name="excluded">Words that don't count.</param>
    public bool HasOwnBut(Predicate<string> excluded)
    {
        for (var at = At; at >= Clause; at--)
        {
            if (IsOwn(at) && !excluded(_words[at].Word))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfLanguage(string word) => word switch
    {
        "i" or "me" or "am" => Language == "en" || word == "me" && Language == "cs",
        "my" => Language != "en",
        "jo" or "zech" => Language == "pl",
        _ => true,
    };

    /// <summary>"Z mamą i jej partnerem" is one clause.</summary>
    private bool Joins(int at) =>
        RegionWords.Joints.Contains(_words[at].Word) && (_words[at].Word is not ("i" or "a") || Language != "en")
        && !(_words[at].Word is "a" or "i" or "j" or "ta" or "and" && at + 1 < Hit.Start && (_words[at].Word == "i" && Language == "cs" && at == At || RegionWords.Possessives.Contains(_words[at + 1].Word) || PlaceHolders.IsPerson(_words[at + 1].Word)));

    /// <summary>"Z Karlových Varů do Kladna": what moves stands before both.</summary>
    private int BehindStart(int at)
    {
        var name = at;
        while (name >= 1 && name > at - 3 && _words[name].Sentence == Sentence && _words[name].Capital && !RegionWords.From.Contains(_words[name - 1].Word))
        {
            name--;
        }

        return name >= 1 && _words[name].Sentence == Sentence && RegionWords.From.Contains(_words[name - 1].Word) ? name - 2 : at;
    }
}
