using MentorBot.Core.Engine;

namespace MentorBot.Bot.Ports;

/// <summary>
/// What a messenger saw, already free of everything that must not come further (names, usernames, profile data), but still
/// with platform addresses. The engine replaces the addresses by our ids before anything decides.
/// </summary>
public abstract record Update
{
    private Update()
    {
    }

    /// <param name="From">The seeker's private chat.</param>
    public abstract record FromSeeker(Address From) : Update
    {
        public sealed record Said(Address From, Address Message, Content Content, Address? ReplyTo) : FromSeeker(From);

        public sealed record Edited(Address From, Address Message, Content Content) : FromSeeker(From);

        /// <param name="Button">The id of the button, as it was sent out.</param>
        public sealed record Pressed(Address From, string Button) : FromSeeker(From);

        /// <param name="Command">The word after the slash, lower case, without the bot's name.</param>
        public sealed record Commanded(Address From, string Command, string Rest, Address? ReplyTo) : FromSeeker(From);

        public sealed record Left(Address From) : FromSeeker(From);

        public sealed record Returned(Address From) : FromSeeker(From);
    }

    /// <param name="Room">The room of a conversation at the desk. Updates of places that are no conversation's room are dropped by the engine.</param>
    public abstract record FromRoom(Address Room) : Update
    {
        public sealed record Said(Address Room, Address Author, Address Message, Content Content, Address? ReplyTo) : FromRoom(Room);

        public sealed record Edited(Address Room, Address Author, Address Message, Content Content) : FromRoom(Room);

        public sealed record Deleted(Address Room, Address Message) : FromRoom(Room);

        /// <param name="Button">The id of the button, as it was sent out.</param>
        public sealed record Pressed(Address Room, Address Author, string Button) : FromRoom(Room);

        public sealed record Typing(Address Room, Address Author) : FromRoom(Room);

        /// <param name="Message">What stands in the room and is before her eyes.</param>
        public sealed record Seen(Address Room, Address Author, Address Message) : FromRoom(Room);

        /// <summary>The room was deleted, or we were shut out of it.</summary>
        public sealed record Lost(Address Room) : FromRoom(Room);
    }

    /// <summary>A staff member gave a slash command. The messenger has already acknowledged it and keeps what it needs to answer <paramref name="Ask"/>.</summary>
    /// <param name="Place">Where it was given: perhaps a conversation's room.</param>
    public sealed record Asked(Address Place, Address Author, AskId Ask, string Command, IReadOnlyDictionary<string, string> Options) : Update
    {
        /// <summary>In what was given stands a name by which the platform shows its author.</summary>
        public bool TellsName { get; init; }
    }

    /// <summary>A button under the answer to a command was pressed. The messenger has acknowledged it; what answers <paramref name="Ask"/> takes the place of that answer.</summary>
    /// <param name="Button">The id of the button, as it was sent out.</param>
    public sealed record AskedAgain(Address Place, Address Author, AskId Ask, string Button) : Update;

    /// <summary>Something staff must hear of: a platform trouble with a phrase for the operator.</summary>
    public sealed record Alarm(Phrase Phrase) : Update;
}

/// <summary>One update of a platform.</summary>
/// <param name="Key">The same whenever the same event is seen again (again delivered, resumed, or found by reading back), and different for everything else. Unique within the messenger.</param>
/// <param name="At">The platform's moment of the event, the same whenever it is seen again; null where it tells none.</param>
public sealed record Arrived(string Key, Update Update, DateTimeOffset? At = null)
{
    /// <summary>What the place shows of it from now on, where the messenger's platform keeps nothing itself. Durable together with the update, and done once like it.</summary>
    public Shelving? Shelving { get; init; }
}

/// <summary>Where a messenger stands in its platform's stream. Stored in the same transaction as what was read up to there.</summary>
public sealed record Cursor(string Name, string Value);
