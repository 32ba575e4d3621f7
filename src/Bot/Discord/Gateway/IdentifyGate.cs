using System.Globalization;
using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Discord.Gateway;

/// <summary>
/// Lets a new session be asked for when neither Discord's budget nor our own forbids it. It is waited for before a connection is made, and spent,
/// durably, right before the asking: connections that fail cost nothing.
/// </summary>
internal sealed class IdentifyGate(IInbox inbox, DiscordRest rest, DiscordSettings settings, IGatewayEvents events, TimeProvider time)
{
    /// <summary>A wait that an operator should know of: nothing from the desk reaches anybody for so long.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public async Task WaitAsync(CancellationToken stop)
    {
        while (true)
        {
            var now = time.GetUtcNow();
            var wait = (await BudgetAsync(stop)).Wait(now);
            if (wait == TimeSpan.Zero)
                wait = await DiscordsWaitAsync(stop);

            if (wait == TimeSpan.Zero)
                return;

            if (wait > Long)
                await AlarmAsync(wait, now, stop);

            await Task.Delay(wait, time, stop);
        }
    }

    /// <summary>Returns when it is stored that a session is asked for now.</summary>
    public async Task SpendAsync(CancellationToken stop)
    {
        while (true)
        {
            var spent = (await BudgetAsync(stop)).Spend(time.GetUtcNow());
            try
            {
                await inbox.ReceiveAsync([], new Cursor(IdentifyBudget.CursorName, spent.Text), stop);
                return;
            }
            catch (NotDurableException)
            {
                await Task.Delay(Pause, time, stop);
            }
        }
    }

    private async Task<IdentifyBudget> BudgetAsync(CancellationToken stop) =>
        IdentifyBudget.Parse(await inbox.CursorAsync(IdentifyBudget.CursorName, stop), settings.IdentifiesPerDay);

    /// <summary>Told once for each time that is waited for.</summary>
    private async Task AlarmAsync(TimeSpan wait, DateTimeOffset now, CancellationToken stop)
    {
        var minutes = ((int)Math.Ceiling(wait.TotalMinutes)).ToString(CultureInfo.InvariantCulture);
        events.Note("waits minutes for a new session", (int)Math.Ceiling(wait.TotalMinutes));
        try
        {
            var key = "a:session:" + (now + wait).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            await inbox.ReceiveAsync([new Arrived(key, new Update.Alarm(Phrase.Of("alarm.discord-sessions", ("minutes", minutes))))], null, stop);
        }
        catch (NotDurableException)
        {
            // The log has it.
        }
    }

    /// <summary>Zero as well when Discord can't be asked: then it can't be connected to either.</summary>
    private async Task<TimeSpan> DiscordsWaitAsync(CancellationToken stop)
    {
        var answer = await rest.GatewayAsync(stop);
        return answer.Has(out var gateway) && gateway.SessionStartLimit is { Remaining: < 1 } limit
            ? TimeSpan.FromMilliseconds(Math.Clamp(limit.ResetAfter, 1_000, 86_400_000))
            : TimeSpan.Zero;
    }
}
