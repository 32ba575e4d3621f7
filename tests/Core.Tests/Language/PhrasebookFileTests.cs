using MentorBot.Bot.Settings;
using MentorBot.Core.Engine;
using MentorBot.Core.Language;
using Xunit;

namespace MentorBot.Core.Tests.Language;

public sealed class PhrasebookFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("texts").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private PhrasebookReading Read(string cs, string? pl = null)
    {
        File.WriteAllText(Path.Combine(_folder, "cs.yaml"), cs);
        if (pl is not null)
        {
            File.WriteAllText(Path.Combine(_folder, "pl.yaml"), pl);
        }

        return PhrasebookFile.Read(_folder, pl is null ? ["cs"] : ["cs", "pl"]);
    }

    private string Fault(string cs, string? pl = null)
    {
        var reading = Read(cs, pl);
        Assert.Null(reading.Book);
        return Assert.Single(reading.Faults).Replace(_folder, "texts");
    }

    [Fact]
    public void Joins_nested_keys_by_dots()
    {
        var reading = Read(
            """
            # a note
            intake:
              hello: Dobrý den
              ask:
                again: |
                  První řádek
                  druhý *řádek*

            button.yes: "{name}: ano"
            """);

        Assert.Empty(reading.Faults);
        Assert.Equal("Dobrý den", reading.Book!.Text("cs", Phrase.Of("intake.hello")).Text);
        Assert.Equal("První řádek\ndruhý řádek", reading.Book.Text("cs", Phrase.Of("intake.ask.again")).Text);
        Assert.Equal("A: ano", reading.Book.Text("cs", Phrase.Of("button.yes", ("name", "A"))).Text);
    }

    [Fact]
    public void Names_file_line_and_key_of_a_text_that_is_wrong() =>
        Assert.Equal("texts/cs.yaml:3: a.b: a { does not end with }", Fault("a:\n  c: x\n  b: hello {name\n"));

    [Fact]
    public void Names_the_file_of_a_key_that_is_missing() =>
        Assert.Equal("texts/pl.yaml: b: has no text here and has one in another language; write it, or take it out there", Fault("a: x\nb: x\n", "a: x\n"));

    [Fact]
    public void Names_the_line_of_a_placeholder_that_differs() =>
        Assert.StartsWith("texts/pl.yaml:2: b: has the placeholders {m} and cs has {n}", Fault("a: x\nb: x {n}\n", "a: x\nb: x {m}\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("a: x\nb: *bold* words\n", "texts/cs.yaml:2: is not YAML")]
    [InlineData("a: {name} words\n", "texts/cs.yaml:1: ")]
    [InlineData("a: {name}\n", "texts/cs.yaml:1: a: begins with {; put the text in quotes")]
    [InlineData("a: x\na: y\n", "texts/cs.yaml:2: a: is there twice")]
    [InlineData("a.b: x\na:\n  b: y\n", "texts/cs.yaml:3: a.b: is there twice")]
    [InlineData("a:\n  - x\n", "texts/cs.yaml:2: a: is a list")]
    [InlineData("a:\nb: x\n", "texts/cs.yaml:1: a: is empty")]
    [InlineData("a: x\n---\nb: y\n", "texts/cs.yaml:2: a second document")]
    [InlineData("just words\n", "texts/cs.yaml:1: a file of texts is a map of keys")]
    [InlineData("? [a, b]\n: x\n", "texts/cs.yaml:1: has a key that is not a word")]
    [InlineData("\"\": x\n", "texts/cs.yaml:1: has a key that is not a word")]
    [InlineData("a: 'x\n", "texts/cs.yaml:")]
    public void Says_what_is_wrong_with_a_file(string yaml, string fault) =>
        Assert.Contains(Read(yaml).Faults, line => line.Replace(_folder, "texts").StartsWith(fault, StringComparison.Ordinal));

    [Fact]
    public void Says_that_a_file_is_in_another_encoding()
    {
        File.WriteAllBytes(Path.Combine(_folder, "cs.yaml"), [.. "a: v"u8, 0xEC, .. "c\n"u8]);

        Assert.Equal(Path.Combine(_folder, "cs.yaml") + ": is not in UTF-8; choose that encoding when you save it", Assert.Single(PhrasebookFile.Read(_folder, ["cs"]).Faults));
    }

    [Fact]
    public void Reads_what_Windows_puts_in_front_of_a_file()
    {
        File.WriteAllText(Path.Combine(_folder, "cs.yaml"), "a: věc\r\nb: \"x\"\r\n", new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal("věc", PhrasebookFile.Read(_folder, ["cs"]).Book!.Text("cs", Phrase.Of("a")).Text);
    }

    [Fact]
    public void A_file_of_nothing_but_opening_brackets_is_a_fault_and_no_fall() =>
        Assert.NotEmpty(Read(string.Concat(Enumerable.Repeat("{a: ", 1_000))).Faults);

    [Fact]
    public void What_does_no_harm_is_a_note_and_the_book_is_given()
    {
        File.WriteAllText(Path.Combine(_folder, "cs.yaml"), "a: x\nb: y\n");

        var reading = PhrasebookFile.Read(_folder, ["cs"], new Repertoire(["a"], new Dictionary<string, IReadOnlyList<string>>()));

        Assert.Equal("x", reading.Book!.Text("cs", Phrase.Of("a")).Text);
        Assert.Equal(Path.Combine(_folder, "cs.yaml") + ":2: b: is a key that the program does not say; take it out, or mend its name", Assert.Single(reading.Notes));
    }

    [Fact]
    public void Says_which_file_is_missing() =>
        Assert.Equal(Path.Combine(_folder, "uk.yaml") + ": can't be read; every language of the settings needs its file of texts", Assert.Single(PhrasebookFile.Read(_folder, ["uk"]).Faults));

    [Fact]
    public void An_empty_file_has_no_texts() => Assert.Empty(Read("").Book!.Keys);

    [Fact]
    public void Tells_every_fault_at_once() => Assert.Equal(3, Read("a: '{'\nb: ''\nc: '}'\n").Faults.Count);
}
