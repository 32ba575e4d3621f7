namespace MentorBot.Core.Language.Recognition.Words.English;

internal static class EnglishSmallWords
{
    public static readonly IReadOnlyList<Entry> Words =
    [
        new(Sense.At, 0, "at @"),
        new(Sense.On, 0, "on in during over"),
        new(Sense.AtWeak, 0, "around about by roughly circa approximately approx before round"),
        new(Sense.Past, 0, "past after gone"),
        new(Sense.To, 0, "to till til before of"),
        new(Sense.In, 0, "in within"),
        new(Sense.Ago, 0, "ago back earlier"),
        new(Sense.FromNow, 0, "from_now from_today from_this_moment hence later"),
        new(Sense.From, 0, "from since starting"),
        new(Sense.Until, 0, "until till til by to untill"),
        new(Sense.Between, 0, "between"),
        new(Sense.And, 0, "and n plus &"),
        new(Sense.Of, 0, "of"),
        new(Sense.Article, 0, "a an the"),
        new(Sense.OClock, 0, "oclock o_clock clock ish sharp"),
        new(Sense.Next, 0, "next following"),
        new(Sense.AfterNext, 0, "week_after_next_s"),
        new(Sense.This, 0, "this"),
        new(Sense.Coming, 0, "coming upcoming"),
        new(Sense.Last, 0, "last previous"),
        new(Sense.Not, 0, "not isnt"),
        new(Sense.Cannot, 0, "doesnt_work i_cant_do i_cant_make cant_manage does_not_work wont_work no_good isnt_good is_no_good is_out out off is_off i_cant i_cannot cant_do cant_make_it doesnt_suit not_possible is_not_possible isnt_possible didnt_work cant wont_do is_impossible not_good doesnt_suit_me doesnt_work_for_me"),
        new(Sense.Instead, 0, "instead_of rather_than not_on"),
        new(Sense.Correction, 0, "sorry actually i_mean rather no scratch_that wait correction make_that make_it better_say oops"),
        new(Sense.DurationCue, 0, "for together married relationship lasted lasts lasting since straight whole more_than less_than longer_than entire already over full experience living_here long takes took at_least up_to only just another nearly of_marriage spent"),
        new(Sense.Yes, 0, "yes yeah yep yup yea ya aye ok okay okey im_for_it im_in im_up_for_it count_me_in sure_thing ofc agreed i_agree why_not go_ahead please_do yes_please sounds_good i_do i_would yeah_sure you_bet for_sure by_all_means uh_huh uhhuh mhm yass yas yess 👍 affirmative i_think_so i_guess_so i_suppose_so gladly thats_right thats_correct k kk alright too_right i_want_to id_love_to id_like_that okie okey_dokey of_course_i_do yessir hell_yes hell_yeah damn_right course might_as_well"),
        new(Sense.Yes, 1, "absolutely definitely totally certainly sure right fine correct indeed true of_course exactly"),
        new(Sense.No, 0, "no nope nah naw nay no_way not_really of_course_not definitely_not absolutely_not certainly_not not_at_all never no_thanks no_thank_you i_dont_think_so dont_think_so not_yet not_now im_against_it count_me_out no_chance not_a_chance no_no by_no_means negative hell_no i_disagree i_dont i_do_not i_would_not id_rather_not rather_not over_my_dead_body under_no_circumstances in_no_way not_likely not_for_me nuh_uh noo nooo 👎 i_wouldnt not_likely wouldnt_say_so afraid_not im_afraid_not i_guess_not not_quite nup probably_not i_suppose_not no_ta in_your_dreams"),
        new(Sense.Filler, 0, "oh ah hm hmm um uh ooh er is are be been was it its i we my me our us please thanks thank_you cheers ta then well just about maybe perhaps so there that will would could can may_be now currently would_be works suits call come meet see you best works_for_me suits_me let_s lets say like but or think only altogether total nearly almost exactly do if possible better how what"),
        new(Sense.Title, 2, "mr mrs ms miss dr sir madam my_name_is called surname named officer judge nurse teacher"),
    ];
}
