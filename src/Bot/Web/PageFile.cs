using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace MentorBot.Bot.Web;

/// <summary>
/// One of the pages' own files, packed once when the house starts, for browsers that take it packed.
///
/// Nothing else is ever packed. How small an answer gets tells of what is in it, and encryption does not hide its length: who listens on the line and can have words of
/// his own put beside a secret finds it out by guessing (BREACH). These files are the same for everybody and hold nothing of anybody. The pages themselves hold
/// tokens and tickets, every other answer something of a talk: they go as they are.
/// </summary>
internal sealed class PageFile
{
    private const string Brotli = "br";
    private const string Gzip = "gzip";

    private readonly string _type;
    private readonly byte[] _plain;
    private readonly byte[] _brotli;
    private readonly byte[] _gzip;

    public PageFile(string type, byte[] plain)
    {
        (_type, _plain) = (type, plain);
        _brotli = Pack(plain, to => new BrotliStream(to, CompressionLevel.SmallestSize));
        _gzip = Pack(plain, to => new GZipStream(to, CompressionLevel.SmallestSize));
    }

    public Task AnswerAsync(HttpContext context)
    {
        var encoding = Choose(context.Request.GetTypedHeaders().AcceptEncoding);
        Headers.OfPart(context.Response);
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (encoding is not null)
            context.Response.Headers.ContentEncoding = encoding;

        return StartPage.AnswerAsync(context, _type, encoding switch { Brotli => _brotli, Gzip => _gzip, _ => _plain });
    }

    /// <summary>The smaller of those that are taken; null where none is, or the header can't be read.</summary>
    private static string? Choose(IList<StringWithQualityHeaderValue> accepted) => new[] { Brotli, Gzip }.FirstOrDefault(encoding =>
        accepted.Any(one => one.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && one.Quality is not 0));

    private static byte[] Pack(byte[] plain, Func<Stream, Stream> packer)
    {
        using var packed = new MemoryStream();
        using (var stream = packer(packed))
            stream.Write(plain);

        return packed.ToArray();
    }
}
