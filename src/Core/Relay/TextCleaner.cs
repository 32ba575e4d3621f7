namespace MentorBot.Core.Relay;

/// <summary>Placeholder until the text branch lands.</summary>
public static class TextCleaner
{
}
