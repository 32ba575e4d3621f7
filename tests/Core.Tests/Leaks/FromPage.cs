namespace MentorBot.Core.Tests.Leaks;

/// <summary>What a browser, a network or a page of somebody else could do to her.</summary>
internal static class FromPage
{
    public static readonly IReadOnlyList<LeakRow> Rows =
    [
        new("L48", "What a browser keeps and shows again: cookies, storage, cache, Back, the address", "Leaving wipes the page before anything else happens. The token that lets a page in lives in its memory alone. Nothing is stored, nothing may be cached, and title and address never change.")
        {
            Tests =
            [
                "ChatTests.Leaving_wipes_the_page_at_once_and_back_shows_nothing", "ChatTests.The_real_keys_leave_too", "PageTests.No_answer_sets_a_cookie_and_no_place_is_in_an_address",
                "PageTests.The_page_is_small_and_loads_nothing_from_elsewhere", "PageTests.Every_answer_has_exactly_these_headers",
            ],
        },
        new("L49", "Requests to others: fonts, counters, pictures", "The page loads its own three files and nothing else, and may not.")
        {
            Tests = ["ChatTests.A_whole_talk_goes_to_the_thread_and_back_and_asks_nobody_else_for_anything", "PageTests.The_page_is_small_and_loads_nothing_from_elsewhere"],
        },
        new("L50", "Addresses of visitors", "They are hashed under a key that is drawn at each start, to limit and for nothing else; neither address nor hash is logged or stored.")
        {
            Tests = ["SmallPartsTests.A_visitor_is_an_address_or_an_IPv6_network", "SmallPartsTests.Only_the_last_word_of_our_own_proxy_is_believed", "TalkTests.Nothing_of_a_talk_is_in_a_log_line_or_readable_in_the_database"],
        },
        new("L51", "A token that is guessed, forged, stolen later", "256 bits at random, sealed; half an hour after its last use it lets nobody in, and what is sent there then is not delivered, and its sender told.")
        {
            Tests =
            [
                "EntranceTests.A_token_that_is_missing_forged_or_old_lets_nobody_in", "SmallPartsTests.No_bit_of_a_token_can_be_changed", "SmallPartsTests.A_token_lets_into_its_place_until_it_was_idle_too_long",
                "TalkTests.Where_nobody_can_come_back_to_nothing_is_delivered_and_the_mentor_is_told",
            ],
        },
        new("L52", "A page of somebody else that writes in her name", "Every request must come from our own page, exactly, and show the token in a header that no other page can set.")
        {
            Tests = ["EntranceTests.What_does_not_come_from_our_own_page_is_refused"],
        },
        new("L53", "Words that a browser would run", "Words travel as data and are set as text.")
        {
            Tests = ["TalkTests.Hostile_words_arrive_as_the_words_they_are", "PageTests.The_page_is_small_and_loads_nothing_from_elsewhere"],
        },
        new("L54", "Floods, large bodies, many open pages, pages that do not read", "Each has a limit by place or by visitor; one who is over it delays nobody else.")
        {
            Tests =
            [
                "EntranceTests.A_flood_is_refused_and_another_talk_is_not_delayed", "EntranceTests.Only_a_few_talks_begin_from_one_address_in_a_minute", "EntranceTests.A_place_is_open_three_times_at_most_and_a_closed_page_makes_room",
                "EntranceTests.What_is_too_long_is_refused_and_not_cut", "PhotoTests.What_is_too_large_is_refused_before_it_is_read",
                "PhotoTests.Photos_that_do_not_come_to_an_end_hold_up_no_word_and_no_other_visitor_for_long", "PhotoTests.A_flood_of_photos_is_refused",
                "SmallPartsTests.The_photos_of_a_day_are_bounded_so_that_the_disk_is", "SmallPartsTests.A_page_that_does_not_read_is_closed_and_delays_nobody",
            ],
        },
        new("L55", "Photos that stay: on the house's disk, in the browser, with somebody else", "What the browser shows lies sealed under her key in a table of its own, for a week at most, and goes with its message and with her; who has no token of the place gets none. The page holds it in memory and lets it go with the message and when it is left.")
        {
            Tests =
            [
                "PhotoTests.No_byte_of_a_photo_is_in_a_file_or_a_log_line", "PhotoTests.A_photo_is_gone_after_a_week", "PhotoTests.A_photo_that_is_taken_back_is_gone_from_both_sides", "StoreContract.Forgetting_a_seeker_takes_her_files",
                "PhotoTests.Nobody_else_gets_her_photo", "DeskPhotoTests.Another_mentor_and_a_seeker_get_no_file_of_a_room_and_put_none_there", "PhotoTests.A_file_comes_as_bytes_that_no_browser_shows_by_itself",
                "PhotoTests.A_photo_of_the_mentors_is_seen_and_let_go_with_its_message_and_with_the_page",
            ],
        },
    ];
}
