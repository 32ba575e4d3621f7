namespace MentorBot.Core.Tests.Leaks;

internal static class FromCall
{
    public static readonly IReadOnlyList<LeakRow> Rows =
    [
        new("L58", "What the duty channel learns of who calls", "That somebody does, in which language, and whether it is a child. The conversation is opened with whoever answers, and what was said in an earlier talk is not passed on.")
        {
            Tests =
            [
                "CrisisMachineTests.The_first_on_duty_is_called_and_she_hears_that",
                "CrisisCallsTests.In_a_talk_she_can_call_and_who_answers_takes_over",
                "TwoSidesTests.Nothing_that_goes_to_the_desk_has_a_field_that_could_name_a_seeker",
                "answered-by-the-second.story",
            ],
        },
        new("L59", "An alarm that pings everybody, or whom its words name", "The one role of the settings can be pinged, by the alarm alone, whatever the words are.")
        {
            Tests = ["OutMessageTests.A_call_pings_the_one_role_that_was_named_and_nobody_its_words_name", "OutMessageTests.No_call_that_carries_a_message_can_ping_or_unfurl", "PostingTests.What_calls_pings_the_role_on_duty_and_nothing_else_pings_anybody"],
        },
        new("L60", "A call that somebody else takes, or that is answered when her phone is in other hands", "Only who is on duty takes it, and uses up nobody's button otherwise. After two hours, or when she gave up, no conversation begins.")
        {
            Tests = ["CrisisMachineTests.Who_is_not_on_duty_takes_nothing", "CrisisMachineTests.Hours_later_it_is_over", "CrisisMachineTests.Who_gives_up_is_not_called_for_any_more", "given-up.story"],
        },
    ];
}
