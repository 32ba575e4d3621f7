using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>Every message is looked through for danger.</summary>
public sealed class WatchDecisionTests
{
    private static readonly House Watching = Given.House with { Reader = new ScriptedReader().HearsRisk("no way out for me", RiskLevel.Crisis).HearsRisk("afraid", RiskLevel.Concern).HearsRisk("so tired", RiskLevel.Crisis, 0.2) };

    private const string Offer = "ToSeeker.Tell(s-anna, cs, danger.offer{lines=<sos.alone>}, [[danger:yes “button.danger.yes”] [danger:no “button.danger.no”] [danger:unsure “button.danger.unsure”]])";

    private static string Crisis(string words) => $"ToDesk.Tell(c-1, desk.crisis{{words={words}}}, [], -)";

    private static RelayInput.Passed Says(string words, int message = 1) => new(Talk, Message(message), Content.Words(words), null);

    private static string[] Effects(Conversation state, RelayInput input) => [.. Plain.Lines(When(state, input, Watching).Decision.Effects).Where(line => !line.StartsWith("Count", StringComparison.Ordinal))];

    [Fact]
    public void A_crisis_is_passed_on_noted_for_the_mentor_and_answered_with_an_offer() => Assert.Equal(
        ["ToDesk.Pass(c-1, m-1, “There is no way out for me. Bye.”, -)", Crisis("There is no way out for me"), Offer],
        Effects(Open, Says("There is no way out for me. Bye.")));

    private const string Unread = "ToDesk.TellRole(Coordinator, alarm.danger-waiting{language=<language.cs>})";

    [Fact]
    public void It_is_so_while_she_waits_for_a_mentor() => Assert.Equal([Crisis("no way out for me"), Offer, Unread], Effects(Waiting, Says("no way out for me"))[1..]);

    [Fact]
    public void Who_was_offered_help_before_she_waited_is_not_offered_it_again_and_the_coordinator_hears_of_her_once()
    {
        var warned = Waiting with { Danger = new Danger(RiskLevel.Crisis, Now.AddMinutes(-10)) };
        var once = When(warned, Says("no way out for me"), Watching);

        Assert.Equal([Crisis("no way out for me"), Unread], Effects(warned, Says("no way out for me"))[1..]);
        Assert.Equal([Crisis("no way out for me")], Effects(once.Next, Says("no way out for me", 2))[1..]);
    }

    [Fact]
    public void What_she_said_of_danger_within_the_hour_before_she_has_to_wait_is_told_when_she_does()
    {
        Conversation Warned(int minutes) => Waiting with { Danger = new Danger(RiskLevel.Crisis, Now.AddMinutes(-minutes)) };
        var waits = new RelayInput.NobodyFree(Talk, 0);
        var told = When(Warned(10), waits, Watching);

        Assert.Equal(Unread, Plain.Lines(told.Decision.Effects)[^1]);
        Assert.DoesNotContain(Unread, Effects(told.Next, waits));
        Assert.DoesNotContain(Unread, Effects(Warned(61), waits));
        Assert.DoesNotContain(Unread, Effects(Waiting, waits));
    }

    [Fact]
    public void What_she_wrote_before_was_answered_already_and_is_noted_alone() => Assert.Equal([Crisis("no way out for me")], Effects(Waiting, Says("no way out for me") with { Kept = true })[1..]);

    [Fact]
    public void A_crisis_that_is_edited_into_a_message_is_one() => Assert.Equal([Crisis("no way out for me"), Offer], Effects(Open, new RelayInput.Changed(Talk, Message(1), Content.Words("no way out for me")))[1..]);

    [Fact]
    public void Said_again_it_is_noted_again_and_not_offered_again()
    {
        var once = When(Open, Says("no way out for me"), Watching).Next;

        Assert.Equal([Crisis("no way out for me")], Effects(once, Says("no way out for me", 2))[1..]);
    }

    [Fact]
    public void A_concern_is_noted_with_its_sentence_and_not_again()
    {
        var once = When(Open, Says("Hello. I am afraid of the evening. Well."), Watching);

        Assert.Contains("ToDesk.Tell(c-1, desk.concern{words=I am afraid of the evening}, [], -)", Plain.Lines(once.Decision.Effects));
        Assert.DoesNotContain(Offer, Plain.Lines(once.Decision.Effects));
        Assert.Single(Effects(once.Next, Says("still afraid", 2)));
    }

    [Fact]
    public void What_is_a_crisis_perhaps_is_noted_quietly_and_in_the_same_words_again_after_a_while()
    {
        var once = When(Open, Says("so tired of it"), Watching).Next;
        var later = once with { Noted = [once.Noted![0] with { At = Now.AddMinutes(-30) }] };

        Assert.Equal(["ToDesk.Tell(c-1, desk.concern{words=so tired of it}, [], -)"], Effects(Open, Says("so tired of it"))[1..]);
        Assert.Single(Effects(once, Says("so tired of it", 2)));
        Assert.Equal(["ToDesk.Tell(c-1, desk.concern{words=so tired of it}, [], -)"], Effects(later, Says("so tired of it", 2))[1..]);
    }

    [Fact]
    public void A_crisis_after_a_concern_is_offered_help_at_once()
    {
        var concerned = When(Open, Says("afraid"), Watching).Next;

        Assert.Equal([Crisis("no way out for me"), Offer], Effects(concerned, Says("no way out for me", 2))[1..]);
    }

    [Fact]
    public void Whoever_was_not_offered_help_for_a_while_is_offered_it_in_the_conversation()
    {
        var begun = When(Conversation.None, new RelayInput.Begin(Talk, Anna, "cs", "Borůvka", null) { Warned = Now.AddHours(-3) }, Watching).Next;
        var kept = When(begun, Says("no way out for me") with { Kept = true }, Watching).Next;

        Assert.Equal([Crisis("no way out for me"), Offer, Unread], Effects(kept, Says("no way out for me", 2))[1..]);
    }

    [Fact]
    public void Whoever_was_offered_help_just_now_is_not_offered_it_again()
    {
        var begun = When(Conversation.None, new RelayInput.Begin(Talk, Anna, "cs", "Borůvka", null) { Warned = Now.AddMinutes(-3) }, Watching).Next;

        Assert.Equal([Crisis("no way out for me"), Unread], Effects(begun, Says("no way out for me"))[1..]);
    }

    [Fact]
    public void Somebody_elses_words_are_passed_on_alone() => Assert.Single(Effects(Open, Says("x") with { Content = Content.Words("no way out for me") with { Forwarded = true } }));

    [Fact]
    public void After_the_end_nobody_is_watched() => Assert.DoesNotContain(Offer, Effects(Ended, Says("no way out for me")));

    /// <summary>The buttons came with the offer, and what stands on them can be typed.</summary>
    [Fact]
    public void The_words_of_a_button_that_came_with_an_offer_answer_it()
    {
        var speaking = Watching with { Phrases = Bot.Settings.PhrasebookFile.Read(Language.HouseTexts.Folder, Language.HouseTexts.Languages).Book };
        var offered = When(Open, Says("no way out for me"), speaking).Next;

        var lines = Plain.Lines(When(offered, Says("Ano, jsem teď v nebezpečí", 2), speaking).Decision.Effects);

        Assert.Contains("ToSeeker.Tell(s-anna, cs, danger.first, [])", lines);
        Assert.Contains("ToDesk.Tell(c-1, desk.sos-yes, [], -)", lines);
        Assert.DoesNotContain("ToSeeker.Tell(s-anna, cs, danger.first, [])", Plain.Lines(When(Open, Says("Ano, jsem teď v nebezpečí", 2), speaking).Decision.Effects));
    }
}
