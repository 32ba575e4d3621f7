using System.Collections.Frozen;
using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary>Which kinds of update the bot asked for. Asking for none means the default set; not asking keeps the earlier choice.</summary>
internal sealed class AllowedUpdates
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "message", "edited_message", "channel_post", "edited_channel_post", "inline_query", "chosen_inline_result", "callback_query",
        "shipping_query", "pre_checkout_query", "poll", "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost",
        "removed_chat_boost", "message_reaction", "message_reaction_count", "business_connection", "business_message",
        "edited_business_message", "deleted_business_messages", "purchased_paid_media", "managed_bot", "guest_message",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OnDemand = new[] { "chat_member", "message_reaction", "message_reaction_count" }.ToFrozenSet(StringComparer.Ordinal);

    private FrozenSet<string>? _chosen;

    /// <summary>Null while the default set is in force.</summary>
    public IReadOnlyCollection<string>? Chosen => _chosen;

    /// <summary>A kind this server never heard of is let through: it was injected on purpose.</summary>
    public bool Allows(string kind) => _chosen?.Contains(kind) ?? !OnDemand.Contains(kind);

    public void Choose(string parameter)
    {
        if (parameter.Length == 0)
            return;

        try
        {
            using var document = JsonDocument.Parse(parameter);
            if (document.RootElement.ValueKind != JsonValueKind.Array || document.RootElement.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
                return;

            var chosen = document.RootElement.EnumerateArray().Select(item => item.GetString()!.ToLowerInvariant()).Where(Known.Contains).ToFrozenSet(StringComparer.Ordinal);
            _chosen = chosen.Count == 0 ? null : chosen;
        }
        catch (JsonException)
        {
            // The real server ignores a parameter that it cannot read.
        }
    }
}
