using System.Globalization;
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

    /// <summary>The room's copy on another desk; see <see cref="Copies"/>.</summary>
    public const string Copy = "copy";

    /// <summary>The same as a lost room, of a copy.</summary>
    public const string LostCopy = "lost-copy";

    /// <summary>The account of a mentor who joined, and her private channel.</summary>
    public const string Account = "account";
    public const string Channel = "channel";

    /// <summary>Her private channel before, which is gone.</summary>
    public const string LostChannel = "lost-channel";

    /// <summary>Whose the buttons in the duty channel are: whoever is on duty.</summary>
    public const string Duty = "duty";

    /// <summary>Whose the buttons in the outreach team's channel are: whoever is in it.</summary>
    public const string Outreach = "outreach";

    /// <summary>Whose the buttons under answers to commands are: whoever sees the answer, who is asked again who she is.</summary>
    public const string Ask = "ask";

    /// <summary>The sides of a link.</summary>
    public const string SeekerSide = "seeker";
    public const string RoomSide = "room";
    public const string CopySide = "copy";

    /// <summary>The part number of a message where its author wrote it; copies count from 0.</summary>
    public const int Original = -1;

    /// <summary>
    /// The id of an event: the moment in which it happened (10 characters) before a keyed hash of what it is. What is stored of one moment so lies
    /// together, and a message costs few pages, however many come in one second. An event whose platform tells no moment begins with zeros.
    /// </summary>
    /// <param name="at">The platform's moment, the same whenever the event is seen again.</param>
    public static InputId Input(ISealer sealer, string messenger, string key, DateTimeOffset? at) =>
        new(Moment(at) + sealer.Hash("input", messenger + "|" + key)[..HashLength]);

    /// <summary>What staff may be told of an id, to find it again in the log.</summary>
    public static string Reference(string id) => id.Length > MomentLength ? id.Substring(MomentLength, 8) : id;

    /// <summary>What Core may know of an account: that it is the same again.</summary>
    public static string Asker(ISealer sealer, Address account) => sealer.Hash("asker", account.Messenger + "|" + account.Value)[..26];

    /// <summary>What is kept of the code of an invitation; however it is written.</summary>
    public static string Invitation(ISealer sealer, string code) => sealer.Hash("invitation", InvitationCodes.Plain(code));

    public static string Address(ISealer sealer, Address address) => sealer.Hash("address", address.Messenger + "|" + address.Value);

    /// <summary>The id of what somebody wrote: the moment in which it was taken in, and its input. What is taken in together lies together.</summary>
    public static MessageId Message(DateTimeOffset now, InputId input) => new(string.Create(CultureInfo.InvariantCulture, $"{now.UtcTicks / TimeSpan.TicksPerMillisecond:x12}{input.Value[MomentLength..]}"));

    /// <summary>The id of all alarms of one call for a crisis worker that can be taken: they are settled together.</summary>
    public static MessageId Alarms(ConversationId call) => new("call." + call.Value);

    /// <summary>The id of the house's note on a message.</summary>
    public static MessageId Note(MessageId message) => new(message.Value + ".note");

    /// <summary>By what it is known who is let into a conversation's copy: one at a time.</summary>
    public static MessageId Joined(ConversationId conversation) => new("joined." + conversation.Value);

    /// <summary>The key of a message on a platform, its moment first like that of an input.</summary>
    public static string Link(ISealer sealer, Address message) => Moment(message.At) + Address(sealer, message)[..HashLength];

    /// <summary>The key that it was stored under before keys began with a microsecond: with the second, and more of the hash. Databases still hold such links.</summary>
    public static string EarlierLink(ISealer sealer, Address message) => Counted(message.At, TimeSpan.TicksPerSecond, EarlierMomentLength) + Address(sealer, message)[..(MomentLength + HashLength - EarlierMomentLength)];

    /// <summary>What a message on a shelf belongs to, bound into its seal.</summary>
    public static string Shelf(string place, string id) => $"shelf:{place}/{id}";

    /// <summary>The same for the file of one.</summary>
    public static string ShelfFile(string place, string id) => $"shelf-file:{place}/{id}";

    /// <summary>What the row of a code belongs to, bound into its seal.</summary>
    public static string Code(string hash) => "code:" + hash;

    /// <summary>64 bits for a draw. The id is a keyed hash already, so nobody outside can foretell them.</summary>
    public static ulong Chance(InputId id)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in id.Value)
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

    /// <summary>The question under which a button stands, as links know it: all of its buttons say the same.</summary>
    public static MessageId Question(string button) => new("question." + button[..ButtonGroup]);

    private const int MomentLength = 10;
    private const int EarlierMomentLength = 6;

    /// <summary>110 bits: of events and messages of one microsecond no two are ever taken for each other.</summary>
    private const int HashLength = 22;
    private static readonly long Epoch = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).UtcTicks;
    private const string Digits = "0123456789abcdefghijklmnopqrstuv";

    /// <summary>50 bits of microseconds since 2020: they last until 2055, and sort as they count.</summary>
    private static string Moment(DateTimeOffset? at) => Counted(at, TimeSpan.TicksPerMicrosecond, MomentLength);

    /// <summary>So many characters of 5 bits each.</summary>
    private static string Counted(DateTimeOffset? at, long unit, int length)
    {
        var count = at is { } moment ? Math.Clamp((moment.UtcTicks - Epoch) / unit, 0, (1L << (5 * length)) - 1) : 0;
        return string.Create(length, count, static (text, rest) =>
        {
            for (var i = text.Length - 1; i >= 0; i--, rest >>= 5)
            {
                text[i] = Digits[(int)(rest & 31)];
            }
        });
    }
}
