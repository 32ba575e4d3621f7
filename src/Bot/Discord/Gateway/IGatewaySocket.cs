namespace MentorBot.Bot.Discord.Gateway;

/// <summary>One connection to the gateway: whole messages, and the code it was closed with.</summary>
internal interface IGatewaySocket : IAsyncDisposable
{
    Task ConnectAsync(Uri url, CancellationToken stop);

    /// <summary>Called by one at a time.</summary>
    Task SendAsync(ReadOnlyMemory<byte> text, CancellationToken stop);

    /// <summary>Called by one at a time; may run beside a send.</summary>
    /// <exception cref="System.Net.WebSockets.WebSocketException">The connection broke.</exception>
    Task<GatewayMessage> ReceiveAsync();

    /// <summary>Says the code and does not wait for an answer.</summary>
    Task CloseAsync(int code, CancellationToken stop);
}

/// <param name="Text">Valid until the next receive. Empty for a message that was too long to be kept.</param>
/// <param name="IsClosed">The other side has closed.</param>
/// <param name="CloseCode">The code it said, if any.</param>
internal readonly record struct GatewayMessage(ReadOnlyMemory<byte> Text, bool IsClosed, int? CloseCode);
