namespace MentorBot.Core.Engine;

/// <summary>A text that mentors have at hand, as the organisation wrote it.</summary>
/// <param name="Key">What the command is given.</param>
/// <param name="Title">What mentors choose it by.</param>
/// <param name="Text">By language; it is sent in none that it is not written in.</param>
public sealed record ReadyAnswer(string Key, string Title, IReadOnlyDictionary<string, string> Text);
