using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>The mentor's note on danger belongs to its message, and goes with its words.</summary>
public sealed class NotesDecisionTests
{
    private static readonly House Watching = Given.House with { Reader = new ScriptedReader().HearsRisk("no way out for me", RiskLevel.Crisis).HearsRisk("afraid of him", RiskLevel.Concern).HearsRisk("hungry", RiskLevel.Concern) };

    private const string Offer = "ToSeeker.Tell(s-anna, cs, danger.offer{lines=<sos.alone>}, [[danger:yes “button.danger.yes”] [danger:no “button.danger.no”] [danger:unsure “button.danger.unsure”]])";
    private const string Gone = "ToDesk.Tell(c-1, desk.danger-taken-back, [], -)";
    private const string NoteGoes = "ToDesk.WithdrawNote(c-1, m-1)";

    private static readonly Conversation Crisis = After(Open, Says("no way out for me"));
    private static readonly Conversation Concern = After(Open, Says("I am afraid of him"));

    private static string Note(string key, string words) => $"ToDesk.Tell(c-1, desk.{key}{{words={words}}}, [], -)";

    private static RelayInput.Passed Says(string words, int message = 1) => new(Talk, Message(message), Content.Words(words), null);

    private static RelayInput.Changed Edits(string words) => new(Talk, Message(1), Content.Words(words));

    private static RelayInput.SendEnded WithdrawEnds(SendEnd end) => new(Talk, Message(1), false, SendKind.Withdraw, end);

    private static Conversation After(Conversation state, RelayInput input) => When(state, input, Watching).Next;

    private static string[] Effects(Conversation state, RelayInput input) => [.. Plain.Lines(When(state, input, Watching).Decision.Effects).Where(line => !line.StartsWith("Count", StringComparison.Ordinal))];

    [Fact]
    public void A_note_is_tied_to_its_message() =>
        Assert.Equal(Message(1), When(Open, Says("no way out for me"), Watching).Decision.Effects.OfType<Effect.ToDesk.Tell>().Single().On);

    [Fact]
    public void With_the_message_the_note_is_taken_back_and_the_worry_stays_without_its_words()
    {
        var unsent = When(Crisis, new RelayInput.Unsent(Talk, Message(1)), Watching);

        Assert.Equal(["ToDesk.Withdraw(c-1, m-1)", NoteGoes], Plain.Lines(unsent.Decision.Effects));
        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.unsent, [])", Gone], Effects(unsent.Next, WithdrawEnds(SendEnd.Arrived)));
    }

    [Fact]
    public void A_message_without_a_note_is_taken_back_alone() => Assert.Equal(["ToDesk.Withdraw(c-1, m-2)"], Effects(Crisis, new RelayInput.Unsent(Talk, Message(2))));

    [Fact]
    public void Of_a_crisis_that_nobody_saw_the_mentor_is_told_all_the_same_and_of_a_concern_not()
    {
        Assert.Contains(Gone, Effects(Crisis, WithdrawEnds(SendEnd.Unseen)));
        Assert.DoesNotContain(Gone, Effects(Concern, WithdrawEnds(SendEnd.Unseen)));
        Assert.Contains(Gone, Effects(Concern, WithdrawEnds(SendEnd.Arrived)));
    }

    [Fact]
    public void It_is_told_once_and_not_while_the_end_is_unknown()
    {
        Assert.DoesNotContain(Gone, Effects(Crisis, WithdrawEnds(SendEnd.Delayed)));
        Assert.DoesNotContain(Gone, Effects(After(Crisis, WithdrawEnds(SendEnd.Arrived)), WithdrawEnds(SendEnd.Arrived)));
    }

    [Fact]
    public void What_was_taken_back_is_remembered_nowhere() => Assert.Null(After(Crisis, WithdrawEnds(SendEnd.Arrived)).Noted);

    [Fact]
    public void An_edit_that_takes_the_words_away_takes_the_note_away()
    {
        var edited = When(Crisis, Edits("never mind"), Watching);

        Assert.Equal(["ToDesk.Edit(c-1, m-1, “never mind”)", NoteGoes, Gone], Plain.Lines(edited.Decision.Effects));
        Assert.Null(edited.Next.Noted);
    }

    [Fact]
    public void An_edit_that_leaves_the_words_leaves_the_note() => Assert.Equal(["ToDesk.Edit(c-1, m-1, “no way out for me!”)"], Effects(Crisis, Edits("no way out for me!")));

    /// <summary>What she takes out of the sentence beside the words of danger is hers to take back as well.</summary>
    [Fact]
    public void An_edit_around_the_words_is_quoted_as_it_stands_now_and_calls_nobody_again()
    {
        var said = When(Open, Says("At Ema's there is no way out for me. Bye"), Watching);

        var edited = When(said.Next, Edits("There is no way out for me. Bye"), Watching);

        Assert.Equal(Lida, said.Decision.Effects.OfType<Effect.ToDesk.Tell>().Single().Summons);
        Assert.Equal(["ToDesk.Edit(c-1, m-1, “There is no way out for me. Bye”)", NoteGoes, Note("crisis", "There is no way out for me")], Plain.Lines(edited.Decision.Effects));
        Assert.Null(edited.Decision.Effects.OfType<Effect.ToDesk.Tell>().Single().Summons);
    }

    [Fact]
    public void An_edit_to_other_words_of_danger_is_noted_anew() => Assert.Equal(
        ["ToDesk.Edit(c-1, m-1, “no way out for me”)", NoteGoes, Note("crisis", "no way out for me"), Offer],
        Effects(Concern, Edits("no way out for me")));

    [Fact]
    public void An_edit_that_does_not_arrive_leaves_the_note() => Assert.DoesNotContain(NoteGoes, Effects(Crisis, new RelayInput.Changed(Talk, Message(1), Content.NotPassable("video"))));

    /// <summary>She edits what she took back, or a file that she did not let go: it brings nothing, and nothing is quoted.</summary>
    [Fact]
    public void An_edit_of_what_is_not_in_the_room_is_not_quoted()
    {
        var ended = new RelayInput.SendEnded(Talk, Message(1), false, SendKind.Edit, SendEnd.Gone);

        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.edit-late, [])", NoteGoes, Gone], Effects(After(Open, Edits("no way out for me")), ended));
        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.edit-late, [])", NoteGoes], Effects(After(Open, Edits("I am afraid of him")), ended));
        Assert.Null(After(After(Open, Edits("no way out for me")), ended).Noted);
    }

    [Fact]
    public void The_words_beside_a_waiting_file_are_answered_at_once_and_quoted_when_it_goes()
    {
        var waits = When(Open, Says("x") with { Content = Document() with { Text = StyledText.Plain("no way out for me") } }, Watching);
        var goes = Effects(waits.Next, new RelayInput.Answered(Talk, new Choice("file", "yes", Message(1))));

        Assert.Equal(2, waits.Decision.Effects.Count);
        Assert.Contains("talk.file-sure-document", Plain.Of(waits.Decision.Effects[0]), StringComparison.Ordinal);
        Assert.Equal(Offer, Plain.Of(waits.Decision.Effects[1]));
        Assert.Equal([Note("crisis", "no way out for me")], goes[1..]);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("yes")]
    public void The_words_beside_a_file_that_does_not_go_are_never_quoted(string answer)
    {
        var waits = After(Open, Says("x") with { Content = Document() with { Text = StyledText.Plain("no way out for me") } });
        var state = answer == "no" ? waits : After(waits, new RelayInput.Unsent(Talk, Message(1)));

        Assert.DoesNotContain(Effects(state, new RelayInput.Answered(Talk, new Choice("file", answer, Message(1)))), effect => effect.StartsWith("ToDesk", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("afraid of him")]
    [InlineData("Every day afraid of him!")]
    public void A_concern_in_the_same_words_is_noted_once_however_long_it_goes_on(string words)
    {
        var later = Concern with { Noted = [Concern.Noted![0] with { At = Now.AddDays(-3) }] };

        Assert.Single(Effects(later, Says(words, 2)));
    }

    [Fact]
    public void A_new_concern_is_noted_at_once() => Assert.Equal([Note("concern", "They are hungry")], Effects(Concern, Says("They are hungry", 2))[1..]);

    [Fact]
    public void A_louder_one_is_noted_whatever_was_noted_before()
    {
        var house = Watching with { Reader = new ScriptedReader().HearsRisk("afraid of him", RiskLevel.Crisis) };

        Assert.Contains(Note("crisis", "afraid of him"), Plain.Lines(When(Concern, Says("afraid of him", 2), house).Decision.Effects));
    }

    [Fact]
    public void After_the_end_nothing_of_it_is_remembered() => Assert.Null(After(Crisis, new RelayInput.EndAsked(Talk)).Noted);

    [Fact]
    public void So_many_notes_are_remembered_and_no_more()
    {
        var state = Open;
        for (var message = 1; message <= Conversation.MostNoted + 1; message++)
        {
            state = After(state, Says("no way out for me", message));
        }

        Assert.Equal((Conversation.MostNoted, Message(2)), (state.Noted!.Count, state.Noted[0].Message));
    }
}
