using MentorBot.Bot.Privacy;

namespace MentorBot.Bot.Tests.Privacy;

/// <summary>Master keys that tests know.</summary>
public static class TestKeys
{
    /// <summary>A sealer whose master key is 32 times this byte.</summary>
    public static Sealer SealerOf(byte content) => new(OfVariable(Convert.ToBase64String(Enumerable.Repeat(content, 32).ToArray())));

    public static Keyring OfVariable(string? value)
    {
        var name = $"MENTORBOT_TEST_{Guid.NewGuid():N}";
        Environment.SetEnvironmentVariable(name, value);
        try
        {
            return Keyring.FromVariable(name);
        }
        finally
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }
}
