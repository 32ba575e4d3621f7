namespace MentorBot.Core.Engine;

/// <summary>The question whether a mentor means to end a talk, and its answers. They come with /end by its buttons alone; nobody can type them. The words are stored: never renamed.</summary>
public static class EndChoice
{
    /// <summary>Which question is answered.</summary>
    public const string Asked = "asked";

    public const string Answer = "answer";

    public const string Yes = "yes";

    public const string No = "no";
}
