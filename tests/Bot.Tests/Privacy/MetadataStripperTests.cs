using System.Text;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;
using MentorBot.Core.Engine;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using Xunit;

namespace MentorBot.Bot.Tests.Privacy;

public sealed class MetadataStripperTests
{
    public static TheoryData<string> Images => ["baseline", "progressive", "grey", "png", "interlaced", "webp", "animated", "lossless"];

    public static TheoryData<string> Everything => [.. Images, "opus", "mp3", "pdf", "packed pdf"];

    private static (AttachmentKind Kind, byte[] File) Sample(string name) => name switch
    {
        "baseline" => (AttachmentKind.Photo, SampleFiles.JpegWith(SampleFiles.BaselineJpeg)),
        "progressive" => (AttachmentKind.Photo, SampleFiles.JpegWith(SampleFiles.ProgressiveJpeg)),
        "grey" => (AttachmentKind.Photo, SampleFiles.JpegWith(SampleFiles.GreyJpeg)),
        "png" => (AttachmentKind.Photo, SampleFiles.PngWith()),
        "interlaced" => (AttachmentKind.Photo, SampleFiles.PngWith(interlace: 1)),
        "webp" => (AttachmentKind.Photo, SampleFiles.WebpWith()),
        "animated" => (AttachmentKind.Photo, SampleFiles.AnimatedWebpWith()),
        "lossless" => (AttachmentKind.Photo, SampleFiles.LosslessWebp),
        "opus" => (AttachmentKind.Voice, SampleFiles.Opus),
        "mp3" => (AttachmentKind.Voice, SampleFiles.Mp3With()),
        "pdf" => (AttachmentKind.Document, SampleFiles.PdfWith()),
        _ => (AttachmentKind.Document, PackedPdf()),
    };

    private static SafeFile Make(string name)
    {
        var (kind, file) = Sample(name);
        return Assert.IsType<SafeFile>(MetadataStripper.Make(kind, file, 3));
    }

    /// <summary>A PDF whose catalog and pages are packed in an object stream, as new programs write it.</summary>
    private static byte[] PackedPdf()
    {
        string[] objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 5 0 R >>", $"<< /Author ({SampleFiles.Needle}) >>"];
        var index = string.Join(' ', objects.Select((_, i) => $"{i + 1} {objects.Take(i).Sum(it => it.Length + 1)}"));
        var packed = SampleFiles.Zlib(Encoding.ASCII.GetBytes($"{index} {string.Join(' ', objects)}"));
        return SampleFiles.Join(
            Encoding.ASCII.GetBytes($"%PDF-1.5\n6 0 obj << /Type /ObjStm /N 4 /First {index.Length + 1} /Filter /FlateDecode /Length {packed.Length} >> stream\n"),
            packed,
            Encoding.ASCII.GetBytes("\nendstream endobj\n5 0 obj << /Length 3 >> stream\nq Q\nendstream endobj\n7 0 obj << /Type /XRef /Root 1 0 R /Info 4 0 R /Length 0 >> stream\n\nendstream endobj\nstartxref\n0\n%%EOF"));
    }

    private static bool HasNeedle(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(Encoding.ASCII.GetBytes(SampleFiles.Needle)) >= 0 || bytes.IndexOf(Encoding.ASCII.GetBytes(Convert.ToHexString(Encoding.ASCII.GetBytes(SampleFiles.Needle)))) >= 0;

    private static IReadOnlyList<MetadataExtractor.Directory> Metadata(ReadOnlyMemory<byte> image) => ImageMetadataReader.ReadMetadata(new MemoryStream(image.ToArray()));

    private static (int Width, int Height) Size(ReadOnlyMemory<byte> image)
    {
        var tags = Metadata(image).SelectMany(directory => directory.Tags).ToList();
        return (Number("Image Width"), Number("Image Height"));

        int Number(string name) => int.Parse(tags.First(tag => tag.Name == name).Description!.Split(' ')[0]);
    }

    [Fact]
    public void The_samples_hold_what_is_to_be_taken_out()
    {
        foreach (var name in Everything.Select(row => row.Data).Except(["lossless", "opus", "packed pdf"]))
        {
            Assert.True(HasNeedle(Sample(name).File), name);
        }

        foreach (var name in (string[])["baseline", "progressive", "png", "webp", "animated"])
        {
            var directories = Metadata(Sample(name).File);
            Assert.Contains(directories, directory => directory is GpsDirectory);
            Assert.Contains(directories, directory => directory is ExifIfd0Directory);
            Assert.Contains(directories, directory => directory.Name == "XMP");
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Nothing_that_was_planted_is_left(string name) => Assert.False(HasNeedle(Make(name).Bytes.Span));

    [Theory]
    [MemberData(nameof(Images))]
    public void An_image_has_no_metadata_and_its_size(string name)
    {
        var image = Make(name).Bytes;

        string[] own = ["JPEG", "JFIF", "Huffman", "PNG-IHDR", "WebP", "File Type"];
        Assert.All(Metadata(image), directory => Assert.Contains(directory.Name, own));
        Assert.All(Metadata(image), directory => Assert.Empty(directory.Errors));
        Assert.Equal((SampleFiles.Width, SampleFiles.Height), Size(image));
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Making_safe_twice_is_making_safe_once(string name)
    {
        var once = Make(name);

        var twice = MetadataStripper.Make(Sample(name).Kind, once.Bytes, 3)!;

        Assert.Equal(once.Bytes.ToArray(), twice.Bytes.ToArray());
    }

    [Theory]
    [InlineData("baseline", "photo.jpg", "image/jpeg")]
    [InlineData("png", "photo.png", "image/png")]
    [InlineData("webp", "photo.webp", "image/webp")]
    [InlineData("opus", "voice.ogg", "audio/ogg")]
    [InlineData("mp3", "voice.mp3", "audio/mpeg")]
    [InlineData("pdf", "file-3.pdf", "application/pdf")]
    public void Has_a_neutral_name_of_its_true_type(string sample, string name, string mediaType)
    {
        var file = Make(sample);

        Assert.Equal((name, mediaType), (file.Name, file.MediaType));
    }

    [Theory]
    [InlineData("baseline")]
    [InlineData("progressive")]
    [InlineData("grey")]
    public void The_coded_picture_of_a_jpeg_is_untouched(string name)
    {
        var original = name switch { "baseline" => SampleFiles.BaselineJpeg, "grey" => SampleFiles.GreyJpeg, _ => SampleFiles.ProgressiveJpeg };

        // All that these have before their tables is the JFIF header of 18 bytes that we write too.
        Assert.Equal(original, Make(name).Bytes.ToArray());
    }

    [Fact]
    public void The_colours_of_an_adobe_jpeg_keep_their_meaning()
    {
        byte[] adobe = [.. "Adobe"u8, 0, 100, 9, 9, 9, 9, 0, .. Encoding.ASCII.GetBytes(SampleFiles.Needle)];
        var jpeg = SampleFiles.Join([0xFF, 0xD8], SampleFiles.Segment(0xEE, adobe), SampleFiles.BaselineJpeg[20..]);

        var image = MetadataStripper.Make(AttachmentKind.Photo, jpeg, 1)!.Bytes.ToArray();

        Assert.Equal([0xFF, 0xD8, 0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 0], image[..18]);
        Assert.False(HasNeedle(image));
    }

    [Fact]
    public void Rows_of_a_png_beyond_its_height_are_left_behind()
    {
        // A picture cropped by its header alone: the rows that were cut off are still packed in it.
        var tall = SampleFiles.PngWith(20, 14);
        var cropped = SampleFiles.PngWith(20, 14);
        var header = SampleFiles.Chunk("IHDR", [0, 0, 0, 20, 0, 0, 0, 7, 8, 2, 0, 0, 0]);
        header.CopyTo(cropped, 8);

        var image = MetadataStripper.Make(AttachmentKind.Photo, cropped, 1)!.Bytes;

        Assert.Equal((20, 7), Size(image));
        var at = image.Span.IndexOf("IDAT"u8) + 4;
        using var unpack = new System.IO.Compression.ZLibStream(new MemoryStream(image[at..].ToArray()), System.IO.Compression.CompressionMode.Decompress);
        var rows = new MemoryStream();
        unpack.CopyTo(rows);
        Assert.Equal(7 * 61, rows.Length);
        Assert.NotEqual(tall.Length, image.Length);
    }

    [Theory]
    [InlineData(10_001, 1)]
    [InlineData(1, 10_001)]
    [InlineData(8_000, 5_001)]
    [InlineData(0, 5)]
    public void Refuses_images_that_are_too_large_by_their_header(int width, int height)
    {
        byte[] size = [(byte)(width >> 8), (byte)width];
        byte[] tall = [(byte)(height >> 8), (byte)height];
        var png = SampleFiles.PngWith();
        SampleFiles.Chunk("IHDR", [0, 0, .. size, 0, 0, .. tall, 8, 2, 0, 0, 0]).CopyTo(png, 8);
        var jpeg = SampleFiles.BaselineJpeg.ToArray();
        var frame = jpeg.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
        tall.CopyTo(jpeg, frame + 5);
        size.CopyTo(jpeg, frame + 7);
        byte[] canvas = [(byte)(width - 1), (byte)((width - 1) >> 8), (byte)((width - 1) >> 16), (byte)(height - 1), (byte)((height - 1) >> 8), 0];
        var webp = SampleFiles.Riff(SampleFiles.RiffChunk("VP8X", [0, 0, 0, 0, .. canvas]), SampleFiles.LossyWebp[12..]);

        Assert.Null(MetadataStripper.Make(AttachmentKind.Photo, png, 1));
        Assert.Null(MetadataStripper.Make(AttachmentKind.Photo, jpeg, 1));
        Assert.Null(MetadataStripper.Make(AttachmentKind.Photo, webp, 1));
    }

    [Fact]
    public void Refuses_a_picture_whose_length_takes_in_its_metadata() =>
        Assert.Null(MetadataStripper.Make(AttachmentKind.Photo, SampleFiles.WebpThatSwallows(), 1));

    [Fact]
    public void Refuses_a_file_that_is_not_what_it_was_sent_as()
    {
        Assert.Null(MetadataStripper.Make(AttachmentKind.Photo, SampleFiles.PdfWith(), 1));
        Assert.Null(MetadataStripper.Make(AttachmentKind.Photo, SampleFiles.Opus, 1));
        Assert.Null(MetadataStripper.Make(AttachmentKind.Voice, SampleFiles.BaselineJpeg, 1));
        Assert.Null(MetadataStripper.Make(AttachmentKind.Document, SampleFiles.Opus, 1));
        Assert.Equal("file-9.jpg", MetadataStripper.Make(AttachmentKind.Document, SampleFiles.JpegWith(SampleFiles.BaselineJpeg), 9)?.Name);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><p>hi")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("hi <ScRipt>alert(1)</script>")]
    [InlineData("#!/bin/sh\nrm -r /")]
    [InlineData("BEGIN:VCARD\nFN:Anna\nEND:VCARD")]
    [InlineData(@"{\rtf1 hi}")]
    [InlineData("%PDF 1.4\n1 0 obj")]
    [InlineData("a\u0007b")]
    [InlineData(" \n\u200B")]
    [InlineData("GIF89a")]
    public void Refuses_text_that_is_more_than_words(string text) =>
        Assert.Null(MetadataStripper.Make(AttachmentKind.Document, Encoding.UTF8.GetBytes(text == "GIF89a" ? text + "\u0001\0\u0001\0" : text), 1));

    [Fact]
    public void Refuses_text_that_is_not_utf8() => Assert.Null(MetadataStripper.Make(AttachmentKind.Document, new byte[] { (byte)'P', 0xF8, (byte)'i' }, 1));

    [Fact]
    public void Words_in_a_file_are_cleaned_like_a_message()
    {
        var file = MetadataStripper.Make(AttachmentKind.Document, Encoding.UTF8.GetBytes("\uFEFFDobry\u0301\r\nden\u202E <3"), 2)!;

        Assert.Equal(("file-2.txt", "text/plain", "Dobrý\nden <3"), (file.Name, file.MediaType, Encoding.UTF8.GetString(file.Bytes.Span)));
    }

    [Fact]
    public void A_voice_message_keeps_its_sound_and_no_comments()
    {
        var voice = Encoding.Latin1.GetString(Make("opus").Bytes.Span);

        Assert.Contains("Needle", Encoding.Latin1.GetString(SampleFiles.Opus), StringComparison.Ordinal);
        Assert.DoesNotContain("Needle", voice, StringComparison.Ordinal);
        Assert.DoesNotContain("libopus", voice, StringComparison.Ordinal);
        Assert.Contains("OpusTags\0\0\0\0\0\0\0\0OggS", voice, StringComparison.Ordinal);
        var sound = Encoding.Latin1.GetString(SampleFiles.Opus)[^100..];
        Assert.EndsWith(sound, voice, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_stream_in_a_voice_message_is_left_behind()
    {
        var alone = Make("opus").Bytes.ToArray();

        // The same pages under another number, one after each page: checksums are made by stripping twice.
        var file = SampleFiles.Join(SampleFiles.Opus, Encoding.ASCII.GetBytes(SampleFiles.Needle), SampleFiles.Opus);

        Assert.Equal(alone, MetadataStripper.Make(AttachmentKind.Voice, file, 1)!.Bytes.ToArray());
    }

    [Fact]
    public void Sound_that_is_damaged_is_refused()
    {
        var opus = SampleFiles.Opus.ToArray();
        opus[^1] ^= 1;

        Assert.Null(MetadataStripper.Make(AttachmentKind.Voice, opus, 1));
    }

    [Fact]
    public void A_pdf_keeps_what_is_to_be_seen()
    {
        var pdf = Encoding.Latin1.GetString(Make("pdf").Bytes.Span);

        Assert.Contains("(Dobry den) Tj", pdf, StringComparison.Ordinal);
        Assert.Contains("(vyplneno) Tj", pdf, StringComparison.Ordinal);
        Assert.Contains("/BaseFont /Helvetica", pdf, StringComparison.Ordinal);
        Assert.Contains("/MediaBox [ 0 0 200 200 ]", pdf, StringComparison.Ordinal);
        Assert.Contains("/ColorSpace /DeviceRGB", pdf, StringComparison.Ordinal);
        Assert.Contains("/OFF [", pdf, StringComparison.Ordinal);
        foreach (var gone in (string[])["JavaScript", "/URI", "EmbeddedFile", "/Metadata", "/Info", "/ID", "xmpmeta", "Exif", "acsp", "/Annot /Subtype /Widget", "D:2024"])
        {
            Assert.DoesNotContain(gone, pdf, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_pdf_shows_its_last_state()
    {
        var pdf = Encoding.Latin1.GetString(MetadataStripper.Make(AttachmentKind.Document, SampleFiles.PdfWith("4 0 obj\n<< /Length 17 >>\nstream\nBT (novy) Tj ET %\nendstream\nendobj\n"), 1)!.Bytes.Span);

        Assert.Contains("(novy) Tj", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("Dobry den", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void What_looks_like_an_object_inside_a_file_in_the_file_is_not_one()
    {
        var inner = "4 0 obj << /Length 3 >> stream\nBAD\nendstream endobj";

        var pdf = Encoding.Latin1.GetString(MetadataStripper.Make(AttachmentKind.Document, SampleFiles.PdfWith($"20 0 obj\n<< /Length {inner.Length} >>\nstream\n{inner}\nendstream\nendobj\n"), 1)!.Bytes.Span);

        Assert.Contains("(Dobry den) Tj", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("BAD", pdf, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "/Encrypt 15 0 R")]
    [InlineData("4 0 obj\n<< /Length 99999 >>\nstream\nq\nendstream\nendobj\n", "")]
    [InlineData("6 0 obj\n<< /Subtype /Image /Filter /JPXDecode /Length 1 >>\nstream\nq\nendstream\nendobj\n", "")]
    [InlineData("6 0 obj\n<< /Subtype /Image /Filter /DCTDecode /Length 1 >>\nstream\nq\nendstream\nendobj\n", "")]
    [InlineData("6 0 obj\n<< /F (other.file) /Length 1 >>\nstream\nq\nendstream\nendobj\n", "")]
    [InlineData("2 0 obj\n<< /Type /Pages /Kids [2 0 R 2 0 R] >>\nendobj\n", "")]
    [InlineData("1 0 obj\n1 0 R\nendobj\n", "")]
    [InlineData("3 0 obj\n<< /Type /Page /Contents [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ >>\nendobj\n", "")]
    public void Refuses_a_pdf_that_it_cannot_promise_for(string extra, string trailer) =>
        Assert.Null(MetadataStripper.Make(AttachmentKind.Document, SampleFiles.PdfWith(extra, trailer), 1));

    [Theory]
    [MemberData(nameof(Everything))]
    public void Hostile_files_never_throw_and_never_carry_the_needle(string name)
    {
        var (kind, file) = Sample(name);
        var passed = 0;
        for (var seed = 0; seed < 4_000; seed++)
        {
            var made = MetadataStripper.Make(kind, Mutate(file, seed), 1);
            if (made is not null)
            {
                passed++;
                Assert.False(HasNeedle(made.Bytes.Span), $"The needle is in what seed {seed} made of the {name}: {Around(made.Bytes.Span)}");
            }
        }

        Assert.InRange(passed, 1, 3_999);
    }

    private static string Around(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var at = Math.Max(0, text.IndexOf(SampleFiles.Needle, StringComparison.Ordinal));
        return text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 40)];
    }

    private static byte[] Mutate(byte[] file, int seed)
    {
        var random = new Random(seed);
        var mutated = file.ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(mutated.Count);
            switch (random.Next(6))
            {
                case 0:
                    mutated[at] = (byte)random.Next(256);
                    break;
                case 1:
                    mutated[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    mutated[at] = (byte)(mutated[at] + random.Next(-2, 3));
                    break;
                case 3 when mutated.GetRange(random.Next(mutated.Count / 2), random.Next(mutated.Count / 2)) is var piece && !HasNeedle([.. piece]):
                    // Not the needle itself: put among the pixels it would be pixels.
                    mutated.InsertRange(at, piece);
                    break;
                case 4:
                    mutated.RemoveRange(at, Math.Min(random.Next(40), mutated.Count - at - 1));
                    break;
                case 5 when random.Next(4) == 0:
                    mutated.RemoveRange(at + 1, mutated.Count - at - 1);
                    break;
            }
        }

        return [.. mutated];
    }
}
