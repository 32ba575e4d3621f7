using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>Putting styled texts together.</summary>
internal static class StyledTexts
{
    public static StyledText Before(this string words, StyledText text)
    {
        var moved = new TextSpan[text.Spans.Count];
        for (var i = 0; i < moved.Length; i++)
        {
            moved[i] = text.Spans[i] with { Start = text.Spans[i].Start + words.Length };
        }

        return new StyledText(words + text.Text, moved);
    }
}
