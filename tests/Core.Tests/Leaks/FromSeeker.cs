namespace MentorBot.Core.Tests.Leaks;

internal static class FromSeeker
{
    public static readonly IReadOnlyList<LeakRow> Rows =
    [
        new("L1", "Her account: name, username, number", "Only the number of her chat is read, to answer her. Everything else knows her by an id that is drawn at random; her chat is found by a keyed hash and lies sealed on disk.")
        {
            Tests =
            [
                "AllowListTests.No_name_of_hers_is_anywhere_in_what_is_passed",
                "AllowListTests.Nothing_that_is_read_of_an_update_has_a_field_that_could_hold_a_name",
                "NamesTests.An_address_is_found_again_by_its_hash_and_not_read_from_it",
                "SeekerIdTests.The_same_person_has_another_id_in_another_house_and_nothing_of_her_is_in_it",
                "TwoSidesTests.Nothing_that_goes_to_the_desk_has_a_field_that_could_name_a_seeker",
                "LeakTests.Nothing_that_names_either_side_is_found_on_the_other_in_a_log_or_on_disk",
            ],
        },
        new("L2", "Her profile: photo, bio, birthday", "No call is ever made that asks the platform about a person.")
        {
            Tests =
            [
                "SecrecyTests.No_call_is_ever_made_that_looks_at_a_person",
                "LeakTests.Nothing_that_names_either_side_is_found_on_the_other_in_a_log_or_on_disk",
            ],
        },
        new("L3", "The language of her app, and that she pays for it", "Neither is read. She is asked for a language, in all of them at once.")
        {
            Tests =
            [
                "AllowListTests.No_name_of_hers_is_anywhere_in_what_is_passed",
                "QuestionsTests.The_first_start_asks_for_the_language_in_all_languages",
            ],
        },
        new("L4", "Who wrote what she forwards", "Words and pictures are passed as a new message which says that it was forwarded, and not from whom. Forwarded words are no command and no nickname of hers.")
        {
            Tests =
            [
                "AllowListTests.Of_a_forwarded_message_only_that_it_was_forwarded_is_passed",
                "RendererTests.A_forwarded_message_says_so_in_its_first_line",
                "OutboundTests.That_words_were_passed_on_is_said_in_the_readers_language",
                "CommandTests.What_is_not_surely_her_own_command_is_said",
                "NicknameTests.Words_of_somebody_else_that_she_passes_on_never_become_her_name",
            ],
        },
        new("L5", "What she replies to or quotes", "A reply leads to a message of this conversation or to none; of what is quoted, and of whom, nothing is read.")
        {
            Tests =
            [
                "AllowListTests.A_reply_is_the_address_of_the_message_and_nothing_of_it",
                "AllowListTests.A_reply_into_another_place_is_no_reply",
                "AllowListTests.Of_what_she_quotes_or_brings_from_elsewhere_nothing_is_passed",
                "PostingTests.A_reply_is_one_only_in_its_own_channel",
            ],
        },
        new("L6", "A contact card", "Not passed on and not kept; she is told why. A card that comes as a file is refused as well.")
        {
            Tests =
            [
                "RefusedKindsTests.A_kind_that_is_not_on_the_list_is_refused_by_its_name",
                "RefusedKindsTests.Beside_a_refused_kind_only_her_words_pass",
                "FromSeekerDecisionTests.A_kind_that_cannot_pass_is_answered",
                "WritingTests.A_kind_that_cannot_be_passed_on_is_answered_at_once_and_not_kept",
                "MetadataStripperTests.Refuses_text_that_is_more_than_words",
                "LeakTests.What_is_refused_is_found_nowhere_and_she_is_told",
            ],
        },
        new("L7", "Where she is: a place, a venue, a live position", "Not passed on and not kept; she is told why, once, and can say in words what matters.")
        {
            Tests =
            [
                "RefusedKindsTests.A_kind_that_is_not_on_the_list_is_refused_by_its_name",
                "RefusedKindsTests.A_location_with_a_venue_is_refused_as_a_location",
                "RefusedKindsTests.The_platforms_own_edits_of_a_refused_kind_are_ignored",
                "FromSeekerDecisionTests.A_kind_that_cannot_pass_is_answered",
                "LeakTests.What_is_refused_is_found_nowhere_and_she_is_told",
                "files.story",
            ],
        },
        new("L8", "What a photo says beside its picture", "Each picture is taken apart and built again from what is needed to show it; JPEG, PNG and WebP alone. What is not built as it should be is refused.")
        {
            Tests =
            [
                "MetadataStripperTests.Nothing_that_was_planted_is_left",
                "MetadataStripperTests.An_image_has_no_metadata_and_its_size",
                "MetadataStripperTests.Rows_of_a_png_beyond_its_height_are_left_behind",
                "MetadataStripperTests.Refuses_a_picture_whose_length_takes_in_its_metadata",
                "MetadataStripperTests.Hostile_files_never_throw_and_never_carry_the_needle",
                "FilesOnTheirWayTests.A_seekers_picture_reaches_the_room_as_bytes_under_a_neutral_name",
                "PhotoTests.A_photo_goes_to_the_desk_with_her_words_and_without_what_it_told_of_her",
                "PhotoTests.Her_photo_reaches_the_thread_small_and_upright_and_tells_nothing_of_her",
                "PhotoTests.A_browser_that_gives_noise_instead_of_what_was_drawn_sends_the_photo_and_the_house_takes_the_rest_out",
                "OneWayOutTests.What_leaves_is_made_in_one_place",
            ],
        },
        new("L9", "Who made a document, and what its file is called", "She is asked before it goes; its name is never read, its type is found from its bytes, and of a PDF only what is to be seen is left.")
        {
            Tests =
            [
                "AllowListTests.A_document_is_passed_without_its_name",
                "MetadataStripperTests.Has_a_neutral_name_of_its_true_type",
                "MetadataStripperTests.A_pdf_keeps_what_is_to_be_seen",
                "MetadataStripperTests.Refuses_a_pdf_that_it_cannot_promise_for",
                "FilesDecisionTests.A_mentors_document_waits_for_hers",
                "files.story",
            ],
        },
        new("L10", "Ids that the platform gives to files, albums and stickers", "They go back to their own platform to fetch a file and nowhere else; of a sticker only its emoji is read.")
        {
            Tests =
            [
                "FilesOnTheirWayTests.A_seekers_picture_reaches_the_room_as_bytes_under_a_neutral_name",
                "AllowListTests.A_sticker_becomes_its_emoji",
                "SourcesTests.Log_lines_carry_ids_and_closed_words_alone",
            ],
        },
        new("L11", "Her voice, her face", "A voice message waits for her yes after a warning, and loses all but its sound. Films are refused. Nothing is transcribed.")
        {
            Tests =
            [
                "FilesDecisionTests.A_seekers_voice_waits_for_her_yes",
                "FilesDecisionTests.A_no_forgets_it",
                "SenderTests.An_edit_never_brings_a_file_that_needs_a_yes_to_where_it_is_not_shown",
                "MetadataStripperTests.A_voice_message_keeps_its_sound_and_no_comments",
                "MetadataStripperTests.Another_stream_in_a_voice_message_is_left_behind",
                "RefusedKindsTests.A_kind_that_is_not_on_the_list_is_refused_by_its_name",
            ],
        },
        new("L12", "Kinds of messages that nobody has thought of", "What is passed is on a list; all else is answered, and counted by the name of its kind alone.")
        {
            Tests =
            [
                "RefusedKindsTests.A_message_of_which_nothing_is_known_is_refused_as_unknown",
                "RefusedKindsTests.The_tables_hold_exactly_the_kinds_that_are_tested_here",
                "AllowListTests.A_field_that_is_new_beside_a_text_is_left_out_and_does_not_stop_the_text",
                "HostileUpdateTests.Her_message_that_makes_no_sense_is_refused_and_not_swallowed",
                "SecrecyTests.No_metric_and_no_trace_carries_a_needle_or_an_id",
            ],
        },
        new("L13", "What is marked in a text: people, links behind words, custom emoji", "The words that were seen and a few styles are left, and nothing of what they point to.")
        {
            Tests = ["EntitiesTests.Anything_else_leaves_only_the_words_that_were_seen", "EntitiesTests.A_style_is_kept"],
        },
        new("L14", "What a text was before she changed it", "The copy in the room is changed in place; the words before are kept nowhere.")
        {
            Tests =
            [
                "OtherUpdatesTests.An_edit_has_the_same_key_when_it_comes_again_and_another_when_the_words_differ",
                "FromSeekerDecisionTests.Her_edit_follows_into_the_room",
                "DeskTests.An_edit_replaces_the_words_and_the_buttons",
                "StoreContract.An_end_takes_the_body_away",
                "SqliteSecrecyTests.An_ended_body_leaves_no_byte_behind",
                "edits-and-deletions.story",
            ],
        },
        new("L15", "What she deletes in her app, of which no bot is told", "She takes it back by /unsend: the copy in the room goes, and what a note of the house quotes of it, and she is told that it may have been seen.")
        {
            Tests =
            [
                "FromSeekerDecisionTests.What_she_takes_back_is_taken_out_of_the_room",
                "FromSeekerDecisionTests.What_still_waits_for_her_yes_is_taken_back_at_once",
                "CommandsTests.Unsend_before_there_is_a_mentor_forgets_what_was_kept",
                "SendsDecisionTests.What_was_taken_back_is_told_once_it_is",
                "NotesDecisionTests.With_the_message_the_note_is_taken_back_and_the_worry_stays_without_its_words",
                "NotesDecisionTests.An_edit_that_takes_the_words_away_takes_the_note_away",
                "edits-and-deletions.story",
            ],
        },
        new("L16", "Her own name, number or address in her words", "No nickname holds one. No text goes to an outside service that would look for them.")
        {
            Tests =
            [
                "NicknameTests.A_name_that_is_none_or_tells_too_much_is_told_unusable",
                "OneWayOutTests.Nobody_but_the_platforms_clients_opens_a_connection",
            ],
            Later = "A question before a number or an address is sent comes with the recogniser of texts.",
        },
        new("L17", "A word in the link that brought her here", "Only the short code of a poster is read, and it is kept nowhere.")
        {
            Tests =
            [
                "CommandTests.A_start_payload_that_could_name_somebody_is_dropped",
                "CommandsTests.What_a_link_to_the_bot_carried_is_kept_nowhere_and_goes_nowhere",
            ],
        },
        new("L18", "When she wrote, when her mentor is awake", "No moment is passed on; ids that hold one are taken out of texts.")
        {
            Tests =
            [
                "AllowListTests.When_she_wrote_is_not_passed",
                "TwoSidesTests.Nothing_that_leaves_says_when_it_was_written",
                "MarkupReaderTests.Nothing_that_names_a_person_or_place_leaves",
            ],
        },
        new("L19", "That it is the same person again", "A second conversation has a code, a nickname and a room of its own; nothing of the first leads to it.")
        {
            Tests =
            [
                "QuestionsTests.After_the_end_she_begins_another_conversation_with_its_story",
                "MatchingTests.A_code_is_never_given_twice",
                "PostingTests.A_reply_is_one_only_in_its_own_channel",
                "earlier-conversation.story",
            ],
            Later = "A word by which she can be recognised when she wants to be comes with returning to the same mentor.",
        },
        new("L20", "The bot in a group, a channel, somebody's business account", "Only private chats are heard. It leaves any other place at once, and asks for no other kind of update.")
        {
            Tests =
            [
                "OtherUpdatesTests.Any_other_place_than_a_private_chat_is_left",
                "OtherUpdatesTests.What_was_not_written_to_us_is_ignored",
                "OtherUpdatesTests.A_button_pressed_in_a_group_has_no_effect",
                "OtherUpdatesTests.A_button_of_an_inline_message_has_no_effect",
                "PollingLawTests.Asks_only_for_what_it_can_use_and_waits_at_the_platform",
                "PollingLawTests.Buttons_are_acknowledged_and_groups_are_left_only_after_the_commit",
                "WebhookTests.Is_set_with_secret_and_kinds_and_drops_nothing",
            ],
        },
    ];
}
