namespace MentorBot.Bot.Discord.Rest;

/// <summary>
/// Fetches files that people attached. Another connection than the API's, and without its token; only Discord's own hosts are
/// asked, whatever address a message may hold.
/// </summary>
public sealed class Cdn(HttpMessageHandler handler, DiscordSettings settings, TimeProvider time) : IDisposable
{
    private const int Chunk = 64 * 1024;

    private static readonly string[] Hosts = ["cdn.discordapp.com", "media.discordapp.net"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpMessageInvoker _http = new(handler);

    /// <returns>The bytes; <see cref="Trouble.Error"/> 413 when there are more than <paramref name="atMost"/>, 400 for an address that is not Discord's.</returns>
    public async Task<Answer<byte[]>> DownloadAsync(string url, long atMost, CancellationToken stop)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || !IsDiscords(address))
            return Failed(400);

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var response = await _http.SendAsync(request, either.Token);
            if (!response.IsSuccessStatusCode)
                return Refused((int)response.StatusCode, LimitHeaders.Read(response.Headers));

            return response.Content.Headers.ContentLength > atMost ? Failed(413) : await ReadAsync(response.Content, atMost, either.Token);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or InvalidOperationException or FormatException)
        {
            return Answer<byte[]>.No(Trouble.Unknown.Instance);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Answer<byte[]>.No(Trouble.Unknown.Instance);
        }
    }

    public void Dispose() => _http.Dispose();

    private bool IsDiscords(Uri address) => settings.IsProduction
        ? address.Scheme == Uri.UriSchemeHttps && Hosts.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase)
        : string.Equals(address.Host, settings.ApiBase.Host, StringComparison.OrdinalIgnoreCase);

    private static async Task<Answer<byte[]>> ReadAsync(HttpContent content, long atMost, CancellationToken stop)
    {
        var told = content.Headers.ContentLength;
        using var bytes = new MemoryStream((int)Math.Min(told ?? Chunk, atMost));
        var chunk = new byte[Chunk];
        await using var stream = await content.ReadAsStreamAsync(stop);
        while (await stream.ReadAsync(chunk, stop) is var got and > 0)
        {
            if (bytes.Length + got > atMost)
                return Failed(413);

            bytes.Write(chunk, 0, got);
        }

        return Answer<byte[]>.Of(bytes.ToArray());
    }

    private static Answer<byte[]> Refused(int status, LimitHeaders headers) => status switch
    {
        429 => Answer<byte[]>.No(new Trouble.RetryAfter(headers.RetryAfter ?? TimeSpan.FromSeconds(1))),
        >= 400 and < 500 => Failed(status),
        _ => Answer<byte[]>.No(Trouble.Unknown.Instance),
    };

    private static Answer<byte[]> Failed(int status) => Answer<byte[]>.No(new Trouble.Error(status, 0));
}
