using System.Text.Json;

namespace MentorBot.Bot.Telegram.Incoming;

/// <summary>One poll's answer. Each update is cut out and read by itself, so that none can spoil its neighbours.</summary>
/// <param name="Whole">False when the answer broke off; what came before is good, the rest comes again.</param>
internal sealed record UpdateBatch(IReadOnlyList<WireUpdate> Updates, bool Whole)
{
    /// <summary>
    /// What the next poll confirms: everything up to the last update of this batch that has an id. Ids grow within a batch but
    /// may start anew after an idle week, so it is the last and not the greatest. Null when no update has one.
    /// </summary>
    public long? Confirming
    {
        get
        {
            for (var i = Updates.Count - 1; i >= 0; i--)
            {
                if (Updates[i].Id is { } id)
                    return id + 1;
            }

            return null;
        }
    }

    public static bool TryRead(ref Utf8JsonReader reader, ReadOnlySpan<byte> body, out UpdateBatch batch)
    {
        batch = new UpdateBatch([], Whole: false);
        if (reader.TokenType != JsonTokenType.StartArray)
            return false;

        var updates = new List<WireUpdate>();
        var whole = false;
        try
        {
            var depth = reader.CurrentDepth;
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == depth)
                {
                    whole = true;
                    break;
                }

                var start = (int)reader.TokenStartIndex;
                if (!reader.TrySkip())
                    break;

                updates.Add(UpdateReader.Read(body[start..(int)reader.BytesConsumed]));
            }
        }
        catch (JsonException)
        {
            // Broken from here on.
        }

        batch = new UpdateBatch(updates, whole);
        return whole || updates.Count > 0;
    }
}
