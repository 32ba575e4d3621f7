using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Relay;

/// <summary>The words in which danger was seen.</summary>
internal static class NoteWords
{
    private const int Longest = 160;
    private static readonly char[] SentenceEnds = ['.', '!', '?', '\n', '…'];

    /// <summary>What it was seen in; where that is a word or two, the sentence around it.</summary>
    public static string Quoted(Content content, Risk risk)
    {
        var text = content.Text.Text;
        var (start, end) = Range(content, risk);
        if (text[start..end].Count(char.IsWhiteSpace) < 2)
        {
            start = text.LastIndexOfAny(SentenceEnds, Math.Max(0, start - 1)) + 1;
            end = text.IndexOfAny(SentenceEnds, end) is >= 0 and var found ? found : text.Length;
        }

        var words = text[start..end].Trim();
        if (words.Length <= Longest)
        {
            return words;
        }

        var border = words.LastIndexOf(' ', Longest - 1);
        return words[..(border > 0 ? border : Longest)] + "…";
    }

    /// <summary>What it was seen in, however it is written: the same words are the same danger.</summary>
    public static string Compared(Content content, Risk risk)
    {
        var (start, end) = Range(content, risk);
        return string.Join(' ', Tokens.Of(content.Text.Text[start..end]).Words.Select(token => token.Word));
    }

    private static (int Start, int End) Range(Content content, Risk risk) => risk.Trigger is { } trigger ? (trigger.Start, trigger.Start + trigger.Length) : (0, content.Text.Text.Length);
}
