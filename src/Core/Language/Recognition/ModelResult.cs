namespace MentorBot.Core.Language.Recognition;

/// <summary>One thing that a text says: where it stands and what it means.</summary>
/// <param name="Text">The words, as they were written.</param>
/// <param name="Start">The index of the first character.</param>
/// <param name="End">The index of the last character, inclusive.</param>
/// <param name="TypeName">One of <see cref="TypeNames"/>.</param>
public sealed record ModelResult(string Text, int Start, int End, string TypeName, Resolution Resolution);

/// <summary>The kinds of things that are recognised.</summary>
public static class TypeNames
{
    public const string Number = "number";
    public const string Age = "age";
    public const string Children = "children";
    public const string Date = "date";

    /// <summary>A day with a time, or a range of time (a part of a day, a weekend).</summary>
    public const string DateTime = "datetime";
    public const string Time = "time";
    public const string Duration = "duration";
    public const string Boolean = "boolean";
}
