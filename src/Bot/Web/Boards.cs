using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>
/// Where it stands what is told to a role: a place of the house's own for each. Whoever has several roles sees one board, with what is told to all of them.
/// The name of such a place is no secret, and lets nobody in: who has the role is asked at every call.
/// </summary>
internal static class Boards
{
    /// <summary>What a desk calls its board, as it calls a room by its place.</summary>
    public const string Name = "board";

    private static readonly Dictionary<Role, string> Places = Enum.GetValues<Role>().ToDictionary(role => role, role => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes("board:" + role))));

    private static readonly Dictionary<string, Role> Roles = Places.ToDictionary(place => place.Value, place => place.Key, StringComparer.Ordinal);

    public static string PlaceOf(Role role) => Places[role];

    /// <summary>Null for a place of anybody's.</summary>
    public static Role? RoleOf(string place) => Roles.TryGetValue(place, out var role) ? role : null;

    /// <summary>All that is told to these roles, in the order in which it came; null for who has none.</summary>
    public static async Task<IReadOnlyList<WebShown>?> ReadAsync(IInbox inbox, IReadOnlyList<Role> roles, CancellationToken stop)
    {
        var all = new List<WebShown>();
        foreach (var role in roles)
            all.AddRange(await Shelf.ReadAsync(inbox, PlaceOf(role), stop));

        return roles.Count == 0 ? null : [.. all.OrderBy(shown => shown.Item.At)];
    }

    /// <summary>On which of these roles' places it stands.</summary>
    public static async Task<(Role Role, WebItem Item)?> FindAsync(IInbox inbox, IReadOnlyList<Role> roles, string item, CancellationToken stop)
    {
        foreach (var role in roles)
        {
            if (await Shelf.FindAsync(inbox, PlaceOf(role), item, stop) is { } shown)
                return (role, shown);
        }

        return null;
    }
}
