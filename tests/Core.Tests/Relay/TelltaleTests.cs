using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>What could lead to a mentor is asked about once before it leaves.</summary>
public sealed class TelltaleTests
{
    [Theory]
    [InlineData("Zavolejte mi na 777 123 456.", TelltaleKind.Phone)]
    [InlineData("moje číslo je +420777123456", TelltaleKind.Phone)]
    [InlineData("00420 777-123-456", TelltaleKind.Phone)]
    [InlineData("777.123.456", TelltaleKind.Phone)]
    [InlineData("+48 601–234–567", TelltaleKind.Phone)]
    [InlineData("Mój numer: 601 234 567", TelltaleKind.Phone)]
    [InlineData("Пишіть мені: +380 67 123 45 67", TelltaleKind.Phone)]
    [InlineData("Pište na jana.n@email.cz", TelltaleKind.Email)]
    [InlineData("koukněte na https://example.org/a", TelltaleKind.Link)]
    [InlineData("jsem na facebook.com/jana", TelltaleKind.Link)]
    [InlineData("najdete mě jako @jana_nov", TelltaleKind.Link)]
    [InlineData("Můžeme se sejít zítra v parku?", TelltaleKind.Place)]
    [InlineData("Bydlím v Mostě taky", TelltaleKind.Place)]
    [InlineData("Spotkajmy się jutro", TelltaleKind.Place)]
    [InlineData("Зустрінемося біля вокзалу?", TelltaleKind.Place)]
    [InlineData("we could meet at the station", TelltaleKind.Place)]
    [InlineData("Držím palce.\nJana Nováková", TelltaleKind.Signature)]
    [InlineData("Myslím na vás. S pozdravem Jana N.", TelltaleKind.Signature)]
    [InlineData("Trzymam kciuki\nPozdrawiam\nAnna", TelltaleKind.Signature)]
    public void It_is_seen(string text, TelltaleKind kind) => Assert.Equal(kind, Telltale.In(text));

    [Theory]
    [InlineData("Volejte 116 006, je to zdarma.")]
    [InlineData("Linka 800 60 50 80 je nonstop, taky 112.")]
    [InlineData("Sejde se z očí, sejde z mysli.")]
    [InlineData("Mám 2 děti a 35 let")]
    [InlineData("Bylo to 14. 3. 2026 ve 14:30.")]
    [InlineData("Soud byl 14.3.2026 ve 14:30, další 4. 4. 2026.")]
    [InlineData("Dluh byl 1 250 000 Kč")]
    [InlineData("Jste statečná.\nDobrou noc")]
    [InlineData("Jak se Vám daří?\nZítra se ozvu")]
    [InlineData("Stalo se to v Ústí nad Labem")]
    [InlineData("")]
    public void Nothing_is_seen_where_nothing_is(string text) => Assert.Null(Telltale.In(text));

    private static Seen<Conversation> Says(string text) => When(Open, new RoomInput.Said(Talk, Lida, Message(1), Content.Words(text), null));

    [Theory]
    [InlineData("/ask-supervisor Nevím si s ní rady.")]
    [InlineData(" /report Lže mi.")]
    [InlineData("/hanodver Bojí se dopisů.")]
    [InlineData("/sos")]
    public void Words_that_begin_like_a_command_are_asked_about_since_it_may_have_been_meant_as_one(string text) => Assert.Equal(
        ["ToDesk.Tell(c-1, desk.telltale-command, [[file:yes about m-1 “button.file.yes” file:no about m-1 “button.file.no”]], m-1)"],
        Plain.Lines(Says(text).Decision.Effects));

    [Theory]
    [InlineData("Buď doma / nebo u sestry.")]
    [InlineData("Linky ukáže /sos.")]
    [InlineData("/ 2")]
    public void A_slash_elsewhere_is_a_word(string text) => Assert.Contains(Plain.Lines(Says(text).Decision.Effects), line => line.StartsWith("ToSeeker.Pass(", StringComparison.Ordinal));

    [Fact]
    public void The_mentor_is_asked_and_nothing_goes_before_her_yes()
    {
        var asked = Says("Zavolejte mi na 777 123 456.");
        Assert.Equal(["ToDesk.Tell(c-1, desk.telltale-phone, [[file:yes about m-1 “button.file.yes” file:no about m-1 “button.file.no”]], m-1)"], Plain.Lines(asked.Decision.Effects));

        var yes = When(asked.Next, new RoomInput.Pressed(Talk, Lida, new Choice("file", "yes", Message(1))));
        Assert.Contains(Plain.Lines(yes.Decision.Effects), line => line.StartsWith("ToSeeker.Pass(s-anna, c-1, cs, Limetka, m-1", StringComparison.Ordinal));
        Assert.Empty(yes.Next.Files);
    }

    [Fact]
    public void A_no_keeps_it_here()
    {
        var no = When(Says("Zavolejte mi na 777 123 456.").Next, new RoomInput.Pressed(Talk, Lida, new Choice("file", "no", Message(1))));

        Assert.Equal(["ToDesk.Tell(c-1, desk.file-kept, [], -)"], Plain.Lines(no.Decision.Effects));
    }

    [Fact]
    public void An_internal_line_may_hold_anything() => Assert.Contains(Plain.Lines(Says("Jsem tu s vámi.\n// moje číslo je 777 123 456").Decision.Effects), line => line.StartsWith("ToSeeker.Pass", StringComparison.Ordinal));

    [Fact]
    public void An_edit_that_would_bring_it_in_does_not_go_and_is_to_be_sent_anew() => Assert.Equal(
        ["ToDesk.SetMark(c-1, m-1, Failed)", "ToDesk.Tell(c-1, desk.telltale-edit, [], m-1)"],
        Plain.Lines(When(Open, new RoomInput.Edited(Talk, Lida, Message(1), Content.Words("moje číslo je 777 123 456"))).Decision.Effects));

    [Fact]
    public void What_a_seeker_writes_is_hers_to_tell() => Assert.Contains(
        Plain.Lines(When(Open, new RelayInput.Passed(Talk, Message(1), Content.Words("moje číslo je 777 123 456"), null)).Decision.Effects),
        line => line.StartsWith("ToDesk.Pass", StringComparison.Ordinal));
}
