using System.Globalization;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;

namespace MentorBot.Core.Referrals;

/// <summary>A service as it is said in a message: how to reach it first, and always when it was checked.</summary>
public static class ServiceCard
{
    /// <summary>All that somebody needs to turn to it.</summary>
    /// <param name="language">The reader's.</param>
    public static Phrase Of(Service service, string language, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(service);
        return Phrase.Lines(
        [
            Phrase.Of("services.name", ("name", service.NameIn(language))),
            .. Words(service.Organization == service.Name ? "" : service.Organization),
            .. service.Phones.Select(Phone),
            .. Words(service.Url),
            .. Words(service.Email),
            .. Hours(service, at),
            .. Ages(service),
            .. Words(service.Description),
            .. Words(service.Application),
            .. service.IsSecret ? [Secret(service)] : Words(string.Join("; ", service.Places.Select(Place))),
            .. Cost(service),
            .. Words(service.CostNote),
            .. service.Languages.Count == 0 ? Array.Empty<Phrase>() : [Phrase.Of("services.spoken", ("languages", SpokenLanguages.Of(service)))],
            .. Words(service.Alert),
            .. Changed(service),
            Checked(service),
            .. Safety(service),
        ]);
    }

    /// <summary>One line of a list: what it is called, how to reach it, for which ages, and whether somebody is there now, where that is known.</summary>
    public static Phrase Line(Service service, string language, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(service);
        IReadOnlyList<Phrase> notes =
        [
            .. service.Phones.Take(1).Select(Phone),
            .. service.Phones.Count > 0 ? [] : Words(Uri.TryCreate(service.Url, UriKind.Absolute, out var site) ? site.Host : service.Url),
            .. Ages(service),
            .. service.IsSecret ? [] : service.Places.Take(1).SelectMany(place => Words(place.Town)),
            .. service.Hours.OrderBy(hours => hours.Hours.At(at, service.Zone) is { IsOpen: false } closed ? closed.Next ?? DateTimeOffset.MaxValue : at).Take(1).Select(first => Hours(first, service, at)),
        ];
        var line = notes.Count == 0 ? Phrase.Of("services.name", ("name", service.NameIn(language))) : Phrase.Of("services.line", ("name", service.NameIn(language))).With("notes", Phrase.List(notes));
        return Phrase.Lines([line, .. Changed(service)]);
    }

    /// <summary>Of each way in its own: nobody calls while there is somebody in the chat alone, or stays away while there is somebody on the phone.</summary>
    public static IEnumerable<Phrase> Hours(Service service, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(service);
        return service.Hours.Count == 0 ? [Phrase.Of("services.hours-unknown")] : service.Hours.Select(hours => Hours(hours, service, at));
    }

    private static Phrase Hours(ServiceHours hours, Service service, DateTimeOffset at)
    {
        var words = HoursWords.Of(hours.Hours, at, service.Zone);
        return hours.Attending switch
        {
            Attending.Phone => Phrase.Of("services.hours-phone").With("hours", words),
            Attending.Chat => Phrase.Of("services.hours-chat").With("hours", words),
            Attending.Visit => Phrase.Of("services.hours-visit").With("hours", words),
            _ => words,
        };
    }

    /// <summary>For which ages it is there, the last one included; nothing where it is for all.</summary>
    public static IEnumerable<Phrase> Ages(Service service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return (service.MinimumAge, service.MaximumAge) switch
        {
            (> 0 and var from, { } to) => [Phrase.Of("services.age-between", ("from", Number(from)), ("to", Number(to)))],
            (> 0 and var from, null) => [Phrase.Of("services.age-from", ("from", Number(from)))],
            (_, { } to) => [Phrase.Of("services.age-to", ("to", Number(to)))],
            _ => [],
        };
    }

    public static Phrase Checked(Service service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return service.Checked is { } day ? Phrase.Of("services.checked", ("date", Date(day))) : Phrase.Of(CanBeCalled(service) ? "services.unchecked" : "services.unchecked-no-phone");
    }

    /// <summary>What the directory does not say yet; none for nothing.</summary>
    public static IEnumerable<Phrase> Changed(Service service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return service.Changed is { } changed ? [Phrase.Of(changed.HasClosed ? "services.said-closed" : CanBeCalled(service) ? "services.said-moved" : "services.said-moved-no-phone", ("date", Date(changed.Day)))] : [];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Date(DateOnly day) => day.ToString("d. M. yyyy", CultureInfo.InvariantCulture);

    public static string Place(ServicePlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return string.Join(", ", new[] { place.Street, $"{place.PostalCode} {place.Town}".Trim() }.Where(part => part.Length > 0));
    }

    /// <summary>What must be known before somebody calls there; nothing for most.</summary>
    public static IEnumerable<Phrase> Safety(Service service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return IsOfViolence(service) && CanBeCalled(service) ? [Phrase.Of("services.safe-phone")] : [];
    }

    /// <summary>Whoever calls there may live with somebody who looks into her phone.</summary>
    private static bool IsOfViolence(Service service) => service.Topics.Any(topic => topic.EndsWith("_violence", StringComparison.Ordinal)) || service.Groups.Any(group => group is "abused" or "sexually-abused" or "stalked");

    /// <summary>How somebody gets to an address that is not published.</summary>
    public static Phrase Secret(Service service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return Phrase.Of(CanBeCalled(service) ? "services.secret" : "services.secret-no-phone");
    }

    /// <summary>Nobody is told to call where there is no number.</summary>
    private static bool CanBeCalled(Service service) => service.Phones.Count > 0;

    private static IEnumerable<Phrase> Cost(Service service) => service.Cost switch
    {
        Referrals.Cost.Free => [Phrase.Of("services.free")],
        Referrals.Cost.Paid => [Phrase.Of("services.paid")],
        _ => [],
    };

    /// <summary>The number, with what must be known before somebody calls it.</summary>
    internal static Phrase Phone(ServicePhone phone) => Phrase.Of("services.phone", ("phone", phone.Note.Length == 0 ? phone.Number : $"{phone.Number} ({phone.Note})"));

    private static IEnumerable<Phrase> Words(string words) => words.Length == 0 ? [] : [Phrase.Of("list.words", ("words", words))];
}
