using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>What staff writes for staff stays there, wherever in a message it stands.</summary>
public sealed class InternalLinesTests
{
    private const string Counted = "Count(message-from-mentor, money, c-1)";

    private static Seen<Conversation> Says(Content content) => When(Open, new RoomInput.Said(Talk, Lida, Message(1), content, null));

    private static Seen<Conversation> Edits(Content content) => When(Open, new RoomInput.Edited(Talk, Lida, Message(1), content));

    private static string Passed(string words) => $"ToSeeker.Pass(s-anna, c-1, cs, Limetka, m-1, “{words}”, -)";

    [Theory]
    [InlineData("Jsem tady.\n// bojí se manžela\nZítra v devět?", "Jsem tady.\nZítra v devět?")]
    [InlineData("Jsem tady.\n  // bojí se manžela", "Jsem tady.\n")]
    [InlineData("Jsem tady.\n\n// jedna\n// dvě\nDobře.", "Jsem tady.\n\nDobře.")]
    [InlineData("Jsem tady. // to je slovo uvnitř", "Jsem tady. // to je slovo uvnitř")]
    public void A_note_among_staff_inside_a_message_is_not_passed_with_it(string written, string passed) => Says(Content.Words(written)).Is(effects: [Passed(passed), Counted]);

    [Theory]
    [InlineData("// bojí se manžela\na má strach o děti")]
    [InlineData("\n // bojí se manžela")]
    [InlineData(" \n// jedna\n\n// dvě")]
    public void A_message_that_begins_as_a_note_stays_whole(string written) => Says(Content.Words(written)).Is();

    [Theory]
    [InlineData("Jsem tady.\u2028// bojí se manžela", "Jsem tady.\n")]
    [InlineData("Jsem tady.\r// bojí se manžela\rZítra?", "Jsem tady.\nZítra?")]
    [InlineData("Jsem tady.\n\u200B// bojí se manžela", "Jsem tady.\n")]
    [InlineData("Jsem tady.\n/\u00AD/ bojí se manžela", "Jsem tady.\n")]
    public void A_note_is_found_where_it_will_be_seen_whatever_signs_came_with_what_was_pasted(string written, string passed) => Says(Content.Words(written)).Is(effects: [Passed(passed), Counted]);

    [Theory]
    [InlineData("\uFEFF// bojí se manžela")]
    [InlineData("\u200B// bojí se manžela\nsedí v autě")]
    public void Signs_that_nobody_sees_before_it_make_no_words_for_the_other_side_of_a_note(string written)
    {
        Says(Content.Words(written)).Is();
        Edits(Content.Words(written)).Is(effects: ["ToSeeker.Withdraw(s-anna, c-1, m-1)"]);
    }

    [Fact]
    public void Styles_stay_on_the_words_that_are_left() =>
        Says(new Content(new StyledText("a\n// b\ncc", [new TextSpan(0, 1, TextStyle.Bold), new TextSpan(5, 1, TextStyle.Code), new TextSpan(7, 2, TextStyle.Italic)]), []))
            .Is(effects: ["ToSeeker.Pass(s-anna, c-1, cs, Limetka, m-1, “a\ncc” Bold@0+1 Italic@2+2, -)", Counted]);

    [Fact]
    public void Beside_a_file_the_note_stays_and_the_file_waits_for_its_yes_without_it() =>
        Says(Document() with { Text = StyledText.Plain("Formulář\n// vyplnila jsem ho sama") }).Is(
            state: "Conversation(c-1, Open, s-anna, cs, Borůvka, money, lida, K-001, yes, [Unasked(m-1, “Formulář\n” +Document(chat t-2 10), -, no)], 0)",
            effects: ["ToDesk.Tell(c-1, desk.file-sure-document, [[file:yes about m-1 “button.file.yes” file:no about m-1 “button.file.no”]], m-1)"]);

    [Fact]
    public void A_note_that_an_edit_puts_inside_does_not_follow() =>
        Edits(Content.Words("Jsem tady.\n// bojí se")).Is(effects: ["ToSeeker.Edit(s-anna, c-1, cs, Limetka, m-1, “Jsem tady.\n”)"]);

    [Fact]
    public void What_an_edit_leaves_of_notes_alone_is_taken_back() => Edits(Content.Words("// jedna\n// dvě")).Is(effects: ["ToSeeker.Withdraw(s-anna, c-1, m-1)"]);

    [Fact]
    public void Who_wrote_what_could_not_leave_whole_is_told_so()
    {
        var cut = Content.Words("Přijďte do (…)") with { LeftOut = true };

        Says(cut).Is(effects: [Passed("Přijďte do (…)"), Counted, "ToDesk.Tell(c-1, desk.left-out, [], m-1)"]);
        Edits(cut).Is(effects: ["ToSeeker.Edit(s-anna, c-1, cs, Limetka, m-1, “Přijďte do (…)”)", "ToDesk.Tell(c-1, desk.left-out, [], m-1)"]);
    }
}
