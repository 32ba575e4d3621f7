using MentorBot.Core.Engine;
using MentorBot.Core.Hours;

namespace MentorBot.Core.Relay;

/// <summary>A block in words: until when, and for what of the few reasons there are. Nobody's own words about her are told to her.</summary>
internal static class BlockWords
{
    /// <summary>To her, when it begins.</summary>
    public static Phrase Begun(Block block, House house) => Until(Phrase.Of("talk.blocked", ("year", Year(block, house))), block, house);

    /// <summary>To her, when she writes meanwhile.</summary>
    public static Phrase Still(Block block, House house) => Until(Phrase.Of("talk.blocked-still", ("year", Year(block, house))), block, house);

    /// <summary>To those who coordinate.</summary>
    public static Phrase Alarm(Block block, string code, string name, House house) => Until(Phrase.Of("alarm.blocked", ("year", Year(block, house)), ("code", code), ("name", name)), block, house);

    private static Phrase Until(Phrase phrase, Block block, House house) => phrase.With("date", HoursWords.Date(LocalDay.Of(block.Until, house.Zone))).With("reason", Phrase.Of("block.reason." + block.Reason));

    private static string Year(Block block, House house) => $"{LocalDay.Of(block.Until, house.Zone).Year}";
}
