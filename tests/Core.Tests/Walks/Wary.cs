using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Tests.Walks;

/// <summary>Sees danger, or a concern, in some of the words of a walk. What it sees it in is the part without their number.</summary>
internal sealed class Wary : IMessageReader
{
    private const string Seen = "words that nobody else";

    public Understanding Read(string text, string? expected = null)
    {
        var at = text.IndexOf(Seen, StringComparison.Ordinal);
        Risk? risk = at < 3 ? null : text[at - 3] switch
        {
            '1' or '2' => new Risk(RiskLevel.Crisis, 0.9, new TextRange(at, Seen.Length)),
            '3' => new Risk(RiskLevel.Crisis, 0.2, new TextRange(at, Seen.Length)),
            '4' => new Risk(RiskLevel.Concern, 0, new TextRange(at, Seen.Length)),
            _ => null,
        };
        return risk is null ? ScriptedReader.Nothing : ScriptedReader.Nothing with { Risk = risk };
    }

    public Risk RiskOf(string text) => Read(text).Risk;
}
