using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace MentorBot.Bot.Tests.Privacy;

/// <summary>
/// Small files of every type, made by the usual programs (cjpeg, cwebp, opusenc, lame), and the same with a needle planted
/// wherever the type has room for one.
/// </summary>
internal static class SampleFiles
{
    public const string Needle = "ANNA-NEEDLE";

    public const int Width = 20;
    public const int Height = 14;

    public static readonly byte[] BaselineJpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2" +
        "NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAOABQDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUF" +
        "BAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmq" +
        "KjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAEC" +
        "AxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqK" +
        "mqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwDm4NO6fLWjBp3T5a2oLFOOlaMFinHSohVOfCY9mGmnfL92iurSxTb2oro9qe4se7H/2Q==");

    public static readonly byte[] ProgressiveJpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2" +
        "NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wgARCAAOABQDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAABAAF/8QAFgEBAQEAAAAAAAAAAAAAAAAAAwIE" +
        "/9oADAMBAAIQAxAAAAHNQ1MmG1ZN3//EABkQAAIDAQAAAAAAAAAAAAAAAAABAgMSE//aAAgBAQABBQJVirOYoCgYP//EABYRAQEBAAAAAAAAAAAAAAAAAAADE//aAAgBAwEBPwGV27//xAAXEQEAAw" +
        "AAAAAAAAAAAAAAAAAAAQIS/9oACAECAQE/AYs0/8QAFBABAAAAAAAAAAAAAAAAAAAAIP/aAAgBAQAGPwJf/8QAGRABAQADAQAAAAAAAAAAAAAAAAERIWEx/9oACAEBAAE/IeTkmniaaTh//9oADAMB" +
        "AAIAAwAAABBo7//EABYRAQEBAAAAAAAAAAAAAAAAAAEAEf/aAAgBAwEBPxB4eX//xAAUEQEAAAAAAAAAAAAAAAAAAAAQ/9oACAECAQE/ED//xAAYEAADAQEAAAAAAAAAAAAAAAAAITEQUf/aAAgBAQ" +
        "ABPxCYnjFYKw5R/9k=");

    public static readonly byte[] GreyJpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/wAALCAAOABQBAREA/8QAHwAAAQUBAQ" +
        "EBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVW" +
        "V1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/90ABAAB/9oACAEBAAA/AObg07" +
        "p8tf/QzINO6fLX/9GNNO+X7tf/0p4LFOOlf//T2ILFOOlf/9Tp0sU29q//2Q==");

    public static readonly byte[] LossyWebp = Convert.FromBase64String(
        "UklGRlgAAABXRUJQVlA4IEwAAACwAwCdASoUAA4APxF6tFAsKCUisAgBgCIJbACsLwAB0Su+LBDjgAD+7EIvwzdoIH+Kzvc4XD+BRrIO1Zr0B8UP25+zt/CTxVZsGwAA");

    public static readonly byte[] LosslessWebp = Convert.FromBase64String(
        "UklGRjYAAABXRUJQVlA4TCoAAAAvE0ADAAmASNofe4mI/qcWAEH43zYR0f8UhASEDf4PFsVhmIOYAOBSFwA=");

    public static readonly byte[] Opus = Convert.FromBase64String(
        "T2dnUwACAAAAAAAAAAD5XhwkAAAAABvB8IYBE09wdXNIZWFkAQE4AYA+AAAAAABPZ2dTAAAAAAAAAAAAAPleHCQBAAAASIG7MQP///5PcHVzVGFncx8AAABsaWJvcHVzIDEuMy4xLCBsaWJvcHVzZW" +
        "5jIDAuMi4xBAAAACMAAABFTkNPREVSPW9wdXNlbmMgZnJvbSBvcHVzLXRvb2xzIDAuMg0AAABhcnRpc3Q9TmVlZGxlDwAAAExPQ0FUSU9OPU5lZWRsZRsAAABFTkNPREVSX09QVElPTlM9LS1iaXRy" +
        "YXRlIDgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" +
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" +
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" +
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" +
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" +
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE9nZ1MABBgwAAAAAAAA+V4cJAIAAABYJCnJDRgTERARFA8REBUTEhcIg5wC0Bz9/Ir4Lv9JaTlFCgvj" +
        "K3CA8WQIqM6LmhbiaUva+kC9PYR711zQCKKBLvwBJ4fEDOG4LjDguHoIooEwdzKqWvHbp2ptj+eiCKIkFwbZEEI6Ml/r2M5GtoAIoaeEDw7dbl0jauZc20eJ1q2QgAiigTB3Mqpa8d2WwHzjaAiiJB" +
        "cG2RBCOjEg2SZO0yaACKE4zvwBJ4fEDBa0utdJiQihONB3Mqpa8dvAspR9YMJ35j9w4AihONB3L0eEfiy3xMyOUPJvhYAIoTjO/AEnh8QM55dtcx3ciEAIoqZr+WP2Gu934XKaW/N375IkhRRr6A==");

    public static readonly byte[] Mp3 = Convert.FromBase64String(
        "SUQzAwAAAAAAeVRTU0UAAAAvAAAATEFNRSA2NGJpdHMgdmVyc2lvbiAzLjEwMCAoaHR0cDovL2xhbWUuc2YubmV0KVRJVDIAAAAPAAAB//5OAGUAZQBkAGwAZQBUUEUxAAAADwAAAf/+TgBlAGUAZA" +
        "BsAGUAVExFTgAAAAQAAAAyNTD/8yjEAAxoRtEfQxgC4Bbl222ADu7u7u+idcDAwcBAEDkHwfB9+UOZcP8pu5fpDHAb9IIcBn9IIcBv4Y6fd0ppSw3//l1lo/L/8yjECQ6otpwBm3gAP2wmAJJoSQWs" +
        "O2ARRSMoLROwrSCg74fOU29KZRJ6D///+9ewnz7+VBURHvrBURHv4K3///ypwoAGnCP/8yjECQ94bkAB3hAAgBJgVAUhQAowJwfDEDFeMVcbQ5iZEjN4AxMM0JQwWAbxkJgwhgfjAXASMBcAhX0/Ga" +
        "UGv9b///wl7yP/8yjEBg3wbjAA7/iAbJ7DIFgQIjBESzDQsDKGpzKBmBMwiEF/MCGAjDKBGM9ls8qgwguJBupF5ZTg5/r//6b///7OuMpqW5H/8yjECQ2IbjAA7/iACBwoEoyJwWLkwbs4w9RmcMCj" +
        "BijAFQHMxyCzPQDPYCUaNSJLnSajsBH/V//2Vf///caZymMBQGBZp0b/8yjEDQ5oajAAx/hkAMAHZgIYEoYGYEsmbHq3ZhYgJ2YC2AaGCA6ZdOh21fGKAGjk4sWsj2f7P/9S///86y5HEVvMAcA1FY" +
        "z/8yjEDg1AbkwBXhgBAYEAwsBDjEeFUN1RCYyuQ7waAQkKYJYPJgXAsmAWASBgE3nrRi9A//+pj8p+xL3IISQCbsPDwxYIiEX/8yjEFBJBarQBmmgAEgWxcQgMsYQcn+PMwJQp/+YGhuo0//N1Ghup" +
        "D//N1IG4gP/6gTEB8B//oPgNB8B//+fLz5cSJJJySSX/8yjEBgx4SuZZwxgC/ZmZjjM2oUBATwKgriUFQVcVBUFTsSgqGsFQVyoKuxKGuCv8qCoKnYKgqCtMQU1FMy4xMDBVVVVVVVVUQUdOZWVkbG" +
        "UAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABOZWVkbGUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" +
        "AAAAAAAA/w==");


    private static readonly byte[] NeedleBytes = Encoding.ASCII.GetBytes(Needle);

    public static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    /// <summary>A JPEG with EXIF (description, GPS, thumbnail), XMP, ICC, IPTC, a comment, a JFIF thumbnail, and a second file behind it.</summary>
    public static byte[] JpegWith(byte[] jpeg) => Join(
        [0xFF, 0xD8],
        Segment(0xE0, Join([.. "JFIF\0"u8], [1, 2, 1, 0, 72, 0, 72, 1, 1, 1, 2, 3])),
        Segment(0xE0, Join([.. "JFXX\0"u8], [0x10], NeedleBytes)),
        Segment(0xE1, Join([.. "Exif\0\0"u8], Tiff())),
        Segment(0xE1, Join([.. "http://ns.adobe.com/xap/1.0/\0"u8], Encoding.UTF8.GetBytes(Xmp))),
        Segment(0xE2, Join([.. "ICC_PROFILE\0"u8], [1, 1], Icc())),
        Segment(0xED, Join([.. "Photoshop 3.0\0"u8], [.. "8BIM"u8], [4, 4, 0, 0, 0, 0, 0, 16, 0x1C, 2, 120, 0, 11], NeedleBytes)),
        Segment(0xFE, NeedleBytes),
        jpeg[2..],
        NeedleBytes,
        [0x50, 0x4B, 3, 4],
        NeedleBytes);

    /// <summary>RGB pixels and, before and behind them, everything that says who took them.</summary>
    public static byte[] PngWith(int width = Width, int height = Height, byte interlace = 0)
    {
        byte[] header = [.. BigEndian(width), .. BigEndian(height), 8, 2, 0, 0, interlace];
        return Join(
            [0x89, .. "PNG\r\n\u001A\n"u8],
            Chunk("IHDR", header),
            Chunk("tEXt", Join([.. "Author\0"u8], NeedleBytes)),
            Chunk("iTXt", Join([.. "XML:com.adobe.xmp\0\0\0\0\0"u8], Encoding.UTF8.GetBytes(Xmp))),
            Chunk("zTXt", Join([.. "Comment\0\0"u8], Zlib(NeedleBytes))),
            Chunk("eXIf", Tiff()),
            Chunk("iCCP", Join([.. "Anna\0\0"u8], Zlib(Icc()))),
            Chunk("gAMA", BigEndian(45455)),
            Chunk("pHYs", [0, 0, 11, 19, 0, 0, 11, 19, 1]),
            Chunk("tIME", [7, 232, 1, 2, 3, 4, 5]),
            Chunk("acTL", [0, 0, 0, 1, 0, 0, 0, 0]),
            Chunk("teSt", NeedleBytes),
            Chunk("IDAT", Join(Zlib(Pixels(width, height, interlace)), NeedleBytes)),
            Chunk("fdAT", NeedleBytes),
            Chunk("IEND", []),
            NeedleBytes);
    }

    /// <summary>An extended WebP of the lossy picture, with transparency and all that can be beside it.</summary>
    public static byte[] WebpWith()
    {
        var picture = LossyWebp[20..];
        return Riff(
            RiffChunk("VP8X", [0x3C, 0, 0, 0, Width - 1, 0, 0, Height - 1, 0, 0]),
            RiffChunk("ICCP", Icc()),
            RiffChunk("ALPH", [0, .. new byte[Width * Height]]),
            RiffChunk("VP8 ", picture),
            RiffChunk("EXIF", Tiff()),
            RiffChunk("XMP ", Encoding.UTF8.GetBytes(Xmp)),
            RiffChunk("ANNA", NeedleBytes));
    }

    public static byte[] AnimatedWebpWith()
    {
        byte[] frame = [0, 0, 0, 0, 0, 0, Width - 1, 0, 0, Height - 1, 0, 0, 100, 0, 0, 0];
        return Riff(
            RiffChunk("VP8X", [0x2E, 0, 0, 0, Width - 1, 0, 0, Height - 1, 0, 0]),
            RiffChunk("ANIM", [0, 0, 0, 0, 0, 0]),
            RiffChunk("ANMF", Join(frame, LossyWebp[12..], RiffChunk("ANNA", NeedleBytes))),
            RiffChunk("ANMF", Join(frame, LossyWebp[12..])),
            RiffChunk("EXIF", Tiff()),
            RiffChunk("XMP ", Encoding.UTF8.GetBytes(Xmp)));
    }

    /// <summary>The picture of a WebP alone, whose own length takes in the metadata behind it.</summary>
    public static byte[] WebpThatSwallows() => Riff(RiffChunk("VP8 ", Join(LossyWebp[20..], RiffChunk("EXIF", Tiff()))));

    /// <summary>The sound between tags of every kind.</summary>
    public static byte[] Mp3With() => Join(
        [.. "ID3"u8, 3, 0, 0, 0, 0, 0, 21], [.. "TPE1"u8, 0, 0, 0, 11, 0, 0], NeedleBytes,
        Mp3,
        [.. "APETAGEX"u8], NeedleBytes);

    /// <summary>A page with a photo, a filled field, a link, a hidden layer, scripts, an attachment, and an earlier state of the file.</summary>
    public static byte[] PdfWith(string extra = "", string trailer = "")
    {
        var photo = JpegWith(BaselineJpeg);
        var file = new MemoryStream();
        Write("%PDF-1.4\n");
        Object(1, $"<< /Type /Catalog /Pages 2 0 R /Metadata 9 0 R /OpenAction << /S /JavaScript /JS ({Needle}) >> /Names << /EmbeddedFiles << /Names [({Needle}) 13 0 R] >> >> /OCProperties << /OCGs [14 0 R] /D << /OFF [14 0 R] /Name ({Needle}) >> >> /Lang ({Needle}) >>");
        Object(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 200 200] /Resources << /Font << /F1 5 0 R >> /XObject << /Im1 6 0 R >> /ColorSpace << /Cs1 [/ICCBased 10 0 R] >> /Properties << /L1 14 0 R >> >> >>");
        Object(3, $"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Annots [7 0 R 8 0 R] /LastModified (D:20240102) /PieceInfo << /Anna ({Needle}) >> /AA << /O << /S /URI /URI (http://{Needle}) >> >> >>");
        Stream(4, "/Length 12 0 R", [.. "BT /F1 12 Tf (Dobry den) Tj ET q 20 0 0 14 0 0 cm /Im1 Do Q"u8]);
        Object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        Stream(6, $"/Type /XObject /Subtype /Image /Width {Width} /Height {Height} /ColorSpace [/ICCBased 10 0 R] /BitsPerComponent 8 /Filter /DCTDecode /Name /{Needle} /Length {photo.Length}", photo);
        Object(7, $"<< /Type /Annot /Subtype /Widget /T ({Needle}) /Contents ({Needle}) /M (D:20240102) /Rect [0 0 50 20] /F 4 /AP << /N 11 0 R /D 9 0 R >> >>");
        Object(8, $"<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://{Needle}) >> >>");
        Stream(9, $"/Type /Metadata /Subtype /XML /Length {Encoding.UTF8.GetByteCount(Xmp)}", Encoding.UTF8.GetBytes(Xmp));
        Stream(10, $"/N 3 /Length {Icc().Length}", Icc());
        Stream(11, "/Type /XObject /Subtype /Form /BBox [0 0 50 20] /Resources << /Font << /F1 5 0 R >> >> /Length 28", [.. "BT /F1 9 Tf (vyplneno) Tj ET"u8]);
        Object(12, "60");
        Stream(13, $"/Type /EmbeddedFile /Length {NeedleBytes.Length}", NeedleBytes);
        Object(14, $"<< /Type /OCG /Name ({Needle}) /Usage << /CreatorInfo << /Creator ({Needle}) >> >> >>");
        Object(15, $"<< /Author ({Needle}) /Title <{Convert.ToHexString(NeedleBytes)}> /Producer ({Needle}) >>");
        Write(extra);
        Write($"trailer\n<< /Size 16 /Root 1 0 R /Info 15 0 R /ID [({Needle}) ({Needle})] {trailer} >>\nstartxref\n0\n%%EOF\n% {Needle}\n");
        return file.ToArray();

        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        void Object(int number, string value) => Write($"{number} 0 obj\n{value}\nendobj\n");
        void Stream(int number, string header, byte[] data)
        {
            Write($"{number} 0 obj\n<< {header} >>\nstream\n");
            file.Write(data);
            Write("\nendstream\nendobj\n");
        }
    }

    public static byte[] Zlib(byte[] data)
    {
        var output = new MemoryStream();
        using (var pack = new ZLibStream(output, CompressionLevel.Optimal))
        {
            pack.Write(data);
        }

        return output.ToArray();
    }

    public static byte[] Chunk(string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        return [.. BigEndian(data.Length), .. body, .. BigEndian((int)Crc(body))];
    }

    public static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    public static byte[] Riff(params byte[][] chunks)
    {
        var body = Join(chunks);
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, body.Length + 4);
        return [.. "RIFF"u8, .. length, .. "WEBP"u8, .. body];
    }

    public static byte[] RiffChunk(string type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, data.Length);
        return [.. Encoding.ASCII.GetBytes(type), .. length, .. data, .. new byte[data.Length & 1]];
    }

    private static string Xmp =>
        $"<?xpacket begin=''?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' dc:creator='{Needle}'/></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";

    /// <summary>EXIF as cameras write it: a description, a camera, an orientation, and a place on the map.</summary>
    private static byte[] Tiff()
    {
        byte[] needle = [.. NeedleBytes, 0];
        return Join(
            [.. "II"u8, 42, 0, 8, 0, 0, 0],
            [4, 0],
            Entry(0x010E, 2, needle.Length, 62),
            Entry(0x010F, 2, needle.Length, 62),
            Entry(0x0112, 3, 1, 6),
            Entry(0x8825, 4, 1, 74),
            [0, 0, 0, 0],
            needle,
            [2, 0],
            Entry(1, 2, 2, 'N'),
            Entry(2, 5, 3, 104),
            [0, 0, 0, 0],
            [50, 0, 0, 0, 1, 0, 0, 0, 5, 0, 0, 0, 1, 0, 0, 0, 7, 0, 0, 0, 1, 0, 0, 0]);

        static byte[] Entry(ushort tag, ushort type, int count, int value)
        {
            var entry = new byte[12];
            BinaryPrimitives.WriteUInt16LittleEndian(entry, tag);
            BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(2), type);
            BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(4), count);
            BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(8), value);
            return entry;
        }
    }

    private static byte[] Icc()
    {
        var profile = new byte[160];
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        "mntrRGB XYZ "u8.CopyTo(profile.AsSpan(12));
        "acspAPPL"u8.CopyTo(profile.AsSpan(36));
        NeedleBytes.CopyTo(profile, 140);
        return profile;
    }

    private static byte[] Pixels(int width, int height, byte interlace)
    {
        // Interlaced rows are of other lengths, but of one size in all when counted: zeroes are right for any of them.
        if (interlace == 1)
        {
            (int X, int Y, int StepX, int StepY)[] passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];
            return new byte[passes.Sum(pass => Rows((width - pass.X + pass.StepX - 1) / pass.StepX, (height - pass.Y + pass.StepY - 1) / pass.StepY))];
        }

        var pixels = new byte[Rows(width, height)];
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = i % (1 + (width * 3)) == 0 ? (byte)0 : (byte)(i * 7);
        }

        return pixels;

        static int Rows(int columns, int rows) => columns <= 0 || rows <= 0 ? 0 : rows * (1 + (columns * 3));
    }

    private static byte[] BigEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
