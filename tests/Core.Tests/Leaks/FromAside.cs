namespace MentorBot.Core.Tests.Leaks;

internal static class FromAside
{
    public static readonly IReadOnlyList<LeakRow> Rows =
    [
        new("L61", "How she is after her talk, and what she adds to it, told of her", "A step is counted by its conversation, in a closed word. A word goes to the coordinator's place without nickname, conversation or mentor, only when she has pressed that she wants to add one, and nothing else of hers is taken for it.")
        {
            Tests =
            [
                "AfterwardsTests.The_word_she_wanted_to_add_goes_to_the_coordinator_with_nothing_of_hers",
                "AfterwardsTests.Only_the_very_next_thing_is_the_word",
                "AfterwardsTests.Whatever_else_she_writes_begins_what_it_would_have_begun",
                "DebriefDecisionTests.She_is_not_asked_where_it_is_no_question_for_now",
                "before-and-after.story",
            ],
        },
        new("L62", "What the outreach team learns of who asks, and a message that gets to it by mistake", "It reads the words and their language, and nothing of whose they are. They are shown before they are sent; only the one message after the button is taken for them, and what is not sent is forgotten within a day. What comes back to her says nothing of what it is about.")
        {
            Tests =
            [
                "OutreachMachineTests.The_team_reads_what_was_written_and_nothing_of_who_wrote_it",
                "ForOutreachTests.At_every_stage_she_writes_sees_it_and_sends_it",
                "ForOutreachTests.Whatever_she_does_in_between_the_next_thing_she_writes_goes_where_everything_goes",
                "ForOutreachTests.What_is_shown_is_forgotten_when_she_does_not_send_it_for_a_day",
                "ButtonTests.A_request_to_the_outreach_team_is_taken_in_its_channel_and_nowhere_else",
                "TwoSidesTests.Nothing_that_goes_to_the_desk_has_a_field_that_could_name_a_seeker",
                "in-a-talk.story",
            ],
        },
    ];
}
