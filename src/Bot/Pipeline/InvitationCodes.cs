using System.Security.Cryptography;

namespace MentorBot.Bot.Pipeline;

/// <summary>Codes of invitations: 80 bits at random in four groups of four, of letters and digits that nobody takes for one another.</summary>
internal static class InvitationCodes
{
    private const string Signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 16;

    public static string Draw() => string.Join('-', RandomNumberGenerator.GetString(Signs, Length).Chunk(4).Select(group => new string(group)));

    /// <summary>Without what people put between and around, in capital letters.</summary>
    public static string Plain(string code) => string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
