namespace MentorBot.Core.Tests.Leaks;

internal static class Misuse
{
    public static readonly IReadOnlyList<LeakRow> Rows =
    [
        new("L35", "Calls to everybody, to roles, to people", "No message that is made or changed can call anybody, whatever it holds.")
        {
            Tests =
            [
                "OutMessageTests.No_call_that_carries_a_message_can_ping_or_unfurl",
                "OutMessageTests.No_other_type_than_this_is_taken_by_a_call_that_makes_or_changes_a_message",
                "MarkupWriterTests.Nobody_is_called",
                "HostileTextTests.Nothing_that_is_written_calls_or_names_anybody",
            ],
        },
        new("L36", "Markup: links behind other words, headings, code that ends early", "Every character of a text is shown as itself, and a link says where it leads.")
        {
            Tests =
            [
                "MarkupWriterTests.Everything_that_would_be_markup_is_escaped",
                "MarkupWriterTests.Code_that_can_not_be_shown_as_code_keeps_its_characters",
                "MarkupReaderTests.Links_say_where_they_lead",
                "HostileTextTests.What_was_written_is_read_again_as_it_was",
            ],
        },
        new("L37", "Previews of links, which somebody's server fetches", "They are switched off in every message and every edit, on both sides.")
        {
            Tests =
            [
                "OutMessageTests.No_call_that_carries_a_message_can_ping_or_unfurl",
                "DeliveryTests.What_was_sent_has_an_address",
                "DeliveryTests.An_edit_keeps_the_frame",
            ],
        },
        new("L38", "A text that the platform can't read as markup is lost", "It is never asked to: styles travel beside the text.")
        {
            Tests = ["OneWayOutTests.No_text_is_sent_for_the_platform_to_look_for_markup_in", "RenderingTests.Each_style_has_its_name"],
        },
        new("L39", "Signs that hide, reorder or pile up", "They are taken out; letters of every script and emoji stay.")
        {
            Tests =
            [
                "TextCleanerTests.Takes_out_what_is_not_seen",
                "TextCleanerTests.Leaves_three_marks_on_a_letter",
                "TextCleanerTests.Keeps_every_script_and_emoji",
                "TextCleanerTests.Keeps_joiners_selectors_and_tags_inside_emoji_alone",
                "TextCleanerTests.Holds_its_promises_for_hostile_text",
            ],
        },
        new("L40", "Words of a person that look like words of the house", "A person's words stand in a frame that no text can leave or draw.")
        {
            Tests =
            [
                "HostileTextTests.No_person_leaves_the_frame_and_the_house_never_enters_it",
                "ToDiscordTests.The_house_can_not_begin_like_a_person",
                "RenderingTests.Nobodys_words_can_draw_a_frame",
                "RendererTests.A_name_is_one_clean_short_line",
            ],
        },
        new("L41", "Texts that are longer than a message", "They are cut where a reader would pause and never inside a character; the parts together are the text, in order, each with its number.")
        {
            Tests =
            [
                "SplitterTests.Holds_its_promises_for_hostile_text",
                "SplitterTests.Never_parts_a_grapheme",
                "SplitterTests.Counts_an_escaped_character_twice",
                "OutboundTests.A_long_message_becomes_parts_of_which_the_first_replies_and_the_last_ends_it",
                "HostileTextTests.What_fits_by_the_capabilities_fits_Discord",
            ],
        },
        new("L42", "Files that are bombs, programs, or two things at once", "The type is found from the bytes, size and pixels are bounded before anything is unpacked, and what is not needed is left behind.")
        {
            Tests =
            [
                "BombsTests.Of_a_picture_that_is_something_else_as_well_the_picture_alone_is_passed",
                "BombsTests.What_is_no_picture_voice_or_document_passes_as_none",
                "BombsTests.A_picture_that_unpacks_to_more_than_it_says_is_not_unpacked_further",
                "BombsTests.A_picture_that_says_more_than_it_unpacks_to_is_refused",
                "BombsTests.A_document_that_unpacks_to_more_than_any_document_needs_is_refused",
                "MetadataStripperTests.Refuses_images_that_are_too_large_by_their_header",
                "FileSnifferTests.Knows_nothing_else",
                "SenderTests.A_file_too_large_is_not_even_fetched",
                "SenderTests.A_file_that_is_not_what_it_says_is_refused",
                "FetchTests.A_file_that_turns_out_too_large_is_dropped",
                "DeskTests.A_file_that_is_larger_than_told_is_not_read_to_its_end",
            ],
        },
        new("L43", "A flood from one side", "One who writes too much holds up nobody else; what is not taken at once is told, never dropped in silence.")
        {
            Tests =
            [
                "FloodTests.What_is_more_goes_three_seconds_apart_in_order_and_she_is_told_once",
                "FloodTests.When_three_hundred_wait_the_next_is_not_taken_and_she_is_told_though_not_for_each",
                "FloodTests.When_three_hundred_of_the_mentors_wait_each_that_is_not_taken_is_marked_and_the_first_is_explained",
                "FloodPipelineTests.One_conversation_that_floods_delays_no_other",
                "FloodPipelineTests.Nothing_of_a_flood_is_lost_or_out_of_order_and_she_is_told_once",
                "PaceTests.A_chat_that_waits_does_not_hold_up_another",
                "WritingTests.The_thirtieth_message_is_kept_and_the_next_is_told_not_to_be",
                "flood.story",
            ],
        },
        new("L44", "Buttons that are old, copied or made up", "A button's id says nothing. It works once, for whom it was made, for a month.")
        {
            Tests =
            [
                "ButtonTests.It_says_nothing_of_whom_it_is_for_or_what_it_does",
                "ButtonTests.Pressed_by_somebody_else_it_does_nothing_and_stays_with_whom_it_is_for",
                "ButtonTests.Pressed_after_a_month_it_does_nothing",
                "ButtonTests.One_that_we_never_made_does_nothing",
                "ButtonsTests.A_button_of_another_question_is_told_to_be_old_and_changes_nothing",
                "old-buttons.story",
            ],
        },
        new("L45", "Calls that pretend to come from a platform", "Updates are fetched. Where they are posted to us, who does not know the secret finds nothing; Discord has no address to post to.")
        {
            Tests =
            [
                "WebhookTests.Who_does_not_know_the_secret_finds_nothing_here",
                "WebhookTests.Without_a_secret_of_our_own_nobody_knows_it",
                "WebhookTests.An_address_without_a_secret_is_a_fault",
            ],
        },
        new("L46", "Commands and answers of staff that are not theirs to give", "Who may is looked at with every call. Forbidden and unknown sound the same. What answers a command lives in memory for minutes.")
        {
            Tests =
            [
                "FromRoomDecisionTests.To_anybody_else_forbidden_and_unknown_sound_the_same",
                "FilesDecisionTests.Another_mentor_cannot_answer_for_her",
                "FilesDecisionTests.One_side_cannot_answer_for_the_other",
                "FromDiscordTests.Commands_of_private_chats_and_other_servers_are_not_asked",
                "ReadingTests.After_fifteen_minutes_a_command_can_not_be_answered",
            ],
        },
        new("L47", "Stickers, dice, games, polls", "A sticker is its emoji; all else is answered.")
        {
            Tests =
            [
                "AllowListTests.A_sticker_becomes_its_emoji",
                "AllowListTests.A_sticker_without_an_emoji_is_refused_as_a_sticker",
                "RefusedKindsTests.A_kind_that_is_not_on_the_list_is_refused_by_its_name",
                "FromDiscordTests.What_can_not_be_passed_on_is_called_by_its_kind_alone",
            ],
        },
    ];
}
