namespace MentorBot.Core.Tests.Leaks;

internal static class FromServices
{
    public static readonly IReadOnlyList<LeakRow> Rows =
    [
        new("L70", "What she looks for in the directory, read by her mentor or kept", "Only the one message after the button is a search. It is passed on to nobody, an edit of it is not either, and what was looked for is forgotten within half an hour or with the next conversation. It is counted without whose it was.")
        {
            Tests =
            [
                "ForServicesTests.At_every_stage_she_writes_what_she_looks_for_and_it_goes_to_nobody",
                "ForServicesTests.Whatever_she_does_in_between_the_next_thing_she_writes_goes_to_her_mentor",
                "ForServicesTests.What_she_looked_for_can_be_put_right_and_never_gets_to_her_mentor_by_that",
                "ForServicesTests.What_is_no_word_or_too_long_is_neither_looked_for_nor_passed_on",
                "ForServicesTests.A_button_of_a_search_that_is_forgotten_asks_anew",
                "WalkTests.Whatever_happens_every_word_goes_once_to_whom_it_is_for_and_to_nobody_else",
                "search-in-a-talk.story",
            ],
        },
        new("L71", "The question whether a service helped, seen by somebody who looks into her phone", "It comes once a week at most, in the day, and names neither the service nor its kind. She is told of it beforehand and can say no; who has left, is kept from mentors or has not consented is not asked.")
        {
            Tests =
            [
                "DidItHelpTests.Who_opens_a_service_hears_that_she_will_be_asked_in_a_week_and_can_say_no",
                "DidItHelpTests.Once_for_all_that_she_opens_until_then",
                "DidItHelpTests.Of_who_has_not_consented_or_is_a_child_nothing_is_remembered",
                "DidItHelpTests.In_the_day_she_is_asked_in_words_that_name_nothing",
                "DidItHelpTests.Who_has_gone_is_kept_from_mentors_or_does_not_want_it_is_not_asked",
                "DidItHelpTests.The_house_writes_in_the_day_by_the_clock_on_its_wall",
                "did-it-help.story",
            ],
        },
    ];
}
