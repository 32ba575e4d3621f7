using System.Globalization;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Language;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Pipeline;

/// <summary>
/// The one thing that is sent without being stored, because it says that nothing can be stored. It carries no word of anybody.
/// Sent once a stall, and seldom enough that a disk on the edge of full does not flood the channel; whether it arrives is not known, so the log and the health check say the same.
/// </summary>
internal sealed class StallAlarm(Messengers messengers, IDirectory directory, Func<Phrasebook> phrases, House house)
{
    private static readonly TimeSpan Seldom = TimeSpan.FromMinutes(10);

    private int _sounded;
    private DateTimeOffset _last;

    public async Task SoundAsync(DateTimeOffset now, CancellationToken stop)
    {
        if (now - _last < Seldom || directory.Channel(Role.Operator) is not { } channel || messengers.Find(channel.Messenger) is not { } messenger)
        {
            return;
        }

        _last = now;
        var words = phrases().Text(house.DeskLanguage, Phrase.Of("alarm.store-stalled"));
        var part = Renderer.Tell(words, [], messenger.Capabilities)[0];
        var nonce = string.Create(CultureInfo.InvariantCulture, $"stall-{Environment.ProcessId}-{Interlocked.Increment(ref _sounded)}");
        await messenger.DeliverAsync(new Post(nonce, channel, part, null, false, null), stop);
    }
}
