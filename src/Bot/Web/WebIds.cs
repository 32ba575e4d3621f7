using System.Buffers.Text;
using System.Security.Cryptography;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Web;

/// <summary>
/// What a web address holds: a place is one talk's page, 256 bits at random; <c>place/item</c> is a message of it. What she wrote is named by her page
/// (<c>me.</c> and the key it made), what she was told by the nonce it was sent with: either way, twice is once.
/// </summary>
internal readonly record struct WebIds(string Place, string Item)
{
    public const string Messenger = "web";

    public const int PlaceLength = 43;

    private const string Own = "me.";
    private const int LongestItem = 80;

    public bool IsMessage => Item.Length > 0;

    public static string NewPlace() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static Address PlaceAddress(string place) => new(Messenger, place);

    public static Address MessageAddress(string place, string item) => new(Messenger, place + "/" + item);

    /// <summary>What a message of that place replies to; null where it replies to none.</summary>
    public static Address? AboutAddress(string place, string? about) => about is not null && IsItem(about) ? MessageAddress(place, about) : null;

    /// <summary>The item of what she wrote, by the key that her page made.</summary>
    public static string OwnItem(string key) => Own + key;

    public static bool IsOwn(string item) => item.StartsWith(Own, StringComparison.Ordinal) && IsItem(item);

    /// <summary>A key that a page may make: enough of it that two never meet.</summary>
    public static bool IsKey(string? key) => key is { Length: >= 16 and <= 64 } && IsOpaque(key, dots: false);

    public static bool TryParse(Address address, out WebIds ids)
    {
        ids = default;
        if (address.Messenger != Messenger || address.Value is not { Length: >= PlaceLength } value || !IsOpaque(value.AsSpan(0, PlaceLength), dots: false))
            return false;

        if (value.Length == PlaceLength)
        {
            ids = new WebIds(value, "");
            return true;
        }

        if (value[PlaceLength] != '/' || !IsItem(value.AsSpan(PlaceLength + 1)))
            return false;

        ids = new WebIds(value[..PlaceLength], value[(PlaceLength + 1)..]);
        return true;
    }

    /// <summary>A closed mask: who has the place may see nothing, but it is nobody else's to know.</summary>
    public override string ToString() => $"{Messenger}:…";

    public static bool IsItem(ReadOnlySpan<char> text) => text.Length is > 0 and <= LongestItem && IsOpaque(text, dots: true);

    private static bool IsOpaque(ReadOnlySpan<char> text, bool dots)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-') && !(dots && c == '.'))
                return false;
        }

        return true;
    }
}
