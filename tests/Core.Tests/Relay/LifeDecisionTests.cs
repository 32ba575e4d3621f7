using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>How a conversation begins, gets its mentor, and ends.</summary>
public sealed class LifeDecisionTests
{
    private static readonly RelayInput.Begin Begin = new(Talk, Anna, "cs", "Borůvka", "money");

    [Fact]
    public void It_begins_waiting_with_a_card_for_the_mentor_and_asks_for_one() => When(Conversation.None, Begin).Is(
        "Conversation(c-1, Waiting, s-anna, cs, Borůvka, money, -, , yes, [], 0)",
        [
            "ToDesk.Tell(c-1, desk.card{nickname=Borůvka, language=<language.cs>}, [], -)",
            "Count(conversation-begun, money, c-1)",
        ],
        ["MatchingInput.Wanted(c-1, cs)"]);

    [Fact]
    public void A_topic_that_was_skipped_is_not_on_the_card() => When(Conversation.None, Begin with { Topic = null }).Is(
        "Conversation(c-1, Waiting, s-anna, cs, Borůvka, -, -, , yes, [], 0)",
        ["ToDesk.Tell(c-1, desk.card{nickname=Borůvka, language=<language.cs>}, [], -)", "Count(conversation-begun, -, c-1)"],
        ["MatchingInput.Wanted(c-1, cs)"]);

    [Fact]
    public void Begun_twice_it_begins_once()
    {
        When(Waiting, Begin).Is();
        When(Open, Begin).Is();
        When(Ended, Begin).Is();
    }

    [Fact]
    public void A_mentor_opens_it_and_its_room() => When(Waiting, new RelayInput.MentorFound(Talk, Lida, "K-001")).Is(
        "Conversation(c-1, Open, s-anna, cs, Borůvka, money, lida, K-001, yes, [], 0)",
        ["ToDesk.OpenRoom(c-1, lida, K-001)", "ToSeeker.Tell(s-anna, cs, talk.opened{alias=Limetka}, [[sos:now “button.sos”]])", "Count(conversation-opened, money, c-1)"]);

    [Fact]
    public void The_mentor_is_introduced_in_words_of_her_own_where_she_has_some()
    {
        var house = Given.House with { Mentors = [Given.House.Mentors[0] with { Story = new Dictionary<string, string> { ["cs"] = "Přišla jsem o byt." } }] };

        Assert.Equal(
            [
                "ToDesk.OpenRoom(c-1, lida, K-001)",
                "ToSeeker.Tell(s-anna, cs, talk.opened{alias=Limetka}, [[sos:now “button.sos”]])",
                "ToSeeker.Tell(s-anna, cs, talk.story{alias=Limetka, story=Přišla jsem o byt.}, [])",
                "Count(conversation-opened, money, c-1)",
            ],
            Plain.Lines(When(Waiting, new RelayInput.MentorFound(Talk, Lida, "K-001"), house).Decision.Effects));
    }

    [Fact]
    public void A_second_mentor_does_not_take_it_over() => When(Open, new RelayInput.MentorFound(Talk, Petr, "K-002")).Is();

    [Fact]
    public void A_mentor_found_after_the_end_is_given_back() => When(Ended, new RelayInput.MentorFound(Talk, Petr, "K-002")).Is(followUps: ["MatchingInput.Released(c-1)"]);

    [Fact]
    public void Who_is_first_in_the_queue_hears_it() => When(Waiting, new RelayInput.NobodyFree(Talk, 0)).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.wait-first, [[sos:now “button.sos”]])"]);

    [Fact]
    public void Who_waits_behind_others_hears_how_many() => When(Waiting, new RelayInput.NobodyFree(Talk, 3)).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.wait{ahead=3}, [[sos:now “button.sos”]])"]);

    [Fact]
    public void Who_waits_hears_how_long_it_usually_takes_where_that_is_known()
    {
        When(Waiting, new RelayInput.NobodyFree(Talk, 3) { UsualHours = 12 }).Is(
            effects: ["ToSeeker.Tell(s-anna, cs, list.paragraphs{first=<talk.wait{ahead=3}>, rest=<talk.wait-usual-hours{hours=12}>}, [[sos:now “button.sos”]])"]);
        When(Waiting, new RelayInput.NobodyFree(Talk, 0) { UsualHours = 48 }).Is(
            effects: ["ToSeeker.Tell(s-anna, cs, list.paragraphs{first=<talk.wait-first>, rest=<talk.wait-usual-days{days=2}>}, [[sos:now “button.sos”]])"]);
    }

    [Fact]
    public void When_nobody_takes_new_people_she_hears_that()
    {
        When(Waiting, new RelayInput.NobodyFree(Talk, 0) { IsNobodyOn = true }).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.wait-nobody-on-first, [[sos:now “button.sos”]])"]);
        When(Waiting, new RelayInput.NobodyFree(Talk, 3) { IsNobodyOn = true }).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.wait-nobody-on{ahead=3}, [[sos:now “button.sos”]])"]);
    }

    [Fact]
    public void She_waits_from_the_word_that_nobody_is_free_until_a_mentor_is_there_or_she_ends_it()
    {
        Assert.Equal([true], Waits(When(Waiting, new RelayInput.NobodyFree(Talk, 0))));
        Assert.Equal([false], Waits(When(Waiting, new RelayInput.MentorFound(Talk, Lida, "K-001"))));
        Assert.Equal([false], Waits(When(Waiting, new RelayInput.EndAsked(Talk))));
        Assert.Equal([null], Waits(When(Open, new RoomInput.Lost(Talk))));

        static IEnumerable<bool?> Waits(Seen<Conversation> seen) => seen.Decision.Effects.OfType<Effect.ToSeeker.Tell>().Select(tell => tell.Waits);
    }

    [Fact]
    public void The_seeker_ends_it_and_all_hear_of_it_once()
    {
        var ended = When(Open, new RelayInput.EndAsked(Talk));

        ended.Is(
            "Conversation(c-1, Ended, s-anna, cs, Borůvka, money, lida, K-001, yes, [], 0)",
            ["ToSeeker.Tell(s-anna, cs, talk.ended-by-you, [])", "ToDesk.Tell(c-1, desk.ended-by-seeker, [], -)", "ToDesk.Tell(c-1, desk.heavy-ask, [[heavy: “button.heavy”]], -)", "ToDesk.CloseRoom(c-1)", "Count(conversation-ended, money, c-1)"],
            ["MatchingInput.Released(c-1)", "SeekerInput.ConversationOver(s-anna, c-1)"]);
        When(ended.Next, new RelayInput.EndAsked(Talk)).Is();
    }

    [Fact]
    public void Ended_while_it_waits_it_throws_away_what_waits_for_a_room_that_will_never_be() => When(Waiting, new RelayInput.EndAsked(Talk)).Is(
        "Conversation(c-1, Ended, s-anna, cs, Borůvka, money, -, , yes, [], 0)",
        ["ToSeeker.Tell(s-anna, cs, talk.ended-by-you, [])", "ToDesk.Discard(c-1)", "Count(conversation-ended, money, c-1)"],
        ["MatchingInput.Released(c-1)", "SeekerInput.ConversationOver(s-anna, c-1)"]);

    [Fact]
    public void Files_that_wait_for_a_yes_are_forgotten_at_the_end() =>
        Assert.Empty(When(Open with { Files = [new Unasked(Message(1), Voice(), null, FromSeeker: true)] }, new RelayInput.EndAsked(Talk)).Next.Files);

    [Fact]
    public void That_she_cannot_be_reached_is_told_in_the_room_once()
    {
        var left = When(Open, new RelayInput.Reachable(Talk, false));

        left.Is("Conversation(c-1, Open, s-anna, cs, Borůvka, money, lida, K-001, no, [], 0)", ["ToDesk.Tell(c-1, desk.seeker-left, [], -)"]);
        When(left.Next, new RelayInput.Reachable(Talk, false)).Is();
    }

    [Fact]
    public void That_she_is_back_is_told_in_the_room() => When(Open with { Reachable = false }, new RelayInput.Reachable(Talk, true)).Is(
        "Conversation(c-1, Open, s-anna, cs, Borůvka, money, lida, K-001, yes, [], 0)",
        ["ToDesk.Tell(c-1, desk.seeker-returned, [], -)"]);

    [Fact]
    public void Who_was_away_when_her_mentor_was_found_reads_who_it_is_when_she_is_back()
    {
        var found = When(Waiting with { Reachable = false }, new RelayInput.MentorFound(Talk, Lida, "K-001"));

        Assert.Contains("ToSeeker.Tell(s-anna, cs, talk.opened{alias=Limetka}, [[sos:now “button.sos”]])", Plain.Lines(When(found.Next, new RelayInput.Reachable(Talk, true)).Decision.Effects));
    }

    [Fact]
    public void After_the_end_her_coming_and_going_is_nobodys_business() => When(Ended, new RelayInput.Reachable(Talk, false)).Is();

    [Fact]
    public void A_new_language_is_what_the_house_speaks_from_now_on()
    {
        var changed = When(Open, new RelayInput.LanguageChanged(Talk, "uk"));

        changed.Is("Conversation(c-1, Open, s-anna, uk, Borůvka, money, lida, K-001, yes, [], 0)");
        When(changed.Next, new RelayInput.EndAsked(Talk)).Decision.Effects.OfType<Effect.ToSeeker.Tell>().ToList().ForEach(tell => Assert.Equal("uk", tell.Language));
    }

    [Fact]
    public void Whose_key_seals_it_is_known_once_it_has_begun()
    {
        var machine = new RelayMachine();

        Assert.Null(machine.SealedFor(StateKey.Of(Talk), Conversation.None));
        Assert.Equal(Anna, machine.SealedFor(StateKey.Of(Talk), Waiting));
        Assert.Equal(Anna, machine.SealedFor(StateKey.Of(Talk), Ended));
    }
}
