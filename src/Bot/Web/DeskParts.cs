using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>What the messenger and the desk's page share: the rooms, the open questions, whom to tell, and whose turn it is.</summary>
internal sealed class DeskParts : IDisposable
{
    private readonly WebSettings _settings;

    public DeskParts(Pages pages, WebSettings settings, TimeProvider time)
    {
        _settings = settings;
        Rooms = new DeskRooms(settings.Desk?.Rooms);
        Links = new DeskLinks(time);
        Returns = new DeskReturns(settings.Desk?.Rooms, Of, time);
        Telling = new Telling(pages, Rooms, Of);
    }

    public DeskLinks Links { get; }

    public DeskReturns Returns { get; }

    public DeskRooms Rooms { get; }

    public DeskAsks Asks { get; } = new();

    public Telling Telling { get; }

    public Turnstile Turnstile { get; } = new();

    /// <summary>Says what a role is told to who tries the house out, besides. The words name nobody.</summary>
    public Action<Role, string>? Alarm { get; set; }

    /// <summary>How it stands with her now; null for who may not come in.</summary>
    public Standing? Of(DeskPerson who) => _settings.Desk?.Of(who);

    /// <summary>The address behind which her desk is, once; null where there is no desk in the browser.</summary>
    public Uri? Invite(DeskPerson who) => _settings.Desk is null ? null : new Uri($"{_settings.Origin}/desk#{Links.Issue(who, DeskLinks.InvitationLife)}");

    public DeskTalk Talk(TimeProvider time) => new(Rooms, Asks, Telling, Turnstile, Of, time);

    public DeskJoining Joining() => new(Asks, Returns, _settings.Desk?.Roster);

    public void Dispose()
    {
        Rooms.Dispose();
        Returns.Dispose();
        Turnstile.Dispose();
    }
}

/// <summary>How one gets in to the desk, and what can be done there.</summary>
/// <param name="Of">How it stands with her now; null for who may not come in.</param>
/// <param name="Commands">What the palette lists to who stands like that.</param>
internal sealed record DeskDoors(DeskLinks Links, Tokens Tokens, DeskTalk Talk, Func<DeskPerson, Standing?> Of, Func<Standing?, IReadOnlyList<WebCommand>> Commands)
{
    public required DeskJoining Joining { get; init; }

    public required DeskReturns Returns { get; init; }
}
