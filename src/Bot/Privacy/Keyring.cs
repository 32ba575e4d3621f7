using System.Security.Cryptography;
using System.Text;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Storage;

namespace MentorBot.Bot.Privacy;

/// <summary>
/// Holds the master key of one organisation and derives from it, by HKDF, one sub-key for each use, so that no key ever serves two.
/// The key lives apart from the database: in a file of its own or in an environment variable. A copy of the database alone
/// (a backup, a stolen disk image) then tells nothing.
/// </summary>
public sealed class Keyring
{
    public const int KeyLength = 32;

    private const string Probe = "key.probe";

    private const string Header =
        "# The master key of a MentorBot organisation. Everything it stores is sealed with this key. " +
        "If it is lost, all of that is lost; who has it and the database reads everything. Keep one copy of it, apart from the backups.";

    private readonly byte[] _master;

    private Keyring(byte[] master) => _master = master;

    /// <summary>Where the key lies when the settings name no place: in the configuration folder of the service's user.</summary>
    /// <exception cref="KeyFaultException">The user has no such folder.</exception>
    public static string DefaultFile(string organisation)
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        if (folder.Length == 0)
            throw new KeyFaultException("The service's user has no home folder to keep the master key in: name a key file in the settings.");
        return Path.Combine(folder, "mentorbot", "keys", organisation + ".key");
    }

    /// <summary>Reads the key file. When there is neither file nor database, this is the first start, and it makes the key.</summary>
    /// <param name="database">The database's path: what the key must lie apart from.</param>
    /// <param name="chosen">True when the operator named the file, and so may also place it next to the database.</param>
    /// <exception cref="KeyFaultException">The key can't be used; the message says why.</exception>
    public static Keyring FromFile(string path, string database, bool chosen)
    {
        path = Path.GetFullPath(path);
        if (!chosen)
            ProvePlace(path, database);
        try
        {
            if (!File.Exists(path))
            {
                if (File.Exists(database))
                    throw new KeyFaultException($"The database {database} exists, but its master key {path} does not. Put the key file back from its copy.");
                Make(path);
            }

            if (PrivateFiles.IsExposed(path))
                throw new KeyFaultException($"Other users of this machine may read the master key {path}: run chmod 600 on it.");
            var line = File.ReadLines(path).FirstOrDefault(l => l.Length > 0 && l[0] != '#') ?? "";
            return new Keyring(Decode(line, $"The master key file {path}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KeyFaultException($"The master key file {path} can't be made or read: check that its folder belongs to the service's user.", e);
        }
    }

    /// <summary>What a first start would say of the key's place, and of the file if one is there. Makes nothing.</summary>
    /// <exception cref="KeyFaultException">The key can't be used; the message says why.</exception>
    public static void ProveFile(string path, string database)
    {
        ProvePlace(Path.GetFullPath(path), database);
        if (File.Exists(path))
            FromFile(path, database, chosen: false);
    }

    /// <summary>Reads the key, as base64, from an environment variable.</summary>
    /// <exception cref="KeyFaultException">The variable is missing or is no key.</exception>
    public static Keyring FromVariable(string name)
    {
        var value = Environment.GetEnvironmentVariable(name);
        if (string.IsNullOrWhiteSpace(value))
            throw new KeyFaultException($"The environment variable {name} should hold the master key, but it is empty.");
        return new Keyring(Decode(value, $"The environment variable {name}"));
    }

    /// <summary>A sub-key of 32 bytes for one use. The same label gives the same key for ever: labels are never changed.</summary>
    public byte[] Derive(string label) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _master, KeyLength, salt: [], info: Encoding.UTF8.GetBytes("mentorbot/" + label));

    /// <summary>Makes sure that this key belongs to that database, or, in a new one, marks it as belonging. Before anything else is read from it.</summary>
    /// <exception cref="KeyFaultException">It belongs to another.</exception>
    public static async Task ProveAsync(IStore store, ISealer sealer)
    {
        var probe = await store.CursorAsync(Probe);
        if (probe is null)
        {
            var batch = new Batch();
            batch.Add(new Change.PutCursor(Probe, Convert.ToBase64String(sealer.Seal(null, Probe, Encoding.UTF8.GetBytes(Probe)))));
            await store.CommitAsync(batch);
            return;
        }

        try
        {
            sealer.Open(null, Probe, Convert.FromBase64String(probe));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            throw new KeyFaultException("This key does not belong to this database. Put back the key file that was made together with it.", e);
        }
    }

    public override string ToString() => "Keyring(…)";

    private static void ProvePlace(string path, string database)
    {
        if (IsWithin(path, Path.GetDirectoryName(Path.GetFullPath(database))!))
            throw new KeyFaultException($"The master key would lie in the database's folder, at {path}: one copied folder would then reveal everything. Name another place for it in the settings.");
    }

    private static void Make(string path)
    {
        var unfinished = path + ".new";
        PrivateFiles.MakeFolder(Path.GetDirectoryName(path)!);
        File.Delete(unfinished);
        using (var file = PrivateFiles.Create(unfinished))
        {
            var key = RandomNumberGenerator.GetBytes(KeyLength);
            file.Write(Encoding.UTF8.GetBytes($"{Header}\n{Convert.ToBase64String(key)}\n"));
            file.Flush(flushToDisk: true);
            CryptographicOperations.ZeroMemory(key);
        }

        File.Move(unfinished, path);
        // Syncing the file under its new name makes the renaming durable too, on the file systems we know.
        using var named = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        named.Flush(flushToDisk: true);
    }

    private static byte[] Decode(string text, string place)
    {
        var key = new byte[KeyLength + 1];
        if (!Convert.TryFromBase64String(text.Trim(), key, out var length) || length != KeyLength)
            throw new KeyFaultException($"{place} holds no master key: that is {KeyLength} bytes as base64, 44 characters.");
        return key[..KeyLength];
    }

    private static bool IsWithin(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
