using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>The commands of the desk: those that whoever sits there has some use for, and what all of them are called. A command that is not listed is answered all the same.</summary>
internal static class DeskPalette
{
    public static IReadOnlyList<WebCommand> Of(WebSettings settings, Standing? standing) =>
        standing is null ? [] : [.. Listed(settings).Where(command => IsFor(command, standing)).Select(command => new WebCommand(command.Name, [.. command.Options.Select(option => Option(option, settings))]))];

    /// <summary>By the names under which the page finds them.</summary>
    public static IEnumerable<(string Name, Phrase Phrase)> Words(WebSettings settings)
    {
        foreach (var command in Listed(settings))
        {
            yield return ("command." + command.Name, command.Description);
            foreach (var option in command.Options)
            {
                yield return ($"option.{command.Name}.{option.Name}", option.Description);
                foreach (var choice in option.ChoicesIn(settings.Languages))
                    yield return ($"choice.{command.Name}.{option.Name}.{choice.Value}", choice.Label);
            }
        }
    }

    private static IEnumerable<DeskCommand> Listed(WebSettings settings) => settings.Commands.Where(command => command.By != Giver.Stranger);

    private static bool IsFor(DeskCommand command, Standing standing) => command switch
    {
        { For.Count: > 0 } => command.For.Any(standing.Roles.Contains) || (command.AndMentors && (command.By == Giver.Newcomer ? standing.IsMentor : standing.IsApproved)),
        _ when !standing.IsMentor => false,
        { By: Giver.Mentor } => standing.IsApproved,

        // Whose card stands in the settings changes it there; her hours she says herself.
        { IsOfRoster: true } => standing.HasJoined || command.Name is DeskCommands.Card or DeskCommands.Hours,
        _ => true,
    };

    private static WebOption Option(DeskOption option, WebSettings settings) =>
        new(option.Name, option.IsRequired, option.Most, option.ChoicesIn(settings.Languages) is { Count: > 0 } choices ? [.. choices.Select(choice => choice.Value)] : null, option.Suggests is { } what && settings.Suggested(what) is { Count: > 0 } suggested ? suggested : null);
}
