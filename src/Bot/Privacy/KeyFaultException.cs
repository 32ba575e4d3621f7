namespace MentorBot.Bot.Privacy;

/// <summary>The master key can't be used. The message is a sentence for the operator; it never holds any of the key.</summary>
public sealed class KeyFaultException(string message, Exception? inner = null) : Exception(message, inner);
