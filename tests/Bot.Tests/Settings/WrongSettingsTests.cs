using System.Text;
using MentorBot.Bot.Settings;
using MentorBot.Bot.Tests.Storage;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Settings;

/// <summary>Each thing that is wrong is one line that names the file, the place and the way to mend it; nothing wrong is passed over, and nothing right is blamed.</summary>
public sealed class WrongSettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal) { [Secrets.Telegram] = "1:a", [Secrets.Discord] = "b" };

    public WrongSettingsTests()
    {
        var source = Path.Combine(Town.Repository, "config");
        foreach (var file in Directory.GetFiles(source, "*.yaml"))
        {
            File.Copy(file, _folder[Path.GetFileName(file)]);
        }

        Change("settings.yaml", "guild: \"\"", "guild: \"1\"");
        Change("settings.yaml", "operator-channel: \"\"", "operator-channel: \"2\"");
        Change("mentors.yaml", "channel: \"\"", "channel: \"3\"");
        Change("mentors.yaml", "account: \"\"", "account: \"4\"");
    }

    private string Folder => Path.GetDirectoryName(_folder["settings.yaml"])!;

    [Fact]
    public void As_the_sample_comes_nothing_is_wrong() => Assert.Equal("Ukázková organizace", Read().House.Organisation);

    [Theory]
    [InlineData("training-required: false", "trainingrequired: true", "trainingrequired is not known. Look for a slip of the pen, or take it out. There are organisation, country, time-zone, languages, desk-language, topics, show-typing, training-required, topic-weights, start, care, directory, conversation, crisis, staff, outreach, telegram, discord, store, web.")]
    [InlineData("  database: data", "  databse: data", "store.databse is not known. There are database, key.")]
    [InlineData("  behind-proxy: false", "  behind_proxy: true", "web.behind_proxy is not known. There are listen, chat, desk, address, behind-proxy, exit.")]
    [InlineData("  burst: 10", "  brust: 10", "conversation.brust is not known. There are messages-per-minute, burst.")]
    [InlineData("  forgotten-after-days: 30", "  forgotten-after-day: 30", "start.forgotten-after-day is not known. There are forgotten-after-days.")]
    [InlineData("#staff:", "staff: jana", "staff must have lines of its own. Write them below it, indented, as config/settings.yaml comes; or take it out.")]
    [InlineData("#crisis:", "crisis: on", "crisis must have lines of its own. Write them below it, indented, as config/settings.yaml comes; or take it out.")]
    [InlineData("  burst: 10", "  burst: [10]", "conversation.burst must be a whole number of at least 1. How many messages can come at once before the rest goes on more slowly.")]
    [InlineData("  database: data/mentorbot.db", "  database: [a]", "store.database must be one value. Write the path of the database file.")]
    [InlineData("show-typing: false", "show-typing: [true]", "show-typing must be true or false. Write one of the two.")]
    [InlineData("guild: \"1\"", "guild: \"99999999999999999999\"", "discord.guild must be an id, digits only, in quotes. Right click on the server's name, Copy Server ID.")]
    [InlineData("desk-language: cs", "desk-language: de", "desk-language names \"de\", which is not among languages. Write one of cs, pl, uk, en.")]
    [InlineData("languages: [cs, pl, uk, en]", "languages: [cs, pl, cs]", "languages names \"cs\" twice. Write it once.")]
    [InlineData("languages: [cs, pl, uk, en]", "languages: cs", "languages must be a list. Write the languages of the people, for example [cs, en].")]
    [InlineData("topics: [relationships, violence", "topics: [violence, violence", "topics names \"violence\" twice. Write it once.")]
    [InlineData("country: cz", "country: de", "country is not known. Write cz or pl.")]
    [InlineData("#staff:", "staff:\n  j.n: {name: Jana}", "staff has the name \"j.n\". A name has no dot and is not empty: take another.")]
    public void A_wrong_line_of_the_settings_is_one_line(string right, string wrong, string expected)
    {
        Change("settings.yaml", right, wrong);

        Assert.EndsWith(": " + expected, OneFault(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "settings.yaml: holds no settings. Write them there, one \"name: value\" a line.")]
    [InlineData("- a\n", "settings.yaml: holds no settings. Write them there, one \"name: value\" a line.")]
    [InlineData("a: 1\n---\nb: 2\n", "settings.yaml, line 3: would not be read, since a line of --- ends the file before it. Take that line out.")]
    [InlineData("store:\n  # a\n\tkey: x\n", "settings.yaml, line 3: is indented with a tab. Put blanks in its place.")]
    [InlineData("country: cz\ncountry: pl\n", "settings.yaml, line 2: is not valid YAML. Check the indentation and the quotes there.")]
    public void A_file_that_can_not_be_read_is_one_line(string text, string expected)
    {
        File.WriteAllText(_folder["settings.yaml"], text);

        Assert.Equal(Path.Combine(Folder, expected), OneFault());
    }

    [Fact]
    public void A_file_that_is_not_there_is_one_line()
    {
        File.Delete(_folder["nicknames.yaml"]);

        Assert.Equal(_folder["nicknames.yaml"] + ": is not there. Put the file of this name there that came with this version of the program.", OneFault());
    }

    [Fact]
    public void Another_encoding_is_not_read_as_something_else()
    {
        File.WriteAllText(_folder["mentors.yaml"], File.ReadAllText(_folder["mentors.yaml"]).Replace("alias: Limetka", "alias: Máta", StringComparison.Ordinal), Encoding.Latin1);

        Assert.Equal(_folder["mentors.yaml"] + ": is not in UTF-8. Choose that encoding when you save it.", OneFault());
    }

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    public void What_an_editor_on_windows_adds_does_no_harm(string mark, string end)
    {
        File.WriteAllText(_folder["settings.yaml"], mark + File.ReadAllText(_folder["settings.yaml"]).ReplaceLineEndings(end), new UTF8Encoding(false));

        Assert.Equal("Ukázková organizace", Read().House.Organisation);
    }

    [Theory]
    [InlineData("Kdoule", "3", "5", "mentors has one channel for limetka and kdoule. Each mentor has a channel of her own: she would read the other's talks.")]
    [InlineData("limetka", "6", "5", "mentors has one alias for limetka and kdoule. People choose a mentor by her alias, so each has one of her own.")]
    [InlineData("Kdoule", "6", "4", "mentors has one account for limetka and kdoule. Each mentor has an account of her own.")]
    public void What_two_mentors_can_not_share_is_named(string alias, string channel, string account, string expected)
    {
        File.AppendAllText(_folder["mentors.yaml"], $"\n  kdoule:\n    alias: {alias}\n    languages: [cs]\n    channel: \"{channel}\"\n    account: \"{account}\"\n");

        Assert.EndsWith(": " + expected, OneFault(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mentors.yaml", "kdoule:\n  alias: Kdoule\n", "mentors")]
    [InlineData("lines.yaml", "cz-1:\n  country: cz\n", "lines")]
    [InlineData("intake.yaml", "children:\n", "questions")]
    [InlineData("words.yaml", "de: {}\n", "cs, pl, uk, en")]
    public void What_slipped_to_the_left_margin_is_not_lost_in_silence(string file, string lines, string known)
    {
        File.AppendAllText(_folder[file], lines);

        Assert.EndsWith($" is not read where it stands. At the left margin stands {known}: indent what belongs below it, or take it out.", OneFault(), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_without_a_kind_are_not_lost_in_silence()
    {
        File.WriteAllText(_folder["words.yaml"], "cs: [dluh]\n");

        Assert.EndsWith("words.yaml, line 1: cs must have lines of its own. Write below it, indented, one of relationships, violence, children, money, housing, health, other, crisis, lookalike and its phrases.", OneFault(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12:needle\nneedle")]
    [InlineData("12:needle needle")]
    [InlineData("12:needleč")]
    public void A_token_that_can_not_be_one_is_refused_without_being_shown(string token)
    {
        _environment[Secrets.Discord] = token;

        Assert.Equal("MENTORBOT_DISCORD_TOKEN: holds a blank, a new line or a letter that no token has. Copy the token again, and nothing beside it.", OneFault());
    }

    public void Dispose() => _folder.Dispose();

    private void Change(string file, string right, string wrong)
    {
        var text = File.ReadAllText(_folder[file]);
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(_folder[file], text.Replace(right, wrong, StringComparison.Ordinal));
    }

    private HouseSettings Read() => SettingsFile.Read(Folder, _environment.GetValueOrDefault);

    private string OneFault() => Assert.Single(Assert.Throws<SettingsFaultException>(Read).Faults);
}
