using System.Security.Cryptography;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Web;

/// <summary>
/// The code by which she comes back to her talk: 25 digits, 83 bits at random, in groups of five. It looks like the number of a contract or a meter, every
/// keyboard has it, and it can be written down or said in any language.
/// </summary>
internal static class Returns
{
    public const int Digits = 25;

    private const int Group = 5;
    private const int LongestTyped = 100;

    public static async Task<(Refused? Why, string? Code)> GiveAsync(IInbox inbox, string place, string? key, CancellationToken stop)
    {
        var code = NewCode();
        return await inbox.Codes.GiveAsync(WebIds.PlaceAddress(place), code, key, stop) switch
        {
            CodeGiven.Given => (null, Grouped(code)),
            CodeGiven.Before => (Refused.Shown, null),
            _ => (Refused.Gone, null),
        };
    }

    public static async Task<Refused?> ForgetAsync(IInbox inbox, string place, CancellationToken stop)
    {
        await inbox.Codes.ForgetAsync(WebIds.PlaceAddress(place), stop);
        return null;
    }

    /// <summary>The talk that the code leads to; null when it is no code of ours, or one that leads nowhere any more. Which of these is not told.</summary>
    public static async Task<Admission?> EnterAsync(IInbox inbox, string? typed, CancellationToken stop) =>
        TryRead(typed, out var code) && await inbox.Codes.UseAsync(code, stop) is { } address && WebIds.TryParse(address, out var ids) && !ids.IsMessage && await inbox.Codes.NameAsync(address, stop) is { } name
            ? new Admission(ids.Place, name)
            : null;

    public static string NewCode() => RandomNumberGenerator.GetString("0123456789", Digits);

    public static string Grouped(string code) => string.Join(' ', code.Chunk(Group).Select(group => new string(group)));

    /// <summary>The digits as they were written down, with whatever stands between them.</summary>
    public static bool TryRead(string? typed, out string code)
    {
        code = typed is { Length: <= LongestTyped } ? string.Concat(typed.Where(c => !char.IsWhiteSpace(c) && !char.IsPunctuation(c))) : "";
        return code.Length == Digits && code.All(char.IsAsciiDigit);
    }
}
