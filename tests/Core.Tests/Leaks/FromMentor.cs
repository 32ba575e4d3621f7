namespace MentorBot.Core.Tests.Leaks;

internal static class FromMentor
{
    public static readonly IReadOnlyList<LeakRow> Rows =
    [
        new("L21", "Her account: names, picture, number", "A seeker knows her by her alias and the story she tells. One that holds a name of hers is refused at the start, and when she writes it by a command of Discord's.")
        {
            Tests =
            [
                "FromDiscordTests.Nothing_about_the_person_comes_further",
                "OutboundTests.A_mentor_speaks_under_her_alias_and_a_seeker_under_no_name",
                "WhoCanReadTests.An_alias_that_holds_a_name_of_the_mentor_s_is_refused_and_the_name_is_not_told",
                "WhoCanReadTests.A_story_that_holds_a_name_of_the_mentor_s_is_refused_and_the_name_is_not_told",
                "FromDiscordTests.That_a_name_of_hers_stands_in_what_she_gives_is_told_and_the_name_is_not",
                "JoiningTests.What_tells_her_name_is_not_kept",
                "TwoSidesTests.Nothing_that_goes_to_a_seeker_has_a_field_that_could_name_a_mentors_account",
                "LeakTests.Nothing_that_names_either_side_is_found_on_the_other_in_a_log_or_on_disk",
            ],
        },
        new("L22", "People, roles, channels, emoji and moments named in a text; bare ids", "What can be looked up is taken out, also where a sign that nobody sees hides it; what has a meaning keeps it in plain words.")
        {
            Tests =
            [
                "MarkupReaderTests.Nothing_that_names_a_person_or_place_leaves",
                "MarkupReaderTests.References_are_replaced_inside_code_too",
                "MarkupReaderTests.References_that_mean_something_keep_their_meaning",
                "HostileTextTests.Nothing_of_Discord_s_leaves_Discord",
            ],
        },
        new("L23", "The address of a file: it holds ids and the file's name", "Files are fetched and sent as bytes under a neutral name; an address never is.")
        {
            Tests =
            [
                "FilesOnTheirWayTests.A_mentors_picture_reaches_the_seeker_as_bytes_under_a_neutral_name",
                "FromDiscordTests.Nothing_about_the_person_comes_further",
                "DeskTests.A_file_is_fetched_from_Discord_s_own_host_without_the_token",
                "DeskTests.Nobody_else_is_asked_for_a_file",
                "MarkupReaderTests.Nothing_that_names_a_person_or_place_leaves",
            ],
        },
        new("L24", "Links to messages, invitations, webhooks", "They are taken out, and who wrote them is told.")
        {
            Tests =
            [
                "MarkupReaderTests.Nothing_that_names_a_person_or_place_leaves",
                "MarkupReaderTests.That_something_was_taken_out_is_known",
                "FromDiscordTests.A_message_of_which_something_was_taken_out_says_so",
                "InternalLinesTests.Who_wrote_what_could_not_leave_whole_is_told_so",
            ],
        },
        new("L25", "What stands beside the words: quotes, forwards, previews, polls, stickers, waveforms", "Words and files are read, of all else only that it is there; the mentor is told what did not go.")
        {
            Tests =
            [
                "FromDiscordTests.What_can_not_be_passed_on_is_called_by_its_kind_alone",
                "FromDiscordTests.A_preview_beside_words_is_no_reason_to_refuse",
                "FromDiscordTests.What_is_not_said_by_a_person_in_our_server_is_not_heard",
                "FromRoomDecisionTests.A_kind_that_cannot_pass_is_marked_and_explained",
            ],
        },
        new("L26", "Words among staff that go out by mistake", "Only what the mentor of this conversation writes goes out, and a supervisor who has joined it, without the lines that begin with //. What begins like a command is asked about first.")
        {
            Tests =
            [
                "FromRoomDecisionTests.A_line_that_begins_with_two_slashes_stays_among_staff",
                "FromRoomDecisionTests.Another_mentor_in_the_room_is_not_passed_on",
                "FromRoomDecisionTests.Somebody_who_is_no_mentor_is_not_passed_on",
                "FromRoomDecisionTests.A_line_edited_into_a_note_among_staff_is_taken_back",
                "InternalLinesTests.A_note_among_staff_inside_a_message_is_not_passed_with_it",
                "InternalLinesTests.A_note_is_found_where_it_will_be_seen_whatever_signs_came_with_what_was_pasted",
                "InternalLinesTests.Signs_that_nobody_sees_before_it_make_no_words_for_the_other_side_of_a_note",
                "InternalLinesTests.A_message_that_begins_as_a_note_stays_whole",
                "InternalLinesTests.A_note_that_an_edit_puts_inside_does_not_follow",
                "TelltaleTests.Words_that_begin_like_a_command_are_asked_about_since_it_may_have_been_meant_as_one",
                "slash-in-words.story",
                "relay-text.story",
            ],
        },
        new("L27", "A path to the seeker that goes round the renderer", "There is one, for words, edits, commands, notes and alarms alike.")
        {
            Tests =
            [
                "OneWayOutTests.What_leaves_is_made_in_one_place",
                "OneWayOutTests.What_sends_is_called_from_one_place",
                "OutboundTests.No_effect_that_leaves_is_forgotten",
                "OutboundTests.Every_effect_leaves_by_its_own_lane_and_none_leaves_by_two",
            ],
        },
        new("L28", "What her pictures and files say beside themselves", "They pass the same maker of safe files as a seeker's.")
        {
            Tests =
            [
                "FilesOnTheirWayTests.A_mentors_picture_reaches_the_seeker_as_bytes_under_a_neutral_name",
                "MetadataStripperTests.Nothing_that_was_planted_is_left",
                "MetadataStripperTests.Has_a_neutral_name_of_its_true_type",
                "OneWayOutTests.What_sends_is_called_from_one_place",
            ],
        },
        new("L29", "What she changed or deleted", "Both follow. What is too old to be deleted in the chat is taken back in words. Twice is once.")
        {
            Tests =
            [
                "FromRoomDecisionTests.An_edit_follows_to_the_seeker",
                "FromRoomDecisionTests.What_is_deleted_in_the_room_is_taken_back_even_after_the_end",
                "SendsDecisionTests.What_is_too_old_to_be_taken_out_of_the_chat_is_taken_back_in_words_and_the_mentor_knows",
                "DeliveryTests.Deleting_what_is_too_old_is_told",
                "DeliveryTests.Deleting_what_is_gone_is_done",
                "SenderTests.Trimming_what_is_shown_nowhere_is_done_already",
                "edits-and-deletions.story",
            ],
        },
        new("L30", "When she is online or writing", "Presence is not asked for; that she is writing is shown only where the organisation has switched it on.")
        {
            Tests =
            [
                "FromRoomDecisionTests.Typing_is_shown_only_where_the_house_switched_it_on",
                "GatewayClientTests.Typing_is_listened_to_only_when_wanted",
                "GatewayClientTests.A_new_session_is_asked_for_with_the_intents_that_are_needed",
            ],
        },
        new("L31", "What her phone shows while it is locked", "Her own settings decide that, not the program.")
        {
            Later = "Hiding previews belongs into the guide for mentors, and a call without words comes with settings of her own.",
        },
        new("L32", "Names of rooms and reasons that Discord keeps", "A room is called by its code. No call gives a reason.")
        {
            Tests =
            [
                "DeskTests.A_room_is_a_private_thread_named_by_its_code_with_the_mentor_in_it",
                "RestClassificationTests.No_reason_is_given_to_the_audit_log",
                "TwoSidesTests.The_only_words_in_an_effect_are_keys_codes_aliases_and_what_a_person_said",
            ],
        },
        new("L33", "Who else can read a room, or the alarms", "Nothing starts while everybody can see a mentor's channel or the one for alarms. Rooms are private threads.")
        {
            Tests =
            [
                "WhoCanReadTests.A_channel_that_everybody_can_see_is_refused",
                "WhoCanReadTests.A_channel_that_is_gone_or_elsewhere_is_refused",
                "ReadingTests.What_only_an_operator_can_mend_is_said_in_one_line_that_names_it",
                "DeskTests.A_room_is_a_private_thread_named_by_its_code_with_the_mentor_in_it",
            ],
            Later = "A list of everybody who can read a channel comes with the operator's doctor.",
        },
        new("L34", "Other bots in the server", "Nothing starts while a bot can see one of our channels by its own role or by a rule. Who is in a room can't let others in.")
        {
            Tests =
            [
                "WhoCanReadTests.A_channel_that_another_bot_can_see_is_refused",
                "WhoCanReadTests.People_our_own_role_and_bots_that_see_nothing_are_no_reason_to_refuse",
                "DeskTests.A_room_is_a_private_thread_named_by_its_code_with_the_mentor_in_it",
            ],
            Later = "A bot that was given a role of people's is seen only in a list of members, which comes with the doctor too.",
        },
    ];
}
