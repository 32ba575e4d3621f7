namespace MentorBot.Bot.Settings;

/// <summary>Secrets come from the environment, or from a file that the environment names and that nobody else can read.</summary>
internal static class Secrets
{
    public const string Telegram = "MENTORBOT_TELEGRAM_TOKEN";
    public const string Discord = "MENTORBOT_DISCORD_TOKEN";

    private const string FileSuffix = "_FILE";

    /// <summary>No platform's token is given in any way.</summary>
    public static bool AreAbsent(Func<string, string?> environment) =>
        new[] { Telegram, Telegram + FileSuffix, Discord, Discord + FileSuffix }.All(name => string.IsNullOrEmpty(environment(name)));

    public static string Read(string name, string mend, Func<string, string?> environment, List<string> faults)
    {
        if (environment(name)?.Trim() is { Length: > 0 } value)
        {
            return Sound(value, name, faults);
        }

        if (environment(name + FileSuffix) is { Length: > 0 } file)
        {
            return FromFile(name, file, faults);
        }

        faults.Add($"{name}: is not set. {mend} Set it in the environment, or set {name}_FILE to a file that holds it.");
        return "";
    }

    private static string FromFile(string name, string file, List<string> faults)
    {
        try
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & (UnixFileMode.OtherRead | UnixFileMode.OtherWrite)) != UnixFileMode.None)
            {
                faults.Add($"{name}_FILE: everybody on this machine can read that file. Mend it with: chmod 600 FILE");
                return "";
            }

            var text = File.ReadAllText(file).Trim();
            if (text.Length > 0)
            {
                return Sound(text, name + FileSuffix, faults);
            }

            faults.Add($"{name}_FILE: that file is empty. Write the token into it.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add($"{name}_FILE: that file can't be read. It must exist and be readable for the service's user.");
        }

        return "";
    }

    /// <summary>Tokens are made of visible ASCII; with anything else they can't even be sent.</summary>
    private static string Sound(string token, string name, List<string> faults)
    {
        if (!token.All(c => c is > ' ' and < '\x7f'))
        {
            faults.Add($"{name}: holds a blank, a new line or a letter that no token has. Copy the token again, and nothing beside it.");
        }

        return token;
    }
}
