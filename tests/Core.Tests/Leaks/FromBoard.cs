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
    ];
}
