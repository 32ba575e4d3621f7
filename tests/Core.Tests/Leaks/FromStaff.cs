namespace MentorBot.Core.Tests.Leaks;

internal static class FromStaff
{
    public static readonly IReadOnlyList<LeakRow> Rows =
    [
        new("L63", "Somebody else writes to her, or reads what she takes for her mentor's alone", "Of the team only a supervisor can join, and the seeker is told who that is once she was let into the room, before the first word, and when she leaves. Whoever has not joined, has left or has lost the role is not heard.")
        {
            Tests =
            [
                "SupervisingDecisionTests.Who_has_not_joined_is_not_heard_on_the_other_side",
                "SupervisingDecisionTests.Who_asks_to_join_is_let_into_the_room_first_and_nobody_is_told_yet",
                "SupervisingDecisionTests.When_she_is_in_the_seeker_is_told_who_she_is",
                "SupervisingDecisionTests.Who_has_lost_the_role_has_left_before_anything_else_happens",
                "SupervisingDecisionTests.Who_has_lost_the_role_is_heard_no_more_and_her_place_is_free",
                "WhoMayTests.With_its_code_a_talk_is_named_from_outside_by_who_has_a_role_for_it_alone",
                "supervisor-joins.story",
            ],
        },
        new("L64", "What a mentor tells of her when a talk is handed over, or asks about", "She reads the summary word for word, and it goes on with her yes alone; no message goes with it. A question to the supervisors stays among staff, and its row is sealed under her key.")
        {
            Tests =
            [
                "HandingDecisionTests.The_seeker_is_asked_and_reads_the_summary_word_for_word",
                "HandingDecisionTests.The_next_conversation_gets_the_summary_only_if_she_said_so",
                "HandingDecisionTests.Who_changes_by_herself_while_she_is_asked_has_agreed_to_nothing",
                "SupervisingDecisionTests.A_question_goes_to_those_who_supervise_with_the_code_and_nothing_reaches_the_seeker",
                "FromDiscordTests.What_is_given_with_a_command_is_read_like_a_message",
                "OutboundTests.What_a_role_is_told_of_a_talk_is_sealed_under_her_key",
                "handover.story",
                "supervisor-asked.story",
            ],
        },
        new("L65", "What one side reports of the other reaches the other, or keeps somebody from help", "A report goes to the coordinator and nowhere else, also when it is changed afterwards or speaks of danger. Who is kept from mentors has every way to help at once, and an end to it.")
        {
            Tests =
            [
                "ReportingTests.What_she_writes_next_goes_there_and_to_no_mentor",
                "ReportingTests.What_she_told_can_not_be_changed_and_her_mentor_hears_nothing_of_the_attempt",
                "ReportsDecisionTests.Danger_in_it_is_answered_with_help_and_the_mentor_sees_no_word_of_it",
                "ReportsDecisionTests.What_a_mentor_says_reaches_the_coordinator_and_the_seeker_hears_nothing",
                "BlockingTests.Help_at_once_and_the_words_that_help_stay_open_to_her",
                "BlockingTests.Danger_in_what_she_writes_is_still_heard",
                "report.story",
                "block.story",
            ],
        },
    ];
}
