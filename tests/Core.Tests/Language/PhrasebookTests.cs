using MentorBot.Core.Engine;
using MentorBot.Core.Language;
using MentorBot.Core.Language.Reading;
using Xunit;

namespace MentorBot.Core.Tests.Language;

public sealed class PhrasebookTests
{
    private static Phrasebook Book(params (string Language, string Key, string Text)[] texts)
    {
        var languages = texts.Select(text => text.Language).Distinct().ToList();
        return new Phrasebook(languages, languages.ToDictionary(
            language => language,
            language => (IReadOnlyDictionary<string, string>)texts.Where(text => text.Language == language).ToDictionary(text => text.Key, text => text.Text)));
    }

    private static StyledText Say(string text, params (string Name, string Value)[] args) => Book(("cs", "k", text)).Text("cs", Phrase.Of("k", args));

    private static string[] Faults(params (string Language, string Key, string Text)[] texts) =>
        [.. Book(texts).Check().Select(fault => $"{fault.Language} {fault.Key} {fault.What}")];

    [Fact]
    public void Speaks_the_readers_language()
    {
        var book = Book(("cs", "hello", "Dobrý den"), ("pl", "hello", "Dzień dobry"));

        Assert.Equal("Dzień dobry", book.Text("pl", Phrase.Of("hello")).Text);
    }

    [Fact]
    public void Speaks_the_first_language_where_another_has_no_text_or_is_not_known()
    {
        var book = Book(("cs", "n", "{n|one:zpráva|few:zprávy|other:zpráv}"), ("pl", "other", "x"));

        Assert.Equal("zpráv", book.Text("pl", Phrase.Of("n", ("n", "21"))).Text);
        Assert.Equal("zprávy", book.Text("xx", Phrase.Of("n", ("n", "2"))).Text);
    }

    [Fact]
    public void Throws_for_a_key_that_is_nowhere_and_for_an_argument_that_is_missing()
    {
        Assert.Throws<KeyNotFoundException>(() => Book(("cs", "a", "x")).Text("cs", Phrase.Of("b")));
        Assert.Throws<KeyNotFoundException>(() => Say("Hello {name}"));
    }

    [Fact]
    public void Puts_arguments_in_as_data()
    {
        var said = Say("Je tu {name}, {name}!", ("name", "*x* {k} {name} \\ | }"));

        Assert.Equal("Je tu *x* {k} {name} \\ | }, *x* {k} {name} \\ | }!", said.Text);
        Assert.Empty(said.Spans);
    }

    [Fact]
    public void Makes_words_between_stars_bold_and_arguments_in_them_too()
    {
        var said = Say("Ahoj *milá {name}*, *ano*", ("name", "A*B"));

        Assert.Equal("Ahoj milá A*B, ano", said.Text);
        Assert.Equal([new TextSpan(5, 8, TextStyle.Bold), new TextSpan(15, 3, TextStyle.Bold)], said.Spans);
    }

    [Fact]
    public void A_backslash_takes_the_meaning_away() => Assert.Equal("2 * 3 {x} a|b \\", Say(@"2 \* 3 \{x\} a\|b \\").Text);

    [Fact]
    public void A_bar_and_a_colon_outside_a_plural_are_themselves() => Assert.Equal("a|b: c", Say("a|b: c").Text);

    [Theory]
    [InlineData("1", "Čeká *1* zpráva.")]
    [InlineData("3", "Čekají *3* zprávy.")]
    [InlineData("12", "Čeká *12* zpráv.")]
    [InlineData("1.5", "Čeká *1.5* zpráv.")]
    [InlineData("mnoho", "Čeká *mnoho* zpráv.")]
    public void Chooses_the_plural_form(string count, string expected)
    {
        var said = Say("{count|one:Čeká *{count}* zpráva|few:Čekají *{count}* zprávy|other:Čeká *{count}* zpráv}.", ("count", count));

        Assert.Equal(expected.Replace("*", ""), said.Text);
        var bold = Assert.Single(said.Spans);
        Assert.Equal(count, said.Text.Substring(bold.Start, bold.Length));
    }

    [Theory]
    [InlineData(Gender.Feminine, "Napsala jste: Anna. Jste tu správně.")]
    [InlineData(Gender.Masculine, "Napsal jste: Anna. Jste tu správně.")]
    [InlineData(null, "Vaše slova: Anna. Jste tu správně.")]
    public void Chooses_the_form_for_the_gender_of_who_is_written_to(Gender? gender, string expected)
    {
        var book = Book(("cs", "k", "{you|feminine:Napsala jste|masculine:Napsal jste|other:Vaše slova}: {name}. Jste tu správně."));

        Assert.Equal(expected, book.Text("cs", Phrase.Of("k", ("name", "Anna")).To(gender)).Text);
    }

    [Theory]
    [InlineData(Gender.Feminine, "sama")]
    [InlineData(Gender.Masculine, "v tom")]
    [InlineData(null, "v tom")]
    public void What_has_no_form_for_a_gender_says_what_fits_anybody(Gender? gender, string expected) =>
        Assert.Equal(expected, Book(("cs", "k", "{you|other:v tom|feminine:sama}")).Text("cs", Phrase.Of("k").To(gender)).Text);

    [Fact]
    public void A_phrase_inside_a_phrase_speaks_to_the_same_person()
    {
        var book = Book(("cs", "outer", "{inner}, {you|feminine:milá|other:zdravíme}"), ("cs", "inner", "{you|feminine:ráda|other:v pořádku}"));

        Assert.Equal("ráda, milá", book.Text("cs", Phrase.Of("outer").With("inner", Phrase.Of("inner")).To(Gender.Feminine)).Text);
        Assert.Equal("v pořádku, zdravíme", book.Text("cs", Phrase.Of("outer").With("inner", Phrase.Of("inner"))).Text);
        Assert.Equal(Phrase.Of("a").To(Gender.Masculine).Args, Phrase.Of("a").Like(Phrase.Of("b").To(Gender.Masculine)).Args);
        Assert.Empty(Phrase.Of("a").Like(Phrase.Of("b")).Args);
    }

    [Fact]
    public void Forms_of_gender_need_a_form_for_everybody_and_are_of_who_is_written_to() =>
        Assert.Equal(
            [
                "cs a {you|…} lacks the form 'other:', which is for everybody whose gender is not known; write it so that it fits anybody",
                "cs b {name|…} has forms of gender, and a gender is known of nobody but who is written to; write {you|feminine:…|masculine:…|other:…}",
                "cs c {you|…} has the form 'few:', which is for numbers, beside forms of gender; take it out",
                "cs d {you} is who is written to and has no words of its own; write {you|feminine:…|masculine:…|other:…}",
            ],
            Faults(
                ("cs", "a", "{you|feminine:a|masculine:b}"), ("cs", "b", "{name|feminine:a|other:b}"), ("cs", "c", "{you|feminine:a|few:b|other:c}"), ("cs", "d", "Milá {you}")));

    [Fact]
    public void Says_other_words_in_a_browser_than_elsewhere()
    {
        var book = Book(("cs", "outer", "{here|browser:Stiskněte *tlačítko*|other:Odpovězte na zprávu}: {inner}, {you|feminine:milá|other:zdravíme}."), ("cs", "inner", "{here|browser:pod ní|other:příkazem}"));
        var phrase = Phrase.Of("outer").With("inner", Phrase.Of("inner")).To(Gender.Feminine);

        Assert.Equal("Stiskněte tlačítko: pod ní, milá.", book.Text("cs", phrase.OnPage()).Text);
        Assert.Equal("Odpovězte na zprávu: příkazem, milá.", book.Text("cs", phrase).Text);
    }

    [Fact]
    public void Forms_of_where_it_is_read_need_a_form_for_elsewhere_and_are_of_nothing_else() =>
        Assert.Equal(
            [
                "cs a {here|…} lacks the form 'other:', which is for whoever reads it elsewhere; write it",
                "cs b {name|…} has the form 'browser:', which is for where it is read; write {here|browser:…|other:…}",
                "cs c {here|…} has the form 'few:' beside 'browser:'; take it out",
                "cs d {here} is where it is read and has no words of its own; write {here|browser:…|other:…}",
                "cs e {you|…} has the form 'browser:', which is for where it is read, beside forms of gender; take it out",
            ],
            Faults(
                ("cs", "a", "{here|browser:a}"), ("cs", "b", "{name|browser:a|other:b}"), ("cs", "c", "{here|browser:a|few:b|other:c}"), ("cs", "d", "Tady {here}"), ("cs", "e", "{you|feminine:a|browser:b|other:c}")));

    [Fact]
    public void A_language_that_says_the_same_everywhere_needs_no_forms_of_where_it_is_read() =>
        Assert.Empty(Faults(("cs", "a", "{here|browser:Stránku zavřete|other:Chat smažte} {n}"), ("en", "a", "Leave {n}")));

    [Fact]
    public void A_language_that_shows_no_gender_needs_no_forms_of_it() =>
        Assert.Empty(Faults(("cs", "button.a", "*{you|feminine:Jsem ráda|other:Dobře}* {n}"), ("en", "button.a", "*Fine* {n}")));

    [Fact]
    public void Texts_are_measured_by_what_the_program_says()
    {
        var says = new Repertoire(["# a note", "", "a {n}", "b", "topic.<topic>"], new Dictionary<string, IReadOnlyList<string>> { ["topic"] = ["money", "other"] });

        Assert.Equal(
            [
                "cs a has the placeholders {m} and the program puts in {n}; they must be the same",
                "cs b has no text here, and the program says it; write it",
                "cs c is a key that the program does not say; take it out, or mend its name (harmless)",
                "cs topic.other has no text here, and the program says it; write it",
            ],
            Book(("cs", "a", "{m}"), ("cs", "c", "{x}"), ("cs", "topic.money", "x"), ("cs", "topic.of-another-house", "x")).Check(says).Select(fault => $"{fault.Language} {fault.Key} {fault.What}{(fault.IsHarmless ? " (harmless)" : "")}"));
        Assert.Empty(Book(("cs", "a", "{n} {you|feminine:x|other:y}"), ("cs", "b", "x"), ("cs", "topic.money", "x"), ("cs", "topic.other", "x")).Check(says));
    }

    [Fact]
    public void Finds_nothing_wrong_with_right_texts() =>
        Assert.Empty(Faults(
            ("cs", "button.yes", "Ano"), ("pl", "button.yes", "Tak"), ("cs", "n", "{n|one:a|few:b|other:c}"), ("pl", "n", "*{n|one:a|few:b|many:c|other:d}*"),
            ("cs", "who", "{a} {b}"), ("pl", "who", "{b} {a} {a}")));

    [Fact]
    public void Finds_a_key_that_a_language_lacks_or_has_alone()
    {
        var faults = Faults(("cs", "a", "x"), ("cs", "b", "x"), ("pl", "a", "x"), ("pl", "c", "x"));

        Assert.Equal(2, faults.Length);
        Assert.StartsWith("cs c has no text here", faults[0], StringComparison.Ordinal);
        Assert.StartsWith("pl b has no text here", faults[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_placeholders_that_differ() =>
        Assert.Equal(["pl a has the placeholders {n} {name} and cs has {n} {nick}; they must be the same"], Faults(("cs", "a", "{nick} {n}"), ("pl", "a", "{name} {n}")));

    [Fact]
    public void Finds_forms_that_the_language_needs_and_forms_it_does_not_have() =>
        Assert.Equal(
            [
                "cs n {n|…} lacks the form 'few:', which cs needs",
                "en n {n|…} has the form 'few:', which en does not have; take it out",
                "xx n has a plural, and the plural rules of 'xx' are not known; write it so that it fits every number",
            ],
            Faults(("cs", "n", "{n|one:a|other:b}"), ("en", "n", "{n|one:a|few:b|other:c}"), ("xx", "n", "{n|other:c}")));

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" \n", "is empty")]
    [InlineData("a } b", "} without its {")]
    [InlineData("a { b", "not followed by a name")]
    [InlineData("a {b", "does not end with }")]
    [InlineData("a {b c}", "after {b comes  ")]
    [InlineData("{n|one:a|two:b}", "has a form 'two'")]
    [InlineData("{n|1:a}", "has a form '1'")]
    [InlineData("{n|one:a|one:b}", "the form 'one' twice")]
    [InlineData("{n|one:a", "does not end with }")]
    [InlineData("{n|one:{m|one:a|other:b}|other:c}", "forms stand inside a form")]
    [InlineData("{you|feminine:{n|one:a|other:b}|other:c}", "forms stand inside a form")]
    [InlineData("{you|female:a|other:b}", "has a form 'female'; forms are one: few: many: other: for a number, feminine: masculine: other: for who is written to, and browser: other: for where it is read")]
    [InlineData("a * b", "do not end with *")]
    [InlineData("a ** b", "nothing between two *")]
    [InlineData("{n|one:*a|other:b*}", "do not end with *")]
    [InlineData(@"C:\dir", @"a \ stands before none of")]
    [InlineData(@"\", @"a \ stands before none of")]
    public void Finds_texts_that_cannot_be_read(string text, string what)
    {
        var fault = Assert.Single(Faults(("cs", "a", text), ("pl", "a", "x")), fault => fault.StartsWith("cs", StringComparison.Ordinal));

        Assert.Contains(what, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_texts_too_long_for_their_place()
    {
        Assert.Empty(Faults(("cs", "button.a", "*" + new string('a', 40) + "*{name}"), ("cs", "menu.a", new string('a', 100)), ("cs", "desk.command.a", new string('a', 100))));
        Assert.Equal(
            [
                "cs button.a has 41 characters; a button has room for 40",
                "cs desk.command.a has 101 characters; the description of a command has room for 100",
                "cs menu.a has 101 characters; the description of a command has room for 100",
                "cs menu.b has a placeholder; the description of a command is shown as it is written",
                "cs web.send has 41 characters; a button has room for 40",
            ],
            Faults(
                ("cs", "button.a", "{n|one:a|few:b|other:" + new string('a', 41) + "}"), ("cs", "menu.a", new string('a', 101)),
                ("cs", "desk.command.a", new string('a', 101)), ("cs", "menu.b", "{x}"), ("cs", "web.send", new string('a', 41))));
    }
}
