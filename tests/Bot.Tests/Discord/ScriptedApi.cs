using System.Net;
using System.Text;
using MentorBot.Bot.Discord;
using MentorBot.Bot.Discord.Rest;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>Discord's REST API as a list of what is asked and a function that answers.</summary>
internal sealed class ScriptedApi : HttpMessageHandler
{
    public static readonly DiscordSettings Settings = new("tok.en-SECRET", 900, [new MentorChannel("mentors.jana.channel", 50) { Account = 77, Alias = "Limetka", AliasSetting = "mentors.jana.alias", Stories = ["Doma mi říkali Růžo a mně se ševalo strachem."], StorySetting = "mentors.jana.story" }])
    {
        OperatorChannel = 51,
        OutreachChannel = 52,
        DutyRole = 53,
        ApiBase = new Uri("https://api.test/api/v10/"),
    };

    private readonly Lock _gate = new();
    private readonly List<Asked> _asked = [];

    /// <summary>Answers a call; 204 unless a test says otherwise.</summary>
    public Func<Asked, HttpResponseMessage> Answer { get; set; } = static _ => new HttpResponseMessage(HttpStatusCode.NoContent);

    public IReadOnlyList<Asked> Calls
    {
        get
        {
            lock (_gate)
                return [.. _asked];
        }
    }

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Limited(HttpResponseMessage answer, string bucket, int limit, int remaining, double reset, double resetAfter)
    {
        answer.Headers.TryAddWithoutValidation("X-RateLimit-Bucket", bucket);
        answer.Headers.TryAddWithoutValidation("X-RateLimit-Limit", limit.ToString(System.Globalization.CultureInfo.InvariantCulture));
        answer.Headers.TryAddWithoutValidation("X-RateLimit-Remaining", remaining.ToString(System.Globalization.CultureInfo.InvariantCulture));
        answer.Headers.TryAddWithoutValidation("X-RateLimit-Reset", reset.ToString(System.Globalization.CultureInfo.InvariantCulture));
        answer.Headers.TryAddWithoutValidation("X-RateLimit-Reset-After", resetAfter.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return answer;
    }

    public DiscordRest Rest(TimeProvider time) => new(Client(time));

    public RestClient Client(TimeProvider time) => new(this, Settings, time);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var asked = new Asked(
            request.Method.Method,
            request.RequestUri!.ToString().Replace(Settings.ApiBase.ToString(), "", StringComparison.Ordinal),
            body,
            request.Headers.NonValidated.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase));
        lock (_gate)
            _asked.Add(asked);

        return Answer(asked);
    }
}

internal sealed record Asked(string Method, string Path, string Body, IReadOnlyDictionary<string, string> Headers);
