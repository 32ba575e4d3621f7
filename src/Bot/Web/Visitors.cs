using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace MentorBot.Bot.Web;

/// <summary>
/// Tells visitors apart to limit them, and for nothing else: a hash of the address under a key that is drawn at each start and lives in memory
/// alone. It is never logged or stored. Of an IPv6 address the network counts, since one visitor has all addresses of it.
/// </summary>
/// <param name="behindProxy">The connection comes from our own proxy, which says in the last field of X-Forwarded-For whose it is.</param>
internal sealed class Visitors(bool behindProxy)
{
    private const int NetworkBytes = 8;

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    public string Of(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (behindProxy && context.Request.Headers["X-Forwarded-For"] is [.., { } last] && IPAddress.TryParse(last[(last.LastIndexOf(',') + 1)..].Trim(), out var told))
            address = told;

        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();

        var bytes = address.GetAddressBytes();
        var counts = address.AddressFamily == AddressFamily.InterNetworkV6 ? bytes[..NetworkBytes] : bytes;
        return Convert.ToBase64String(HMACSHA256.HashData(_key, counts).AsSpan(0, 16));
    }
}
