using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>Takes news of a place to the pages that show it: a seeker's own, all rooms of one mentor on her desk, or the boards of all who have a role.</summary>
/// <param name="standing">How it stands with who is at a desk.</param>
internal sealed class Telling(Pages pages, DeskRooms rooms, Func<DeskPerson, Standing?> standing)
{
    private const string Desk = "desk:";

    /// <summary>Under what somebody's open desks are listed. It is no place, so no token of a talk leads there.</summary>
    public static string DeskOf(DeskPerson who) => Desk + who.Key;

    public void Tell(string place, LiveEvent told)
    {
        if (Boards.RoleOf(place) is { } role)
            pages.Push(listed => At(listed) is { } who && standing(who)?.Roles.Contains(role) == true, new LiveEvent.OnBoard(told));
        else if (rooms.Find(place) is { } room)
            Tell(room, new LiveEvent.InRoom(room.Place, room.Code, told));
        else
            pages.Push(place, told);
    }

    /// <summary>To who has joined there, or had until now, and not to its mentor.</summary>
    public void TellGuest(DeskRoom room, Func<StaffId, LiveEvent> told)
    {
        if (room.Joined is { } joined)
            pages.Push(listed => At(listed) is { } who && room.GuestOf(who, standing(who)) is not null, told(new StaffId(joined)));
    }

    private void Tell(DeskRoom room, LiveEvent told)
    {
        // Who was removed may have left her desk open.
        if (standing(room.Owner) is not null)
            pages.Push(DeskOf(room.Owner), told);

        TellGuest(room, _ => told);
    }

    /// <summary>To her alone, and kept nowhere.</summary>
    public void Answer(DeskAsks.Waiting waiting, WebShown shown) => pages.Push(DeskOf(waiting.Who), new LiveEvent.Answer(waiting.Room, shown, waiting.Key));

    private static DeskPerson? At(string listed) => listed.StartsWith(Desk, StringComparison.Ordinal) ? new DeskPerson(listed[Desk.Length..]) : null;
}
