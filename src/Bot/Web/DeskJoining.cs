using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>
/// Somebody new gives her code on the page. The page's key makes an account that is nobody's yet, and the code is handed in under it like any command; whether
/// it is good is the house's to say. Once that is durable the roster knows whose the account is. A wrong code, a used one and an old one are answered alike.
/// </summary>
internal sealed class DeskJoining(DeskAsks asks, DeskReturns returns, IRoster? roster)
{
    private const string Newcomer = "join-";
    private const int LongestCode = 60;

    /// <returns>Why not; else whose desk it is, and the code by which she comes back. Asked again with the same key after a lost answer, another code, for a short time.</returns>
    public async Task<(Refused? Why, DeskAdmission Admitted, string? Code)> JoinAsync(IInbox inbox, Ask ask, CancellationToken stop)
    {
        if (!WebIds.IsKey(ask.Key) || ask.Code is not { Length: > 0 and <= LongestCode } code)
            return (Refused.Malformed, default, null);

        if (Returns.TryRead(code, out var typed))
            return returns.Find(typed) is { } known ? (null, known, null) : (Refused.Invitation, default, null);

        var name = Newcomer + Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(ask.Key!)));
        var account = WebDirectory.AccountOf(name);
        var id = new AskId(WebIds.NewPlace());

        // Its answer finds no page: what came of it is read from the roster.
        asks.Open(id, new DeskAsks.Waiting(DeskPerson.Of(new MentorId(name)), null, null));
        var update = new Update.Asked(account, account, id, DeskCommands.Join, new Dictionary<string, string>(StringComparer.Ordinal) { [DeskCommands.JoinCode] = code });
        await inbox.ReceiveAsync([new Arrived($"join:{ask.Key}", update)], null, stop);
        return roster?.Who(account) is { } mentor && await returns.GiveAsync(inbox, mentor, stop) is { } given
            ? (null, new DeskAdmission(DeskPerson.Of(mentor)), given)
            : (Refused.Invitation, default, null);
    }
}
