using System.Globalization;
using System.Net;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Web;

/// <summary>Services as they are shown: how to reach one first, and always when it was checked.</summary>
/// <param name="say">A phrase in the reader's language.</param>
internal sealed class ServiceCards(Func<Phrase, string> say, string language, Func<Service, TimeZoneInfo> zoneOf, DateTimeOffset now)
{
    /// <summary>Languages by their own names, so that who speaks one finds it.</summary>
    private static readonly Dictionary<string, string> OwnNames = new(StringComparer.Ordinal)
    {
        ["cs"] = "čeština", ["pl"] = "polski", ["uk"] = "українська", ["en"] = "English", ["ru"] = "русский", ["ro"] = "română", ["bg"] = "български", ["hu"] = "magyar", ["rom"] = "romani čhib",
    };

    public static string OwnName(string code) => OwnNames.GetValueOrDefault(code, code);

    public string Write(IReadOnlyList<FoundService> services) => string.Concat(services.Select(found => Card(found.Service)));

    private string Card(Service service) =>
        $"<article class=\"service\"><h2>{Encode(service.NameIn(language))}</h2>"
        + (service.Organization.Length > 0 && service.Organization != service.Name ? Line(service.Organization) : "")
        + string.Concat(service.Phones.Select(Phone))
        + string.Concat(Facts(service).Where(fact => fact.Length > 0).Select(Line))
        + (service.Email.Length > 0 ? Link("mailto:" + service.Email, service.Email) : "")
        + (Uri.TryCreate(service.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? Link(url.AbsoluteUri, service.Url) : "")
        + $"<p class=\"checked\">{Encode(Checked(service))}</p>"
        + "</article>";

    private IEnumerable<string> Facts(Service service)
    {
        yield return service.Alert;
        yield return service.Description;
        yield return service.Hours.Count == 0 ? say(Phrase.Of("services.hours-unknown")) : say(HoursWords.Of(Widest(service).Hours, now, zoneOf(service)));
        yield return service.IsSecret ? say(Phrase.Of("services.secret")) : string.Join("; ", service.Places.Select(Place));
        yield return service.Cost switch { Cost.Free => say(Phrase.Of("services.free")), Cost.Paid => say(Phrase.Of("services.paid")), _ => "" };
        yield return say(Phrase.Of("services.spoken", ("languages", string.Join(", ", service.Languages.Select(one => OwnName(one.Code))))));
    }

    private string Checked(Service service) => service.Checked is { } day
        ? say(Phrase.Of("services.checked", ("date", day.ToString("d. M. yyyy", CultureInfo.InvariantCulture))))
        : say(Phrase.Of("services.unchecked"));

    /// <summary>Of several ways in, the one that is open now or else the first.</summary>
    private ServiceHours Widest(Service service) => service.Hours.FirstOrDefault(hours => hours.Hours.At(now, zoneOf(service)).IsOpen) ?? service.Hours[0];

    private static string Place(ServicePlace place) => string.Join(", ", new[] { place.Street, $"{place.PostalCode} {place.Town}".Trim() }.Where(part => part.Length > 0));

    private static string Phone(ServicePhone phone) => $"<p><a class=\"call\" href=\"tel:{Ranking.Digits(phone.Number)}\">{Encode(phone.Number)}</a></p>";

    private static string Link(string address, string shown) => $"<p><a href=\"{Encode(address)}\" rel=\"noreferrer\">{Encode(shown)}</a></p>";

    private static string Line(string text) => $"<p>{Encode(text)}</p>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
