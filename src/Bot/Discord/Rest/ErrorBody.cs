using System.Text.Json;

namespace MentorBot.Bot.Discord.Rest;

/// <summary>The two facts of an error that we use. Its words are never read: they can quote what was sent.</summary>
public readonly record struct ErrorBody(int Code, TimeSpan? RetryAfter)
{
    public static ErrorBody Read(ReadOnlySpan<byte> json)
    {
        var nothing = new ErrorBody(Trouble.Error.NotDiscord, null);
        try
        {
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return nothing;

            var code = 0;
            TimeSpan? wait = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isCode = reader.ValueTextEquals("code"u8);
                var isWait = reader.ValueTextEquals("retry_after"u8);
                reader.Read();
                if (isCode && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number))
                    code = number;
                else if (isWait && reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var seconds))
                    wait = LimitHeaders.Span(seconds);
                else
                    reader.Skip();
            }

            return new ErrorBody(code, wait);
        }
        catch (JsonException)
        {
            return nothing;
        }
    }
}
