using MentorBot.Core.Engine;
using MentorBot.Core.Matching;
using Xunit;

namespace MentorBot.Core.Tests.Matching;

public sealed class MatchingTests
{
    private static readonly ConversationId A = new("a");
    private static readonly ConversationId B = new("b");
    private static readonly ConversationId C = new("c");
    private static readonly ConversationId D = new("d");

    /// <summary>Lida (two places) and Petr (one, and the only one for Ukrainian) are taken.</summary>
    private static readonly MatchingState Full = new([], Talks((A, Given.Lida), (B, Given.Lida), (C, Given.Petr)), 3);

    private static Dictionary<ConversationId, MentorId> Talks(params (ConversationId Conversation, MentorId Mentor)[] talks) => talks.ToDictionary(talk => talk.Conversation, talk => talk.Mentor);

    private static Seen<MatchingState> When(MatchingState state, Input input, House? house = null) => Given.When(new MatchingMachine(), state, input, house);

    private static MatchingInput Wants(ConversationId conversation, string language = "cs") => new MatchingInput.Wanted(conversation, language);

    [Fact]
    public void The_first_mentor_of_the_roster_with_room_gets_the_conversation() =>
        When(MatchingState.Empty, Wants(A)).Is("MatchingState([], {a: lida}, 1)", followUps: ["RelayInput.MentorFound(a, lida, K-001)"]);

    [Fact]
    public void A_mentor_at_her_capacity_gets_no_other() =>
        When(new MatchingState([], Talks((A, Given.Lida), (B, Given.Lida)), 2), Wants(C)).Is(
            "MatchingState([], {a: lida, b: lida, c: petr}, 3)",
            followUps: ["RelayInput.MentorFound(c, petr, K-003)"]);

    [Fact]
    public void Who_has_her_mentor_already_gets_that_one_whatever_she_has_besides_and_once()
    {
        var taken = When(Full, new MatchingInput.Taken(D, Given.Lida));

        taken.Is("MatchingState([], {a: lida, b: lida, c: petr, d: lida}, 4)", followUps: ["RelayInput.MentorFound(d, lida, K-004)"]);
        When(taken.Next, new MatchingInput.Taken(D, Given.Petr)).Is();
    }

    [Fact]
    public void Only_a_mentor_who_speaks_her_language_is_found() =>
        When(MatchingState.Empty, Wants(A, "uk")).Is("MatchingState([], {a: petr}, 1)", followUps: ["RelayInput.MentorFound(a, petr, K-001)"]);

    [Fact]
    public void Who_could_be_served_in_no_language_at_all_is_served_by_anybody() =>
        When(MatchingState.Empty, Wants(A, "pl")).Is("MatchingState([], {a: lida}, 1)", followUps: ["RelayInput.MentorFound(a, lida, K-001)"]);

    [Fact]
    public void When_nobody_is_free_she_waits_and_hears_that_she_is_first() =>
        When(Full, Wants(D)).Is("MatchingState([Waiting(d, cs)], {a: lida, b: lida, c: petr}, 3)", followUps: ["RelayInput.NobodyFree(d, 0)"]);

    [Fact]
    public void Who_waits_behind_another_hears_how_many_are_before_her() =>
        When(Full with { Queue = [new Waiting(D, "cs")] }, Wants(new ConversationId("e"))).Is(
            "MatchingState([Waiting(d, cs) Waiting(e, cs)], {a: lida, b: lida, c: petr}, 3)",
            followUps: ["RelayInput.NobodyFree(e, 1)"]);

    [Fact]
    public void Wanted_twice_waits_once() => When(Full with { Queue = [new Waiting(D, "cs")] }, Wants(D)).Is();

    [Fact]
    public void Wanted_again_with_a_mentor_changes_nothing() => When(Full, Wants(A)).Is();

    [Fact]
    public void A_released_place_goes_to_the_first_in_the_queue() =>
        When(Full with { Queue = [new Waiting(D, "cs"), new Waiting(new ConversationId("e"), "cs")] }, new MatchingInput.Released(A)).Is(
            "MatchingState([Waiting(e, cs)], {b: lida, c: petr, d: lida}, 4)",
            followUps: ["RelayInput.MentorFound(d, lida, K-004)"]);

    [Fact]
    public void A_released_place_passes_over_whom_the_freed_mentor_cannot_serve() =>
        When(Full with { Queue = [new Waiting(D, "uk"), new Waiting(new ConversationId("e"), "cs")] }, new MatchingInput.Released(A)).Is(
            "MatchingState([Waiting(d, uk)], {b: lida, c: petr, e: lida}, 4)",
            followUps: ["RelayInput.MentorFound(e, lida, K-004)"]);

    [Fact]
    public void Who_ends_while_waiting_leaves_the_queue_and_the_others_keep_their_order() =>
        When(Full with { Queue = [new Waiting(D, "cs"), new Waiting(new ConversationId("e"), "cs"), new Waiting(new ConversationId("f"), "uk")] }, new MatchingInput.Released(D)).Is(
            "MatchingState([Waiting(e, cs) Waiting(f, uk)], {a: lida, b: lida, c: petr}, 3)");

    [Fact]
    public void Released_twice_frees_one_place()
    {
        var once = When(Full, new MatchingInput.Released(A));

        When(once.Next, new MatchingInput.Released(A)).Is("MatchingState([], {b: lida, c: petr}, 3)");
    }

    [Fact]
    public void What_was_never_wanted_can_be_released() => When(MatchingState.Empty, new MatchingInput.Released(A)).Is("MatchingState([], {}, 0)");

    [Fact]
    public void A_start_with_a_larger_roster_serves_the_queue_in_order()
    {
        var roomier = Given.House with { Mentors = [.. Given.House.Mentors, new MentorCard(new MentorId("eva"), "Sněženka", ["cs"], 1)] };

        When(Full with { Queue = [new Waiting(D, "cs"), new Waiting(new ConversationId("e"), "cs")] }, new MatchingInput.Started(), roomier).Is(
            "MatchingState([Waiting(e, cs)], {a: lida, b: lida, c: petr, d: eva}, 4)",
            followUps: ["RelayInput.MentorFound(d, eva, K-004)"]);
    }

    [Fact]
    public void A_start_with_a_smaller_capacity_takes_no_conversation_away()
    {
        var smaller = Given.House with { Mentors = [new MentorCard(Given.Lida, "Limetka", ["cs"], 1)] };

        When(Full with { Queue = [new Waiting(D, "cs")] }, new MatchingInput.Started(), smaller).Is("MatchingState([Waiting(d, cs)], {a: lida, b: lida, c: petr}, 3)");
    }

    [Fact]
    public void A_house_without_mentors_lets_everybody_wait() =>
        When(MatchingState.Empty, Wants(A), Given.House with { Mentors = [] }).Is("MatchingState([Waiting(a, cs)], {}, 0)", followUps: ["RelayInput.NobodyFree(a, 0)"]);

    [Fact]
    public void A_code_is_never_given_twice() =>
        When(new MatchingState([], Talks(), 999), Wants(A)).Is("MatchingState([], {a: lida}, 1000)", followUps: ["RelayInput.MentorFound(a, lida, K-1000)"]);

    [Fact]
    public void The_list_of_who_waits_is_about_no_single_seeker() => Assert.Null(new MatchingMachine().SealedFor(StateKey.Matching, Full));
}
