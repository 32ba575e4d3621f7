using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using MentorBot.Core.Tests.Engine;
using MentorBot.Core.Tests.Intake;
using MentorBot.Core.Tests.Language;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>A yes or no that she types answers what she was asked last, and nothing else.</summary>
public sealed class AnsweringTests
{
    private static readonly House Speaking = Given.House with { Phrases = Bot.Settings.PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book };

    private static readonly Conversation Ending = When(Open, new RelayInput.SureAsked(Talk)).Next;

    private static readonly Conversation Called = When(Open, new RelayInput.HelpCalled(Talk)).Next;

    private static readonly RoomInput MentorSays = new RoomInput.Said(Talk, Lida, Message(5), Content.Words("Jste v bezpečí?"), null);

    private static readonly RoomInput HandsOver = new RoomInput.Commanded(Talk, Lida, Ask, "handover") { Options = new Dictionary<string, string> { ["summary"] = "Bojí se dopisů z banky." } };

    private static Seen<Conversation> When(Conversation state, Input input) => Given.When(state, input, Speaking);

    private static RelayInput.Passed Says(string words, bool ending = false, MessageId? replyTo = null) => new(Talk, Message(1), Content.Words(words), replyTo) { IsEnding = ending };

    private static string[] Keys(Seen<Conversation> seen) => [.. seen.Decision.Effects.Select(effect => effect switch { Effect.ToSeeker.Tell tell => tell.Phrase.Key, Effect.ToDesk.Tell tell => tell.Phrase.Key, Effect.ToDesk.Pass pass => "pass " + pass.Content.Text.Text, _ => "" }).Where(key => key.Length > 0)];

    [Theory]
    [InlineData("cs", "ano")]
    [InlineData("cs", "Ano, ukončit")]
    [InlineData("pl", "tak")]
    [InlineData("uk", "так")]
    [InlineData("en", "Yes")]
    public void A_yes_to_the_end_ends_the_talk(string language, string words)
    {
        var ended = When(Ending with { Language = language }, Says(words, ending: true));

        Assert.Equal(Phase.Ended, ended.Next.Phase);
        Assert.Equal("talk.ended-by-you", Keys(ended)[0]);
        Assert.DoesNotContain("pass " + words, Keys(ended));
    }

    [Theory]
    [InlineData("cs", "ne")]
    [InlineData("cs", "Ne, pokračovat")]
    [InlineData("pl", "nie")]
    [InlineData("uk", "ні")]
    [InlineData("en", "no")]
    public void A_no_goes_on_and_is_no_message(string language, string words) => Assert.Equal(["talk.goes-on"], Keys(When(Ending with { Language = language }, Says(words, ending: true))));

    [Fact]
    public void What_says_more_is_for_her_mentor_and_ends_nothing() => Assert.Equal(["pass ano, asi chci skončit"], Keys(When(Ending, Says("ano, asi chci skončit", ending: true))));

    [Fact]
    public void After_her_mentor_has_written_it_is_for_her_mentor()
    {
        var written = When(Ending, MentorSays).Next;

        Assert.Equal(["pass ano"], Keys(When(written, Says("ano", ending: true))));
        Assert.Equal(Phase.Open, When(written, Says("ano", ending: true)).Next.Phase);
    }

    [Fact]
    public void After_anything_else_of_hers_or_half_an_hour_or_as_a_reply_it_is_for_her_mentor()
    {
        Assert.Equal(["pass ano"], Keys(When(Ending, Says("ano"))));
        Assert.Equal(["pass ano"], Keys(When(When(Ending, Says("Ještě něco")).Next, Says("ano", ending: true))));
        Assert.Equal(["pass ano"], Keys(When(Ending, Says("ano", ending: true, replyTo: Message(5)))));
        Assert.Equal(["pass ano"], Keys(When(Ending with { Standing = Ending.Standing! with { At = Now.AddMinutes(-30) } }, Says("ano", ending: true))));
    }

    [Fact]
    public void What_brings_more_than_the_word_is_for_her_mentor()
    {
        RelayInput.Passed[] more = [Says("") with { Content = Photo("ano"), IsEnding = true }, Says("") with { Content = Content.Words("ano") with { Forwarded = true }, IsEnding = true }, Says("ano", ending: true) with { Kept = true }];

        Assert.All(more, passed => Assert.Equal(["pass ano"], Keys(When(Ending, passed))));
    }

    [Fact]
    public void Where_the_house_has_asked_something_else_meanwhile_it_is_for_her_mentor()
    {
        var offered = When(Ending, new RelayInput.Offered(Talk, [Petr]));
        Assert.NotEmpty(offered.Decision.Effects.OfType<Effect.ToSeeker.Tell>().Single().Options);

        Assert.Equal(["pass ano"], Keys(When(offered.Next, Says("ano", ending: true))));
    }

    [Fact]
    public void Who_has_answered_the_last_question_is_asked_nothing_any_more()
    {
        var asked = When(When(Called, new RelayInput.SureAsked(Talk)).Next, Says("ne", ending: true));
        Assert.Equal(["talk.goes-on"], Keys(asked));

        Assert.Equal(["pass ano"], Keys(When(asked.Next, Says("ano"))));
    }

    [Fact]
    public void Asked_whether_to_end_after_she_asked_for_help_a_yes_ends_and_is_no_danger()
    {
        var asked = When(Called, new RelayInput.SureAsked(Talk)).Next;

        Assert.Equal(Phase.Ended, When(asked, Says("ano", ending: true)).Next.Phase);
        Assert.DoesNotContain("desk.sos-yes", Keys(When(asked, Says("ano", ending: true))));
        Assert.Equal(["talk.goes-on"], Keys(When(asked, Says("ne", ending: true))));
        Assert.Equal(["pass ano, je tady", "danger.first", "desk.sos-yes"], Keys(When(asked, Says("ano, je tady", ending: true))));
    }

    [Fact]
    public void Asked_for_help_after_the_question_whether_to_end_a_yes_is_danger()
    {
        var asked = When(Ending, new RelayInput.HelpCalled(Talk)).Next;

        Assert.Equal(["pass ano", "danger.first", "desk.sos-yes"], Keys(When(asked, Says("ano"))));
    }

    [Fact]
    public void A_yes_to_a_recording_lets_it_go_and_a_no_keeps_it()
    {
        var asked = When(Open, new RelayInput.Passed(Talk, Message(2), Voice(), null)).Next;

        Assert.Contains(When(asked, Says("ano")).Decision.Effects, effect => effect is Effect.ToDesk.Pass { Message.Value: "m-2" });
        Assert.Equal(["talk.file-kept"], Keys(When(asked, Says("ne"))));
        Assert.Empty(When(asked, Says("ne")).Next.Files);
        Assert.Equal(["pass ano"], Keys(When(When(asked, MentorSays).Next, Says("ano"))));
    }

    private static readonly SeekerInput[] BesideTheTalk =
    [
        new SeekerInput.Commanded(Anna, "services", "", null),
        new SeekerInput.Commanded(Anna, "report", "", null),
        new SeekerInput.Commanded(Anna, "help", "", null),
        new SeekerInput.Commanded(Anna, "sos", "", null),
        new SeekerInput.Commanded(Anna, "language", "", null),
        new SeekerInput.Pressed(Anna, new Choice("report", "cancel")),
    ];

    private static KeptStates AskedOfARecording()
    {
        var states = new KeptStates().With(StateKey.Of(Anna), AtTheDoor.State(AtTheDoor.Talking)).With(StateKey.Of(Talk), Open);
        states.Handle(Arrives(new SeekerInput.Said(Anna, Message(2), Voice(), null)), Speaking);
        return states;
    }

    private static IEnumerable<Effect> SaysYesTo(KeptStates states) => states.Handle(Arrives(new SeekerInput.Said(Anna, Message(3), Content.Words("ano"), null)), Speaking).Effects;

    [Fact]
    public void A_yes_right_after_the_question_lets_the_recording_go() => Assert.Contains(SaysYesTo(AskedOfARecording()), effect => effect is Effect.ToDesk.Pass { Message.Value: "m-2" });

    [Fact]
    public void After_she_has_done_anything_beside_the_talk_a_yes_is_no_answer_to_what_the_talk_had_asked_and_her_voice_stays() => Assert.All(BesideTheTalk, beside =>
    {
        var states = AskedOfARecording();
        states.Handle(Arrives(beside), Speaking);

        Assert.Null(states.Of<Conversation>(StateKey.Of(Talk)).Standing);
        Assert.DoesNotContain(SaysYesTo(states), effect => effect is Effect.ToDesk.Pass { Message.Value: "m-2" });
    });

    [Fact]
    public void So_it_is_where_the_house_asks_something_beside_the_talk_by_itself()
    {
        var states = AskedOfARecording();
        states.With(StateKey.Of(Anna), states.Of<Core.Intake.SeekerState>(StateKey.Of(Anna)) with { Referral = new Core.Intake.Referral(Now, "cz-1") });
        states.Handle(Arrives(new SeekerInput.ReferralDue(Anna)), Speaking);

        Assert.DoesNotContain(SaysYesTo(states), effect => effect is Effect.ToDesk.Pass { Message.Value: "m-2" });
    }

    [Fact]
    public void Its_button_still_answers_it()
    {
        var states = AskedOfARecording();
        states.Handle(Arrives(BesideTheTalk[0]), Speaking);

        Assert.Contains(states.Handle(Arrives(new SeekerInput.Pressed(Anna, new Choice("file", "yes", Message(2)))), Speaking).Effects, effect => effect is Effect.ToDesk.Pass { Message.Value: "m-2" });
    }

    [Fact]
    public void A_no_to_handing_the_talk_over_refuses_and_a_yes_is_asked_which_since_nothing_may_go_on_that_she_does_not_mean()
    {
        var asked = When(Open, HandsOver).Next;

        Assert.Equal(["talk.mentor-kept", "desk.handover-refused"], Keys(When(asked, Says("ne"))));
        var which = When(asked, Says("ano"));
        Assert.Equal(["talk.which"], Keys(which));
        Assert.Null(which.Next.Handover!.With);
        Assert.True(When(which.Next, Says("Ano, i se shrnutím")).Next.Handover!.With);
    }

    [Fact]
    public void Asked_to_hand_it_over_while_it_is_open_whether_she_is_in_danger_a_yes_is_danger() =>
        Assert.Equal(["pass ano", "danger.first", "desk.sos-yes"], Keys(When(When(Called, HandsOver).Next, Says("ano"))));

    [Fact]
    public void Who_can_not_keep_her_mentor_is_asked_which_whatever_she_says()
    {
        var asked = When(Open, new RelayInput.MentorLeaves(Talk)).Next;

        Assert.Equal(["talk.which"], Keys(When(asked, Says("ano"))));
        Assert.Equal(["talk.which"], Keys(When(asked, Says("ne"))));
        Assert.Equal(Phase.Ended, When(asked, Says("Rozhovor uzavřít")).Next.Phase);
    }

    [Fact]
    public void After_the_end_or_answered_by_a_button_nothing_stands()
    {
        When(Ended, new RelayInput.SureAsked(Talk)).Is();
        Assert.Null(When(Ending, new RelayInput.EndAsked(Talk)).Next.Standing);
        Assert.Null(When(Ending, new RelayInput.Answered(Talk, new Choice("mentor-keep", ""))).Next.Standing);
    }
}
