using System.Text.Json.Serialization;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Referrals;

[JsonConverter(typeof(JsonStringEnumConverter<ReportKind>))]
public enum ReportKind
{
    NoAnswer,
    Moved,
    Closed,
    WrongNumber,
    Other,
}

/// <summary>Who of the staff said something of a service. A mentor with a role is both.</summary>
public sealed record Volunteer(MentorId? Mentor, StaffId? Staff);

/// <summary>What was said of a service, all of one kind together. There is no room in it for words: those could be about somebody.</summary>
/// <param name="Day">When it was said last.</param>
/// <param name="By">By whom.</param>
public sealed record ServiceReport(ReportKind Kind, DateOnly Day, int Times, Volunteer By)
{
    /// <summary>A coordinator said it: people who look at the service are told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsSure { get; init; }

    /// <summary>The last check that the directory knew of; once it knows another, the report is answered.</summary>
    public DateOnly? Before { get; init; }

    [JsonIgnore]
    public bool IsChange => Kind is ReportKind.Moved or ReportKind.Closed;
}

/// <summary>Somebody has called and found everything right.</summary>
public sealed record ServiceCheck(DateOnly Day, Volunteer By);

/// <summary>What is known of one service beside the directory.</summary>
public sealed record ServiceRecord
{
    public static readonly ServiceRecord Empty = new();

    /// <summary>Null for none.</summary>
    public IReadOnlyList<ServiceReport>? Reports { get; init; }

    /// <summary>Null where the directory knows of the last check.</summary>
    public ServiceCheck? Check { get; init; }

    [JsonIgnore]
    public int Times => Reports?.Sum(report => report.Times) ?? 0;

    /// <summary>What a coordinator knows to have changed, the latest; null for nothing.</summary>
    [JsonIgnore]
    public ServiceReport? Change => Reports?.Where(report => report is { IsSure: true, IsChange: true }).MaxBy(report => report.Day);
}

/// <summary>What staff knows of services that the directory does not say yet, and who was asked to check which. One for the organisation; nothing of anybody who looks for help.</summary>
/// <param name="Services">As they are called.</param>
public sealed record ReferralsState(IReadOnlyDictionary<string, ServiceRecord> Services)
{
    public static readonly ReferralsState Empty = new(new Dictionary<string, ServiceRecord>());

    /// <summary>The first day of the month of which something was given out last; null before the first.</summary>
    public DateOnly? Month { get; init; }

    /// <summary>What each has still to check; null for nothing.</summary>
    public IReadOnlyDictionary<MentorId, IReadOnlyList<string>>? Given { get; init; }

    /// <summary>How many services were checked since something was given out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Checked { get; init; }

    public ServiceRecord Of(string service) => Services.GetValueOrDefault(service) ?? ServiceRecord.Empty;

    /// <summary>The very same where nothing changed.</summary>
    public ReferralsState With(string service, ServiceRecord record)
    {
        if (ReferenceEquals(Of(service), record))
        {
            return this;
        }

        var services = new Dictionary<string, ServiceRecord>(Services);
        if (record == ServiceRecord.Empty)
        {
            services.Remove(service);
        }
        else
        {
            services[service] = record;
        }

        return this with { Services = services };
    }

    /// <summary>Nobody has to check it any more.</summary>
    /// <param name="by">She alone; null for everybody.</param>
    public ReferralsState Done(string service, MentorId? by)
    {
        if (Given?.Any(given => (by is null || given.Key == by) && given.Value.Contains(service)) != true)
        {
            return this;
        }

        var rest = Given.Select(given => (Mentor: given.Key, Services: by is null || given.Key == by ? [.. given.Value.Where(other => other != service)] : given.Value)).Where(given => given.Services.Count > 0).ToDictionary(given => given.Mentor, given => given.Services);
        return this with { Given = rest.Count > 0 ? rest : null };
    }
}
