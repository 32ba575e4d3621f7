using System.Text.RegularExpressions;
using MentorBot.Bot.Settings;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Core.Tests.Language;

public sealed partial class HouseTextsTests
{
    [Fact]
    public void Nothing_is_wrong_with_the_texts_of_the_house()
    {
        Assert.SkipWhen(HouseTexts.Languages.Count == 0, "There are no texts in config/texts.");
        var reading = PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages, HouseTexts.Repertoire);

        Assert.Empty(reading.Faults);
        Assert.Empty(reading.Notes);
    }

    [Fact]
    public void Every_command_has_its_description()
    {
        Assert.SkipWhen(HouseTexts.Languages.Count == 0, "There are no texts in config/texts.");
        var book = PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book!;

        Assert.All(DeskCommands.All, command => Assert.Contains(command.Description.Key, book.Keys));
        Assert.All(DeskCommands.All.SelectMany(command => command.Options), option => Assert.Contains(option.Description.Key, book.Keys));
        Assert.All(SeekerCommands.Menu, command => Assert.Contains($"menu.{command}", book.Keys));
    }

    /// <summary>"napsal/a", "napsal(a)", "zgłosił(a)byś": half of a word for half of the people. And nobody is shouted at.</summary>
    [Fact]
    public void Nobody_is_spoken_to_by_half_a_word_or_shouted_at()
    {
        Assert.Matches(Halved(), "Co jste prožil/a");
        Assert.Matches(Halved(), "mentor/ka");
        Assert.Matches(Halved(), "jesteś gotow(a)");
        Assert.DoesNotMatch(Halved(), "stiskněte /end, linkabezpeci.cz/chat");

        Assert.Empty(HouseTexts.Languages.SelectMany(language => File.ReadLines(Path.Combine(HouseTexts.Folder, language + ".yaml")).Where(line => Halved().IsMatch(line) || line.Contains('!')).Select(line => $"{language}: {line}")));
    }

    [GeneratedRegex(@"\p{Ll}(/-?(a|á|y|ka|ą|ła|на|ла|а|ка)\b|\((a|á|ka|ą|ła|на|ла|а|ка)\))")]
    private static partial Regex Halved();
}
