using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MentorBot.Simulators.Discord;

/// <summary>
/// Attachments under signed links, as cdn.discordapp.com: <c>ex</c> and <c>is</c> are hex seconds, <c>hm</c> signs them.
/// A wrong signature or an expired link is 404 with plain text; every fetch of a message makes fresh links.
/// </summary>
internal sealed class Cdn(World world)
{
    private readonly byte[] _key = Encoding.ASCII.GetBytes(world.RandomText(32));

    public string LinkTo(Attachment attachment)
    {
        var issued = world.Clock.Now.ToUnixTimeSeconds();
        var query = $"ex={issued + (long)world.Options.CdnLinkLife.TotalSeconds:x}&is={issued:x}";
        var path = $"/attachments/{attachment.ChannelId}/{attachment.Id}/{Uri.EscapeDataString(attachment.Filename)}";
        return $"{world.Origin}{path}?{query}&hm={Sign(attachment.Id, query)}&";
    }

    public async Task AnswerAsync(HttpContext http)
    {
        byte[]? bytes = null;
        string? type = null;
        lock (world.Gate)
        {
            var segments = http.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
            if (segments.Length == 4 && ulong.TryParse(segments[2], out var id) && world.Attachments.TryGetValue(id, out var attachment)
                && attachment.Filename == segments[3] && IsValid(http.Request.Query, id))
            {
                (bytes, type) = (attachment.Bytes, attachment.ContentType);
            }
        }

        if (bytes is null)
        {
            http.Response.StatusCode = 404;
            await http.Response.WriteAsync("This content is no longer available.");
            return;
        }

        http.Response.ContentType = type ?? "application/octet-stream";
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes);
    }

    private bool IsValid(IQueryCollection query, ulong id)
    {
        string expires = query["ex"].ToString(), issued = query["is"].ToString();
        return query["hm"] == Sign(id, $"ex={expires}&is={issued}")
            && long.TryParse(expires, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var seconds)
            && world.Clock.Now.ToUnixTimeSeconds() < seconds;
    }

    private string Sign(ulong id, string query) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes($"{id}?{query}")));
}
