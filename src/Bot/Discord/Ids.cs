using System.Globalization;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord;

/// <summary>
/// Discord's ids. They exist in this folder alone: outside they are opaque addresses, written <c>C123</c> (a channel or
/// thread), <c>C123/M456</c> (a message in it), <c>U789</c> (an account) and <c>C123/U789</c> (its being in a thread). These forms are stored: never change them.
/// </summary>
public static class Snowflake
{
    /// <summary>Milliseconds from 1970 to the first second of 2015, where Discord's ids begin to count.</summary>
    private const long Epoch = 1_420_070_400_000;

    private const int TimeShift = 22;

    public static bool TryParse(ReadOnlySpan<char> text, out ulong id) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out id) && id != 0;

    public static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>The smallest id that could have been made at <paramref name="moment"/>.</summary>
    public static ulong At(DateTimeOffset moment) => (ulong)Math.Max(0, moment.ToUnixTimeMilliseconds() - Epoch) << TimeShift;

    public static DateTimeOffset TimeOf(ulong id) => DateTimeOffset.FromUnixTimeMilliseconds((long)(id >> TimeShift) + Epoch);
}

/// <summary>A channel or a thread.</summary>
public readonly record struct ChannelRef(ulong Id)
{
    public Address ToAddress() => new(DiscordMessenger.PlatformName, "C" + Snowflake.Text(Id));

    public static bool TryParse(Address address, out ChannelRef channel)
    {
        channel = default;
        if (!Foreign.Reads(address, 'C', out var rest) || !Snowflake.TryParse(rest, out var id))
            return false;

        channel = new ChannelRef(id);
        return true;
    }

    public override string ToString() => "C…";
}

/// <summary>A message in a channel or thread.</summary>
public readonly record struct MessageRef(ulong Channel, ulong Id)
{
    public Address ToAddress() => new(DiscordMessenger.PlatformName, $"C{Snowflake.Text(Channel)}/M{Snowflake.Text(Id)}") { At = Snowflake.TimeOf(Id) };

    public static bool TryParse(Address address, out MessageRef message)
    {
        message = default;
        if (!Foreign.Reads(address, 'C', out var rest))
            return false;

        var slash = rest.IndexOf("/M", StringComparison.Ordinal);
        if (slash < 0 || !Snowflake.TryParse(rest[..slash], out var channel) || !Snowflake.TryParse(rest[(slash + 2)..], out var id))
            return false;

        message = new MessageRef(channel, id);
        return true;
    }

    public override string ToString() => "C…/M…";
}

/// <summary>A person's account.</summary>
public readonly record struct UserRef(ulong Id)
{
    public Address ToAddress() => new(DiscordMessenger.PlatformName, "U" + Snowflake.Text(Id));

    public static bool TryParse(Address address, out UserRef user)
    {
        user = default;
        if (!Foreign.Reads(address, 'U', out var rest) || !Snowflake.TryParse(rest, out var id))
            return false;

        user = new UserRef(id);
        return true;
    }

    public override string ToString() => "U…";
}

/// <summary>Somebody's being in a thread.</summary>
public readonly record struct MemberRef(ulong Thread, ulong Account)
{
    public Address ToAddress() => new(DiscordMessenger.PlatformName, $"C{Snowflake.Text(Thread)}/U{Snowflake.Text(Account)}");

    public static bool TryParse(Address address, out MemberRef member)
    {
        member = default;
        if (!Foreign.Reads(address, 'C', out var rest))
            return false;

        var slash = rest.IndexOf("/U", StringComparison.Ordinal);
        if (slash < 0 || !Snowflake.TryParse(rest[..slash], out var thread) || !Snowflake.TryParse(rest[(slash + 2)..], out var account))
            return false;

        member = new MemberRef(thread, account);
        return true;
    }

    public override string ToString() => "C…/U…";
}

file static class Foreign
{
    /// <summary>False for addresses of other messengers and of other kinds, the default value among them.</summary>
    public static bool Reads(Address address, char kind, out ReadOnlySpan<char> rest)
    {
        rest = default;
        if (!string.Equals(address.Messenger, DiscordMessenger.PlatformName, StringComparison.Ordinal) || address.Value is not { Length: > 1 } value || value[0] != kind)
            return false;

        rest = value.AsSpan(1);
        return true;
    }
}
