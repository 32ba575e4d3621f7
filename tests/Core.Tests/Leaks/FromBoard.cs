namespace MentorBot.Core.Tests.Leaks;

internal static class FromBoard
{
    public static readonly IReadOnlyList<LeakRow> Rows =
    [
        new("L69", "Somebody reads in the browser what is told to a role that is not hers, or not any more", "Which roles she has is asked at every call and before anything is shown; the link is for her, once and soon. What is about a seeker lies there under her key, for a week, and goes with her.")
        {
            Tests =
            [
                "StaffDeskTests.What_her_roles_are_told_stands_on_her_board_and_she_answers_it_by_the_code_of_the_talk",
                "StaffDeskTests.She_has_no_room_that_she_has_not_joined_and_no_token_of_another_kind_is_hers",
                "StaffTwoDesksTests.Who_has_a_role_is_let_in_from_Discord_and_what_her_role_is_told_stands_at_both",
                "StaffTwoDesksTests.Who_has_her_role_no_more_is_let_in_by_no_token_and_no_link",
                "HouseShelfTests.What_is_of_a_seeker_lies_under_her_key_and_what_is_not_under_the_houses",
                "HouseShelfTests.Whoever_is_forgotten_is_forgotten_there_too_and_nothing_of_hers_can_be_put_there_any_more",
                "SmallPartsTests.Who_is_at_a_desk_is_a_mentor_or_of_staff_and_no_key_makes_one_of_the_other",
            ],
        },
        new("L70", "A supervisor reads or changes in the browser what is not hers", "A talk's room is hers from her joining to her leaving or the end, and while she supervises; before and after it sounds like one that is not there. Of two who write there each changes and answers for her own words alone.")
        {
            Tests =
            [
                "StaffDeskTests.Who_joins_a_talk_has_its_room_and_writes_there_as_herself_until_she_leaves",
                "StaffDeskTests.Of_two_who_write_in_a_room_each_changes_and_answers_for_her_own_words_alone",
                "StaffDeskTests.When_the_talk_ends_its_room_is_hers_no_more",
                "StaffTwoDesksTests.Who_joins_a_talk_writes_in_the_browser_and_it_stands_on_Discord_under_her_name",
                "SmallPartsTests.A_room_is_its_mentors_and_of_who_has_joined_for_as_long_as_she_supervises",
            ],
        },
    ];
}
