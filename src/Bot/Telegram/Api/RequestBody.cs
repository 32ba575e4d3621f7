using System.Net;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MentorBot.Bot.Telegram.Api;

/// <summary>
/// A request's body that knows whether any of it was handed to a connection. The transport asks for the body only when it
/// has a working connection, and the platform acts on no request without one: a body nobody asked for is the proof that a
/// call had no effect.
/// </summary>
internal abstract class RequestBody : HttpContent
{
    private volatile bool _started;

    public bool Started => _started;

    protected abstract Task WriteAsync(Stream stream, CancellationToken stop);

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        _started = true;
        return WriteAsync(stream, cancellationToken);
    }
}

/// <summary>JSON, written at once into a pooled buffer of known length.</summary>
internal sealed class JsonBody : RequestBody
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private static readonly JsonWriterOptions Options = new()
    {
        // Letters of all languages as they are: the answer is read by a server, not by a browser.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly PooledBuffer _buffer;

    private JsonBody(PooledBuffer buffer)
    {
        _buffer = buffer;
        Headers.ContentType = Json;
        Headers.ContentLength = buffer.Length;
    }

    public static JsonBody Of<T>(T value, JsonTypeInfo<T> type)
    {
        var buffer = new PooledBuffer(1024);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            JsonSerializer.Serialize(writer, value, type);
        }

        return new JsonBody(buffer);
    }

    protected override Task WriteAsync(Stream stream, CancellationToken stop) => stream.WriteAsync(_buffer.Written, stop).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = _buffer.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _buffer.Dispose();

        base.Dispose(disposing);
    }
}

/// <summary>A form with a file in it.</summary>
internal sealed class FormBody : RequestBody
{
    private readonly MultipartFormDataContent _form = new($"mentorbot{Guid.NewGuid():N}");

    public FormBody() => Headers.ContentType = _form.Headers.ContentType;

    public void Add(string name, string value)
    {
        var content = new StringContent(value);
        content.Headers.ContentType = null;
        _form.Add(content, $"\"{name}\"");
    }

    /// <param name="fileName">Neutral and made of plain ASCII: it is told to the platform.</param>
    public void Add(string name, ReadOnlyMemory<byte> bytes, string fileName, string mediaType)
    {
        var content = new ReadOnlyMemoryContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.TryParse(mediaType, out var type) ? type : new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"", FileName = $"\"{fileName}\"" };
        _form.Add(content);
    }

    protected override Task WriteAsync(Stream stream, CancellationToken stop) => _form.CopyToAsync(stream, stop);

    protected override bool TryComputeLength(out long length)
    {
        length = _form.Headers.ContentLength ?? 0;
        return _form.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _form.Dispose();

        base.Dispose(disposing);
    }
}
