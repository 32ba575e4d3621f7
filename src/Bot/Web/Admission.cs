using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Web;

/// <summary>
/// What a seeker's token says: her place and, where the page was let in by a code, which. Such a page is let in for as long as that code leads there: when she lets it be
/// forgotten, or takes a new one, whoever came by it is out.
/// </summary>
/// <param name="Code">What names the code; nothing of the code itself. Null where the talk was begun here, or the code was asked for or forgotten here.</param>
internal readonly record struct Admission(string Place, string? Code = null)
{
    /// <summary>As it lies in the token.</summary>
    public string Held => Place + Code;

    public static Admission Of(string held) => held.Length > WebIds.PlaceLength ? new(held[..WebIds.PlaceLength], held[WebIds.PlaceLength..]) : new(held);

    /// <returns>Whose the token is, or why it lets nobody in.</returns>
    public static async Task<(Refused? Why, Admission Admitted)> ReadAsync(Tokens tokens, string? token, IInbox inbox, CancellationToken stop)
    {
        if (tokens.Open(token, out var held) != TokenState.Good)
            return (Refused.Expired, default);

        var admitted = Of(held);
        return admitted.Code is null || await inbox.Codes.NameAsync(WebIds.PlaceAddress(admitted.Place), stop) == admitted.Code ? (null, admitted) : (Refused.Forgotten, default);
    }
}
