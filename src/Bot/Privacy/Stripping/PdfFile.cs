using System.IO.Compression;

namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>
/// The objects of a PDF file, the packed ones too. They are read from front to back, and the later of two with the same
/// number counts, as it is when a file was changed by writing more behind it. The file's own table of places is not
/// needed, so a wrong one can't mislead.
/// </summary>
internal sealed class PdfFile
{
    private const int MostObjects = 200_000;
    private const long MostUnpacked = 64 * 1024 * 1024;

    private readonly byte[] _bytes;
    private readonly PdfLexer _lexer;
    private readonly Dictionary<int, PdfValue> _objects = [];
    private readonly Dictionary<int, List<int>> _places = [];
    private PdfValue.Reference? _root;
    private long _unpacked;

    private PdfFile(byte[] bytes)
    {
        _bytes = bytes;
        _lexer = new PdfLexer(bytes);
    }

    public PdfValue.Map Catalog => Resolve(_root) as PdfValue.Map ?? throw new BadFileException();

    public static PdfFile Read(byte[] bytes)
    {
        var file = new PdfFile(bytes);
        file.Read();
        return file;
    }

    /// <summary>What a reference stands for; any other value is itself, and what is not there is null.</summary>
    public PdfValue Resolve(PdfValue? value)
    {
        for (var steps = 0; value is PdfValue.Reference reference; steps++)
        {
            BadFileException.ThrowIf(steps > 8);
            value = _objects.GetValueOrDefault(reference.Number);
        }

        return value ?? PdfValue.Null;
    }

    /// <exception cref="BadFileException">It is not packed right, or holds more than a document would.</exception>
    public byte[] Unpack(ReadOnlyMemory<byte> packed)
    {
        var output = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            using var unpack = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            for (var read = unpack.Read(buffer); read > 0; read = unpack.Read(buffer))
            {
                _unpacked += read;
                BadFileException.ThrowIf(_unpacked > MostUnpacked);
                output.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            throw new BadFileException();
        }

        return output.ToArray();
    }

    /// <summary>The first bytes of what is packed, as many as tell a type; none when it is not packed right.</summary>
    public static byte[] Peek(ReadOnlyMemory<byte> packed)
    {
        var beginning = new byte[64];
        try
        {
            using var unpack = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            return beginning[..unpack.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private void Read()
    {
        var objects = Places();
        var end = 0;
        foreach (var (place, number, body) in objects)
        {
            // What looks like an object inside another's data is data.
            if (place >= end)
            {
                Trailers(end, place);
                end = Object(number, body);
            }
        }

        Trailers(end, _bytes.Length);
    }

    /// <summary>Every "12 0 obj" there is.</summary>
    private List<(int Place, int Number, int Body)> Places()
    {
        var places = new List<(int, int, int)>();
        for (var at = 0; ;)
        {
            var next = _bytes.AsSpan(at).IndexOf("obj"u8);
            if (next < 0)
            {
                return places;
            }

            at += next + 3;
            var back = at - 3;
            if (SpaceBefore(ref back) && NumberBefore(ref back, 5) is not null && SpaceBefore(ref back) && NumberBefore(ref back, 8) is { } number)
            {
                BadFileException.ThrowIf(places.Count >= MostObjects);
                places.Add((back, number, at));
                if (!_places.TryGetValue(number, out var bodies))
                {
                    _places[number] = bodies = [];
                }

                bodies.Add(at);
            }
        }
    }

    private bool SpaceBefore(ref int at)
    {
        var start = at;
        while (at > 0 && start - at < 16 && PdfLexer.IsSpace(_bytes[at - 1]))
        {
            at--;
        }

        return at < start;
    }

    private int? NumberBefore(ref int at, int digits)
    {
        var (number, unit, start) = (0, 1, at);
        for (; at > 0 && start - at < digits && _bytes[at - 1] is >= (byte)'0' and <= (byte)'9'; unit *= 10)
        {
            at--;
            number += (_bytes[at] - '0') * unit;
        }

        return at < start ? number : null;
    }

    /// <returns>Where the object ends.</returns>
    private int Object(int number, int body)
    {
        _lexer.At = body;
        var value = _lexer.Value();
        var end = _lexer.At;
        if (value is PdfValue.Map header && _lexer.Takes("stream"u8))
        {
            var stream = new PdfValue.Stream(header, Data(header, _lexer.At, out end));
            value = stream;
            switch (header["Type"])
            {
                case PdfValue.Name { Word: "ObjStm" }:
                    Packed(stream);
                    return end;
                case PdfValue.Name { Word: "XRef" }:
                    Trailer(header);
                    return end;
            }
        }

        _objects[number] = value;
        return end;
    }

    private ReadOnlyMemory<byte> Data(PdfValue.Map header, int after, out int end)
    {
        var start = after;
        start += start < _bytes.Length && _bytes[start] == '\r' ? 1 : 0;
        start += start < _bytes.Length && _bytes[start] == '\n' ? 1 : 0;
        foreach (var length in Lengths(header["Length"]))
        {
            if (length <= _bytes.Length - start)
            {
                _lexer.At = start + length;
                if (_lexer.Takes("endstream"u8))
                {
                    end = _lexer.At;
                    return _bytes.AsMemory(start, length);
                }
            }
        }

        throw new BadFileException();
    }

    /// <summary>The length that is written there, or those that the object it refers to may have: that one may come later, and the data decides.</summary>
    private IEnumerable<int> Lengths(PdfValue? value)
    {
        if (PdfValue.Whole(value) is { } length)
        {
            yield return length;
        }
        else if (value is PdfValue.Reference reference && _places.TryGetValue(reference.Number, out var bodies))
        {
            foreach (var body in bodies.Take(8))
            {
                _lexer.At = body;
                _lexer.SkipSpace();
                if (_lexer.At < _bytes.Length && char.IsAsciiDigit((char)_bytes[_lexer.At]) && PdfValue.Whole(_lexer.Value()) is { } later)
                {
                    yield return later;
                }
            }
        }
    }

    private void Packed(PdfValue.Stream stream)
    {
        var unpacked = stream.Header["Filter"] switch
        {
            null => stream.Data.ToArray(),
            PdfValue.Name { Word: "FlateDecode" } or PdfValue.List { Items: [PdfValue.Name { Word: "FlateDecode" }] } when stream.Header["DecodeParms"] is null => Unpack(stream.Data),
            _ => throw new BadFileException(),
        };
        var count = PdfValue.Whole(stream.Header["N"]) ?? throw new BadFileException();
        var first = PdfValue.Whole(stream.Header["First"]) ?? throw new BadFileException();
        BadFileException.ThrowIf(count > MostObjects || _objects.Count + count > MostObjects);
        var (index, lexer) = (new PdfLexer(unpacked), new PdfLexer(unpacked));
        for (var i = 0; i < count; i++)
        {
            var number = PdfValue.Whole(index.Value()) ?? throw new BadFileException();
            var place = PdfValue.Whole(index.Value()) ?? throw new BadFileException();
            BadFileException.ThrowIf(place > unpacked.Length - first);
            lexer.At = first + place;
            _objects[number] = lexer.Value();
        }
    }

    private void Trailers(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var next = _bytes.AsSpan(at, end - at).IndexOf("trailer"u8);
            if (next < 0)
            {
                return;
            }

            _lexer.At = at + next + "trailer".Length;
            Trailer(_lexer.Value() as PdfValue.Map ?? throw new BadFileException());
            at = _lexer.At;
        }
    }

    private void Trailer(PdfValue.Map trailer)
    {
        BadFileException.ThrowIf(trailer["Encrypt"] is not null);
        _root = trailer["Root"] as PdfValue.Reference ?? _root;
    }
}
