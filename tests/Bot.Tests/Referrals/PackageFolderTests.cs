using MentorBot.Bot.Language;
using MentorBot.Bot.Operations;
using MentorBot.Bot.Settings;
using Xunit;

namespace MentorBot.Bot.Tests.Referrals;

/// <summary>What lies where a package is to be written: nothing of anybody else's is lost, nor the directory itself when an import is cut off.</summary>
public sealed class PackageFolderTests : IDisposable
{
    private const string Refusal = "What is in it would be deleted. Name a folder that is new or empty, or move this one away.\n";

    private readonly PackageCopy _copy = new();

    [Theory]
    [InlineData("work", "letter.txt", "letter.txt is in it")]
    [InlineData("work.old", "letter.txt", "letter.txt is in it")]
    [InlineData("work.new", "letter.txt", "letter.txt is in it")]
    [InlineData("work", "photos/one.jpg", "photos is in it")]
    [InlineData("work", ".hidden", ".hidden is in it")]
    [InlineData("work", "friends.csv", "friends.csv is in it")]
    [InlineData("work", "services.csv", "datapackage.json is missing")]
    public void A_folder_that_holds_something_else_is_left_as_it_is(string folder, string file, string why)
    {
        var path = Path.Combine(_copy[folder], file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "mine");

        var end = _copy.Run(command => command.Export(_copy["work"]));

        Assert.Equal((1, $"{_copy[folder]} is there and is no package: {why}. {Refusal}"), end);
        Assert.Equal("mine", File.ReadAllText(path));
        Assert.Equal([_copy["config"], _copy[folder]], Directory.GetDirectories(_copy[""]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_package_among_other_files_is_no_package()
    {
        _copy.Run(command => command.Export(_copy["work"]));
        File.WriteAllText(Path.Combine(_copy["work"], "notes.odt"), "mine");

        var end = _copy.Run(command => command.Export(_copy["work"]));

        Assert.Equal((1, $"{_copy["work"]} is there and is no package: notes.odt is in it. {Refusal}"), end);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_copy["work"], "notes.odt")));
        Assert.True(File.Exists(Path.Combine(_copy["work"], "services.csv")));
    }

    [Fact]
    public void A_file_or_a_link_is_not_written_over()
    {
        File.WriteAllText(_copy["work"], "mine");
        Directory.CreateDirectory(_copy["elsewhere"]);
        Directory.CreateSymbolicLink(_copy["link"], _copy["elsewhere"]);

        Assert.Equal((1, $"{_copy["work"]} is a file. Name a folder that is new or empty.\n"), _copy.Run(command => command.Export(_copy["work"])));
        Assert.Equal((1, $"{_copy["link"]} is a link. {Refusal}"), _copy.Run(command => command.Export(_copy["link"])));
        Assert.Equal("mine", File.ReadAllText(_copy["work"]));
        Assert.True(Directory.Exists(_copy["elsewhere"]));
    }

    [Fact]
    public void An_empty_folder_an_older_package_and_what_was_cut_off_are_exchanged()
    {
        Directory.CreateDirectory(_copy["work"]);
        Directory.CreateDirectory(_copy["work.new"]);
        File.WriteAllText(Path.Combine(_copy["work.new"], "datapackage.json"), "");

        Assert.Equal((0, "167 services were written.\n"), _copy.Run(command => command.Export(_copy["work"])));
        Assert.Equal((0, "167 services were written.\n"), _copy.Run(command => command.Export(_copy["work"])));

        Assert.Equal([_copy["config"], _copy["work"]], Directory.GetDirectories(_copy[""]).Order(StringComparer.Ordinal));
        Assert.Equal(16, Directory.GetFiles(_copy["work"]).Length);
    }

    [Fact]
    public void An_import_that_was_cut_off_between_its_moves_loses_no_directory()
    {
        Directory.Move(_copy.Services, _copy.Services + ".old");

        using var doors = DirectoryDoors.Open(_copy.Config, LanguageData.Reader(), TimeProvider.System);

        Assert.NotNull(doors);
        Assert.Equal([_copy.Services], Directory.GetDirectories(_copy.Config));
        Assert.Equal(16, Directory.GetFiles(_copy.Services).Length);
    }

    [Fact]
    public void The_commands_find_what_was_cut_off_as_well()
    {
        Directory.Move(_copy.Services, _copy.Services + ".old");

        Assert.Equal((0, "Nothing is wrong: 167 services, 5 of them with a secret address.\n"), _copy.Run(command => command.Check()));
    }

    [Fact]
    public void Where_it_can_not_be_moved_back_the_start_says_so()
    {
        Directory.Move(_copy.Services, _copy.Services + ".old");
        File.WriteAllText(_copy.Services, "");

        var fault = Assert.Throws<SettingsFaultException>(() => DirectoryDoors.Open(_copy.Config, LanguageData.Reader(), TimeProvider.System));

        Assert.Equal(["services: is missing, and services.old, which an import that was cut off has left, can't be moved back. Rename services.old to services."], fault.Faults);
        Assert.Equal(16, Directory.GetFiles(_copy.Services + ".old").Length);
    }

    [Fact]
    public void A_folder_of_that_name_that_is_no_package_is_no_directory()
    {
        Directory.Delete(_copy.Services, recursive: true);
        Directory.CreateDirectory(_copy.Services + ".old");

        Assert.Null(DirectoryDoors.Open(_copy.Config, LanguageData.Reader(), TimeProvider.System));
    }

    public void Dispose() => _copy.Dispose();
}
