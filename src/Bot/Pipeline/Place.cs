using MentorBot.Core.Engine;

namespace MentorBot.Bot.Pipeline;

/// <summary>Where a lane leads. A lane's name is one of ours, made and read here alone; it names no address.</summary>
internal abstract record Place
{
    private Place()
    {
    }

    public abstract string Lane { get; }

    public sealed record OfSeeker(SeekerId Seeker) : Place
    {
        public override string Lane => "seeker:" + Seeker.Value;
    }

    public sealed record OfRoom(ConversationId Conversation) : Place
    {
        public override string Lane => "room:" + Conversation.Value;
    }

    /// <summary>Marks have a lane of their own: a slow reaction never holds up a word.</summary>
    public sealed record OfMarks(ConversationId Conversation) : Place
    {
        public override string Lane => "marks:" + Conversation.Value;
    }

    public sealed record OfMentor(MentorId Mentor) : Place
    {
        public override string Lane => "mentor:" + Mentor.Value;
    }

    public sealed record OfRole(Role Role) : Place
    {
        public override string Lane => "role:" + Role;
    }

    public sealed record OfAsk(AskId Ask) : Place
    {
        public override string Lane => "ask:" + Ask.Value;
    }

    public static Place Of(string lane)
    {
        var colon = lane.IndexOf(':', StringComparison.Ordinal);
        var id = lane[(colon + 1)..];
        return lane[..colon] switch
        {
            "seeker" => new OfSeeker(new SeekerId(id)),
            "room" => new OfRoom(new ConversationId(id)),
            "marks" => new OfMarks(new ConversationId(id)),
            "mentor" => new OfMentor(new MentorId(id)),
            "role" => new OfRole(Enum.Parse<Role>(id)),
            "ask" => new OfAsk(new AskId(id)),
            _ => throw new InvalidOperationException("A lane of an unknown kind."),
        };
    }
}
