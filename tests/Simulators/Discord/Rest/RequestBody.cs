using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace MentorBot.Simulators.Discord;

/// <summary>Reads a request's body: JSON, or multipart with <c>payload_json</c> and <c>files[n]</c>. 25 MiB is the most Discord takes.</summary>
internal static class RequestBody
{
    private const long MaxBytes = 25 * 1024 * 1024;

    /// <summary>Sets body and files of the call.</summary>
    public static async Task ReadAsync(Call call)
    {
        var request = call.Http.Request;
        if (request.ContentLength > MaxBytes)
        {
            throw Refusal.TooLarge();
        }

        if (request.ContentLength is null or 0 && request.Headers.TransferEncoding.Count == 0)
        {
            return;
        }

        var type = request.ContentType ?? "";
        if (type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            await ReadMultipartAsync(call, type);
            return;
        }

        if (!type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.Form("_errors", "CONTENT_TYPE_INVALID", "Expected \"Content-Type\" header to be one of {'application/json'}.");
        }

        Take(call, request.ContentLength is { } length ? await ReadExactlyAsync(request.Body, (int)length) : await ReadAllAsync(request.Body));
    }

    private static void Take(Call call, ReadOnlyMemory<byte> json)
    {
        try
        {
            call.Take(JsonDocument.Parse(json));
        }
        catch (JsonException)
        {
            throw new Refusal(400, 50109, "The request body contains invalid JSON.");
        }
    }

    private static async Task ReadMultipartAsync(Call call, string type)
    {
        var boundary = MediaTypeHeaderValue.TryParse(type, out var parsed) ? HeaderUtilities.RemoveQuotes(parsed.Boundary).Value : null;
        if (string.IsNullOrEmpty(boundary))
        {
            throw new Refusal(400, 50035, "Invalid Form Body");
        }

        var reader = new MultipartReader(boundary, call.Http.Request.Body) { BodyLengthLimit = MaxBytes };
        List<FilePart> files = [];
        ReadOnlyMemory<byte> payload = "{}"u8.ToArray();
        try
        {
            while (await reader.ReadNextSectionAsync() is { } section)
            {
                var disposition = section.GetContentDispositionHeader();
                var name = HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Value ?? "";
                var bytes = await ReadAllAsync(section.Body);
                if (name == "payload_json")
                {
                    payload = bytes;
                }
                else if (name.StartsWith("files[", StringComparison.Ordinal) && name.EndsWith(']'))
                {
                    var filename = disposition!.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName);
                    files.Add(new FilePart(name[6..^1], filename.Value ?? "unknown", section.ContentType, bytes));
                }
            }
        }
        catch (InvalidDataException)
        {
            throw Refusal.TooLarge();
        }

        call.Files = files;
        Take(call, payload);
    }

    private static async Task<byte[]> ReadExactlyAsync(Stream body, int length)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        await body.ReadExactlyAsync(bytes);
        return bytes;
    }

    private static async Task<byte[]> ReadAllAsync(Stream body)
    {
        using var buffer = new MemoryStream();
        await body.CopyToAsync(buffer);
        return buffer.Length > MaxBytes ? throw Refusal.TooLarge() : buffer.ToArray();
    }
}
