using MentorBot.Bot.Settings;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Settings;

/// <summary>The texts that mentors have at hand, as an organisation writes them.</summary>
public sealed class ReadyFileTests
{
    private static readonly string[] Languages = ["cs", "uk"];

    [Fact]
    public void Each_has_a_title_and_a_text_for_the_languages_it_is_written_in()
    {
        var (ready, faults) = Read("hello:\n  title: Pozdrav\n  text:\n    cs: |-\n      Jsem tady.\n      Čtu vás.\n    uk: Я тут.\nend:\n  title: Konec\n  text: {cs: Na shledanou.}\n");

        Assert.Empty(faults);
        Assert.Equal([("hello", "Pozdrav", "Jsem tady.\nČtu vás.", "Я тут."), ("end", "Konec", "Na shledanou.", null)], ready.Select(one => (one.Key, one.Title, one.Text["cs"], one.Text.GetValueOrDefault("uk"))));
    }

    [Fact]
    public void Without_the_file_there_are_none_and_nothing_is_wrong()
    {
        var faults = new List<string>();
        Assert.Empty(ReadyFile.Read(Path.Combine(Town.Repository, "config", "no-such.yaml"), Languages, faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void The_shipped_ones_are_right_in_every_language_and_go_without_being_asked_about()
    {
        var faults = new List<string>();
        var ready = ReadyFile.Read(Path.Combine(Town.Repository, "config", "ready.yaml"), ["cs", "pl", "uk", "en"], faults);

        Assert.Empty(faults);
        Assert.True(ready.Count >= 5);
        Assert.All(ready, one => Assert.Equal(["cs", "pl", "uk", "en"], one.Text.Keys));
        Assert.All(ready.SelectMany(one => one.Text.Values), text => Assert.Null(Telltale.In(text)));
        Assert.DoesNotContain(ready.SelectMany(one => one.Text.Values), text => text.Contains('!'));
    }

    [Theory]
    [InlineData("hello: {text: {cs: Ano.}}", "hello.title is missing. Write what mentors choose it by.")]
    [InlineData("hello: {title: Ano}", "hello.text must have one text for each language. Write for example \"cs: |-\" and the text below it, indented.")]
    [InlineData("hello: {title: Ano, text: {cs: Ano., de: Ja.}}", "hello.text.de is in a language that settings.yaml does not list. Add the language there, or take the text out.")]
    [InlineData("hello: {title: Ano, text: {cs: Ano.}, for: all}", "hello.for is not known. A ready answer has title, text.")]
    public void What_is_wrong_is_said_in_a_line(string yaml, string expected) => Assert.EndsWith(expected, Assert.Single(Read(yaml).Faults), StringComparison.Ordinal);

    [Fact]
    public void No_more_than_a_command_can_list_and_none_longer_than_a_message()
    {
        Assert.EndsWith("n25 is one too many: there is room for 25. Take out those that nobody sends.", Assert.Single(Read(string.Concat(Enumerable.Range(0, 26).Select(number => $"n{number}: {{title: Ano, text: {{cs: Ano.}}}}\n"))).Faults), StringComparison.Ordinal);
        Assert.EndsWith("hello.text.cs has 1501 characters; there is room for 1500. Say it in fewer words.", Assert.Single(Read($"hello: {{title: Ano, text: {{cs: {new string('a', 1501)}}}}}").Faults), StringComparison.Ordinal);
    }

    private static (IReadOnlyList<ReadyAnswer> Ready, List<string> Faults) Read(string yaml)
    {
        var folder = Directory.CreateTempSubdirectory("mentorbot-ready-");
        try
        {
            var file = Path.Combine(folder.FullName, "ready.yaml");
            File.WriteAllText(file, yaml);
            var faults = new List<string>();
            return (ReadyFile.Read(file, Languages, faults), faults);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
