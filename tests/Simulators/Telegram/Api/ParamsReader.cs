using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace MentorBot.Simulators.Telegram;

/// <summary>Reads a call's parameters from its query and its body, whichever of the four forms the body has.</summary>
internal static class ParamsReader
{
    /// <summary>The Bot API takes uploads of up to 50 MB; the rest is room for the other parts.</summary>
    public const long MaxBody = (50L << 20) + (1L << 20);

    /// <returns>The parameters, or the error that the server answers to an unreadable body.</returns>
    public static async ValueTask<(Params Params, Answer? Error)> ReadAsync(HttpRequest request)
    {
        var read = new Params();
        if (request.QueryString.HasValue)
            AddPairs(read, request.QueryString.Value!);

        if (request.ContentLength is 0 || (request.ContentLength is null && request.Headers.TransferEncoding.Count == 0))
            return (read, null);

        var type = request.ContentType ?? "";
        if (type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return await ReadPartsAsync(request, read);

        var body = await ReadAllAsync(request);
        if (type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
            return (read, ReadJson(body.Span, read));

        if (type.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
            AddPairs(read, Encoding.UTF8.GetString(body.Span));

        return (read, null);
    }

    public static Answer? ReadJson(ReadOnlySpan<byte> body, Params read)
    {
        var json = new Utf8JsonReader(body);
        try
        {
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
                return Answer.Bad("object expected");

            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var name = json.GetString()!;
                json.Read();
                if (json.TokenType == JsonTokenType.String)
                {
                    read.Add(name, json.GetString()!);
                    continue;
                }

                var start = (int)json.TokenStartIndex;
                json.Skip();
                if (json.TokenType != JsonTokenType.Null)
                    read.Add(name, Encoding.UTF8.GetString(body[start..(int)json.BytesConsumed]));
            }

            return null;
        }
        catch (JsonException)
        {
            return Answer.Bad("can't parse request JSON object");
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate, escaped or raw, has no UTF-8 form.
            return Answer.Bad("strings must be encoded in UTF-8");
        }
    }

    private static async ValueTask<ReadOnlyMemory<byte>> ReadAllAsync(HttpRequest request)
    {
        while (true)
        {
            var result = await request.BodyReader.ReadAsync();
            if (result.IsCompleted)
            {
                var bytes = result.Buffer.ToArray();
                request.BodyReader.AdvanceTo(result.Buffer.End);
                return bytes;
            }

            request.BodyReader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private static async ValueTask<(Params Params, Answer? Error)> ReadPartsAsync(HttpRequest request, Params read)
    {
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(request.ContentType).Boundary).Value;
        if (string.IsNullOrEmpty(boundary))
            return (read, Answer.Bad("boundary field not found"));

        var reader = new MultipartReader(boundary, request.Body);
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            using var bytes = new MemoryStream();
            await section.Body.CopyToAsync(bytes);
            var (name, file) = PartHeader.Read(section.ContentDisposition ?? "");
            if (file is not null)
                read.Files.Add(new Upload(name, file, section.ContentType, bytes.ToArray()));
            else
                read.Add(name, Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        }

        return (read, null);
    }

    private static void AddPairs(Params read, string encoded)
    {
        foreach (var pair in new QueryStringEnumerable(encoded))
            read.Add(pair.DecodeName().ToString(), pair.DecodeValue().ToString());
    }
}
