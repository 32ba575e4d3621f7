using System.Text.Json;
using MentorBot.Bot.Pipeline;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Bot.Tests.Pipeline.Golden;

/// <summary>
/// Rows that wait over an update of the program can still be read, and are written as was agreed. The golden file has one
/// stored text a line: a shape that grows gets a line more, never another line.
/// </summary>
public sealed class OutboxGoldenTests
{
    private static readonly Part Words = new(Frame.House.Instance, StyledText.Plain("one"), null, [[new Button("b1", "Yes"), new Button("b2", "No")]]);

    private static readonly Part Letter = new(new Frame.Person("Limetka"), new StyledText("Hello there", [new TextSpan(0, 5, TextStyle.Bold)]), new Attachment(AttachmentKind.Document, "chat", "t-1", 10), []);

    private static readonly Dictionary<string, OutboxEntry> Rows = new()
    {
        ["post of the house"] = new OutboxEntry.Post(Words, 0, null) { Conversation = new ConversationId("c-1") },
        ["post of a person"] = new OutboxEntry.Post(Letter, 1, new MessageId("m-9")) { Conversation = new ConversationId("c-1"), Message = new MessageId("m-1"), ToSeeker = true, What = "pass", Last = false },
        ["post of the second file of a message"] = new OutboxEntry.Post(Letter, 2, null) { Conversation = new ConversationId("c-1"), Message = new MessageId("m-1"), ToSeeker = true, What = "pass", File = 2 },
        ["post under no name"] = new OutboxEntry.Post(new Part(new Frame.Person(null), StyledText.Plain("one"), null, []), 0, null) { Conversation = new ConversationId("c-1"), Message = new MessageId("m-1"), What = "pass" },
        ["edit"] = new OutboxEntry.Edit(Letter, 0) { Conversation = new ConversationId("c-1"), Message = new MessageId("m-1"), ToSeeker = true, What = "edit", Last = false },
        ["trim"] = new OutboxEntry.Trim(2) { Conversation = new ConversationId("c-1"), Message = new MessageId("m-1"), ToSeeker = true, What = "withdraw" },
        ["mark"] = new OutboxEntry.SetMark(Mark.Delivered) { Message = new MessageId("m-1") },
        ["room"] = new OutboxEntry.OpenRoom(new MentorId("lida"), "K-001") { Conversation = new ConversationId("c-1"), What = "room" },
        ["place"] = new OutboxEntry.MakePlace(new MentorId("m-nora"), "mentor-01"),
        ["admit"] = new OutboxEntry.Admit(new StaffId("eva")) { Conversation = new ConversationId("c-1"), Message = new MessageId("m-1"), What = "admit" },
        ["dismiss"] = new OutboxEntry.Dismiss { Conversation = new ConversationId("c-1"), Message = new MessageId("m-1"), What = "admit", Quiet = true },
        ["expel"] = new OutboxEntry.Expel(new MentorId("m-nora")) { Conversation = new ConversationId("c-1"), Quiet = true },
        ["summon"] = new OutboxEntry.Summon(new MentorId("lida")) { Conversation = new ConversationId("c-1"), Quiet = true },
        ["answer"] = new OutboxEntry.Answer(new AskId("ask-1"), Words),
        ["close"] = new OutboxEntry.CloseRoom { Conversation = new ConversationId("c-1") },
        ["clear"] = new OutboxEntry.Clear { ToSeeker = true },
        ["settle"] = new OutboxEntry.Settle("Yes") { Conversation = new ConversationId("c-1"), Message = new MessageId("question.b"), Quiet = true },
        ["quiet"] = new OutboxEntry.Trim(0) { Conversation = new ConversationId("c-1"), Message = new MessageId("m-1"), What = SendKind.Withdraw, Quiet = true },
    };

    private static readonly Dictionary<string, string> Texts = Read();

    public static TheoryData<string> Names => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_row_is_stored_as_ever(string name) => Assert.Equal(Texts[name], JsonSerializer.Serialize(Rows[name], OutboxJson.Default.OutboxEntry));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_row_that_was_stored_is_read_as_it_was(string name)
    {
        var row = JsonSerializer.Deserialize(Texts[name], OutboxJson.Default.OutboxEntry)!;

        Assert.IsType(Rows[name].GetType(), row);
        Assert.Equivalent(Rows[name], row, strict: true);
        Assert.Equal(Texts[name], JsonSerializer.Serialize(row, OutboxJson.Default.OutboxEntry));
    }

    [Fact]
    public void Every_golden_text_is_tried_here() => Assert.Equal(Rows.Keys.Order(StringComparer.Ordinal), Texts.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_of_row_has_a_golden_text() => Assert.Empty(typeof(OutboxEntry).GetNestedTypes().Except(Rows.Values.Select(row => row.GetType())));

    /// <summary>A button from before there were labels can still be pressed.</summary>
    [Theory]
    [InlineData("""{"question":"file","answer":"yes","about":"m-1"}""", null)]
    [InlineData("""{"question":"file","answer":"yes","about":"m-1","label":"Yes"}""", "Yes")]
    public void What_a_button_stands_for_is_stored_as_ever(string stored, string? label)
    {
        var choice = JsonSerializer.Deserialize(stored, OutboxJson.Default.StoredChoice)!;

        Assert.Equal(new StoredChoice("file", "yes", new MessageId("m-1"), label), choice);
        Assert.Equal(stored, JsonSerializer.Serialize(choice, OutboxJson.Default.StoredChoice));
    }

    private static Dictionary<string, string> Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MentorBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        using var golden = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "tests", "Bot.Tests", "Pipeline", "Golden", "outbox.json")));
        return golden.RootElement.EnumerateObject().ToDictionary(line => line.Name, line => line.Value.GetRawText());
    }
}
