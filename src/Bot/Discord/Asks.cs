using System.Security.Cryptography;
using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Discord;

/// <summary>Slash commands that wait for their answer. Their tokens live here, in memory, for the fifteen minutes Discord takes them.</summary>
internal sealed class Asks(InteractionRest rest, TimeProvider time)
{
    private const int Most = 1_000;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    private readonly Recent<AskId, Ask> _open = new(Most);

    /// <summary>Acknowledges the command at once (Discord gives three seconds) and remembers how to answer it.</summary>
    public AskId Open(InteractionKey key, CancellationToken stop) => Open(key, rest.DeferAsync(key, stop));

    /// <summary>The same for a button under an answer, whose place the next answer takes.</summary>
    public AskId OpenAgain(InteractionKey key, CancellationToken stop) => Open(key, rest.DeferUpdateAsync(key, stop));

    private AskId Open(InteractionKey key, Task<Answer<Done>> acknowledged)
    {
        var id = new AskId(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        _open.Set(id, new Ask(key, time.GetUtcNow() + Life, acknowledged));
        return id;
    }

    /// <summary>The first answer takes the place of "thinking…"; further ones follow it.</summary>
    public async Task<Delivery> AnswerAsync(AskId id, Part part, CancellationToken stop)
    {
        if (!_open.TryGet(id, out var ask) || time.GetUtcNow() >= ask.Until)
            return new Delivery.Rejected(Refusal.Expired);

        var acknowledged = await ask.Acknowledged.WaitAsync(stop);
        if (acknowledged.Trouble is Trouble.Error { Code: UnknownInteraction })
            return new Delivery.Rejected(Refusal.Expired);

        var message = ToDiscord.Message(part);
        if (message.Content.Length > OutMessage.Longest)
            return new Delivery.Rejected(Refusal.TooLarge);

        var trouble = ask.IsAnswered
            ? (await rest.FollowUpAsync(ask.Key, message, stop)).Trouble
            : (await rest.EditOriginalAsync(ask.Key, message, stop)).Trouble;
        if (trouble is not null)
            return trouble is Trouble.Error { Code: Deliveries.UnknownMessage or 0, Status: 404 } ? new Delivery.Rejected(Refusal.Expired) : Deliveries.Of(trouble);

        ask.IsAnswered = true;
        return new Delivery.Sent(null);
    }

    private const int UnknownInteraction = 10062;

    private sealed class Ask(InteractionKey key, DateTimeOffset until, Task<Answer<Done>> acknowledged)
    {
        public InteractionKey Key => key;

        public DateTimeOffset Until => until;

        public Task<Answer<Done>> Acknowledged => acknowledged;

        public bool IsAnswered { get; set; }
    }
}
