using System.Text;
using MentorBot.Bot.Privacy;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Privacy;

/// <summary>Files that are two things at once, or far more than they seem.</summary>
public sealed class BombsTests
{
    private const int Megabyte = 1 << 20;

    /// <summary>What stands behind the end of a picture is a whole file to a program that reads from the end, as archives are read.</summary>
    [Theory]
    [InlineData("PK\u0003\u0004 an archive")]
    [InlineData("<html><script>alert(1)</script></html>")]
    [InlineData("MZ a program")]
    [InlineData("%PDF-1.7 a document")]
    public void Of_a_picture_that_is_something_else_as_well_the_picture_alone_is_passed(string rider)
    {
        var behind = Encoding.Latin1.GetBytes(rider);
        var png = SampleFiles.PngWith();

        Assert.Equal(SampleFiles.BaselineJpeg, Photo([.. SampleFiles.BaselineJpeg, .. behind]));
        Assert.Equal(Photo(png), Photo([.. png, .. behind]));
    }

    [Theory]
    [InlineData("PK\u0003\u0004 an archive, an office file, an app")]
    [InlineData("MZ a program")]
    [InlineData("\u007FELF a program")]
    [InlineData("\u001F\u008B an archive")]
    [InlineData("Rar!\u001A\u0007 an archive")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<!DOCTYPE html><script>alert(1)</script>")]
    [InlineData("II*\0 a TIFF or a raw picture")]
    [InlineData("\0\0\0\u0018ftypheic a picture of a phone")]
    [InlineData("GIF89a\0 an animation")]
    public void What_is_no_picture_voice_or_document_passes_as_none(string file)
    {
        var bytes = Encoding.Latin1.GetBytes(file + "\0\0\0\0");
        var words = Encoding.Latin1.GetBytes(file);

        Assert.All(Enum.GetValues<AttachmentKind>(), kind => Assert.Null(MetadataStripper.Make(kind, bytes, 1)));
        Assert.All([AttachmentKind.Photo, AttachmentKind.Voice], kind => Assert.Null(MetadataStripper.Make(kind, words, 1)));
    }

    /// <summary>A small header before pixels that unpack to a hundred megabytes: as many are unpacked as the header has told.</summary>
    [Fact]
    public void A_picture_that_unpacks_to_more_than_it_says_is_not_unpacked_further()
    {
        var bomb = Png(20, 14, SampleFiles.Zlib(new byte[100 * Megabyte]));

        Assert.InRange(Photo(bomb)!.Length, 1, 1_000);
    }

    [Fact]
    public void A_picture_that_says_more_than_it_unpacks_to_is_refused() => Assert.Null(Photo(Png(9_000, 4_000, SampleFiles.Zlib(new byte[1_000]))));

    /// <summary>The same document twice: once with a little, once with a lot of nothing packed into it.</summary>
    [Theory]
    [InlineData(1, true)]
    [InlineData(100, false)]
    public void A_document_that_unpacks_to_more_than_any_document_needs_is_refused(int megabytes, bool passes)
    {
        var nothing = new byte[megabytes * Megabyte];
        nothing.AsSpan().Fill((byte)' ');
        "20 0 null"u8.CopyTo(nothing);
        var packed = SampleFiles.Zlib(nothing);

        var pdf = SampleFiles.PdfWith($"21 0 obj\n<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length {packed.Length} >>\nstream\n{Encoding.Latin1.GetString(packed)}\nendstream\nendobj\n");

        Assert.Equal(passes, MetadataStripper.Make(AttachmentKind.Document, pdf, 1) is not null);
    }

    private static byte[]? Photo(byte[] file) => MetadataStripper.Make(AttachmentKind.Photo, file, 1)?.Bytes.ToArray();

    private static byte[] Png(int width, int height, byte[] pixels) => SampleFiles.Join(
        [0x89, .. "PNG\r\n\u001A\n"u8],
        SampleFiles.Chunk("IHDR", [0, 0, (byte)(width >> 8), (byte)width, 0, 0, (byte)(height >> 8), (byte)height, 8, 2, 0, 0, 0]),
        SampleFiles.Chunk("IDAT", pixels),
        SampleFiles.Chunk("IEND", []));
}
