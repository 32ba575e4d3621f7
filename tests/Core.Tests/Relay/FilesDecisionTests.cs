using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>Voice and documents pass after one question to their sender, and never without its yes.</summary>
public sealed class FilesDecisionTests
{
    private const string Waits = "Conversation(c-1, Open, s-anna, cs, Borůvka, money, lida, K-001, yes, [Unasked(m-1, “” +Voice(chat t-1 10), -, yes)], 0)";
    private const string NothingWaits = "Conversation(c-1, Open, s-anna, cs, Borůvka, money, lida, K-001, yes, [], 0)";

    private static readonly Conversation AskedSeeker = Open with { Files = [new Unasked(Message(1), Voice(), null, FromSeeker: true)] };
    private static readonly Conversation AskedMentor = Open with { Files = [new Unasked(Message(1), Document(), Message(9), FromSeeker: false)] };

    private static RelayInput SeekerAnswers(string answer, int about = 1) => new RelayInput.Answered(Talk, new Choice("file", answer, Message(about)));

    private static RoomInput MentorAnswers(string answer, MentorId? author = null, int about = 1) => new RoomInput.Pressed(Talk, author ?? Lida, new Choice("file", answer, Message(about)));

    [Fact]
    public void A_seekers_voice_waits_for_her_yes() => When(Open, new RelayInput.Passed(Talk, Message(1), Voice(), null)).Is(
        Waits,
        ["ToSeeker.Tell(s-anna, cs, talk.file-sure-voice, [[file:yes about m-1 “button.file.yes” file:no about m-1 “button.file.no”]])"]);

    [Fact]
    public void A_mentors_document_waits_for_hers() => When(Open, new RoomInput.Said(Talk, Lida, Message(1), Document(), null)).Is(
        "Conversation(c-1, Open, s-anna, cs, Borůvka, money, lida, K-001, yes, [Unasked(m-1, “” +Document(chat t-2 10), -, no)], 0)",
        ["ToDesk.Tell(c-1, desk.file-sure-document, [[file:yes about m-1 “button.file.yes” file:no about m-1 “button.file.no”]], m-1)"]);

    [Fact]
    public void The_seekers_yes_lets_it_go_once()
    {
        var yes = When(AskedSeeker, SeekerAnswers("yes"));

        yes.Is(NothingWaits, ["ToDesk.Pass(c-1, m-1, “” +Voice(chat t-1 10), -)", "Count(message-from-seeker, money, c-1)"]);
        When(yes.Next, SeekerAnswers("yes")).Is(effects: ["ToSeeker.Tell(s-anna, cs, start.old-button, [])"]);
    }

    [Fact]
    public void The_mentors_yes_lets_it_go_once()
    {
        var yes = When(AskedMentor, MentorAnswers("yes"));

        yes.Is(NothingWaits, ["ToSeeker.Pass(s-anna, c-1, cs, Limetka, m-1, “” +Document(chat t-2 10), m-9)", "Count(message-from-mentor, money, c-1)"]);
        When(yes.Next, MentorAnswers("yes")).Is(effects: ["ToDesk.Tell(c-1, desk.old-button, [], -)"]);
    }

    [Fact]
    public void A_no_forgets_it() => When(AskedSeeker, SeekerAnswers("no")).Is(NothingWaits, ["ToSeeker.Tell(s-anna, cs, talk.file-kept, [])"]);

    [Fact]
    public void A_yes_after_a_no_is_too_late() =>
        When(When(AskedSeeker, SeekerAnswers("no")).Next, SeekerAnswers("yes")).Is(effects: ["ToSeeker.Tell(s-anna, cs, start.old-button, [])"]);

    [Fact]
    public void One_side_cannot_answer_for_the_other()
    {
        When(AskedSeeker, MentorAnswers("yes")).Is(effects: ["ToDesk.Tell(c-1, desk.old-button, [], -)"]);
        When(AskedMentor, SeekerAnswers("yes")).Is(effects: ["ToSeeker.Tell(s-anna, cs, start.old-button, [])"]);
    }

    [Fact]
    public void Another_mentor_cannot_answer_for_her() => When(AskedMentor, MentorAnswers("yes", Petr)).Is();

    [Fact]
    public void An_answer_about_another_file_changes_nothing() => When(AskedSeeker, SeekerAnswers("yes", about: 2)).Is(effects: ["ToSeeker.Tell(s-anna, cs, start.old-button, [])"]);

    [Fact]
    public void A_yes_after_the_end_lets_nothing_go() =>
        When(AskedSeeker with { Phase = Phase.Ended }, SeekerAnswers("yes")).Is(
            "Conversation(c-1, Ended, s-anna, cs, Borůvka, money, lida, K-001, yes, [], 0)",
            ["ToSeeker.Tell(s-anna, cs, talk.file-kept, [])"]);

    [Fact]
    public void The_twenty_first_file_is_told_not_to_wait()
    {
        var full = Open with { Files = [.. Enumerable.Range(100, 20).Select(number => new Unasked(Message(number), Voice(), null, FromSeeker: true))] };

        When(full, new RelayInput.Passed(Talk, Message(1), Voice(), null)).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.file-too-many, [])"]);
        When(full, new RoomInput.Said(Talk, Lida, Message(1), Document(), null)).Is(effects: ["ToDesk.Tell(c-1, desk.file-too-many, [], m-1)"]);
    }

    [Fact]
    public void What_the_seeker_edits_while_it_waits_goes_as_edited_after_her_yes()
    {
        var edited = When(AskedSeeker, new RelayInput.Changed(Talk, Message(1), Voice("t-9")));

        edited.Is("Conversation(c-1, Open, s-anna, cs, Borůvka, money, lida, K-001, yes, [Unasked(m-1, “” +Voice(chat t-9 10), -, yes)], 0)");
        Assert.Contains("ToDesk.Pass(c-1, m-1, “” +Voice(chat t-9 10), -)", Plain.Lines(When(edited.Next, SeekerAnswers("yes")).Decision.Effects));
    }

    [Fact]
    public void What_the_mentor_edits_while_it_waits_goes_as_edited_after_her_yes()
    {
        var edited = When(AskedMentor, new RoomInput.Edited(Talk, Lida, Message(1), Document("t-9")));

        edited.Is("Conversation(c-1, Open, s-anna, cs, Borůvka, money, lida, K-001, yes, [Unasked(m-1, “” +Document(chat t-9 10), m-9, no)], 0)");
        Assert.Contains("ToSeeker.Pass(s-anna, c-1, cs, Limetka, m-1, “” +Document(chat t-9 10), m-9)", Plain.Lines(When(edited.Next, MentorAnswers("yes")).Decision.Effects));
    }

    [Fact]
    public void What_the_mentor_edits_into_a_note_among_staff_waits_no_longer() =>
        When(AskedMentor, new RoomInput.Edited(Talk, Lida, Message(1), Content.Words("// ne"))).Is(NothingWaits);

    [Fact]
    public void What_anybody_else_edits_while_it_waits_stays_as_it_was() => When(AskedMentor, new RoomInput.Edited(Talk, Petr, Message(1), Document("t-9"))).Is();

    [Fact]
    public void What_she_edits_into_a_kind_that_cannot_pass_waits_no_longer_and_is_answered() =>
        When(AskedSeeker, new RelayInput.Changed(Talk, Message(1), Content.NotPassable("video"))).Is(NothingWaits, ["ToSeeker.Tell(s-anna, cs, relay.not-passable-video, [])"]);

    [Fact]
    public void What_the_mentor_deletes_while_it_waits_is_forgotten() => When(AskedMentor, new RoomInput.Deleted(Talk, Message(1))).Is(NothingWaits, ["ToSeeker.Withdraw(s-anna, c-1, m-1)"]);
}
