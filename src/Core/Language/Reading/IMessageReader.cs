namespace MentorBot.Core.Language.Reading;

/// <summary>Understands one message of a seeker. Pure: the same text always means the same.</summary>
public interface IMessageReader
{
    /// <param name="text">Any text; of one longer than people write, the beginning and the end are read.</param>
    /// <param name="expected">The language of the conversation so far, which decides where the message alone does not show it.</param>
    Understanding Read(string text, string? expected = null);

    /// <summary>The danger in a message alone: the same as that of <see cref="Read"/>, without the work for all the rest.</summary>
    /// <param name="text">As in <see cref="Read"/>.</param>
    Risk RiskOf(string text);
}
