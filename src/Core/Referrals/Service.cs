using MentorBot.Core.Hours;

namespace MentorBot.Core.Referrals;

/// <summary>What a service costs, as far as it is known.</summary>
public enum Cost
{
    Unknown,
    Free,
    Paid,
}

/// <summary>How somebody is heard by a service: the same door can be open to some at hours at which it is closed to others.</summary>
public enum Attending
{
    Any,
    Phone,
    Chat,
    Visit,
}

/// <summary>A place of a service. A service whose address is secret has none.</summary>
/// <param name="Street">Empty where it is not known.</param>
/// <param name="Region">As <see cref="Regions"/> names it.</param>
public sealed record ServicePlace(string Town, string Street, string PostalCode, string Region);

/// <param name="Note">Empty, or what must be known before somebody calls: "free of charge".</param>
public sealed record ServicePhone(string Number, string Note);

/// <param name="Code">ISO 639.</param>
/// <param name="Note">Empty where it is spoken always.</param>
public sealed record ServiceLanguage(string Code, string Note);

/// <summary>What a coordinator knows to have changed, while the directory does not say it yet.</summary>
/// <param name="HasClosed">It is no more; else it has moved.</param>
/// <param name="Day">When we heard of it.</param>
public sealed record ServiceChange(bool HasClosed, DateOnly Day);

public sealed record ServiceHours(Attending Attending, OpeningHours Hours);

/// <summary>
/// One entry of the referral directory, as it is searched and shown. What is not known is empty and said to be so: nothing here is guessed.
/// </summary>
/// <param name="Key">The short name that people can say to each other, <c>cz-116006</c>; empty where there is none.</param>
/// <param name="Name">In the language of its country.</param>
public sealed record Service(Guid Id, string Key, string Name, string Organization, Country Country)
{
    /// <summary>By language; a language that nobody has written a name in is absent.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string Description { get; init; } = "";

    /// <summary>In words: for whom it is.</summary>
    public string Eligibility { get; init; } = "";

    /// <summary>How somebody gets there, where it is not by calling or coming.</summary>
    public string Application { get; init; } = "";

    /// <summary>What has changed for now: "no weekends".</summary>
    public string Alert { get; init; } = "";

    /// <summary>Codes of the taxonomy of service types, the first one the main one.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Codes of the taxonomy of topics, the main one first.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Codes of the taxonomy of target groups.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    public IReadOnlyList<ServiceLanguage> Languages { get; init; } = [];

    /// <summary>The regions that it serves; none for the whole country.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    public IReadOnlyList<ServicePlace> Places { get; init; } = [];

    /// <summary>Its address is told to nobody but who goes there, and is not in the directory.</summary>
    public bool IsSecret { get; init; }

    public IReadOnlyList<ServicePhone> Phones { get; init; } = [];

    public string Email { get; init; } = "";

    public string Url { get; init; } = "";

    public Cost Cost { get; init; }

    /// <summary>What there is to say of the cost; empty for nothing.</summary>
    public string CostNote { get; init; } = "";

    public int? MinimumAge { get; init; }

    public int? MaximumAge { get; init; }

    /// <summary>The clock on its wall.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>None where they are not known.</summary>
    public IReadOnlyList<ServiceHours> Hours { get; init; } = [];

    /// <summary>When somebody of the organisation last made sure of it; null for never.</summary>
    public DateOnly? Checked { get; init; }

    /// <summary>Somebody told us that it is no longer as it stands here; null where nobody did.</summary>
    public ServiceChange? Changed { get; init; }

    /// <summary>It is there and can be offered. One that has closed stays in the directory, so that nobody adds it again.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>What names it in a command, and in what is kept of it.</summary>
    public string Called => Key.Length > 0 ? Key : Id.ToString("D");

    public bool IsNationwide => Regions.Count == 0;

    /// <summary>There is a way to it. Who asks for help is never sent to a name alone; such an entry waits in the list of what must be checked.</summary>
    public bool CanBeReached => Phones.Count > 0 || Email.Length > 0 || Url.Length > 0 || Places.Any(place => place.Street.Length > 0);

    /// <summary>The name for a reader of this language.</summary>
    public string NameIn(string language) => Names.GetValueOrDefault(language, Name);

    /// <summary>Somebody is there now, in any of the ways that it can be reached; null where its hours are not known. Those of a chat say nothing of its phone.</summary>
    public bool? IsOpen(DateTimeOffset at, TimeZoneInfo zone) => Hours.Any(hours => hours.Hours.At(at, zone).IsOpen) ? true : Hours.Count == 0 || (Phones.Count > 0 && Hours.All(hours => hours.Attending == Attending.Chat)) ? null : false;

    public bool IsFor(int age) => (MinimumAge is not { } from || age >= from) && (MaximumAge is not { } to || age <= to);
}
