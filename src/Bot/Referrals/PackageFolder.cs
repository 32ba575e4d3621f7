namespace MentorBot.Bot.Referrals;

/// <summary>
/// A folder that a package is written to, with the two beside it that the exchange needs (<c>.new</c>, <c>.old</c>). Nothing is deleted but files of a package, one by one.
/// </summary>
internal static class PackageFolder
{
    /// <summary>Said where <see cref="Restore"/> fails.</summary>
    public const string LeftOver = "services: is missing, and services.old, which an import that was cut off has left, can't be moved back. Rename services.old to services.";

    /// <summary>What a package consists of; the descriptor last, so that what is deleted by half is known for a package still.</summary>
    private static readonly IReadOnlyList<string> Files = [.. HsdsTables.All.Append(HsdsTables.NamesTable).Select(table => table.File), Package.DescriptorFile];

    public static string Coming(string folder) => folder + ".new";

    public static string Leaving(string folder) => folder + ".old";

    /// <summary>Why a package can't be written there; null where nothing of anybody else's is in the way.</summary>
    public static string? Foreign(string folder) => new[] { folder, Coming(folder), Leaving(folder) }.Select(Why).FirstOrDefault(why => why is not null);

    /// <summary>Deletes a package, and fails rather than delete what is none.</summary>
    /// <exception cref="IOException">Something else is in it.</exception>
    public static void Remove(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var file in Files)
        {
            File.Delete(Path.Combine(folder, file));
        }

        Directory.Delete(folder);
    }

    /// <summary>Brings back what was there before an exchange that was cut off between its two moves.</summary>
    /// <returns>False where that fails.</returns>
    public static bool Restore(string folder)
    {
        var leaving = Leaving(folder);
        if (Directory.Exists(folder) || !File.Exists(Path.Combine(leaving, Package.DescriptorFile)))
        {
            return true;
        }

        try
        {
            Directory.Move(leaving, folder);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string? Why(string folder)
    {
        const string Refusal = "What is in it would be deleted. Name a folder that is new or empty, or move this one away.";
        if (File.Exists(folder))
        {
            return $"{folder} is a file. Name a folder that is new or empty.";
        }

        if (!Directory.Exists(folder))
        {
            return null;
        }

        if (new DirectoryInfo(folder).LinkTarget is not null)
        {
            return $"{folder} is a link. {Refusal}";
        }

        var entries = new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList();
        if (entries.Find(entry => entry is not FileInfo || !Files.Contains(entry.Name)) is { } other)
        {
            return $"{folder} is there and is no package: {other.Name} is in it. {Refusal}";
        }

        return entries.Count == 0 || entries.Exists(entry => entry.Name == Package.DescriptorFile) ? null : $"{folder} is there and is no package: {Package.DescriptorFile} is missing. {Refusal}";
    }
}
