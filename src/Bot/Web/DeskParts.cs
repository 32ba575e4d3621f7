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
        Telling = new Telling(pages, Rooms);
    }

    public DeskLinks Links { get; }

    public DeskRooms Rooms { get; }

    public DeskAsks Asks { get; } = new();

    public Telling Telling { get; }

    public Turnstile Turnstile { get; } = new();

    /// <summary>Says to people of a role what they are told, where the house has no other place for it. The words name nobody and hold nothing of a talk.</summary>
    public Action<Role, string>? Alarm { get; set; }

    /// <summary>The address behind which her desk is, once; null where there is no desk in the browser.</summary>
    public Uri? Invite(string mentor) => _settings.Desk is null ? null : new Uri($"{_settings.Origin}/desk#{Links.Issue(mentor, DeskLinks.InvitationLife)}");

    public DeskTalk Talk(TimeProvider time) => new(Rooms, Asks, Telling, Turnstile, time);

    public void Dispose()
    {
        Rooms.Dispose();
        Turnstile.Dispose();
    }
}

/// <summary>How one gets in to the desk, and what can be done there.</summary>
internal sealed record DeskDoors(DeskLinks Links, Tokens Tokens, DeskTalk Talk, Func<string, bool> IsMentor, Func<string, IReadOnlyList<WebCommand>> Commands);
