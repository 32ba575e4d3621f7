namespace MentorBot.Core.Tests.Leaks;

/// <summary>What a browser, a network or a page of somebody else could do to her.</summary>
internal static class FromPage
{
    public static readonly IReadOnlyList<LeakRow> Rows =
    [
        new("L48", "What a browser keeps and shows again: cookies, storage, cache, Back, the address", "Leaving wipes the page before anything else happens. The token that lets a page in lives in its memory alone. Nothing is stored, nothing may be cached, and title and address never change. The page of services is left and wiped by the same keys, and searches without a form of the tab, which a browser would write down. Without JavaScript a form can be sent again for half an hour, never by itself, and the browser may write down what it sent: the pages say so. What could not be sent when a talk was over is shown to who comes back to that talk by its code, and goes into no other.")
        {
            Tests =
            [
                "ChatTests.Leaving_wipes_the_page_at_once_and_back_shows_nothing", "ChatTests.The_real_keys_leave_too", "PageTests.No_answer_sets_a_cookie_and_no_place_is_in_an_address",
                "PageTests.The_page_is_small_and_loads_nothing_from_elsewhere", "PageTests.Every_answer_has_exactly_these_headers_and_a_part_of_a_page_those_that_it_has_a_use_for", "ReturnCodeTests.Leaving_wipes_a_code_that_is_shown_and_one_that_is_typed",
                "WithoutScriptTests.After_leaving_back_does_not_show_the_talk", "LeavingTests.What_a_killed_browser_has_written_down_to_restore_its_tabs_from_holds_nothing_of_the_talk",
                "LeavingTests.What_she_looked_for_among_the_services_is_not_written_down_either", "WithoutScriptTests.What_leaving_does_here_is_said_as_it_is",
                "LeavingTests.A_killed_browser_that_is_opened_again_with_its_tabs_shows_nothing_of_the_talk", "PlainCodeTests.What_a_browser_kept_lets_nobody_in_half_an_hour_later_and_shows_nothing_of_hers",
                "PlainPageTests.An_answer_to_a_form_has_the_headers_of_the_page_and_no_cookie_and_leads_nowhere_else",
                "ServicesTests.Leaving_it_goes_by_the_same_keys_as_in_the_chat_and_back_shows_nothing_that_was_found",
                "EndedTests.Who_begins_anew_on_a_page_that_was_left_alone_sees_nothing_of_what_was_typed_there", "UnsentTests.Words_that_waited_for_their_photo_do_not_go_into_the_talk_that_is_begun_there_next",
                "UnsentTests.What_was_typed_in_a_talk_of_which_nothing_came_yet_is_not_shown_in_the_one_before",
            ],
        },
        new("L49", "Requests to others: fonts, counters, pictures", "The page loads its own files and nothing else, and may not. What is typed is not offered to a browser's spelling or writing service either.")
        {
            Tests = ["ChatTests.A_whole_talk_goes_to_the_thread_and_back_and_asks_nobody_else_for_anything", "PageTests.The_page_is_small_and_loads_nothing_from_elsewhere", "TracesTests.Nothing_that_is_typed_is_given_to_a_browsers_spelling_or_writing_service"],
        },
        new("L50", "Addresses of visitors", "They are hashed under a key that is drawn at each start, to limit and for nothing else; neither address nor hash is logged or stored, and the proxies that we ship settings for are told to write down none.")
        {
            Tests = ["SmallPartsTests.A_visitor_is_an_address_or_an_IPv6_network", "SmallPartsTests.Only_the_last_word_of_our_own_proxy_is_believed", "TalkTests.Nothing_of_a_talk_is_in_a_log_line_or_readable_in_the_database", "ProxiesTests.Caddy_is_told_to_write_down_no_request_also_none_that_fails", "ProxiesTests.Nginx_is_told_to_write_down_no_request_also_none_that_fails"],
        },
        new("L51", "A token or a code that is guessed, forged, stolen later", "A token is 256 bits at random, sealed; half an hour after its last use it lets nobody in, and what is sent there then is not delivered, and its sender told. A code is 83 bits at random, given to who asks, shown once, stored as a keyed hash; she can let it be forgotten, which closes what was opened by it, and it ends thirty days after its last use.")
        {
            Tests =
            [
                "EntranceTests.A_token_that_is_missing_forged_or_old_lets_nobody_in", "SmallPartsTests.No_bit_of_a_token_can_be_changed", "SmallPartsTests.A_token_lets_into_its_place_until_it_was_idle_too_long",
                "TalkTests.Where_nobody_can_come_back_to_nothing_is_delivered_and_the_mentor_is_told", "ReturnTests.A_forged_code_is_refused_in_a_sentence_and_counted",
                "ReturnTests.Who_guesses_is_stopped_after_a_few_and_nobody_else_is_delayed", "ReturnTests.Many_guessers_together_are_stopped_too", "ReturnTests.A_code_ends_thirty_days_after_it_was_last_used",
                "ReturnTests.A_new_code_makes_the_old_one_void_and_both_talks_keep_their_own", "ReturnTests.A_code_stands_in_no_log_line_and_nowhere_in_the_database",
                "StoreContract.Forgetting_a_seeker_takes_her_code", "ReturnCodeTests.A_code_that_she_lets_forget_leads_nowhere",
                "ReturnTests.A_page_that_came_by_a_code_is_closed_with_the_code_and_the_one_that_closes_it_stays", "ReturnCodeTests.What_was_opened_by_a_code_closes_with_it_and_the_page_that_forgets_it_stays",
            ],
        },
        new("L52", "A page of somebody else that writes in her name", "Every request must come from our own page, exactly, and show the token in a header that no other page can set, or in a form, which no other page can fill.")
        {
            Tests = ["EntranceTests.What_does_not_come_from_our_own_page_is_refused", "PlainRefusalTests.What_does_not_come_from_our_own_page_is_refused_and_nothing_is_done"],
        },
        new("L53", "Words that a browser would run", "Words travel as data and are set as text; without JavaScript they are encoded, in one pass, into places that are never read again.")
        {
            Tests = ["TalkTests.Hostile_words_arrive_as_the_words_they_are", "PlainPageTests.Hostile_words_are_shown_as_the_words_they_are", "PlainPageTests.Styles_become_tags_of_a_fixed_list_and_the_words_in_them_stay_words", "PageTests.The_page_is_small_and_loads_nothing_from_elsewhere"],
        },
        new("L54", "Floods, large bodies, many open pages, pages that do not read", "Each has a limit by place or by visitor; one who is over it delays nobody else.")
        {
            Tests =
            [
                "EntranceTests.A_flood_is_refused_and_another_talk_is_not_delayed", "EntranceTests.Only_a_few_talks_begin_from_one_address_in_a_minute", "EntranceTests.A_place_is_open_three_times_at_most_and_a_closed_page_makes_room",
                "EntranceTests.Who_holds_two_hundred_lines_open_gets_no_more_and_one_that_is_closed_makes_room",
                "EntranceTests.What_is_too_long_is_refused_and_not_cut", "PlainRefusalTests.What_is_too_large_is_refused_with_the_page", "PhotoTests.What_is_too_large_is_refused_before_it_is_read",
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
        new("L56", "What the length of a packed answer tells of the secrets in it", "Only the pages' own files are packed, which are the same for everybody. What holds anything of a talk, a token, a ticket or a code goes as it is.")
        {
            Tests = ["PageTests.What_holds_anything_of_a_talk_or_a_token_is_never_packed", "PageTests.The_pages_own_files_come_packed_as_the_browser_takes_them", "TracesTests.Every_answer_has_exactly_these_headers_whatever_was_asked"],
        },
        new("L57", "A desk of somebody who is a mentor no more, or not of this talk", "A link opens one desk once and for a short time; the code of who joined on the page is kept as a hash and ends with her and with the next, and every desk that was opened by it ends with it. At every call it is asked whether the roster still has her, and whether the room is hers.")
        {
            Tests =
            [
                "TwoDesksTests.Who_is_in_the_roster_no_more_is_let_in_by_no_token", "TwoDesksTests.The_link_is_told_to_her_alone_and_works_once_and_nobody_else_gets_one", "LocalModeTests.A_link_lets_in_once_and_a_new_one_is_printed",
                "LocalModeTests.A_link_lives_for_an_hour_and_nothing_of_it_is_guessed_from_another", "DeskTests.Another_mentor_and_a_seeker_get_nothing_of_it",
                "JoiningAtTheDeskTests.Who_came_in_by_her_code_is_out_when_she_takes_another_and_the_page_that_takes_it_stays", "JoiningAtTheDeskTests.She_comes_back_by_her_own_code_until_she_takes_another_or_is_removed", "JoiningAtTheDeskTests.A_seekers_token_and_nobody_s_opens_nothing_and_the_command_itself_is_not_given_at_a_desk",
            ],
        },
    ];
}
