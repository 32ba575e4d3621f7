namespace MentorBot.Bot.Web;

/// <summary>Takes news of a place to the pages that show it: a seeker's own, or all rooms of one mentor on her desk.</summary>
internal sealed class Telling(Pages pages, DeskRooms rooms)
{
    /// <summary>Under what a mentor's open desks are listed. It is no place, so no token of a talk leads there.</summary>
    public static string DeskOf(string mentor) => "desk:" + mentor;

    public void Tell(string place, LiveEvent told)
    {
        if (rooms.Find(place) is { } room)
            pages.Push(DeskOf(room.Mentor), new LiveEvent.InRoom(room.Place, room.Code, told));
        else
            pages.Push(place, told);
    }

    /// <summary>To her alone, and kept nowhere.</summary>
    public void Answer(string mentor, string? room, WebShown shown) => pages.Push(DeskOf(mentor), new LiveEvent.Answer(room, shown));
}
