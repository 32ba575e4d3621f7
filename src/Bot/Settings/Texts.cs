using MentorBot.Core.Engine;
using MentorBot.Core.Language;

namespace MentorBot.Bot.Settings;

/// <summary>
/// The texts of the house while it runs: the book in use, and a look at the folder every few seconds.
///
/// Theory of operation. A look compares what is in the files, byte by byte: that sees every way of saving, a rename and a volume that reports nothing
/// too. What changed is read when it is the same at two looks, so that nobody reads a file that is being written. Right texts are in use from
/// then on; wrong ones are told once, a line for each fault, and those from before stay. Whoever speaks takes <see cref="Book"/> once for
/// all that belongs together.
/// </summary>
internal sealed class Texts
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    private readonly string _folder;
    private readonly IReadOnlyList<string> _languages;
    private readonly Repertoire _repertoire;
    private readonly ILogger _log;
    private Phrasebook _book;
    private IReadOnlyList<byte[]?> _used;
    private IReadOnlyList<byte[]?> _judged;
    private IReadOnlyList<byte[]?> _seen;

    /// <param name="folder">The folder of the texts, <c>config/texts</c>.</param>
    /// <exception cref="SettingsFaultException">They are wrong.</exception>
    public Texts(string folder, House house, ILogger log)
    {
        (_folder, _languages, _repertoire, _log) = (folder, house.Languages, RepertoireFile.Of(house), log);
        _used = _judged = _seen = Files();
        var reading = Read(_used);
        _book = reading.Book ?? throw new SettingsFaultException(reading.Faults);
        Tell(reading.Notes);
    }

    /// <summary>What the house says now. Never changed: another edition is another book.</summary>
    public Phrasebook Book => Volatile.Read(ref _book);

    /// <summary>Looks until stopped.</summary>
    public async Task RunAsync(TimeProvider time, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Between, time, stop);
                TryLook();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The house stops, and its words with it.
        }
    }

    public void Look()
    {
        var files = Files();
        if (!IsSame(files, _seen))
        {
            _seen = files;
            return;
        }

        if (IsSame(_seen, _judged))
        {
            return;
        }

        _judged = _seen;
        if (IsSame(_seen, _used))
        {
            _log.LogInformation("The texts on disk are those in use again");
            return;
        }

        var reading = Read(_seen);
        if (reading.Book is not { } book)
        {
            foreach (var fault in reading.Faults)
            {
                _log.LogError("A text is wrong and the texts from before stay in use: {Fault}", fault);
            }

            return;
        }

        _used = _seen;
        Volatile.Write(ref _book, book);
        _log.LogInformation("The new texts are in use");
        Tell(reading.Notes);
    }

    /// <summary>Whatever is in the folder, the house speaks on and looks again.</summary>
    private void TryLook()
    {
        try
        {
            Look();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            _log.LogError("The texts can't be read and those from before stay in use: {Fault}", fault.GetType().Name);
        }
    }

    private void Tell(IReadOnlyList<string> notes)
    {
        foreach (var note in notes)
        {
            _log.LogWarning("A text is of no use: {Fault}", note);
        }
    }

    private PhrasebookReading Read(IReadOnlyList<byte[]?> files) => PhrasebookFile.Read(_folder, _languages, files, _repertoire);

    private IReadOnlyList<byte[]?> Files() => [.. _languages.Select(language => PhrasebookFile.Bytes(PhrasebookFile.PathOf(_folder, language)))];

    private static bool IsSame(IReadOnlyList<byte[]?> one, IReadOnlyList<byte[]?> other) =>
        one.Zip(other).All(file => file.First is null ? file.Second is null : file.Second is not null && file.First.AsSpan().SequenceEqual(file.Second));
}
