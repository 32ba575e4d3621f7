using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram.Incoming;
using MentorBot.Bot.Tests.Telegram.Support;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

/// <summary>Every field a message can have, from the documentation and the source of the platform's server.</summary>
public sealed class RefusedKindsTests
{
    /// <summary>What she sent and what is not passed on: the name in the refusal is the field's.</summary>
    public static TheoryData<string> Refused =>
    [
        "audio", "chat_shared", "checklist", "checklist_tasks_added", "checklist_tasks_done", "contact", "dice", "game", "gift", "gift_upgrade_sent",
        "giveaway", "giveaway_winners", "invoice", "live_photo", "location", "managed_bot_created", "paid_media", "passport_data", "poll", "poll_option_added",
        "poll_option_deleted", "proximity_alert_triggered", "refunded_payment", "rich_message", "story", "successful_payment", "unique_gift", "user_shared",
        "users_shared", "venue", "video", "video_note", "web_app_data",
    ];

    public static TheoryData<string> Notices =>
    [
        "boost_added", "channel_chat_created", "chat_background_set", "chat_owner_changed", "chat_owner_left", "community_chat_added", "community_chat_joined",
        "community_chat_removed", "connected_website", "delete_chat_photo", "direct_message_price_changed", "forum_topic_closed", "forum_topic_created",
        "forum_topic_edited", "forum_topic_reopened", "general_forum_topic_hidden", "general_forum_topic_unhidden", "giveaway_completed", "giveaway_created",
        "group_chat_created", "left_chat_member", "left_chat_participant", "message_auto_delete_timer_changed", "migrate_from_chat_id", "migrate_to_chat_id",
        "new_chat_member", "new_chat_members", "new_chat_participant", "new_chat_photo", "new_chat_title", "paid_message_price_changed", "pinned_message",
        "suggested_post_approval_failed", "suggested_post_approved", "suggested_post_declined", "suggested_post_paid", "suggested_post_refunded",
        "supergroup_chat_created", "video_chat_ended", "video_chat_participants_invited", "video_chat_scheduled", "video_chat_started", "voice_chat_ended",
        "voice_chat_participants_invited", "voice_chat_scheduled", "voice_chat_started", "write_access_allowed",
    ];

    /// <summary>How a message is shown or sent: alone they are a message of which nothing is known.</summary>
    public static TheoryData<string> Envelopes =>
    [
        "author_signature", "direct_messages_topic", "effect_id", "guest_bot_caller_chat", "guest_bot_caller_user", "has_media_spoiler", "has_protected_content",
        "is_automatic_forward", "is_from_offline", "is_paid_post", "is_topic_message", "link_preview_options", "media_group_id", "message_thread_id",
        "paid_star_count", "quote", "reply_markup", "reply_to_checklist_task_id", "reply_to_poll_option_id", "reply_to_story", "sender_boost_count",
        "sender_business_bot", "sender_chat", "sender_tag", "show_caption_above_media", "suggested_post_info", "via_bot", "external_reply",
        "something_of_next_year", "",
    ];

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_kind_that_is_not_on_the_list_is_refused_by_its_name(string field)
    {
        var said = Wire.Said($$""" "{{field}}":{"NEEDLE":"NEEDLE","latitude":50.08,"phone_number":"NEEDLE","file_id":"NEEDLE"} """);

        Assert.Equal(Content.NotPassable(field), said.Content, ContentEquality.Instance);
        Assert.DoesNotContain(Wire.Needle, Deep.Text(said), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Beside_a_refused_kind_only_her_words_pass(string field)
    {
        var said = Wire.Said($$""" "voice":{"file_id":"v"},"document":{"file_id":"d"},"sticker":{"emoji":"😢"},"{{field}}":{"a":1,"caption":"NEEDLE"},"caption":"tady to je" """);

        Assert.Equal(Content.NotPassable(field) with { Text = StyledText.Plain("tady to je") }, said.Content, ContentEquality.Instance);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_picture_beside_a_refused_kind_passes_only_where_it_is_the_still_of_a_live_photo(string field)
    {
        var said = Wire.Said($$""" "photo":[{"file_id":"p","width":1,"height":1,"file_size":7}],"{{field}}":{"file_id":"NEEDLE"} """);

        Assert.Equal(field, said.Content.Refused);
        Assert.Equal(field == "live_photo" ? [new Attachment(AttachmentKind.Photo, "telegram", "p", 7)] : [], said.Content.Attachments);
        Assert.DoesNotContain(Wire.Needle, Deep.Text(said), StringComparison.Ordinal);
    }

    [Fact]
    public void A_forwarded_video_keeps_that_its_words_are_somebody_elses() =>
        Assert.True(Wire.Said(""" "forward_origin":{"type":"hidden_user"},"video":{"a":1},"caption":"c" """).Content.Forwarded);

    [Theory]
    [MemberData(nameof(Notices))]
    public void A_notice_of_the_app_is_ignored_in_silence(string field)
    {
        var converted = Wire.Convert(Wire.Message($$""" "{{field}}":{"NEEDLE":"NEEDLE","text":"NEEDLE"} """));

        Assert.Null(converted.Arrived);
        Assert.Equal(Disposal.Notice, converted.Disposal);
    }

    [Theory]
    [MemberData(nameof(Envelopes))]
    public void A_message_of_which_nothing_is_known_is_refused_as_unknown(string field) =>
        Assert.Equal(Content.NotPassable("unknown"), Wire.ContentOf($$""" "{{field}}":{"NEEDLE":"NEEDLE"} """), ContentEquality.Instance);

    [Fact]
    public void A_location_with_a_venue_is_refused_as_a_location() =>
        Assert.Equal("location", Wire.ContentOf(""" "location":{"latitude":1,"longitude":2},"venue":{"title":"NEEDLE"} """).Refused);

    [Fact]
    public void The_tables_hold_exactly_the_kinds_that_are_tested_here()
    {
        Assert.Equal(Refused.Select(static row => row.Data).Order(StringComparer.Ordinal), MessageKinds.AllRefused.Order(StringComparer.Ordinal));
        Assert.Equal(Notices.Select(static row => row.Data).Order(StringComparer.Ordinal), MessageKinds.AllNotices.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("location")]
    [InlineData("poll")]
    [InlineData("checklist")]
    public void The_platforms_own_edits_of_a_refused_kind_are_ignored(string field)
    {
        var converted = Wire.Convert(Wire.Message($$""" "{{field}}":{"a":1},"edit_date":1767000009 """, kind: "edited_message"));

        Assert.Null(converted.Arrived);
        Assert.Equal(Disposal.Notice, converted.Disposal);
    }

    [Fact]
    public void A_message_that_is_edited_into_a_refused_kind_is_told()
    {
        var edited = Wire.Passed<Update.FromSeeker.Edited>(Wire.Message(""" "video":{"file_id":"x"},"edit_date":1767000009 """, kind: "edited_message"));

        Assert.Equal("video", edited.Content.Refused);
    }
}
