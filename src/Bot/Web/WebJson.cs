using System.Text.Json.Serialization;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Web;

/// <summary>Whose words a message is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Voice>))]
internal enum Voice
{
    [JsonStringEnumMemberName("me")]
    Me,
    [JsonStringEnumMemberName("house")]
    House,
    [JsonStringEnumMemberName("person")]
    Person,
}

/// <summary>A message as the page shows it, and as it lies on the shelf. A stored shape: nothing in it is ever renamed.</summary>
/// <param name="Name">Under which name a person writes.</param>
/// <param name="Chosen">The label of the button she pressed last; unless they stay, its buttons are gone then.</param>
/// <param name="Fixed">A command of hers: there is nothing to change or take back.</param>
/// <param name="Mark">In a room: how far a mentor's message came.</param>
/// <param name="File">What lies beside it; its bytes are asked for on their own.</param>
/// <param name="Waits">From here on she waits for a mentor, or does no more; null where it says nothing of that.</param>
/// <param name="By">In a room: the key of the supervisor who wrote it there, whose alone it is to change; null for its mentor.</param>
/// <param name="At">In a room, by which it shows who waits, and on a board: when it came there.</param>
internal sealed record WebItem(
    Voice From,
    string Text,
    string? Name = null,
    IReadOnlyList<TextSpan>? Spans = null,
    IReadOnlyList<IReadOnlyList<Button>>? Buttons = null,
    string? ReplyTo = null,
    string? Chosen = null,
    bool Fixed = false,
    Mark? Mark = null,
    DateTimeOffset? At = null,
    WebFile? File = null,
    bool? Waits = null,
    string? By = null);

/// <summary>A file beside a message, under the neutral name that it was given. A stored shape like the message.</summary>
internal sealed record WebFile(string Name, string Type, long Bytes)
{
    public static WebFile Of(SafeFile file) => new(file.Name, file.MediaType, file.Bytes.Length);
}

/// <summary>A message with its id.</summary>
internal sealed record WebShown(string Id, WebItem Item);

/// <summary>A room on the desk, and what stands in it.</summary>
/// <param name="Closed">Its conversation is over.</param>
/// <param name="Alias">What its mentor is called.</param>
/// <param name="Guest">The key by which her own words are known there, where she is not its mentor and has joined; else null.</param>
internal sealed record WebRoom(string Id, string Code, IReadOnlyList<WebShown> Items, bool Closed, string Alias, string? Guest);

/// <summary>A command that can be given on the desk. What it and its options are called is among the page's words.</summary>
internal sealed record WebCommand(string Name, IReadOnlyList<WebOption> Options);

/// <param name="Choices">All that can be given; null for any text.</param>
/// <param name="Suggested">What is offered beside any text; null for nothing.</param>
internal sealed record WebOption(string Name, bool Required, int Most, IReadOnlyList<string>? Choices, IReadOnlyList<string>? Suggested = null);

/// <summary>What an open page is told. The page reads each as data.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(All), "all")]
[JsonDerivedType(typeof(Put), "put")]
[JsonDerivedType(typeof(Drop), "drop")]
[JsonDerivedType(typeof(Closed), "closed")]
[JsonDerivedType(typeof(Typing), "typing")]
[JsonDerivedType(typeof(Fresh), "token")]
[JsonDerivedType(typeof(Rooms), "rooms")]
[JsonDerivedType(typeof(InRoom), "room")]
[JsonDerivedType(typeof(Came), "came")]
[JsonDerivedType(typeof(Went), "went")]
[JsonDerivedType(typeof(OnBoard), "board")]
[JsonDerivedType(typeof(Answer), "answer")]
internal abstract record LiveEvent
{
    private LiveEvent()
    {
    }

    /// <summary>Everything that the place shows: what the page shows besides is no more.</summary>
    public sealed record All(IReadOnlyList<WebShown> Items, string Token) : LiveEvent;

    public sealed record Put(WebShown Shown) : LiveEvent;

    public sealed record Drop(string Id) : LiveEvent;

    /// <summary>The conversation of this room is over.</summary>
    public sealed record Closed : LiveEvent
    {
        public static readonly Closed Instance = new();
    }

    public sealed record Typing : LiveEvent
    {
        public static readonly Typing Instance = new();
    }

    public sealed record Fresh(string Token) : LiveEvent;

    /// <summary>A desk's everything: all rooms of whose it is, and what she can ask for.</summary>
    /// <param name="Board">What her roles are told; null for who has none.</param>
    /// <param name="ByCode">She comes back by a code, and can take another one.</param>
    /// <param name="Whose">Whose desk it is: the page gives what somebody could not send back to nobody else.</param>
    public sealed record Rooms(IReadOnlyList<WebRoom> Shown, string Token, IReadOnlyList<WebCommand> Commands, IReadOnlyList<WebShown>? Board, bool ByCode, string Whose) : LiveEvent;

    /// <summary>A room that is hers from now on, with all that stands there.</summary>
    public sealed record Came(WebRoom Shown) : LiveEvent;

    /// <summary>A room that is hers no more.</summary>
    public sealed record Went(string Room) : LiveEvent;

    /// <summary>Something on the board.</summary>
    public sealed record OnBoard(LiveEvent Told) : LiveEvent;

    /// <summary>Something in one of the rooms, which may be a new one.</summary>
    public sealed record InRoom(string Room, string Code, LiveEvent Told) : LiveEvent;

    /// <summary>The answer to a command, beside a room or the whole desk; it is shown and kept nowhere.</summary>
    /// <param name="Key">The page's own for what it answers.</param>
    public sealed record Answer(string? Room, WebShown Shown, string? Key) : LiveEvent;
}

/// <summary>What a page asks. Which of the fields it needs is said by the path.</summary>
/// <param name="Key">Made by the page for this wish: asked again with the same key, it is done once.</param>
/// <param name="Button">The button that she pressed; with words that are said, the command that it gives and whose label they are.</param>
/// <param name="About">The message that these words reply to.</param>
internal sealed record Ask(string? Key = null, string? Text = null, string? Item = null, string? Button = null, string? Room = null, string? Link = null, string? Code = null, string? About = null)
{
    /// <summary>What is given with a command, by the names of its options.</summary>
    public IReadOnlyDictionary<string, string>? Options { get; init; }
}

/// <param name="Token">A fresh one, where it was done.</param>
/// <param name="Refused">The closed word of why not.</param>
/// <param name="Sentence">The same, for a person.</param>
/// <param name="Code">The code that was asked for.</param>
internal sealed record Reply(string? Token = null, string? Refused = null, string? Sentence = null, string? Code = null);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(WebItem))]
[JsonSerializable(typeof(LiveEvent))]
[JsonSerializable(typeof(Ask))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(IReadOnlyList<DeskRoom>))]
[JsonSerializable(typeof(IReadOnlyList<DeskReturn>))]
[JsonSerializable(typeof(Dictionary<string, Dictionary<string, string>>))]
internal sealed partial class WebJson : JsonSerializerContext;
