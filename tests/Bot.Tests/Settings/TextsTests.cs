using System.Text;
using MentorBot.Bot.Settings;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Core.Engine;
using MentorBot.Simulators.Places;
using Microsoft.Extensions.Logging;
using Xunit;

namespace MentorBot.Bot.Tests.Settings;

/// <summary>An operator changes texts in the folder while the house speaks.</summary>
public sealed class TextsTests : IDisposable
{
    private const string Old = "Dobře, pokračujeme.";
    private const string New = "Dobře, jdeme dál.";

    private static readonly House House = new("House", ["cs", "pl", "uk", "en"], "cs", ["relationships", "violence", "children", "money", "housing", "health", "other"], new Dictionary<string, IReadOnlyList<string>>(), [], ShowTyping: false);

    private readonly string _folder = Directory.CreateTempSubdirectory("mentorbot-texts-").FullName;
    private readonly Lines _log = new();

    public TextsTests()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Town.Repository, "config", "texts")))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
    }

    private string Czech => Path.Combine(_folder, "cs.yaml");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void New_texts_are_in_use_once_they_have_rested_for_a_look()
    {
        var texts = Open();
        var before = texts.Book;
        Write(Text().Replace(Old, New, StringComparison.Ordinal));

        texts.Look();
        Assert.Same(before, texts.Book);
        texts.Look();

        Assert.Equal(New, Said(texts));
        Assert.Equal("Dobrze, rozmawiamy dalej.", texts.Book.Text("pl", Phrase.Of("talk.goes-on")).Text);
        Assert.Equal(["Information The new texts are in use"], _log.Take());
        Assert.Equal(Old, before.Text("cs", Phrase.Of("talk.goes-on")).Text);
    }

    [Fact]
    public void A_file_that_is_still_being_written_is_not_read()
    {
        var texts = Open();
        var text = Text().Replace(Old, New, StringComparison.Ordinal);
        for (var part = 1; part <= 5; part++)
        {
            Write(text[..(text.Length * part / 5)]);
            texts.Look();
            Assert.Equal(Old, Said(texts));
        }

        texts.Look();

        Assert.Equal(New, Said(texts));
        Assert.Equal(["Information The new texts are in use"], _log.Take());
    }

    [Theory]
    [InlineData("talk:\n", "talk: \"\n", "is not YAML")]
    [InlineData("  goes-on: " + Old + "\n", "", "talk.goes-on: has no text here, and the program says it; write it")]
    [InlineData("vámi *{alias}*.", "vámi *{mentor}*.", "talk.opened: has the placeholders {mentor} and the program puts in {alias}; they must be the same")]
    [InlineData("skip: Nechci uvádět", "skip: Na tohle teď odpovědět nechci a nebudu, děkuji", "button.skip: has 46 characters; a button has room for 40")]
    [InlineData("|few:čekají {ahead} lidé", "", "talk.wait: {ahead|…} lacks the form 'few:', which cs needs")]
    [InlineData(Old, "\"{you|feminine:Pokračujeme spolu}\"", "talk.goes-on: {you|…} lacks the form 'other:'")]
    public void Wrong_texts_are_told_once_and_those_from_before_stay(string right, string wrong, string fault)
    {
        var texts = Open();
        var text = Text();
        Write(text.Replace(Old, New, StringComparison.Ordinal).Replace(right.Replace(Old, New, StringComparison.Ordinal), wrong, StringComparison.Ordinal));

        Look(texts, 5);

        Assert.Equal(Old, Said(texts));
        var line = Assert.Single(_log.Take());
        Assert.StartsWith($"Error A text is wrong and the texts from before stay in use: {Czech}", line, StringComparison.Ordinal);
        Assert.Contains(fault, line, StringComparison.Ordinal);

        Write(text.Replace(Old, New, StringComparison.Ordinal));
        Look(texts, 5);

        Assert.Equal(New, Said(texts));
        Assert.Equal(["Information The new texts are in use"], _log.Take());
    }

    [Fact]
    public void Every_fault_has_a_line()
    {
        var texts = Open();
        Write(Text().Replace("vámi *{alias}*.", "vámi *{mentor}*.", StringComparison.Ordinal).Replace("*{phone}* {name}", "*{count}* {name}", StringComparison.Ordinal));

        Look(texts, 2);

        Assert.Equal(2, _log.Take().Count);
    }

    /// <summary>Whoever keeps her own texts over an upgrade would read hundreds of lines, and not the few among them that are about something else.</summary>
    [Fact]
    public void A_file_of_an_older_version_is_one_line_that_names_all_that_it_lacks()
    {
        string[] newer = ["  edit-late: ", "  unsend-how: ", "  unsent: ", "  unsent-unseen: "];
        var older = string.Join('\n', Text().Split('\n').Where(line => !newer.Any(text => line.StartsWith(text, StringComparison.Ordinal))));
        Write(older.Replace("vámi *{alias}*.", "vámi *{mentor}*.", StringComparison.Ordinal));

        var faults = Assert.Throws<SettingsFaultException>(Open).Faults;

        Assert.Equal(2, faults.Count);
        Assert.Equal($"{Czech}: lacks 4 texts that the program says: talk.edit-late, talk.unsend-how, talk.unsent, talk.unsent-unseen; take them over from the file of this name that came with this version of the program", faults[0]);
        Assert.Contains("talk.opened: has the placeholders {mentor}", faults[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_texts_that_are_taken_back_are_told_to_be_those_in_use()
    {
        var texts = Open();
        var book = texts.Book;
        var text = Text();
        Write("talk: [");
        Look(texts, 2);
        _log.Take();

        Write(text);
        Look(texts, 5);

        Assert.Same(book, texts.Book);
        Assert.Equal(["Information The texts on disk are those in use again"], _log.Take());
    }

    /// <summary>Editors write another file and give it the name; a copy can have the size and the time of the one before.</summary>
    [Fact]
    public void A_file_that_takes_the_place_of_another_is_seen_even_with_its_size_and_time()
    {
        var texts = Open();
        var next = Path.Combine(_folder, ".cs.yaml.swp");
        File.WriteAllText(next, Text().Replace("Hotovo.", "Hovoto.", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(next, File.GetLastWriteTimeUtc(Czech));
        Assert.Equal(new FileInfo(Czech).Length, new FileInfo(next).Length);
        File.Move(next, Czech, overwrite: true);

        Look(texts, 2);

        Assert.Equal("Hovoto.", texts.Book.Text("cs", Phrase.Of("desk.done")).Text);
    }

    [Fact]
    public void A_file_that_is_away_for_a_moment_is_no_news_and_one_that_is_gone_is_a_fault()
    {
        var texts = Open();
        var text = Text();
        File.Delete(Czech);
        texts.Look();
        Write(text);
        Look(texts, 2);
        Assert.Empty(_log.Take());

        File.Delete(Czech);
        Look(texts, 5);

        Assert.Equal(Old, Said(texts));
        Assert.Equal([$"Error A text is wrong and the texts from before stay in use: {Czech}: can't be read; every language of the settings needs its file of texts"], _log.Take());
    }

    [Fact]
    public void Another_encoding_is_a_fault_of_that_file()
    {
        var texts = Open();
        File.WriteAllText(Czech, Text(), Encoding.Latin1);
        File.AppendAllText(Czech, "# caf\u00e9\n", Encoding.Latin1);

        Look(texts, 2);

        Assert.Equal([$"Error A text is wrong and the texts from before stay in use: {Czech}: is not in UTF-8; choose that encoding when you save it"], _log.Take());
    }

    [Fact]
    public void A_key_that_nobody_says_is_noted_and_stops_nothing()
    {
        File.AppendAllText(Czech, "greeting: Ahoj\n");
        var texts = Open();
        var note = $"Warning A text is of no use: {Czech}:{File.ReadAllLines(Czech).Length}: greeting: is a key that the program does not say; take it out, or mend its name";
        Assert.Equal([note], _log.Take());

        Write(Text().Replace(Old, New, StringComparison.Ordinal));
        Look(texts, 2);

        Assert.Equal(New, Said(texts));
        Assert.Equal(["Information The new texts are in use", note], _log.Take());
    }

    [Fact]
    public void Nothing_starts_on_wrong_texts()
    {
        Write(Text().Replace("vámi *{alias}*.", "vámi *{mentor}*.", StringComparison.Ordinal));

        var fault = Assert.Throws<SettingsFaultException>(Open);

        Assert.Contains("talk.opened: has the placeholders {mentor} and the program puts in {alias}", Assert.Single(fault.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_looks_by_itself_until_stopped()
    {
        using var stop = new CancellationTokenSource();
        var texts = Open();
        Write(Text().Replace(Old, New, StringComparison.Ordinal));

        var running = texts.RunAsync(TimeProvider.System, stop.Token);
        await WebHouse.UntilAsync(() => Said(texts) == New);
        await stop.CancelAsync();
        await running;
    }

    private Texts Open() => new(_folder, House, _log);

    private string Text() => File.ReadAllText(Czech);

    private void Write(string text) => File.WriteAllText(Czech, text);

    private static void Look(Texts texts, int times)
    {
        for (var i = 0; i < times; i++)
            texts.Look();
    }

    private static string Said(Texts texts) => texts.Book.Text("cs", Phrase.Of("talk.goes-on")).Text;

    private sealed class Lines : ILogger
    {
        private readonly List<string> _lines = [];

        public IReadOnlyList<string> Take()
        {
            string[] taken = [.. _lines];
            _lines.Clear();
            return taken;
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => _lines.Add($"{logLevel} {formatter(state, exception)}");
    }
}
