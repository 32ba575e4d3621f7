using System.Security.Cryptography;
using System.Text.Json;

namespace MentorBot.Bot.Pipeline;

/// <summary>
/// What is stored does not open: a disk changed it without a word, it belongs to another key, or its key is gone. It costs what depends on it and nothing
/// else; a disk that can't be read at all is no damage, and holds up everything.
/// </summary>
internal static class Damage
{
    public static bool Is(Exception fault) => fault is CryptographicException or JsonException or ForgottenException;
}
