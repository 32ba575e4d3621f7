using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>Up to ten embeds, each part with its own length, 6000 characters together.</summary>
internal static class EmbedRules
{
    private static readonly (string Path, int Most)[] Parts =
    [
        ("title", 256), ("description", 4096), ("footer.text", 2048), ("author.name", 256),
    ];

    /// <summary>The embeds as sent; null when there are none.</summary>
    public static byte[]? Check(JsonElement body, FormErrors errors)
    {
        var embeds = body.Items("embeds", errors);
        if (embeds.Count == 0)
        {
            return null;
        }

        errors.CheckLength("embeds", embeds.Count, 0, 10);
        var total = 0;
        for (var i = 0; i < embeds.Count; i++)
        {
            total += CheckOne(embeds[i], $"embeds.{i}", errors);
        }

        if (total > 6000)
        {
            errors.Add("embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000");
        }

        return Read.Raw(body.GetProperty("embeds"));
    }

    private static int CheckOne(JsonElement embed, string path, FormErrors errors)
    {
        var total = 0;
        foreach (var (part, most) in Parts)
        {
            total += CheckText(Find(embed, part), $"{path}.{part}", most, errors);
        }

        var fields = embed.Items("fields", errors);
        errors.CheckLength($"{path}.fields", fields.Count, 0, 25);
        for (var i = 0; i < fields.Count; i++)
        {
            foreach (var (part, most) in ((string, int)[])[("name", 256), ("value", 1024)])
            {
                var text = Find(fields[i], part);
                if (string.IsNullOrEmpty(text))
                {
                    errors.Add($"{path}.fields.{i}.{part}", "BASE_TYPE_REQUIRED", "This field is required");
                }

                total += CheckText(text, $"{path}.fields.{i}.{part}", most, errors);
            }
        }

        return total;
    }

    private static int CheckText(string? text, string path, int most, FormErrors errors)
    {
        errors.CheckLength(path, text?.Length ?? 0, 0, most);
        return text?.Length ?? 0;
    }

    private static string? Find(JsonElement embed, string path)
    {
        var at = embed;
        foreach (var name in path.Split('.'))
        {
            if (!at.Has(name, out at))
            {
                return null;
            }
        }

        return at.ValueKind == JsonValueKind.String ? at.GetString() : null;
    }
}
