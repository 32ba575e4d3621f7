using System.Collections.Frozen;

namespace MentorBot.Bot.Telegram.Incoming;

internal enum FieldRole
{
    /// <summary>Says how the message is shown or sent. Not read.</summary>
    Envelope,

    /// <summary>Something she sent that is never passed on; she is told.</summary>
    Refused,

    /// <summary>The app reports something about itself or the chat, without a word of hers.</summary>
    Notice,
}

/// <summary>
/// The fields of a message, by what they mean for the relay. The list fails closed: what is in a message is passed on only
/// if the reader has code for it, a kind in this list is refused by name, and a message of which nothing is known is refused as
/// <see cref="Unknown"/>. A field that is new and stands beside a text is left out and does not stop the text: the platform adds
/// fields to every message a few times a year, and on that day all seekers would be mute.
/// </summary>
internal static class MessageKinds
{
    public const string Unknown = "unknown";
    public const string LivePhoto = "live_photo";

    private static readonly string[] RefusedFields =
    [
        "audio", "checklist", "checklist_tasks_added", "checklist_tasks_done", "contact", "dice", "game", "gift", "gift_upgrade_sent",
        "giveaway", "giveaway_winners", "invoice", LivePhoto, "location", "managed_bot_created", "paid_media", "passport_data", "poll",
        "poll_option_added", "poll_option_deleted", "proximity_alert_triggered", "refunded_payment", "rich_message", "story", "successful_payment",
        "unique_gift", "user_shared", "users_shared", "chat_shared", "venue", "video", "video_note", "web_app_data",
    ];

    private static readonly string[] NoticeFields =
    [
        "boost_added", "channel_chat_created", "chat_background_set", "chat_owner_changed", "chat_owner_left", "community_chat_added",
        "community_chat_joined", "community_chat_removed", "connected_website", "delete_chat_photo", "direct_message_price_changed",
        "forum_topic_closed", "forum_topic_created", "forum_topic_edited", "forum_topic_reopened", "general_forum_topic_hidden",
        "general_forum_topic_unhidden", "giveaway_completed", "giveaway_created", "group_chat_created", "left_chat_member",
        "left_chat_participant", "message_auto_delete_timer_changed", "migrate_from_chat_id", "migrate_to_chat_id", "new_chat_member",
        "new_chat_members", "new_chat_participant", "new_chat_photo", "new_chat_title", "paid_message_price_changed", "pinned_message",
        "suggested_post_approval_failed", "suggested_post_approved", "suggested_post_declined", "suggested_post_paid",
        "suggested_post_refunded", "supergroup_chat_created", "video_chat_ended", "video_chat_participants_invited",
        "video_chat_scheduled", "video_chat_started", "voice_chat_ended", "voice_chat_participants_invited", "voice_chat_scheduled",
        "voice_chat_started", "write_access_allowed",
    ];

    /// <summary>
    /// Refused kinds that a message can become by an edit. Others are edited by the platform alone (a live location every few
    /// seconds, a poll with every vote): she was told once and is not told again.
    /// </summary>
    private static readonly FrozenSet<string> Editable = FrozenSet.ToFrozenSet(["audio", LivePhoto, "rich_message", "video", Unknown], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FieldRole> Roles =
        RefusedFields.Select(static name => (name, role: FieldRole.Refused))
            .Concat(NoticeFields.Select(static name => (name, role: FieldRole.Notice)))
            .ToFrozenDictionary(static row => row.name, static row => row.role, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> AllRefused => RefusedFields;

    public static IReadOnlyCollection<string> AllNotices => NoticeFields;

    public static FieldRole RoleOf(string field) => Roles.GetValueOrDefault(field, FieldRole.Envelope);

    public static bool CanBecomeByEdit(string kind) => Editable.Contains(kind);
}
