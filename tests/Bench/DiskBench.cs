using System.Diagnostics;

namespace MentorBot.Bench;

/// <summary>
/// What the disk alone takes for a commit of a quiet house, with nothing of ours running: three pages, made durable, as often as in the paced rounds.
/// A p99 of the relay below it is not to be had, and one above it that comes and goes with it is the disk's.
/// </summary>
internal static class DiskBench
{
    private const int Pages = 3;
    private const int Commits = 900;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <returns>Sorted milliseconds.</returns>
    public static async Task<IReadOnlyList<double>> RunAsync()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("mentorbot-bench-").FullName, "disk");
        var pages = new byte[Pages * 4096];
        var took = new List<double>();
        using (var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write))
        {
            for (var commit = 0; commit < Commits; commit++)
            {
                var start = Stopwatch.GetTimestamp();
                RandomAccess.Write(file, pages, (long)commit * pages.Length);
                RandomAccess.FlushToDisk(file);
                took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                await Task.Delay(Pause);
            }
        }

        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        return [.. took.Order()];
    }
}
