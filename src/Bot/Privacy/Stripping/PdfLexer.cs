using System.Buffers;
using System.Globalization;
using System.Text;

namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>Reads the values of a PDF file one after the other. Anything that is not a value is <see cref="BadFileException"/>.</summary>
internal sealed class PdfLexer(byte[] bytes)
{
    private const int Deepest = 40;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789+-.");

    public int At { get; set; }

    public PdfValue Value() => Value(0);

    public void SkipSpace()
    {
        for (; At < bytes.Length; At++)
        {
            if (bytes[At] == '%')
            {
                var end = bytes.AsSpan(At).IndexOfAny((byte)'\n', (byte)'\r');
                At = end < 0 ? bytes.Length - 1 : At + end;
            }
            else if (!IsSpace(bytes[At]))
            {
                return;
            }
        }
    }

    /// <summary>Reads the keyword if it is what comes next.</summary>
    public bool Takes(ReadOnlySpan<byte> keyword)
    {
        SkipSpace();
        var rest = bytes.AsSpan(At);
        if (!rest.StartsWith(keyword) || (rest.Length > keyword.Length && IsRegular(rest[keyword.Length])))
        {
            return false;
        }

        At += keyword.Length;
        return true;
    }

    public static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(byte b) => !IsSpace(b) && b is not ((byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%');

    private PdfValue Value(int depth)
    {
        BadFileException.ThrowIf(depth > Deepest);
        SkipSpace();
        switch (Peek(0))
        {
            case '/':
                At++;
                return new PdfValue.Name(Name());
            case '(':
                return new PdfValue.Text(Literal());
            case '<' when Peek(1) == '<':
                return Map(depth);
            case '<':
                return new PdfValue.Text(Hexadecimal());
            case '[':
                return List(depth);
            default:
                return Word();
        }
    }

    private int Peek(int ahead) => At + ahead < bytes.Length ? bytes[At + ahead] : -1;

    private PdfValue.List List(int depth)
    {
        At++;
        var items = new List<PdfValue>();
        for (SkipSpace(); Peek(0) != ']'; SkipSpace())
        {
            items.Add(Value(depth + 1));
        }

        At++;
        return new PdfValue.List(items);
    }

    private PdfValue.Map Map(int depth)
    {
        At += 2;
        var entries = new Dictionary<string, PdfValue>();
        for (SkipSpace(); Peek(0) != '>'; SkipSpace())
        {
            BadFileException.ThrowIf(Peek(0) != '/');
            At++;
            entries[Name()] = Value(depth + 1);
        }

        BadFileException.ThrowIf(Peek(1) != '>');
        At += 2;
        return new PdfValue.Map(entries);
    }

    private string Name()
    {
        var name = new StringBuilder();
        for (; At < bytes.Length && IsRegular(bytes[At]); At++)
        {
            if (bytes[At] == '#' && Digit(Peek(1)) is >= 0 and var high && Digit(Peek(2)) is >= 0 and var low)
            {
                name.Append((char)((high << 4) | low));
                At += 2;
            }
            else
            {
                name.Append((char)bytes[At]);
            }
        }

        return name.ToString();
    }

    private PdfValue Word()
    {
        var start = At;
        while (At < bytes.Length && IsRegular(bytes[At]))
        {
            At++;
        }

        BadFileException.ThrowIf(At == start || At - start > 40);
        var word = Encoding.Latin1.GetString(bytes, start, At - start);
        if (word is "true" or "false" or "null")
        {
            return new PdfValue.Plain(word);
        }

        BadFileException.ThrowIf(word.AsSpan().ContainsAnyExcept(Digits));
        return Reference(word) ?? (PdfValue)new PdfValue.Plain(word);
    }

    /// <summary>"12 0 R", when that is what the number begins.</summary>
    private PdfValue.Reference? Reference(string word)
    {
        var back = At;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            SkipSpace();
            var generation = At;
            while (At < bytes.Length && bytes[At] is >= (byte)'0' and <= (byte)'9')
            {
                At++;
            }

            if (At > generation && At - generation <= 5 && Takes("R"u8))
            {
                return new PdfValue.Reference(number);
            }
        }

        At = back;
        return null;
    }

    private byte[] Hexadecimal()
    {
        var text = new List<byte>();
        var high = -1;
        for (At++; Peek(0) != '>'; At++)
        {
            BadFileException.ThrowIf(Peek(0) < 0);
            if (IsSpace(bytes[At]))
            {
                continue;
            }

            var digit = Digit(Peek(0));
            BadFileException.ThrowIf(digit < 0);
            if (high < 0)
            {
                high = digit;
            }
            else
            {
                text.Add((byte)((high << 4) | digit));
                high = -1;
            }
        }

        At++;
        if (high >= 0)
        {
            text.Add((byte)(high << 4));
        }

        return [.. text];
    }

    private byte[] Literal()
    {
        var text = new List<byte>();
        var open = 1;
        for (At++; ; At++)
        {
            var c = Peek(0);
            BadFileException.ThrowIf(c < 0);
            switch (c)
            {
                case '\\':
                    At++;
                    Escaped(text);
                    continue;
                case '(':
                    open++;
                    break;
                case ')' when --open == 0:
                    At++;
                    return [.. text];
            }

            text.Add((byte)c);
        }
    }

    private void Escaped(List<byte> text)
    {
        var c = Peek(0);
        BadFileException.ThrowIf(c < 0);
        if (c is >= '0' and <= '7')
        {
            var code = c - '0';
            for (var i = 0; i < 2 && Peek(1) is >= '0' and <= '7'; i++)
            {
                At++;
                code = (code << 3) | (bytes[At] - '0');
            }

            text.Add((byte)code);
            return;
        }

        switch (c)
        {
            case '\r':
                At += Peek(1) == '\n' ? 1 : 0;
                break;
            case '\n':
                break;
            default:
                text.Add(c switch { 'n' => 10, 'r' => 13, 't' => 9, 'b' => 8, 'f' => 12, _ => (byte)c });
                break;
        }
    }

    private static int Digit(int c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
