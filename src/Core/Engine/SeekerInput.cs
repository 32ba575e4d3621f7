using System.Text.Json.Serialization;

namespace MentorBot.Core.Engine;

/// <summary>What a seeker did, in whichever messenger she is.</summary>
public abstract record SeekerInput(SeekerId Seeker) : Input
{
    [JsonIgnore]
    public override StateKey Owner => StateKey.Of(Seeker);

    /// <param name="ReplyTo">The message of ours or hers that she replies to, when we know it.</param>
    public sealed record Said(SeekerId Seeker, MessageId Message, Content Content, MessageId? ReplyTo) : SeekerInput(Seeker);

    public sealed record Edited(SeekerId Seeker, MessageId Message, Content Content) : SeekerInput(Seeker);

    /// <param name="Choice">What the button stands for; null when it is unknown, used or too old.</param>
    public sealed record Pressed(SeekerId Seeker, Choice? Choice) : SeekerInput(Seeker);

    /// <param name="Command">The word after the slash, in lower case.</param>
    /// <param name="Own">The message of hers that she replied to with the command; null when she replied to none, or to somebody else's.</param>
    public sealed record Commanded(SeekerId Seeker, string Command, string Rest, MessageId? Own) : SeekerInput(Seeker);

    /// <summary>She can't be reached any more: blocked the bot or closed the account.</summary>
    public sealed record Left(SeekerId Seeker) : SeekerInput(Seeker);

    /// <summary>She can be reached again.</summary>
    public sealed record Returned(SeekerId Seeker) : SeekerInput(Seeker);

    /// <summary>She goes on with another mentor, in another conversation.</summary>
    public sealed record ConversationMoved(SeekerId Seeker, ConversationId From, ConversationId To) : SeekerInput(Seeker);

    /// <summary>It is time to look whether her unfinished start has lain too long.</summary>
    public sealed record Lapsed(SeekerId Seeker) : SeekerInput(Seeker);

    /// <summary>It is time to look whether what she wrote to the outreach team, and did not send, has lain too long.</summary>
    public sealed record OutreachLapsed(SeekerId Seeker) : SeekerInput(Seeker);

    /// <summary>Her request lies before the outreach team no more.</summary>
    /// <param name="Taken">Somebody has it; otherwise nobody had it in time.</param>
    public sealed record OutreachOver(SeekerId Seeker, RequestId Request, bool Taken) : SeekerInput(Seeker);

    /// <summary>It is time to forget what she looked for last.</summary>
    public sealed record SearchLapsed(SeekerId Seeker) : SeekerInput(Seeker);

    /// <summary>Her mentor has sent her a service of the directory.</summary>
    /// <param name="Service">Its short name, or its id.</param>
    public sealed record Referred(SeekerId Seeker, string Service) : SeekerInput(Seeker);

    /// <summary>It is time to ask whether what she found or was sent has helped.</summary>
    public sealed record ReferralDue(SeekerId Seeker) : SeekerInput(Seeker);

    /// <summary>A crisis worker has answered her call.</summary>
    public sealed record CrisisTaken(SeekerId Seeker, ConversationId Conversation, MentorId By) : SeekerInput(Seeker);

    /// <summary>All were called for her and none has answered yet; she was told so.</summary>
    public sealed record CrisisUnanswered(SeekerId Seeker, ConversationId Conversation) : SeekerInput(Seeker);

    /// <summary>Nobody answers her call for a crisis worker any more.</summary>
    public sealed record CrisisOver(SeekerId Seeker, ConversationId Conversation) : SeekerInput(Seeker);

    /// <summary>The crisis worker who writes with her does not answer, and she was offered somebody else.</summary>
    public sealed record WorkerSilent(SeekerId Seeker, ConversationId Conversation, MentorId Worker) : SeekerInput(Seeker);

    /// <summary>The crisis worker who had not answered her for a while has.</summary>
    public sealed record WorkerBack(SeekerId Seeker, ConversationId Conversation) : SeekerInput(Seeker);

    /// <summary>She is kept from mentors for a time.</summary>
    public sealed record Blocked(SeekerId Seeker, Block Block) : SeekerInput(Seeker);

    /// <summary>She is kept from them no more.</summary>
    public sealed record Unblocked(SeekerId Seeker, AskId Ask) : SeekerInput(Seeker);

    /// <summary>Her conversation has ended; she may begin another.</summary>
    public sealed record ConversationOver(SeekerId Seeker, ConversationId Conversation) : SeekerInput(Seeker)
    {
        /// <summary>Whom she wrote with, if she could again; null for nobody.</summary>
        public MentorId? Mentor { get; init; }

        /// <summary>When she was asked whether she is in danger, where what she says next can be the answer; null for not.</summary>
        public DateTimeOffset? InDanger { get; init; }

        /// <summary>She was asked how she is now.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool Asked { get; init; }
    }
}
