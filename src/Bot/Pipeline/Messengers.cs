using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Pipeline;

/// <summary>The messengers of this house, by the name that their addresses carry.</summary>
internal sealed class Messengers(IReadOnlyList<IMessenger> all)
{
    /// <summary>What is assumed of a reader whose messenger is not known yet: the smallest of all, so that the text fits anywhere.</summary>
    private readonly Capabilities _smallest = all.Aggregate(
        new Capabilities(int.MaxValue, int.MaxValue, "", 0, long.MaxValue, int.MaxValue),
        (least, messenger) => new Capabilities(
            Math.Min(least.TextUnits, messenger.Capabilities.TextUnits),
            Math.Min(least.CaptionUnits, messenger.Capabilities.CaptionUnits),
            least.Escaped + messenger.Capabilities.Escaped,
            Math.Max(least.SpanUnits, messenger.Capabilities.SpanUnits),
            Math.Min(least.UploadBytes, messenger.Capabilities.UploadBytes),
            Math.Min(least.LabelUnits, messenger.Capabilities.LabelUnits))) with { IsPage = all.All(messenger => messenger.Capabilities.IsPage) };

    public IReadOnlyList<IMessenger> All => all;

    public IMessenger? Find(string name)
    {
        foreach (var messenger in all)
        {
            if (messenger.Name == name)
            {
                return messenger;
            }
        }

        return null;
    }

    /// <inheritdoc cref="ICanInvite.Invite(MentorId)"/>
    public Uri? Invite(MentorId mentor) => all.OfType<ICanInvite>().Select(desk => desk.Invite(mentor)).FirstOrDefault(link => link is not null);

    /// <inheritdoc cref="ICanInvite.Invite(StaffId)"/>
    public Uri? Invite(StaffId staff) => all.OfType<ICanInvite>().Select(desk => desk.Invite(staff)).FirstOrDefault(link => link is not null);

    public Capabilities Of(Address? reader) => reader is { } address && Find(address.Messenger) is { } messenger ? messenger.Capabilities : _smallest;
}
