using System.Text.Json.Serialization;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>A button as it is sent: its words, and an id that means something to our table alone.</summary>
public sealed record Button(string Id, string Label)
{
    /// <summary>It can be pressed again and again (<see cref="Choice.Stays"/>).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Stays { get; init; }
}

/// <summary>
/// How a message is framed, so that words of a person can't pass for words of the house. The messenger draws the frame in
/// a way that the text inside can't break out of or imitate.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(House), "house")]
[JsonDerivedType(typeof(Person), "person")]
public abstract record Frame
{
    private Frame()
    {
    }

    /// <summary>The house speaks.</summary>
    public sealed record House : Frame
    {
        public static readonly House Instance = new();
    }

    /// <summary>A person's words are passed on, under this name; null where the place itself says whose words they are.</summary>
    public sealed record Person(string? Name) : Frame;
}

/// <summary>One platform message, rendered: the last form that knows no platform. It fits the capabilities it was rendered for.</summary>
/// <param name="Text">Cleaned (see <see cref="TextCleaner"/>); may be empty when there is a file.</param>
/// <param name="Buttons">Rows of buttons; empty for none.</param>
public sealed record Part(Frame Frame, StyledText Text, Attachment? File, IReadOnlyList<IReadOnlyList<Button>> Buttons)
{
    /// <summary>See <see cref="Effect.ToSeeker.Tell.Waits"/>.</summary>
    public bool? Waits { get; init; }

    /// <summary>Whoever has the role of the place is called by it, where the platform can.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Calls { get; init; }

    /// <summary>The words alone, where the file beside them can't be passed on.</summary>
    public Part WithoutFile() => this with { File = null };
}
