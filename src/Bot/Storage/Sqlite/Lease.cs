using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Storage.Sqlite;

/// <summary>The lease on an organisation: a lock file that one process holds while it has the database open.</summary>
internal static class Lease
{
    public static FileStream Take(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        try
        {
            PrivateFiles.MakeFolder(folder);
            if (PrivateFiles.IsExposed(folder))
                throw new StoreFaultException(StoreFault.Exposed, $"Other users of this machine may look into the database's folder {folder}: run chmod 700 on it.");
            return PrivateFiles.Hold(path + ".lock");
        }
        catch (IOException e) when (PrivateFiles.IsHeld(e))
        {
            throw Faults.Locked(path, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path, e);
        }
    }

    public static StoreFaultException CannotWrite(string path, Exception inner) => new(
        StoreFault.Unwritable, $"The database {path} can't be opened for writing: check that its folder is one, belongs to the service's user, and has space.", inner);
}
