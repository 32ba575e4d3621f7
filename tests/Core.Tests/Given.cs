using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Core.Tests;

/// <summary>The small house that decisions are tested in: two mentors, two languages, one seeker.</summary>
internal static class Given
{
    public static readonly SeekerId Anna = new("s-anna");
    public static readonly ConversationId Talk = new("c-1");
    public static readonly MentorId Lida = new("lida");
    public static readonly MentorId Petr = new("petr");
    /// <summary>Who joined by an invitation.</summary>
    public static readonly MentorId Nora = new("m-nora");

    /// <summary>Coordinates and supervises.</summary>
    public static readonly StaffId Boss = new("boss");

    public static readonly AskId Ask = new("ask-1");

    public static readonly DateTimeOffset Now = new(2025, 3, 1, 10, 0, 0, TimeSpan.Zero);

    public static readonly House House = new(
        "Ukázková organizace",
        ["cs", "uk"],
        "cs",
        ["money", "violence", "other"],
        new Dictionary<string, IReadOnlyList<string>> { ["cs"] = ["Borůvka", "Malina"], ["uk"] = ["Калина", "Верба"] },
        [new MentorCard(Lida, "Limetka", ["cs"], 2), new MentorCard(Petr, "Pírko", ["cs", "uk"], 1)],
        ShowTyping: false);

    public static readonly Conversation Waiting = Conversation.None with { Id = Talk, Phase = Phase.Waiting, Seeker = Anna, Language = "cs", Nickname = "Borůvka", Topic = "money" };

    public static readonly Conversation Open = Waiting with { Phase = Phase.Open, Mentor = Lida, Code = "K-001" };

    public static readonly Conversation Ended = Open with { Phase = Phase.Ended };

    /// <summary>Her mentor gives /end, which asks.</summary>
    public static readonly RoomInput.Commanded End = new(Talk, Lida, Ask, "end");

    /// <summary>And means it: the button under the question, where that was asked by <see cref="End"/>.</summary>
    public static readonly RoomInput.Commanded SureEnd = Answers("i-1", "yes");

    public static RoomInput.Commanded Answers(string asked, string answer) => End with { Options = new Dictionary<string, string> { ["asked"] = asked, ["answer"] = answer } };

    public static MessageId Message(int number) => new("m-" + number);

    public static Content Voice(string ticket = "t-1") => new(StyledText.Empty, [new Attachment(AttachmentKind.Voice, "chat", ticket, 10)]);

    public static Content Document(string ticket = "t-2") => new(StyledText.Empty, [new Attachment(AttachmentKind.Document, "chat", ticket, 10)]);

    /// <summary>Words beside something that can't be passed on.</summary>
    public static Content Beside(string kind, string words) => Content.NotPassable(kind) with { Text = StyledText.Plain(words) };

    public static Content Photo(string words = "") => new(StyledText.Plain(words), [new Attachment(AttachmentKind.Photo, "chat", "t-3", 10)]);

    public static Arrival Arrives(Input input, ulong chance = 0) => new(new InputId("i-1"), Now, chance, input);

    public static Seen<TState> When<TState>(Machine<TState> machine, TState state, Input input, House? house = null, ulong chance = 0)
        where TState : class => new(state, machine.Decide(state, Arrives(input, chance), house ?? House));

    public static Seen<Conversation> When(Conversation state, Input input, House? house = null) => When(new RelayMachine(), state, input, house);

    /// <summary>Her mentor has given /end and means it.</summary>
    public static Seen<Conversation> WhenEnded(Conversation state, House? house = null) => When(When(state, End, house).Next, SureEnd, house);
}

/// <summary>What a decision was, beside the state it began with.</summary>
internal sealed record Seen<TState>(TState Before, Decision<TState> Decision)
    where TState : class
{
    public TState Next => Decision.Next;

    /// <summary>All of the decision. What is not named must not be there: no state means the very same as before.</summary>
    public void Is(string? state = null, string[]? effects = null, string[]? followUps = null)
    {
        if (state is null)
        {
            Xunit.Assert.Equal(Plain.Of(Before), Plain.Of(Next));
            Xunit.Assert.Same(Before, Next);
        }
        else
        {
            Xunit.Assert.Equal(state, Plain.Of(Next));
        }

        Xunit.Assert.Equal(effects ?? [], Plain.Lines(Decision.Effects));
        Xunit.Assert.Equal(followUps ?? [], Plain.Lines(Decision.FollowUps));
    }
}
