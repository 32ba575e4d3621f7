using System.Text;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Tests.Relay;

/// <summary>Texts and styles that nobody would write, the same for the same seed.</summary>
internal sealed class HostileText(int seed)
{
    private static readonly string[] Pieces =
    [
        "a", "Z", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", ". ", "! ", "ahoj ", "ž", "é", "e\u0301", "и\u0306", "ї", "שלום", "مرحبا", "क्षि", "လွှိုက်",
        "\u202E", "\u2066", "\u200F", "\u061C", "\u200B", "\u200C", "\u200D", "\uFEFF", "\u00AD", "\u2060", "\u180E", "\u034F", "\u3164",
        "\0", "\u0007", "\u001B[31m", "\u0085", "\u2028", "\u009F", "\uFFFE", "\uFDD0", "\uD800", "\uDC00", "\uD83D",
        "\u0301", "\u0316", "\u0327", "\u0338", "\u0344", "\u20DD", "\u0CC6", "\u0CC2", "\u0CD5", "\u302E", "\u09C7", "\u09BE", "\u1161", "\u11A8", "\u1100",
        "👩", "❤", "\uFE0F", "\uFE0E", "🏽", "👩\u200D👩\u200D👧", "🏳\uFE0F\u200D🌈", "🙂\u200D↔\uFE0F", "↔", "1\uFE0F\u20E3", "🇺🇦",
        "🏴", "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", "\U000E0041", "\U000E007F", "\U000E0100", "\u212A", "\u2126", "한", "*", "_", "[", "(1/3)",
    ];

    private readonly Random _random = new(seed);

    public string Text(int pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++)
        {
            text.Append(_random.Next(40) == 0 ? new string(Pieces[_random.Next(Pieces.Length)][0], _random.Next(60)) : Pieces[_random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    public StyledText Styled(int pieces)
    {
        var text = Text(pieces);
        var spans = new List<TextSpan>();
        for (var i = _random.Next(6); i > 0; i--)
        {
            spans.Add(new TextSpan(_random.Next(-2, text.Length + 2), _random.Next(-1, text.Length + 3), (TextStyle)_random.Next(8)));
        }

        return new StyledText(text, spans);
    }

    public int Below(int most) => _random.Next(most);
}
