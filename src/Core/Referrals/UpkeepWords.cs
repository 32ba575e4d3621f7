using System.Globalization;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Referrals;

/// <summary>How it stands with a service, for staff.</summary>
internal static class UpkeepWords
{
    /// <summary>A line for who shall call there: the number first, then why.</summary>
    public static Phrase Task(Service service, ServiceRecord record, House house) => Phrase.Of("upkeep.task", ("name", service.NameIn(house.DeskLanguage)), ("key", service.Called))
        .With("contact", Contact(service))
        .With("why", record.Reports is null ? Last(service, record) : Reports(record));

    /// <summary>A line for who has to put it into the package.</summary>
    public static Phrase Line(Service service, ServiceRecord record, House house) =>
        Phrase.Of("upkeep.line", ("name", service.NameIn(house.DeskLanguage)), ("key", service.Called)).With("reports", Reports(record));

    /// <summary>All that was said of it, of which there is something.</summary>
    public static Phrase Reports(ServiceRecord record) => Phrase.List(record.Reports!.Select(report => report is { IsSure: true, IsChange: true } ? Phrase.Of("upkeep.sure").With("report", Report(report)) : Report(report)));

    private static Phrase Report(ServiceReport report) => report.Times == 1
        ? Phrase.Of("upkeep.once", ("date", ServiceCard.Date(report.Day))).With("what", What(report.Kind))
        : Phrase.Of("upkeep.often", ("date", ServiceCard.Date(report.Day)), ("times", report.Times.ToString(CultureInfo.InvariantCulture))).With("what", What(report.Kind));

    private static Phrase Last(Service service, ServiceRecord record) => Upkeep.Last(service, record) is { } day ? Phrase.Of("upkeep.last", ("date", ServiceCard.Date(day))) : Phrase.Of("upkeep.never");

    /// <summary>The numbers, or else how it can be reached without one.</summary>
    private static Phrase Contact(Service service) => service switch
    {
        { Phones.Count: > 0 } => Phrase.List(service.Phones.Select(ServiceCard.Phone)),
        { Email.Length: > 0 } => Phrase.Of("list.words", ("words", service.Email)),
        { Url.Length: > 0 } => Phrase.Of("list.words", ("words", service.Url)),
        _ => Phrase.Of("upkeep.no-contact"),
    };

    private static Phrase What(ReportKind kind) => kind switch
    {
        ReportKind.NoAnswer => Phrase.Of("upkeep.no-answer"),
        ReportKind.Moved => Phrase.Of("upkeep.moved"),
        ReportKind.Closed => Phrase.Of("upkeep.closed"),
        ReportKind.WrongNumber => Phrase.Of("upkeep.wrong-number"),
        _ => Phrase.Of("upkeep.other"),
    };
}
