using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary>What a method answers: <c>{"ok":true,"result":…}</c> or the documented error object.</summary>
internal abstract record Answer
{
    private Answer()
    {
    }

    public static readonly Answer True = new Ok(json => json.WriteBooleanValue(true));

    public static Answer Bad(string description) => new Error(400, $"Bad Request: {description}");

    public static Answer TooMany(int retryAfter) => new Error(429, $"Too Many Requests: retry after {retryAfter}", retryAfter);

    /// <param name="Result">Writes the value of <c>result</c>; runs once, on the thread that answers.</param>
    /// <param name="Description">A remark beside the result, as setWebhook gives.</param>
    public sealed record Ok(Action<Utf8JsonWriter> Result, string? Description = null) : Answer;

    /// <param name="Status">The HTTP status where it is not the code.</param>
    public sealed record Error(int Code, string Description, int? RetryAfter = null, int? Status = null) : Answer;

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (this is Ok ok)
        {
            json.WriteBoolean("ok"u8, true);
            json.WritePropertyName("result"u8);
            ok.Result(json);
            if (ok.Description is not null)
                json.WriteString("description"u8, ok.Description);
        }
        else if (this is Error error)
        {
            json.WriteBoolean("ok"u8, false);
            json.WriteNumber("error_code"u8, error.Code);
            json.WriteString("description"u8, error.Description);
            if (error.RetryAfter is { } wait)
            {
                json.WriteStartObject("parameters"u8);
                json.WriteNumber("retry_after"u8, wait);
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
    }
}
