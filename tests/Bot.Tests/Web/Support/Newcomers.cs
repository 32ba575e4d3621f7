using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MentorBot.Bot.Tests.Web.Support;

/// <summary>Somebody becomes a mentor in the browser: what she does for it, and those who see to it.</summary>
internal static partial class Newcomers
{
    /// <summary>Her own code.</summary>
    public static async Task<string> JoinAsync(MentorVisitor nora, string code)
    {
        var (status, reply) = await GiveAsync(nora, code);
        return status == HttpStatusCode.OK ? (string)reply["code"]! : throw new InvalidOperationException($"Not joined: {reply}");
    }

    public static Task<(HttpStatusCode Status, JsonNode Reply)> GiveAsync(MentorVisitor who, string code, string? key = null) =>
        who.PostAsync("/desk/join", new JsonObject { ["key"] = key ?? Visitor.NewKey(), ["code"] = code });

    public static async Task<string> InviteAsync(MentorVisitor coordinator)
    {
        var before = coordinator.Answers.Count;
        await coordinator.AskAsync(null, "invite");
        await WebHouse.UntilAsync(() => coordinator.Answers.Skip(before).Any(answer => Code().IsMatch(answer)));
        return Code().Match(coordinator.Answers[^1]).Value;
    }

    public static async Task WriteCardAsync(MentorVisitor nora)
    {
        await nora.AskAsync(null, "alias", new JsonObject { ["name"] = "Sasanka" });
        await nora.AskAsync(null, "languages", new JsonObject { ["list"] = "en" });
        await nora.AskAsync(null, "story", new JsonObject { ["language"] = "en", ["text"] = "I have been there too." });
    }

    /// <summary>She is shown the card, and approves what she was shown.</summary>
    public static async Task ApproveAsync(MentorVisitor supervisor)
    {
        for (var asked = 1; asked <= 2; asked++)
        {
            var before = supervisor.Answers.Count;
            await supervisor.AskAsync(null, "approve", new JsonObject { ["mentor"] = "Sasanka" });
            await WebHouse.UntilAsync(() => supervisor.Answers.Count > before);
        }
    }

    [GeneratedRegex("[2-9A-Z]{4}(-[2-9A-Z]{4}){3}")]
    private static partial Regex Code();
}
