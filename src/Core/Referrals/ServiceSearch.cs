using MentorBot.Core.Hours;

namespace MentorBot.Core.Referrals;

/// <summary>What somebody looks for: words, and what has been chosen beside them. Everything that is not set holds nothing back.</summary>
/// <param name="Text">As she wrote it; empty to look by choices alone.</param>
/// <param name="Language">The language that she writes in.</param>
public sealed record ServiceSearch(string Text, string Language)
{
    /// <summary>Where she is, as <see cref="Regions"/> names it. A place in her words counts before it.</summary>
    public string? Region { get; init; }

    public Country? Country { get; init; }

    /// <summary>A code of the taxonomy of topics.</summary>
    public string? Topic { get; init; }

    /// <summary>A code of the taxonomy of service types.</summary>
    public string? Type { get; init; }

    /// <summary>A code of the taxonomy of target groups.</summary>
    public string? Group { get; init; }

    /// <summary>A language that must be spoken there.</summary>
    public string? Spoken { get; init; }

    public bool IsFreeOnly { get; init; }

    public bool IsOpenOnly { get; init; }

    /// <summary>Who is younger or older than a service allows is not sent there.</summary>
    public int? Age { get; init; }

    /// <summary>When services were checked that the directory may not know of yet, as they are called; null for none.</summary>
    public IReadOnlyDictionary<string, DateOnly>? Checked { get; init; }

    /// <summary>How many are wanted.</summary>
    public int Most { get; init; } = 20;
}

/// <summary>How near a service is to the place that was asked for.</summary>
public enum Nearness
{
    /// <summary>No place was asked for, or it is elsewhere.</summary>
    Anywhere,
    Nationwide,
    NextRegion,
    Region,
    Town,
}

/// <param name="Score">Only to be compared with others of the same search.</param>
/// <param name="IsOpen">Null where its hours are not known.</param>
public sealed record FoundService(Service Service, double Score, Nearness Nearness, bool? IsOpen);

/// <summary>What came of a search, which is said to the person as it is.</summary>
public enum SearchOutcome
{
    Right,

    /// <summary>What she looks for is not there where she is; there are others for the whole country who help with it.</summary>
    NotHere,

    /// <summary>Nothing in the directory is right; there are lines that listen whatever it is about.</summary>
    Nothing,
}

/// <param name="Services">What is right, the best first; else what there is instead.</param>
public sealed record SearchAnswer(SearchOutcome Outcome, IReadOnlyList<FoundService> Services)
{
    /// <summary>A place was asked for, and what is right is not there: only beside it, or for the whole country.</summary>
    public bool IsAway { get; init; }
}
