using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>She says that something is wrong with a talk, past her mentor.</summary>
public sealed class ReportingTests
{
    private const string Buttons = "[[report:send “button.report.send”] [report:cancel “button.report.cancel”]]";

    private static readonly SeekerState Pending = new(Talking, "cs", []) { Reporting = new Report(Given.Talk, Given.Now.AddMinutes(-1)) };

    private static Seen<SeekerState> When(SeekerState state, Input input) => AtTheDoor.When(state, input);

    private static SeekerInput Says(Content content) => new SeekerInput.Said(Given.Anna, Given.Message(1), content, null);

    private static SeekerInput Gives(string rest = "") => new SeekerInput.Commanded(Given.Anna, "report", rest, null);

    [Fact]
    public void In_a_talk_she_is_asked_what_happened_and_need_not_say()
    {
        var seen = When(new SeekerState(Talking, "cs", []), Gives());

        Assert.Equal(new Report(Given.Talk, Given.Now), seen.Next.Reporting);
        Assert.Equal([$"ToSeeker.Tell(s-anna, cs, report.ask, {Buttons})"], Plain.Lines(seen.Decision.Effects));
    }

    [Fact]
    public void What_she_writes_next_goes_there_and_to_no_mentor()
    {
        var seen = When(Pending, Says(Content.Words("Píše mi sprostě.")));

        Assert.Null(seen.Next.Reporting);
        Assert.Equal([Given.Message(1)], seen.Next.Reported);
        Assert.Equal(["RelayInput.Reported(c-1, “Píše mi sprostě.”)"], Plain.Lines(seen.Decision.FollowUps));
    }

    [Theory]
    [InlineData("Nehlásit nic")]
    [InlineData("ne")]
    public void What_stands_on_the_button_or_a_no_can_be_typed_and_is_no_report(string words)
    {
        var house = Given.House with { Phrases = Bot.Settings.PhrasebookFile.Read(Language.HouseTexts.Folder, Language.HouseTexts.Languages).Book };
        var seen = AtTheDoor.When(Pending, Says(Content.Words(words)), house: house);

        Assert.Equal([Told("report.cancelled")], Plain.Lines(seen.Decision.Effects));
        Assert.Empty(seen.Decision.FollowUps);
        Assert.Null(seen.Next.Reported);
    }

    [Fact]
    public void What_she_writes_later_or_after_anything_else_is_for_her_mentor_again()
    {
        Assert.Equal(["RelayInput.Passed(c-1, m-1, “Dobrý den”, -)"], Plain.Lines(When(Pending with { Reporting = new Report(Given.Talk, Given.Now.AddMinutes(-61)) }, Says(Content.Words("Dobrý den"))).Decision.FollowUps));
        Assert.Null(When(Pending, new SeekerInput.Commanded(Given.Anna, "help", "", null)).Next.Reporting);
    }

    [Fact]
    public void Written_with_the_command_it_goes_at_once() => Assert.Equal(
        ["RelayInput.Reported(c-1, “Píše mi sprostě.”)"],
        Plain.Lines(When(new SeekerState(Talking, "cs", []), Gives("Píše mi sprostě.")).Decision.FollowUps));

    [Fact]
    public void A_picture_goes_nowhere_and_she_can_still_write()
    {
        var seen = When(Pending, Says(Given.Photo()));

        Assert.Equal(new Report(Given.Talk, Given.Now), seen.Next.Reporting);
        Assert.Equal([$"ToSeeker.Tell(s-anna, cs, report.words-only, {Buttons})"], Plain.Lines(seen.Decision.Effects));
        Assert.Empty(seen.Decision.FollowUps);
    }

    [Fact]
    public void Of_words_beside_a_picture_the_words_go_and_she_is_told() => Assert.Equal([Told("relay.partly")], Plain.Lines(When(Pending, Says(Given.Photo("Píše mi sprostě."))).Decision.Effects));

    [Theory]
    [InlineData("send", "RelayInput.Reported(c-1, -)", null)]
    [InlineData("cancel", null, "report.cancelled")]
    public void A_button_is_enough_for_either(string answer, string? follows, string? told)
    {
        var seen = When(Pending, new SeekerInput.Pressed(Given.Anna, new Choice("report", answer)));

        Assert.Null(seen.Next.Reporting);
        Assert.Equal(follows is null ? [] : [follows], Plain.Lines(seen.Decision.FollowUps));
        Assert.Equal(told is null ? [] : [Told(told)], Plain.Lines(seen.Decision.Effects));
    }

    [Fact]
    public void A_button_of_before_does_nothing() => When(new SeekerState(Talking, "cs", []), new SeekerInput.Pressed(Given.Anna, new Choice("report", "send"))).Is(effects: [OldButton]);

    [Fact]
    public void What_she_told_can_not_be_changed_and_her_mentor_hears_nothing_of_the_attempt()
    {
        var told = new SeekerState(Talking, "cs", []) { Reported = [Given.Message(1)] };

        When(told, new SeekerInput.Edited(Given.Anna, Given.Message(1), Content.Words("Zabije mě."))).Is(effects: [Told("report.late")]);
        When(told, new SeekerInput.Commanded(Given.Anna, "unsend", "", Given.Message(1))).Is(effects: [Told("report.late")]);
    }

    [Fact]
    public void For_thirty_days_after_the_end_she_can_tell_of_a_talk_that_is_over()
    {
        SeekerState Over(int days) => new(new Stage.Over(), "cs", []) { LastTalk = new LastTalk(Given.Talk, Given.Now.AddDays(-days)) };

        Assert.Equal(Given.Talk, When(Over(30), Gives()).Next.Reporting!.Talk);
        When(Over(31), Gives()).Is(effects: [Told("talk.none")]);
        When(new SeekerState(new Stage.AwaitingAge(), "cs", []) { Lapses = Given.Now.AddDays(30) }, Gives()).Is(effects: [Told("talk.none")]);
    }
}
