using MentorBot.Core.Engine;

namespace MentorBot.Bot.Pipeline;

/// <summary>Where a lane leads. A lane's name is one of ours, made and read here alone; it names no address.</summary>
internal abstract record Place
{
    private Place()
    {
    }

    public abstract string Lane { get; }

    /// <summary>On which side of a link stands what is shown there.</summary>
    public virtual string Side => Names.RoomSide;

    public sealed record OfSeeker(SeekerId Seeker) : Place
    {
        public override string Lane => "seeker:" + Seeker.Value;

        public override string Side => Names.SeekerSide;
    }

    /// <summary>Marks on a seeker's own words, in a lane of their own as well.</summary>
    public sealed record OfProgress(SeekerId Seeker) : Place
    {
        public override string Lane => "progress:" + Seeker.Value;

        public override string Side => Names.SeekerSide;
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

    /// <summary>What the house says to a mentor in her channel, in a lane of its own: where it may not write there, rooms are opened all the same.</summary>
    public sealed record OfNotices(MentorId Mentor) : Place
    {
        public override string Lane => "notices:" + Mentor.Value;
    }

    /// <summary>Where the channel of a mentor who joined is made.</summary>
    public sealed record OfNewcomer(MentorId Mentor) : Place
    {
        public override string Lane => "newcomer:" + Mentor.Value;
    }

    /// <summary>The room's copy, with its marks; see <see cref="Copies"/>.</summary>
    public sealed record OfCopy(ConversationId Conversation) : Place
    {
        public override string Lane => "copy:" + Conversation.Value;

        public override string Side => Names.CopySide;
    }

    /// <summary>Where copies of one mentor's rooms are opened.</summary>
    public sealed record OfCopies(MentorId Mentor) : Place
    {
        public override string Lane => "copies:" + Mentor.Value;

        public override string Side => Names.CopySide;
    }

    public sealed record OfRole(Role Role) : Place
    {
        public override string Lane => "role:" + Role;
    }

    /// <summary>What is told to a role, at another desk; see <see cref="Copies"/>.</summary>
    public sealed record OfBoard(Role Role) : Place
    {
        public override string Lane => "board:" + Role;

        public override string Side => Names.CopySide;
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
            "progress" => new OfProgress(new SeekerId(id)),
            "room" => new OfRoom(new ConversationId(id)),
            "marks" => new OfMarks(new ConversationId(id)),
            "copy" => new OfCopy(new ConversationId(id)),
            "copies" => new OfCopies(new MentorId(id)),
            "notices" => new OfNotices(new MentorId(id)),
            "newcomer" => new OfNewcomer(new MentorId(id)),
            "mentor" => new OfMentor(new MentorId(id)),
            "role" => new OfRole(Enum.Parse<Role>(id)),
            "board" => new OfBoard(Enum.Parse<Role>(id)),
            "ask" => new OfAsk(new AskId(id)),
            _ => throw new InvalidOperationException("A lane of an unknown kind."),
        };
    }
}
