using MentorBot.Core.Engine;
using MentorBot.Core.Matching;
using Xunit;

namespace MentorBot.Core.Tests.Matching;

/// <summary>Who is offered to whom, and who gets whom when two want the same.</summary>
public sealed class ChoosingTests
{
    private static readonly ConversationId A = new("a");
    private static readonly ConversationId B = new("b");
    private static readonly MentorId Eva = new("eva");

    /// <summary>Lida has two places and knows violence, Petr one and knows money, Eva one and knows money; all tell a story.</summary>
    private static readonly House House = Given.House with
    {
        Mentors =
        [
            Mentor(Given.Lida, "Limetka", 2, "violence"),
            Mentor(Given.Petr, "Pírko", 1, "money"),
            Mentor(Eva, "Sněženka", 1, "money"),
        ],
    };

    private static MentorCard Mentor(MentorId id, string alias, int capacity, string topic) =>
        new(id, alias, ["cs"], capacity) { Topics = [topic], Story = new Dictionary<string, string> { ["cs"] = "Prošla jsem tím." } };

    private static Decision<MatchingState> When(MatchingState state, Input input, House? house = null) => Given.When(new MatchingMachine(), state, input, house ?? House).Decision;

    private static string[] FollowUps(Decision<MatchingState> decision) => [.. Plain.Lines(decision.FollowUps)];

    private static MatchingInput.Wanted Wants(ConversationId conversation, string? topic = "money") => new(conversation, "cs") { Topic = topic };

    private static MatchingState Choosing(params ConversationId[] conversations) => MatchingState.Empty with { Queue = [.. conversations.Select(one => new Waiting(one, "cs") { Topic = "money", Chooses = true })] };

    [Fact]
    public void Those_who_know_her_topic_are_offered_first()
    {
        var decision = When(MatchingState.Empty, Wants(A, "money"));

        Assert.Equal(["RelayInput.Offered(a, [petr eva lida])"], FollowUps(decision));
        Assert.True(Assert.Single(decision.Next.Queue).Chooses);
    }

    [Fact]
    public void Who_chooses_takes_nobodys_place_yet() =>
        Assert.Equal(["RelayInput.Offered(b, [petr eva lida])"], FollowUps(When(When(MatchingState.Empty, Wants(A)).Next with { Shares = null }, Wants(B))));

    [Fact]
    public void Without_a_story_to_choose_by_she_gets_the_first() =>
        Assert.Equal(["RelayInput.MentorFound(a, petr, K-001)"], FollowUps(When(MatchingState.Empty, Wants(A), House with { Mentors = [.. House.Mentors.Select(mentor => mentor with { Story = new Dictionary<string, string>() })] })));

    [Fact]
    public void Whom_she_had_before_is_offered_first_where_that_mentor_takes_her()
    {
        var again = new MatchingInput.Wanted(A, "cs") { Topic = "money", Before = Given.Lida };

        Assert.Equal(["RelayInput.Offered(a, [lida petr eva])"], FollowUps(When(MatchingState.Empty, again)));
        Assert.Equal(["RelayInput.Offered(a, [petr eva])"], FollowUps(When(MatchingState.Empty with { Paused = [Given.Lida] }, again)));
        Assert.Equal(["RelayInput.Offered(a, [petr eva])"], FollowUps(When(MatchingState.Empty with { Talks = new Dictionary<ConversationId, MentorId> { [new("x")] = Given.Lida, [new("y")] = Given.Lida } }, again)));
    }

    [Fact]
    public void No_more_than_five_are_offered()
    {
        var many = House with { Mentors = [.. Enumerable.Range(1, 8).Select(number => Mentor(new MentorId($"m{number}"), $"M{number}", 1, "money"))] };

        Assert.Equal(["RelayInput.Offered(a, [m1 m2 m3 m4 m5])"], FollowUps(When(MatchingState.Empty, Wants(A), many)));
    }

    [Fact]
    public void Among_those_who_fit_alike_nobody_is_offered_more_than_once_more_than_another()
    {
        var house = House with { Mentors = [.. Enumerable.Range(1, 8).Select(number => Mentor(new MentorId($"m{number}"), $"M{number}", 50, "money"))] };
        var state = MatchingState.Empty;
        for (var number = 0; number < 21; number++)
        {
            state = When(state, Wants(new ConversationId($"c-{number}")), house).Next;
        }

        // 21 times five of eight.
        Assert.Equal([13, 13, 13, 13, 13, 13, 13, 14], house.Mentors.Select(mentor => state.ShareOf(mentor.Id).Offers).Order());
    }

    [Fact]
    public void Whom_she_chose_she_gets()
    {
        var decision = When(Choosing(A), new MatchingInput.Wished(A, Eva));

        Assert.Equal(["RelayInput.MentorFound(a, eva, K-001)"], FollowUps(decision));
        Assert.Empty(decision.Next.Queue);
        Assert.Equal(Given.Now, decision.Next.ShareOf(Eva).Given);
    }

    [Fact]
    public void Of_two_who_choose_the_same_last_place_the_second_hears_that_it_is_taken_and_chooses_again()
    {
        var first = When(Choosing(A, B), new MatchingInput.Wished(A, Eva));
        var second = When(first.Next, new MatchingInput.Wished(B, Eva));

        Assert.Equal(["RelayInput.Offered(b, [petr lida])"], FollowUps(second));
        Assert.True(((RelayInput.Offered)second.FollowUps[0]).Taken);
        Assert.Equal(Eva, Assert.Single(second.Next.Talks).Value);
    }

    [Fact]
    public void Of_two_who_choose_the_very_last_place_the_second_waits_and_is_served_when_it_is_free_again()
    {
        var only = House with { Mentors = [House.Mentors[2]] };
        var first = When(Choosing(A, B), new MatchingInput.Wished(A, Eva), only);
        var second = When(first.Next, new MatchingInput.Wished(B, Eva), only);
        Assert.Equal(["RelayInput.NobodyFree(b, 0)"], FollowUps(second));

        Assert.Equal(["RelayInput.MentorFound(b, eva, K-002)"], FollowUps(When(second.Next, new MatchingInput.Released(A), only)));
    }

    [Fact]
    public void Whoever_is_free_first_is_who_fits_best() => Assert.Equal(["RelayInput.MentorFound(a, petr, K-001)"], FollowUps(When(Choosing(A), new MatchingInput.Wished(A, null))));

    [Fact]
    public void Who_still_chooses_keeps_her_place_and_is_given_to_nobody()
    {
        var only = House with { Mentors = [House.Mentors[2]] };
        var busy = Choosing(A, B) with { Talks = new Dictionary<ConversationId, MentorId> { [new("x")] = Eva } };
        var waiting = busy with { Queue = [busy.Queue[0], busy.Queue[1] with { Chooses = false }] };

        Assert.Equal(["RelayInput.MentorFound(b, eva, K-001)"], FollowUps(When(waiting, new MatchingInput.Released(new ConversationId("x")), only)));
    }

    [Fact]
    public void Asked_for_others_she_is_offered_all_but_whom_she_had() =>
        Assert.Equal(["RelayInput.Offered(a, [eva lida])"], FollowUps(When(MatchingState.Empty with { Talks = new Dictionary<ConversationId, MentorId> { [A] = Given.Petr } }, new MatchingInput.OthersAsked(A, "cs", [Given.Petr]) { Topic = "money" })));

    [Fact]
    public void She_goes_over_to_another_and_the_old_place_is_hers_until_it_is_released()
    {
        var talks = MatchingState.Empty with { Talks = new Dictionary<ConversationId, MentorId> { [A] = Given.Petr } };
        var decision = When(talks, new MatchingInput.Moving(A, B, "cs", Eva, [Given.Petr]) { Topic = "money" });

        Assert.Equal(["RelayInput.Moved(a, b, eva, K-001)"], FollowUps(decision));
        Assert.Equal([A, B], decision.Next.Talks.Keys);
    }

    [Fact]
    public void Who_is_taken_meanwhile_is_not_moved_to_and_she_keeps_whom_she_has()
    {
        var talks = MatchingState.Empty with { Talks = new Dictionary<ConversationId, MentorId> { [A] = Given.Petr, [B] = Eva } };
        var decision = When(talks, new MatchingInput.Moving(A, new ConversationId("c"), "cs", Eva, [Given.Petr]));

        Assert.Equal(["RelayInput.Offered(a, [lida])"], FollowUps(decision));
        Assert.Equal(Given.Petr, decision.Next.Talks[A]);
    }

    [Fact]
    public void A_heavy_topic_takes_more_of_a_mentors_capacity()
    {
        var house = House with { Mentors = [House.Mentors[0]], Weights = new Dictionary<string, int> { ["violence"] = 2 } };
        var one = When(MatchingState.Empty with { Queue = [new Waiting(A, "cs") { Topic = "violence" }] }, new MatchingInput.Started(), house);
        Assert.Equal(2, one.Next.LoadOf(Given.Lida));

        Assert.Equal(["RelayInput.NobodyFree(b, 0)"], FollowUps(When(one.Next, Wants(B), house)));
        Assert.Equal(0, When(one.Next, new MatchingInput.Released(A), house).Next.LoadOf(Given.Lida));
    }

    [Fact]
    public void A_topic_heavier_than_anybodys_capacity_is_taken_by_who_has_nothing_else() =>
        Assert.Equal(["RelayInput.Offered(a, [petr])"], FollowUps(When(MatchingState.Empty, Wants(A), House with { Mentors = [House.Mentors[1]], Weights = new Dictionary<string, int> { ["money"] = 5 } })));
}
