using System.Text.Json;

namespace MentorBot.Core.Engine;

/// <summary>
/// A button under the answer to a command is the command again, with other options: whoever presses it is asked for role, assignment and state as if she had typed it.
/// </summary>
public static class GivenAgain
{
    private const char Slash = '/';

    public static Option Button(string command, IReadOnlyDictionary<string, string> options, Phrase label) =>
        new(new Choice(Slash + command, JsonSerializer.Serialize(options, StoredJson.Default.IReadOnlyDictionaryStringString)), label);

    /// <summary>Null for what is no such button.</summary>
    public static (string Command, IReadOnlyDictionary<string, string> Options)? Read(Choice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return choice.Question is [Slash, .. var command] && JsonSerializer.Deserialize(choice.Answer, StoredJson.Default.IReadOnlyDictionaryStringString) is { } options ? (command, options) : null;
    }
}
