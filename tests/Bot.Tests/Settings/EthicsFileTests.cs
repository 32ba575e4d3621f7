using MentorBot.Bot.Settings;
using MentorBot.Core.Mentors;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Settings;

/// <summary>The code of ethics and the records of trainings, as an organisation writes them.</summary>
public sealed class EthicsFileTests
{
    private static readonly string[] Languages = ["cs", "uk"];

    [Fact]
    public void A_code_has_a_day_and_a_text_for_each_language()
    {
        var (code, faults) = Read("version: 2026-03-01\ntext:\n  cs: |-\n    Naslouchám.\n    Nesoudím.\n  uk: Слухаю.\n");

        Assert.Empty(faults);
        Assert.Equal(new DateOnly(2026, 3, 1), code!.Version);
        Assert.Equal([("cs", "Naslouchám.\nNesoudím."), ("uk", "Слухаю.")], code.Text.Select(text => (text.Key, text.Value)));
    }

    [Fact]
    public void Without_the_file_there_is_none_and_nothing_is_wrong()
    {
        var faults = new List<string>();
        Assert.Null(EthicsFile.Read(Path.Combine(Town.Repository, "config", "ethics.yaml"), Languages, faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void The_sample_is_right()
    {
        var faults = new List<string>();
        Assert.NotNull(EthicsFile.Read(Path.Combine(Town.Repository, "config", "ethics.sample.yaml"), ["cs", "pl", "uk", "en"], faults));
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("text: {cs: Naslouchám.}", "version is missing. Write the day from which it is in this wording, for example 2026-03-01. Who accepted an earlier one is asked again.")]
    [InlineData("version: 1. 3. 2026\ntext: {cs: Naslouchám.}", "version is no date. Write it as year, month and day, for example 2026-03-01.")]
    [InlineData("version: 2026-03-01", "text must have one text for each language. Write for example \"cs: |-\" and the text below it, indented.")]
    [InlineData("version: 2026-03-01\ntext: {cs: }", "text.cs is missing. Write the text, or take the line out.")]
    [InlineData("version: 2026-03-01\ntext: {cs: Ano., de: Ja.}", "text.de is in a language that settings.yaml does not list. Add the language there, or take the text out.")]
    [InlineData("version: 2026-03-01\ntext: {cs: Ano.}\nlanguage: cs", "language is not known. A code of ethics has version, text.")]
    public void What_is_wrong_is_said_in_a_line(string yaml, string expected) => Assert.EndsWith(expected, Assert.Single(Read(yaml).Faults), StringComparison.Ordinal);

    [Fact]
    public void A_text_has_fifteen_hundred_characters_at_most()
    {
        Assert.Empty(Read($"version: 2026-03-01\ntext:\n  cs: {new string('a', 1500)}\n").Faults);
        Assert.EndsWith("text.cs has 1501 characters; there is room for 1500. Write down what matters most, and where the whole can be read.", Assert.Single(Read($"version: 2026-03-01\ntext:\n  cs: {new string('a', 1501)}\n").Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_training_has_a_topic_a_day_and_a_last_day_if_it_runs_out()
    {
        var (trained, faults) = Trained("[{topic: first contact, date: 2026-03-01, valid-until: 2027-03-01}, {topic: crisis, date: 2026-04-01}]");

        Assert.Empty(faults);
        Assert.Equal([new Training("first contact", new DateOnly(2026, 3, 1), new DateOnly(2027, 3, 1)), new Training("crisis", new DateOnly(2026, 4, 1), null)], trained);
    }

    [Theory]
    [InlineData("first contact", "mentors.lida.trained must be a list. Write one training a line, for example \"- {topic: first contact, date: 2026-03-01, valid-until: 2027-03-01}\", or take the line out.")]
    [InlineData("[first contact]", "mentors.lida.trained must be a list. Write one training a line, for example \"- {topic: first contact, date: 2026-03-01, valid-until: 2027-03-01}\", or take the line out.")]
    [InlineData("[{date: 2026-03-01}]", "mentors.lida.trained.1.topic is missing. Write what it was about.")]
    [InlineData("[{topic: crisis}]", "mentors.lida.trained.1.date is missing. Write the day on which it ended, for example 2026-03-01.")]
    [InlineData("[{topic: crisis, date: 2026-03-01}, {topic: crisis, date: spring}]", "mentors.lida.trained.2.date is no date. Write it as year, month and day, for example 2026-03-01.")]
    [InlineData("[{topic: crisis, date: 2026-03-01, valid-until: 2026-02-28}]", "mentors.lida.trained.1.valid-until is before the training itself. Put the two days right.")]
    [InlineData("[{topic: crisis, date: 2026-03-01, until: 2026-02-28}]", "mentors.lida.trained.1.until is not known. A training has topic, date, valid-until.")]
    public void What_is_wrong_in_a_record_is_said_in_a_line(string trained, string expected) => Assert.EndsWith(expected, Assert.Single(Trained(trained).Faults), StringComparison.Ordinal);

    private static (EthicsCode? Code, List<string> Faults) Read(string yaml) => Reading(yaml, (file, faults) => EthicsFile.Read(file, Languages, faults));

    private static (IReadOnlyList<Training> Trained, List<string> Faults) Trained(string trained) =>
        Reading($"mentors:\n  lida:\n    alias: Limetka\n    languages: [cs]\n    trained: {trained}\n", (file, faults) => Assert.Single(RosterFile.Read(file, Languages, ["money"], Core.Hours.Country.Czechia, null, faults)).Trained);

    private static (T Read, List<string> Faults) Reading<T>(string yaml, Func<string, List<string>, T> read)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, yaml);
            var faults = new List<string>();
            return (read(file, faults), faults);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
