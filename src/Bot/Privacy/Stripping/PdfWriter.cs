using System.Buffers;
using System.Globalization;
using System.Text;

namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>Writes values as a PDF file: objects numbered from 1, a plain table, a trailer with nothing but the root.</summary>
internal sealed class PdfWriter
{
    private readonly long _most;
    private readonly ArrayBufferWriter<byte> _output = new();
    private readonly SortedDictionary<int, long> _places = [];

    /// <param name="sourceLength">The length of the file that it is made of. A file that grows far beyond it was made to.</param>
    public PdfWriter(int sourceLength)
    {
        _most = (4L * sourceLength) + (1024 * 1024);
        Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }


    public void Object(int number, PdfValue value)
    {
        _places[number] = _output.WrittenCount;
        Write($"{number} 0 obj\n");
        if (value is PdfValue.Stream stream)
        {
            Value(stream.Header);
            Write("\nstream\n");
            BadFileException.ThrowIf(_output.WrittenCount + stream.Data.Length > _most);
            _output.Write(stream.Data.Span);
            Write("\nendstream");
        }
        else
        {
            Value(value);
        }

        Write("\nendobj\n");
    }

    public byte[] End(int root)
    {
        var table = _output.WrittenCount;
        Write($"xref\n0 {_places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in _places.Values)
        {
            Write($"{place:D10} 00000 n \n");
        }

        Write($"trailer\n<< /Size {_places.Count + 1} /Root {root} 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return _output.WrittenSpan.ToArray();
    }

    private void Value(PdfValue value)
    {
        BadFileException.ThrowIf(_output.WrittenCount > _most);
        switch (value)
        {
            case PdfValue.Plain plain:
                Write($"{plain.Word}");
                break;
            case PdfValue.Reference reference:
                Write($"{reference.Number} 0 R");
                break;
            case PdfValue.Name name:
                Name(name.Word);
                break;
            case PdfValue.Text text:
                Write($"<{Convert.ToHexString(text.Bytes)}>");
                break;
            case PdfValue.List list:
                Write($"[");
                foreach (var item in list.Items)
                {
                    Write($" ");
                    Value(item);
                }

                Write($" ]");
                break;
            case PdfValue.Map map:
                Write($"<<");
                foreach (var (key, entry) in map.Entries)
                {
                    Write($" ");
                    Name(key);
                    Write($" ");
                    Value(entry);
                }

                Write($" >>");
                break;
        }
    }

    private void Name(string word)
    {
        _output.Write("/"u8);
        foreach (var c in word)
        {
            if (c is > ' ' and < (char)127 and not ('#' or '/' or '%' or '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}'))
            {
                Write(c.ToString());
            }
            else
            {
                Write($"#{(int)c:X2}");
            }
        }
    }

    private void Write(FormattableString text) => Write(text.ToString(CultureInfo.InvariantCulture));

    private void Write(string text) => _output.Write(Encoding.Latin1.GetBytes(text));
}
