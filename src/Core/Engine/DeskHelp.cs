namespace MentorBot.Core.Engine;

/// <summary>What somebody reads who asks how the desk works: a mentor how her talks go, and who has a role which commands she may give from anywhere. Who has both reads both.</summary>
internal static class DeskHelp
{
    /// <param name="mentor">Null for who is none, or none in that room.</param>
    public static Phrase Of(MentorId? mentor, StaffId? staff, House house)
    {
        var lines = DeskCommands.Listed(house, hasDesk: false).Where(command => command.Name != DeskCommands.Help && command.MayElsewhere(staff, house)).Select(Line).ToList();
        List<Phrase> help =
        [
            .. mentor is null ? Array.Empty<Phrase>() : [Phrase.Of("desk.help")],
            .. lines.Count == 0 ? Array.Empty<Phrase>() : [Phrase.Of("desk.help-staff").With("lines", Phrase.Lines(lines))],
        ];
        return help.Count == 0 ? Phrase.Of("desk.denied") : Phrase.Paragraphs(help);
    }

    private static Phrase Line(DeskCommand command) => Phrase.Of("desk.help-line", ("command", command.Name)).With("what", command.Description);
}
