namespace MentorBot.Core.Tests.Leaks;

internal static class FromJoining
{
    public static readonly IReadOnlyList<LeakRow> Rows =
    [
        new("L66", "Somebody becomes a mentor who was not meant to", "A code works once, for a week, and is kept as a hash; wrong, used and too old sound alike, and who guesses is not heard. Until a supervisor has approved what she was shown, nobody is given to her, and nobody approves herself.")
        {
            Tests =
            [
                "JoiningTests.Wrong_and_too_old_sound_the_same",
                "JoiningTests.A_code_of_who_coordinates_no_more_is_a_wrong_one",
                "JoiningTests.After_five_wrong_codes_in_an_hour_even_the_right_one_waits",
                "JoiningAtTheDeskTests.A_wrong_code_and_a_used_one_are_refused_alike_and_who_guesses_is_not_heard",
                "JoiningTests.Neither_the_code_nor_her_account_can_be_read_on_the_disk",
                "JoiningTests.Two_who_give_the_same_code_at_once_are_one_mentor",
                "JoiningTests.Until_she_is_approved_she_is_in_no_roster_and_then_she_is",
                "JoiningTests.The_supervisor_approves_what_she_was_shown",
                "JoiningTests.Nobody_approves_herself",
                "joining.story",
                "joining-forbidden.story",
            ],
        },
        new("L67", "Somebody else reads in the channel that is made for a mentor", "It is closed to everybody but her, the supervisors and us, from its first moment; it is looked at again at every start.")
        {
            Tests = ["MentorPlacesTests.She_her_supervisor_and_we_see_it_and_nobody_else", "MentorPlacesTests.Made_twice_it_is_one_and_another_persons_is_not_taken_for_hers", "WhoCanReadTests.A_channel_that_we_made_is_looked_at_too"],
        },
        new("L68", "A mentor who was removed still writes to her, or reads what she writes", "Her account is nobody's from the moment on and after a restart, her desk is refused and, where she left it open, ends and is told nothing more, and the talk itself takes nothing of hers and its thread has her out of it; the seeker is asked at once how to go on.")
        {
            Tests =
            [
                "RemovedMentorTests.Nothing_that_the_mentor_writes_leaves", "RemovedMentorTests.A_room_that_is_opened_anew_is_none_of_the_mentor_s_either", "DoorkeeperTests.The_mentor_of_the_thread_is_let_out_like_anybody_and_sees_her_channel_still",
                "RemovedMentorTests.She_is_asked_once_how_to_go_on",
                "RemovingTests.She_is_in_no_roster_and_no_list_and_her_talks_know_her_name",
                "RemovingTests.Her_alias_is_given_to_nobody_else",
                "JoiningAtTheDeskTests.What_is_written_after_she_was_removed_does_not_come_to_the_desk_that_she_left_open",
                "WholeDirectoryTests.The_account_of_a_mentor_who_was_removed_is_nobody_s_at_once_and_after_a_restart",
                "joining-removed.story",
            ],
        },
    ];
}
