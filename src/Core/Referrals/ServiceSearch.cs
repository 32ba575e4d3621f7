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

/// <summary>What was found. Where nothing right exists that is said, and there are lines for the whole country instead.</summary>
/// <param name="Right">The best first; empty where nothing is right.</param>
/// <param name="Instead">Lines for the whole country, where nothing is right.</param>
public sealed record SearchAnswer(IReadOnlyList<FoundService> Right, IReadOnlyList<FoundService> Instead)
{
    public bool IsNothingRight => Right.Count == 0;
}
