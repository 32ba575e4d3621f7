namespace MentorBot.Bot.Web;

/// <summary>
/// What a desk's token says: whose it is and, where the page was let in by her code for coming back, which. Such a page is let in for as long as that code is hers: when she
/// takes a new one, whoever came by the one before is out.
/// </summary>
/// <param name="Code">What names the code; nothing of the code itself. Null where she came by a link or an invitation, or took the code here.</param>
internal readonly record struct DeskAdmission(DeskPerson Who, string? Code = null)
{
    /// <summary>Stands in no key of anybody and in no name of a code.</summary>
    private const char Between = '\n';

    /// <summary>As it lies in the token.</summary>
    public string Held => Code is null ? Who.Key : Who.Key + Between + Code;

    public static DeskAdmission Of(string held) => held.IndexOf(Between, StringComparison.Ordinal) is >= 0 and var at ? new(new DeskPerson(held[..at]), held[(at + 1)..]) : new(new DeskPerson(held));
}
