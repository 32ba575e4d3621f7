namespace MentorBot.Bot.Storage;

/// <summary>
/// Files that belong to one user of the machine alone: folders 0700, files 0600. What exists with wider rights is refused, not
/// narrowed: somebody chose them, and a copy may already have been read.
/// </summary>
internal static class PrivateFiles
{
    private const UnixFileMode FileRights = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode FolderRights = FileRights | UnixFileMode.UserExecute;

    private const UnixFileMode Others =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute |
        UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    public static void MakeFolder(string folder)
    {
        if (Directory.Exists(folder))
            return;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, FolderRights);
    }

    /// <exception cref="IOException">The file is there already, or can't be made.</exception>
    public static FileStream Create(string path) => Open(path, FileMode.CreateNew, FileShare.None);

    /// <summary>Opens a file for us alone, or makes it; nobody else can do the same until it is closed.</summary>
    /// <exception cref="IOException">Somebody else has it open this way.</exception>
    public static FileStream Hold(string path) => Open(path, FileMode.OpenOrCreate, FileShare.None);

    public static bool IsExposed(string path) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != UnixFileMode.None;

    /// <summary>True for the error of a file that somebody else holds, whatever the operating system calls it.</summary>
    public static bool IsHeld(IOException error) => error.HResult is 11 or 35 or unchecked((int)0x80070020);

    private static FileStream Open(string path, FileMode mode, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = FileRights;
        return new FileStream(path, options);
    }
}
