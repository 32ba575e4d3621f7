using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Pipeline;

/// <summary>How ids and lanes are made from what they are about. Everything here is derived, so doing it twice gives the same.</summary>
internal static class Names
{
    public const string Chat = "chat";
    public const string Room = "room";

    /// <summary>A room in which nothing can be written any more. What its mentor wrote there before, and is heard only now, is still hers.</summary>
    public const string LostRoom = "lost-room";

    /// <summary>The two sides of a link.</summary>
    public const string SeekerSide = "seeker";
    public const string RoomSide = "room";

    /// <summary>The part number of a message where its author wrote it; copies count from 0.</summary>
    public const int Original = -1;

    public static InputId Input(ISealer sealer, string messenger, string key) => new(sealer.Hash("input", messenger + "|" + key));

    public static string Address(ISealer sealer, Address address) => sealer.Hash("address", address.Messenger + "|" + address.Value);

    public static ulong Chance(ISealer sealer, InputId id)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in sealer.Hash("chance", id.Value))
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }

    public static string Row(InputId input, int index) => $"{input.Value}.{index}";

    /// <summary>At most 25 characters, the same for every attempt of the row.</summary>
    public static string Nonce(ISealer sealer, string row) => sealer.Hash("nonce", row)[..24];

    /// <summary>All buttons of one row share this many first characters of their ids.</summary>
    public const int ButtonGroup = 20;

    public static string Button(ISealer sealer, string row, int index) => $"{sealer.Hash("button", row)[..24]}{index:00}";
}
