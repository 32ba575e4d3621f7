using System.Text.Json.Serialization;

namespace MentorBot.Core.Engine;

/// <summary>What the author of a message sees beside it: how far it came.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Mark>))]
public enum Mark
{
    Delivered,
    Waiting,
    Failed,

    /// <summary>Her mentor has had it before her eyes. Only beside a seeker's message.</summary>
    Seen,
}

[JsonConverter(typeof(JsonStringEnumConverter<Role>))]
public enum Role
{
    Operator,
    Coordinator,

    /// <summary>Who stands by the mentors: reads along where she is asked to, takes over, listens after a hard talk.</summary>
    Supervisor,

    /// <summary>Who goes along with somebody to an office, a doctor, a court. Has no command of her own yet.</summary>
    Companion,

    /// <summary>Whoever answers calls of people in a crisis.</summary>
    Duty,

    /// <summary>The team that comes to where people are.</summary>
    Outreach,
}

/// <summary>
/// What a decision wants done. Inert and closed: an effect names a conversation, a seeker or a role, never an address; a
/// phrase key and its arguments, or the content that is passed on. Nothing here runs itself; the shell does, after the commit.
/// The two sides are two families: no type under <see cref="ToDesk"/> has a field that could name a seeker, none under
/// <see cref="ToSeeker"/> one that could name a mentor's account.
/// </summary>
public abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>It waits for its turn until then; null when it can go at once.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Everything of this kind passes the one gate (<see cref="MentorBot.Core.Relay.Gate"/>) before it may leave.</summary>
    /// <param name="Conversation">The conversation that is told how the send ended; null when none cares.</param>
    public abstract record ToSeeker(SeekerId Seeker, ConversationId? Conversation) : Effect
    {
        /// <summary>The house speaks, with buttons under it if there are options.</summary>
        public sealed record Tell(SeekerId Seeker, string Language, Phrase Phrase, IReadOnlyList<IReadOnlyList<Option>> Options) : ToSeeker(Seeker, null)
        {
            /// <summary>From these words on she waits for a mentor, or does no more, for a place that can show it all the while; null where they say nothing of that.</summary>
            public bool? Waits { get; init; }
        }

        /// <summary>What her mentor said. <paramref name="Alias"/> is the only name of the mentor there is on this side.</summary>
        public sealed record Pass(SeekerId Seeker, ConversationId Of, string Language, string Alias, MessageId Message, Content Content, MessageId? ReplyTo) : ToSeeker(Seeker, Of);

        public sealed record Edit(SeekerId Seeker, ConversationId Of, string Language, string Alias, MessageId Message, Content Content) : ToSeeker(Seeker, Of);

        public sealed record Withdraw(SeekerId Seeker, ConversationId Of, MessageId Message) : ToSeeker(Seeker, Of);

        public sealed record Typing(SeekerId Seeker) : ToSeeker(Seeker, null);

        /// <summary>How far her own message came, where her messenger can show it.</summary>
        public sealed record SetMark(SeekerId Seeker, ConversationId Of, MessageId Message, Mark Mark) : ToSeeker(Seeker, Of);

        /// <summary>What her messenger keeps for us of the talk is deleted. Where the platform keeps it, it is not ours to delete.</summary>
        public sealed record Clear(SeekerId Seeker) : ToSeeker(Seeker, null);
    }

    /// <summary>Everything that staff sees.</summary>
    public abstract record ToDesk : Effect
    {
        /// <summary>A room for the conversation, in this mentor's private channel, named by <paramref name="Code"/> alone.</summary>
        public sealed record OpenRoom(ConversationId Conversation, MentorId Mentor, string Code) : ToDesk;

        /// <summary>The conversation is over: whoever lists rooms no longer lists this one among those in which somebody may wait.</summary>
        public sealed record CloseRoom(ConversationId Conversation) : ToDesk;

        /// <summary>A member of staff is let into the room, where its place keeps everybody else out. Asked twice it is done once.</summary>
        /// <param name="Admission">What she is let out by again.</param>
        public sealed record Admit(ConversationId Conversation, StaffId Staff, MessageId Admission) : ToDesk;

        /// <summary>Whoever was let in by that admission is let out. Nobody is told.</summary>
        public sealed record Dismiss(ConversationId Conversation, MessageId Admission) : ToDesk;

        /// <summary>The mentor whose room it was is one no more, and is let out of it where its place keeps everybody else out. Nobody is told.</summary>
        public sealed record Expel(ConversationId Conversation, MentorId Mentor) : ToDesk;

        /// <summary>The house speaks in the room, with buttons under it if there are options. Waits until there is a room.</summary>
        public sealed record Tell(ConversationId Conversation, Phrase Phrase, IReadOnlyList<IReadOnlyList<Option>> Options, MessageId? ReplyTo) : ToDesk
        {
            /// <summary>The message that this is a note on; null for none. A message has one note at most.</summary>
            public MessageId? On { get; init; }

            /// <summary>Who has to see it: a mentor who has left her room, which a platform allows, is let in again. Null where that does not matter.</summary>
            public MentorId? Summons { get; init; }
        }

        public sealed record Pass(ConversationId Conversation, MessageId Message, Content Content, MessageId? ReplyTo) : ToDesk;

        /// <summary>What goes to the seeker under this name and was not written in the room, for those who read there.</summary>
        public sealed record Show(ConversationId Conversation, string Alias, MessageId Message, Content Content) : ToDesk;

        public sealed record Edit(ConversationId Conversation, MessageId Message, Content Content) : ToDesk;

        public sealed record Withdraw(ConversationId Conversation, MessageId Message) : ToDesk;

        /// <summary>The note on the message is taken out of the room, or never gets there; nobody is told.</summary>
        public sealed record WithdrawNote(ConversationId Conversation, MessageId Message) : ToDesk;

        /// <summary>What waits for a room that will never be is thrown away, unsent.</summary>
        public sealed record Discard(ConversationId Conversation) : ToDesk;

        /// <summary>The mark on a message that was written in the room. One at a time: the new replaces the old.</summary>
        public sealed record SetMark(ConversationId Conversation, MessageId Message, Mark Mark) : ToDesk;

        /// <summary>To everybody who has the role, wherever the organisation wants to hear it.</summary>
        public sealed record TellRole(Role Role, Phrase Phrase) : ToDesk
        {
            /// <summary>The conversation that the words are from, whose seeker's key seals them; null where they are the house's own.</summary>
            public ConversationId? About { get; init; }
        }

        /// <summary>An alarm to whoever is on duty, with a button to take it where somebody has to; it calls them where their place can. It says nothing of who is in need.</summary>
        public sealed record CallDuty(ConversationId Call, Phrase Phrase, IReadOnlyList<IReadOnlyList<Option>> Options) : ToDesk;

        /// <summary>Nobody has to take the call any more: all of its alarms lose their buttons, wherever they stand.</summary>
        /// <param name="Outcome">What stands under them instead; null for what stands there already.</param>
        public sealed record SettleCall(ConversationId Call, Phrase? Outcome) : ToDesk;

        /// <summary>A request to the outreach team, with a button to take it. It says nothing of who asks.</summary>
        public sealed record AskOutreach(RequestId Request, Phrase Phrase, IReadOnlyList<IReadOnlyList<Option>> Options) : ToDesk;

        /// <summary>To one mentor, in her private channel.</summary>
        public sealed record TellMentor(MentorId Mentor, Phrase Phrase) : ToDesk;

        /// <summary>Whoever asked is this mentor from now on.</summary>
        public sealed record Recognise(AskId Ask, MentorId Mentor) : ToDesk;

        /// <summary>A private channel for this mentor, called <paramref name="Name"/>. Asked twice it is made once.</summary>
        public sealed record MakePlace(MentorId Mentor, string Name) : ToDesk;

        /// <summary>The answer to a slash command, seen only by who asked.</summary>
        public sealed record Answer(AskId Ask, Phrase Phrase) : ToDesk
        {
            /// <summary>Commands that can be given from here, each a <see cref="GivenAgain"/>.</summary>
            public IReadOnlyList<IReadOnlyList<Option>> Options { get; init; } = [];

            /// <summary>The conversation in whose room it was asked, whose seeker's key seals it; null elsewhere.</summary>
            public ConversationId? About { get; init; }
        }

        /// <summary>The same, with a link that lets this mentor into her desk in the browser once.</summary>
        public sealed record Invite(AskId Ask, MentorId Mentor) : ToDesk;

        /// <summary>The same for somebody with a role who is no mentor.</summary>
        public sealed record InviteStaff(AskId Ask, StaffId Staff) : ToDesk;
    }

    /// <summary>At <paramref name="At"/> the input arrives. A timer of the same name replaces the earlier one.</summary>
    public sealed record StartTimer(string Name, DateTimeOffset At, Input Input) : Effect;

    public sealed record StopTimer(string Name) : Effect;

    /// <summary>A line for the reports: no content, no identity.</summary>
    public sealed record Count(string What, string? Topic, ConversationId? Conversation) : Effect
    {
        /// <summary>The short name of a service of the directory; null where it is about none.</summary>
        public string? Service { get; init; }
    }
}
