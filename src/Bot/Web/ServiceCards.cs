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
        + (service.Url.Length == 0 ? "" : Site(service.Url) is { } site ? Link(site.AbsoluteUri, service.Url) : Line(service.Url))
        + $"<p class=\"checked\">{Encode(say(ServiceCard.Checked(service)))}</p>"
        + "</article>";

    private IEnumerable<string> Facts(Service service)
    {
        yield return service.Alert;
        foreach (var hours in ServiceCard.Hours(service, now))
            yield return say(hours);

        foreach (var ages in ServiceCard.Ages(service))
            yield return say(ages);

        yield return service.Description;
        yield return service.Application;
        yield return service.IsSecret ? say(ServiceCard.Secret(service)) : string.Join("; ", service.Places.Select(ServiceCard.Place));
        yield return service.Cost switch { Cost.Free => say(Phrase.Of("services.free")), Cost.Paid => say(Phrase.Of("services.paid")), _ => "" };
        yield return service.CostNote;
        yield return say(Phrase.Of("services.spoken", ("languages", SpokenLanguages.Of(service))));
        foreach (var changed in ServiceCard.Changed(service))
            yield return say(changed);

        foreach (var safety in ServiceCard.Safety(service))
            yield return say(safety);
    }

    private static string Phone(ServicePhone phone) => $"<p><a class=\"call\" href=\"tel:{string.Concat(phone.Number.Where(c => char.IsAsciiDigit(c) || c == '+'))}\">{Encode(phone.Number)}</a>{(phone.Note.Length == 0 ? "" : Encode($" ({phone.Note})"))}</p>";

    /// <summary>"www.example.org" is how people write it. Null for what is no address of the web.</summary>
    private static Uri? Site(string url) =>
        Uri.TryCreate(url.Contains(':', StringComparison.Ordinal) ? url : "https://" + url, UriKind.Absolute, out var site) && site.Scheme is "http" or "https" && site.Host.Contains('.', StringComparison.Ordinal) ? site : null;

    private static string Link(string address, string shown) => $"<p><a href=\"{Encode(address)}\" rel=\"noreferrer\">{Encode(shown)}</a></p>";

    private static string Line(string text) => $"<p>{Encode(text)}</p>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
