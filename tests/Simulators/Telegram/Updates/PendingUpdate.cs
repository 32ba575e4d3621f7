using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary>An update that waits to be fetched or delivered. Its content was fixed when it happened.</summary>
/// <param name="Members">The members beside <c>update_id</c>, as JSON text without braces.</param>
/// <param name="Lane">Webhooks deliver updates of one lane in order, one at a time.</param>
internal sealed record PendingUpdate(int Id, byte[] Members, DateTimeOffset Expires, long Lane)
{
    /// <summary>Delivered once more after it was confirmed.</summary>
    public bool Again { get; set; }

    /// <summary>The webhook that delivers it.</summary>
    public object? TakenBy { get; set; }

    public void Write(Utf8JsonWriter json)
    {
        var whole = new byte[Members.Length + 32];
        "{\"update_id\":"u8.CopyTo(whole);
        System.Buffers.Text.Utf8Formatter.TryFormat(Id, whole.AsSpan(13), out var digits);
        var at = 13 + digits;
        if (Members.Length > 0)
        {
            whole[at++] = (byte)',';
            Members.CopyTo(whole, at);
            at += Members.Length;
        }

        whole[at++] = (byte)'}';
        json.WriteRawValue(whole.AsSpan(0, at), skipInputValidation: true);
    }
}
