using MentorBot.Core.Engine;

namespace MentorBot.Bot.Ports;

/// <summary>
/// A change of what a place shows, for a messenger whose platform keeps nothing itself. What is kept is sealed under the key of the seeker whose
/// place it is, goes with her, and is gone after a week.
/// </summary>
/// <param name="Id">Which message of the place; the messenger's own.</param>
public abstract record Shelving(Address Place, string Id)
{
    /// <summary>The place is nobody's but the house's: each message there is sealed by whom it is about.</summary>
    public bool OfHouse { get; init; }

    /// <summary>Puts a message, or changes the one of the same id, which keeps its place in the order.</summary>
    public sealed record Put(Address Place, string Id, byte[] Body) : Shelving(Place, Id)
    {
        /// <summary>A file beside it, which is kept as the message is and read on its own. A message keeps the first it was put with.</summary>
        public ReadOnlyMemory<byte>? File { get; init; }

        /// <summary>In a place of the house: the seeker under whose key it is sealed; null for the house's, or as it was sealed before.</summary>
        public SeekerId? About { get; init; }
    }

    /// <summary>Takes the message away, and its file.</summary>
    public sealed record Drop(Address Place, string Id) : Shelving(Place, Id);
}

/// <summary>A message of a place, as the messenger put it.</summary>
public sealed record Shelved(string Id, byte[] Body);
