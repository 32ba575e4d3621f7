using MentorBot.Core.Hours;
using MentorBot.Core.Referrals;
using Xunit;

namespace MentorBot.Core.Tests.Referrals;

/// <summary>Which service comes first, and which is not shown at all.</summary>
public sealed class RankingTests
{
    private static readonly Asked Debts = new() { Types = ["debt_counselling"], Topics = ["money"] };

    private static Asked In(string region, string town = "") => Debts with { Places = [new AskedPlace(town, [region])] };

    [Fact]
    public void Near_comes_before_far_and_the_other_end_of_the_country_not_at_all() => Assert.Equal(
        ["town", "region", "whole", "beside"],
        Given.Found(
            In("Ústecký kraj", "most"),
            Given.Service("far", "debt_counselling", "money", "Zlínský kraj"),
            Given.Service("beside", "debt_counselling", "money", "Liberecký kraj"),
            Given.Service("whole", "debt_counselling", "money"),
            Given.Service("region", "debt_counselling", "money", "Ústecký kraj"),
            Given.Service("town", "debt_counselling", "money", "Ústecký kraj") with { Places = [new ServicePlace("Most", "", "", "Ústecký kraj")] }));

    [Fact]
    public void What_does_not_fit_is_not_shown_however_near_it_is() =>
        Assert.Empty(Given.Found(In("Ústecký kraj"), Given.Service("drugs", "addiction", "addiction", "Ústecký kraj")));

    [Fact]
    public void Where_the_kind_is_not_there_one_that_does_for_it_comes() =>
        Assert.Equal(["advice"], Given.Found(In("Ústecký kraj"), Given.Service("advice", "social_counselling", "money", "Ústecký kraj"), Given.Service("other", "social_counselling", "legal", "Ústecký kraj")));

    [Fact]
    public void Of_two_that_are_alike_the_one_that_is_open_comes_first_and_then_the_one_that_was_checked() => Assert.Equal(
        ["open", "unchecked", "closed"],
        Given.Found(
            Debts,
            Given.Service("closed", "debt_counselling", "money") with { Hours = [Given.Daily(14, 16)] },
            Given.Service("unchecked", "debt_counselling", "money"),
            Given.Service("open", "debt_counselling", "money") with { Hours = [Given.Daily(8, 16)] })
        );

    [Fact]
    public void A_check_of_this_half_year_counts_and_one_of_the_last_does_not() => Assert.Equal(
        ["now", "before", "never"],
        Given.Found(
            Debts,
            Given.Service("never", "debt_counselling", "money"),
            Given.Service("before", "debt_counselling", "money") with { Checked = new DateOnly(2025, 6, 1) },
            Given.Service("now", "debt_counselling", "money") with { Checked = new DateOnly(2025, 12, 1) }));

    [Fact]
    public void What_nobody_can_reach_or_has_closed_is_never_shown() => Assert.Empty(Given.Found(
        Debts,
        Given.Service("unreachable", "debt_counselling", "money") with { Phones = [] },
        Given.Service("gone", "debt_counselling", "money") with { IsActive = false }));

    [Fact]
    public void A_service_for_others_alone_comes_behind_one_for_everybody() => Assert.Equal(
        ["everybody", "children"],
        Given.Found(
            new Asked { Topics = ["mental_health"] },
            Given.Service("children", "crisis_centre", "mental_health") with { Groups = ["children", "teenagers"] },
            Given.Service("everybody", "crisis_centre", "mental_health")));

    [Fact]
    public void The_language_that_must_be_spoken_holds_back_and_the_one_she_writes_only_prefers()
    {
        var (czech, both) = (Given.Service("a-czech", "helpline", "crisis"), Given.Service("both", "helpline", "crisis") with { Languages = [new ServiceLanguage("cs", ""), new ServiceLanguage("uk", "")] });
        var asked = new Asked { Topics = ["crisis"], Language = "uk" };

        Assert.Equal(["both", "a-czech"], Given.Found(asked, czech, both));
        Assert.Equal(["both"], Given.Found(asked, new ServiceSearch("", "uk") { Spoken = "uk" }, czech, both));
    }

    [Fact]
    public void Age_cost_and_hours_hold_back_when_they_are_asked_for()
    {
        var adults = Given.Service("a-adults", "debt_counselling", "money") with { MinimumAge = 18, Cost = Cost.Paid, Hours = [Given.Daily(14, 16)] };
        var all = Given.Service("b-all", "debt_counselling", "money") with { Cost = Cost.Free, Hours = [new ServiceHours(Attending.Any, OpeningHours.Always)] };

        Assert.Equal(["b-all", "a-adults"], Given.Found(Debts, adults, all));
        Assert.Equal(["b-all"], Given.Found(Debts, new ServiceSearch("", "cs") { Age = 17 }, adults, all));
        Assert.Equal(["b-all"], Given.Found(Debts, new ServiceSearch("", "cs") { IsFreeOnly = true }, adults, all));
        Assert.Equal(["b-all"], Given.Found(Debts, new ServiceSearch("", "cs") { IsOpenOnly = true }, adults, all));
        Assert.Equal(["b-all", "a-adults"], Given.Found(Debts, new ServiceSearch("", "cs") { Age = 18 }, adults, all));
    }

    [Fact]
    public void The_order_is_the_same_whatever_order_they_come_in()
    {
        var (one, other) = (Given.Service("a", "debt_counselling", "money"), Given.Service("b", "debt_counselling", "money"));

        Assert.Equal(Given.Found(Debts, one, other), Given.Found(Debts, other, one));
    }
}
