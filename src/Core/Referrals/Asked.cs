using MentorBot.Core.Hours;

namespace MentorBot.Core.Referrals;

/// <summary>A word that no list knows: looked for as it is in names and descriptions, and counted by how rare it is there.</summary>
/// <param name="Stem">Folded, without the ending that changes.</param>
public sealed record AskedWord(string Word, string Stem);

/// <summary>A word that a service may be called by.</summary>
/// <param name="Weight">Less for one that many are called by.</param>
/// <param name="IsKind">It names a kind of service: it says which one is meant only where few are called so.</param>
public sealed record SaidWord(string Stem, double Weight, bool IsKind = false);

/// <summary>A place in the words: its town, folded, and the regions that it can mean, the likeliest first.</summary>
public sealed record AskedPlace(string Town, IReadOnlyList<string> Regions);

/// <summary>What the words and the choices of a search ask for.</summary>
public sealed record Asked
{
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>The kinds are only how she wants to reach somebody, so what it is about counts for more.</summary>
    public bool IsHint { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Topics that were touched and are not the matter: they count where the others are alike.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    public IReadOnlyList<string> Groups { get; init; } = [];

    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<AskedPlace> Places { get; init; } = [];

    public Country? Country { get; init; }

    /// <summary>A man asks, or it is for men: what is for women alone is nothing for them.</summary>
    public bool IsMan { get; init; }

    /// <summary>Her age, where she says it.</summary>
    public int? Age { get; init; }

    public bool IsFree { get; init; }

    public bool IsOpen { get; init; }

    /// <summary>It is something that no service of a referral directory is: a dentist, a kindergarten.</summary>
    public bool IsElsewhere { get; init; }

    public IReadOnlyList<AskedWord> Words { get; init; } = [];

    /// <summary>The words that say something, for what services are called.</summary>
    public IReadOnlyList<SaidWord> Said { get; init; } = [];

    /// <summary>Everything that was said, as names are kept (<see cref="Catalogue.Called"/>); empty for a single word.</summary>
    public string Called { get; init; } = "";

    /// <summary>These words are a kind of service and nothing more: many are called so.</summary>
    public bool IsCalledByKind { get; init; }

    /// <summary>Nothing says what it is but words that no list knows: a word for whom it is does not.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The digits of a telephone number.</summary>
    public string? Number { get; init; }

    /// <summary>The language that she writes in.</summary>
    public string Language { get; init; } = "";

    public bool SaysWhat => Types.Count + Topics.Count + Groups.Count > 0;

    internal bool IsAbout(string topic) => Topics.Contains(topic) || Beside.Contains(topic);
}
