namespace MentorBot.Core.Language.Recognition.Words.English;

internal static class EnglishPeople
{
    public static readonly IReadOnlyList<Entry> Words =
    [
        new(Sense.Child, 1, "son sons daughter daughters boy boys girl girls child kid baby babies toddler toddlers lad lads newborn infant bairn sprog kiddo kiddie"),
        new(Sense.Child, 2, "twins twin"),
        new(Sense.Child, 3, "triplets"),
        new(Sense.Child, 4, "quadruplets quads"),
        new(Sense.Children, 0, "children kids childs childrens kiddos kiddies little_ones bairns sprogs youngsters kid_s"),
        new(Sense.Childless, 0, "childless childfree no_kids no_children dont_have_kids dont_have_children dont_have_any_kids dont_have_any_children havent_got_kids havent_got_any_kids without_children without_kids kid_free child_free not_a_parent do_not_have_children do_not_have_any_children have_no_children have_no_kids never_had_kids havent_any_children kidless zero_kids havent_any_kids do_not_have_kids"),
        new(Sense.Parent, 0, "mum mom mother dad father parent mam mummy mama single_mum single_mom"),
        new(Sense.Person, 0, "eldest oldest youngest younger older elder little husband wife brother sister grandson granddaughter nephew niece partner boyfriend girlfriend hes shes he_is she_is he_s she_s grandma grandad"),
        new(Sense.AgeCue, 0, "aged age my_age age_is turned turning age_: i_turned i_just_turned the_age_of at_age"),
        new(Sense.AgeCue, 1, "im i_am iam i_m i_was ill_be i_will_be she_was he_was"),
        new(Sense.AgeAdjective, 0, "yo y_o y_/_o years_young yr_old yrs_old yearold yearsold"),
        new(Sense.Old, 0, "old of_age olds"),
        new(Sense.Have, 1, "has had"),
        new(Sense.Have, 0, "have ive got raising having we_ve weve look_after looking_after"),
        new(Sense.NotHave, 0, "dont_have havent have_no havent_got do_not_have have_not_got doesnt_have got_no without ive_no"),
        new(Sense.NoneOf, 0, "no none zero any not_any"),
        new(Sense.Counted, 0, "pounds pound quid gbp dollars bucks euros euro £ $ € percent % people persons rooms bedrooms friends times miles km kg metres meters zloty crowns czk pln hryvnia hryvnias pence per_cent of_us things reasons men women adults mates"),
    ];
}
