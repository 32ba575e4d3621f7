using System.Text.Json.Serialization;

namespace MentorBot.Core.Engine;

/// <summary>What the shell saw and did when somebody gave a command that concerns the roster, and what could not be seen or done here.</summary>
/// <param name="Account">What the shell calls the account that asks: it tells nothing of it, and is the same every time.</param>
public sealed record Witness(string Account)
{
    /// <summary>The keyed hash of the code that was given, or that was drawn for this command; null for none.</summary>
    public string? Hash { get; init; }

    /// <summary>The code that was drawn for this command, to be shown once; null for none.</summary>
    public string? Drawn { get; init; }

    /// <summary>In what was given stands a name by which the platform shows who gave it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool TellsName { get; init; }
}
