using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Relay;

/// <summary>The words in which danger was seen.</summary>
internal static class NoteWords
{
    private const int Longest = 160;
    private static readonly char[] SentenceEnds = ['.', '!', '?', '\n', '…'];

    /// <summary>The sentence it was seen in, from its first word to its last; of a long one what stands around the words.</summary>
    public static string Quoted(Content content, Risk risk)
    {
        var text = content.Text.Text;
        var (start, end) = Range(content, risk);
        var from = start == 0 ? 0 : text.LastIndexOfAny(SentenceEnds, start - 1) + 1;
        var to = text.IndexOfAny(SentenceEnds, Math.Max(start, end - 1)) is >= 0 and var found ? found : text.Length;
        return text[from..to].Trim() is { Length: <= Longest } sentence ? sentence : Around(text, from, start, end, to);
    }

    private static string Around(string text, int from, int start, int end, int to)
    {
        var last = Math.Min(end, start + Longest);
        var room = (Longest - (last - start)) / 2;
        var left = start - from <= room ? from : WordFrom(text, start - room, start);
        var right = to - last <= room ? to : WordBefore(text, last < end ? start : last, last + room);
        return (left > from ? "…" : "") + text[left..right].Trim() + (right < to ? "…" : "");
    }

    /// <summary>Where the first whole word between the two begins; else the second.</summary>
    private static int WordFrom(string text, int at, int latest) => text.AsSpan(at, latest - at).IndexOf(' ') is >= 0 and var space ? at + space + 1 : latest;

    /// <summary>Where the last whole word between the two ends; else the second, but in no character's middle.</summary>
    private static int WordBefore(string text, int earliest, int at) =>
        text.AsSpan(earliest, at - earliest).LastIndexOf(' ') is >= 0 and var space ? earliest + space : char.IsLowSurrogate(text[at]) ? at - 1 : at;

    /// <summary>The words it was seen in alone, to be compared.</summary>
    public static string SeenIn(Content content, Risk risk)
    {
        var (start, end) = Range(content, risk);
        return Compared(content.Text.Text[start..end]);
    }

    /// <summary>However it is written: the same words are the same danger.</summary>
    public static string Compared(string words) => string.Join(' ', Tokens.Of(words).Words.Select(token => token.Word));

    private static (int Start, int End) Range(Content content, Risk risk) => risk.Trigger is { } trigger ? (trigger.Start, trigger.Start + trigger.Length) : (0, content.Text.Text.Length);
}
