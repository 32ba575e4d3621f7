using System.Text;
using MentorBot.Bot.Privacy;
using Xunit;

namespace MentorBot.Bot.Tests.Privacy;

public sealed class FileSnifferTests
{
    [Fact]
    public void Knows_a_file_by_its_bytes()
    {
        Assert.Equal(FileType.Jpeg, FileSniffer.Sniff(SampleFiles.BaselineJpeg));
        Assert.Equal(FileType.Png, FileSniffer.Sniff(SampleFiles.PngWith()));
        Assert.Equal(FileType.Webp, FileSniffer.Sniff(SampleFiles.LosslessWebp));
        Assert.Equal(FileType.OggOpus, FileSniffer.Sniff(SampleFiles.Opus));
        Assert.Equal(FileType.Mp3, FileSniffer.Sniff(SampleFiles.Mp3));
        Assert.Equal(FileType.Mp3, FileSniffer.Sniff(SampleFiles.Mp3With()));
        Assert.Equal(FileType.Pdf, FileSniffer.Sniff(SampleFiles.PdfWith()));
        Assert.Equal(FileType.Text, FileSniffer.Sniff("Dobrý den"u8));
    }

    [Theory]
    [InlineData("PK\u0003\u0004\0\0")]
    [InlineData("MZ\u0090\0\u0003\0")]
    [InlineData("\u007FELF\u0002\u0001\0")]
    [InlineData("II*\0\b\0\0\0")]
    [InlineData("\0\0\0 ftypheic\0\0")]
    [InlineData("\0\0\0 ftypM4A \0\0")]
    [InlineData("OggS\0\u0002\0\0\0\0\0\0\0\0aaaabbbbcccc\u0001\u001E\u0001vorbis\0\0\0\0\0\0")]
    [InlineData("RIFF\0\0\0\0WAVEfmt ")]
    [InlineData("")]
    public void Knows_nothing_else(string bytes) => Assert.Null(FileSniffer.Sniff(Encoding.Latin1.GetBytes(bytes)));
}
