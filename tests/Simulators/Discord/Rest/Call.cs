using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>A file of a multipart request. <see cref="Index"/> is the n of <c>files[n]</c>.</summary>
internal sealed record FilePart(string Index, string Filename, string? ContentType, byte[] Bytes);

/// <summary>One REST call on its way through a handler: what came, and the answer that is being written. Reused between requests.</summary>
internal sealed class Call
{
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    public Call() => Json = new Utf8JsonWriter(_buffer, Wire.Options);

    public HttpContext Http { get; private set; } = null!;
    public Route Route { get; private set; } = null!;
    public Utf8JsonWriter Json { get; }
    public string[] Arguments { get; private set; } = [];
    public JsonDocument? Document { get; private set; }
    public JsonElement Body => Document?.RootElement ?? default;
    public IReadOnlyList<FilePart> Files { get; set; } = [];
    public int Status { get; set; } = 200;

    public ReadOnlyMemory<byte> Answer
    {
        get
        {
            Json.Flush();
            return _buffer.WrittenMemory;
        }
    }

    public void Begin(HttpContext http, Route route, string[] arguments)
    {
        Http = http;
        Route = route;
        Arguments = arguments;
        Files = [];
        Status = 200;
        Rewind();
    }

    public void Take(JsonDocument document) => Document = document;

    /// <summary>Gives the body's memory back; called once the answer is on its way.</summary>
    public void End()
    {
        Document?.Dispose();
        Document = null;
    }

    /// <summary>Throws away what was written of the answer.</summary>
    public void Rewind()
    {
        _buffer.ResetWrittenCount();
        Json.Reset();
    }

    public void NoContent() => Status = 204;

    public ulong Id(int argument, string name = "id")
    {
        var text = Arguments[argument];
        return ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : throw Refusal.Form(name, "NUMBER_TYPE_COERCE", $"Value \"{text}\" is not snowflake.");
    }

    public string? Query(string name) => Http.Request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    public bool Flag(string name) => Query(name) is { } text && (text == "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase));

    public ulong? QueryId(string name) => Query(name) is not { } text ? null
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id
        : throw Refusal.Form(name, "NUMBER_TYPE_COERCE", $"Value \"{text}\" is not snowflake.");

    public int QueryInt(string name, int fallback, int least, int most)
    {
        if (Query(name) is not { } text)
        {
            return fallback;
        }

        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            throw Refusal.Form(name, "NUMBER_TYPE_COERCE", $"Value \"{text}\" is not int.");
        }

        return number < least ? throw Refusal.Form(name, "NUMBER_TYPE_MIN", $"int value should be greater than or equal to {least}.")
            : number > most ? throw Refusal.Form(name, "NUMBER_TYPE_MAX", $"int value should be less than or equal to {most}.")
            : number;
    }
}
