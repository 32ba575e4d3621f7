using MentorBot.Bot.Settings;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Core.Tests.Language;

public sealed class HouseTextsTests
{
    [Fact]
    public void Nothing_is_wrong_with_the_texts_of_the_house()
    {
        Assert.SkipWhen(HouseTexts.Languages.Count == 0, "There are no texts in config/texts.");

        Assert.Empty(PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Faults);
    }

    [Fact]
    public void Every_command_has_its_description()
    {
        Assert.SkipWhen(HouseTexts.Languages.Count == 0, "There are no texts in config/texts.");
        var book = PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book!;

        Assert.All(DeskCommands.All, command => Assert.Contains(command.Description.Key, book.Keys));
        Assert.All(SeekerCommands.Menu, command => Assert.Contains($"menu.{command}", book.Keys));
    }
}
