using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>What somebody hears who has to wait: her place, and how long it usually takes where that is known. No promise.</summary>
internal static class WaitWords
{
    private const int Day = 24;

    public static Phrase Of(RelayInput.NobodyFree nobody)
    {
        var place = Place(nobody);
        return With(place, nobody);
    }

    /// <summary>The same for who has a mentor until then, and where her mentor leaves.</summary>
    public static Phrase WhileHerMentorLeaves(RelayInput.NobodyFree nobody, string alias) =>
        With(nobody.IsNobodyOn ? Phrase.Of("talk.leaving-waits-nobody-on", ("alias", alias)) : Phrase.Of("talk.leaving-waits", ("alias", alias)), nobody);

    private static Phrase With(Phrase place, RelayInput.NobodyFree nobody) => nobody.UsualHours is { } hours ? Phrase.Paragraphs([place, Usual(hours)]) : place;

    private static Phrase Place(RelayInput.NobodyFree nobody) => (nobody.IsNobodyOn, nobody.Ahead) switch
    {
        (false, 0) => Phrase.Of("talk.wait-first"),
        (false, var ahead) => Phrase.Of("talk.wait", ("ahead", $"{ahead}")),
        (true, 0) => Phrase.Of("talk.wait-nobody-on-first"),
        (true, var ahead) => Phrase.Of("talk.wait-nobody-on", ("ahead", $"{ahead}")),
    };

    private static Phrase Usual(int hours) => hours < Day ? Phrase.Of("talk.wait-usual-hours", ("hours", $"{hours}")) : Phrase.Of("talk.wait-usual-days", ("days", $"{hours / Day}"));
}
