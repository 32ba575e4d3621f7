namespace MentorBot.Simulators.Discord;

/// <summary>HTTP acts that answer when something has happened, or 408 after <c>timeoutMs</c> (20 s).</summary>
internal static class WaitingActs
{
    public static void Register(ControlHost host, DiscordControl control)
    {
        host.Add("wait-for-message", async body => await control.WaitForMessageAsync(body.Id("channel"), Wanted(body), body.Timeout));
        host.Add("wait-for-thread", async body => await control.WaitForThreadAsync(body.Id("guild"), Named(body), body.Timeout));
        host.Add("wait-for-channel", async body => await control.WaitForChannelAsync(body.Id("guild"), Named(body), body.Timeout));
        host.Add("wait-for-answer", async body => await control.WaitForAnswerAsync(body.Id("interaction"), body.Timeout));
        host.Add("wait-for-followup", async body =>
        {
            var count = body.Int("count", 1);
            return await control.WaitForInteractionAsync(body.Id("interaction"), one => one.Followups.Count >= count, body.Timeout);
        });
        host.Add("wait-for-gateway", async body =>
        {
            var (resumes, identifies) = (body.Int("resumes"), body.Int("identifies"));
            await control.WaitForGatewayAsync(body.Int("sessions", 1), body.Timeout);
            await control.WaitForGatewayAsync(counts => counts.Resumes >= resumes && counts.Identifies >= identifies, body.Timeout);
            return control.GatewayCounts;
        });
    }

    /// <summary>All that is given must hold: contains, equals, byBot, author, after, replyTo, reaction.</summary>
    private static Func<SeenMessage, bool> Wanted(ControlBody body)
    {
        var (contains, equals, reaction) = (body.OptionalText("contains"), body.OptionalText("equals"), body.OptionalText("reaction"));
        var (author, after, replyTo) = (body.OptionalId("author"), body.OptionalId("after"), body.OptionalId("replyTo"));
        var byBot = body.OptionalBool("byBot");
        return message => (contains is null || message.Content.Contains(contains, StringComparison.Ordinal))
            && (equals is null || message.Content == equals)
            && (reaction is null || message.Reactions.Any(one => one.Emoji == reaction))
            && (author == 0 || message.AuthorId == author)
            && message.Id > after
            && (replyTo == 0 || message.ReferenceId == replyTo)
            && (byBot is null || message.ByBot == byBot);
    }

    private static Func<SeenChannel, bool> Named(ControlBody body)
    {
        var (name, parent) = (body.OptionalText("name"), body.OptionalId("parent"));
        return channel => (name is null || channel.Name == name) && (parent == 0 || channel.ParentId == parent);
    }
}
