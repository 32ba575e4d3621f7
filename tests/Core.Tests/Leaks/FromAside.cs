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
    ];
}
