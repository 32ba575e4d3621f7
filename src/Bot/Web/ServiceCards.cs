using System.Net;
using MentorBot.Core.Engine;
using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Web;

/// <summary>Services as they are shown: how to reach one first, and always when it was checked.</summary>
/// <param name="say">A phrase in the reader's language.</param>
internal sealed class ServiceCards(Func<Phrase, string> say, string language, DateTimeOffset now)
{
    public string Write(IReadOnlyList<FoundService> services) => string.Concat(services.Select(found => Card(found.Service)));

    private string Card(Service service) =>
        $"<article class=\"service\"><h2>{Encode(service.NameIn(language))}</h2>"
        + (service.Organization.Length > 0 && service.Organization != service.Name ? Line(service.Organization) : "")
        + string.Concat(service.Phones.Select(Phone))
        + string.Concat(Facts(service).Where(fact => fact.Length > 0).Select(Line))
        + (service.Email.Length > 0 ? Link("mailto:" + service.Email, service.Email) : "")
        + (Uri.TryCreate(service.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? Link(url.AbsoluteUri, service.Url) : "")
        + $"<p class=\"checked\">{Encode(say(ServiceCard.Checked(service)))}</p>"
        + "</article>";

    private IEnumerable<string> Facts(Service service)
    {
        yield return service.Alert;
        yield return service.Description;
        foreach (var hours in ServiceCard.Hours(service, now))
            yield return say(hours);

        yield return service.IsSecret ? say(Phrase.Of("services.secret")) : string.Join("; ", service.Places.Select(ServiceCard.Place));
        yield return service.Cost switch { Cost.Free => say(Phrase.Of("services.free")), Cost.Paid => say(Phrase.Of("services.paid")), _ => "" };
        yield return say(Phrase.Of("services.spoken", ("languages", SpokenLanguages.Of(service))));
        foreach (var changed in ServiceCard.Changed(service))
            yield return say(changed);

        foreach (var safety in ServiceCard.Safety(service))
            yield return say(safety);
    }

    private static string Phone(ServicePhone phone) => $"<p><a class=\"call\" href=\"tel:{(phone.Number.StartsWith('+') ? "+" : "")}{Ranking.Digits(phone.Number)}\">{Encode(phone.Number)}</a></p>";

    private static string Link(string address, string shown) => $"<p><a href=\"{Encode(address)}\" rel=\"noreferrer\">{Encode(shown)}</a></p>";

    private static string Line(string text) => $"<p>{Encode(text)}</p>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
