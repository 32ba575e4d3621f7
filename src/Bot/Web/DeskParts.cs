namespace MentorBot.Bot.Web;

/// <summary>What the messenger and the desk's page share: the rooms, the open questions, whom to tell, and whose turn it is.</summary>
internal sealed class DeskParts : IDisposable
{
    /// <param name="roomsKey">Null where there is no desk in the browser: then no room is ever opened.</param>
    public DeskParts(Pages pages, byte[]? roomsKey)
    {
        Rooms = new DeskRooms(roomsKey);
        Telling = new Telling(pages, Rooms);
    }

    public DeskRooms Rooms { get; }

    public DeskAsks Asks { get; } = new();

    public Telling Telling { get; }

    public Turnstile Turnstile { get; } = new();

    public DeskTalk Talk(TimeProvider time) => new(Rooms, Asks, Telling, Turnstile, time);

    public void Dispose()
    {
        Rooms.Dispose();
        Turnstile.Dispose();
    }
}

/// <summary>How one gets in to the desk, and what can be done there.</summary>
internal sealed record DeskDoors(DeskLinks Links, Tokens Tokens, DeskTalk Talk);
