namespace MentorBot.Simulators.Telegram;

/// <summary>
/// The Content-Disposition of a multipart part. Clients write file names of any alphabet into it, quoted or bare, where the
/// framework's parser takes ASCII alone; the real server takes them all.
/// </summary>
internal static class PartHeader
{
    public static (string Name, string? FileName) Read(string header)
    {
        string name = "", fileName = "";
        var isFile = false;
        foreach (var part in Parts(header))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
                continue;

            var value = part[(equals + 1)..].Trim();
            value = value is ['"', .., '"'] ? value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal) : value;
            switch (part[..equals].Trim().ToLowerInvariant())
            {
                case "name":
                    name = value;
                    break;
                case "filename":
                    (isFile, fileName) = (true, value);
                    break;
                case "filename*" when value.LastIndexOf('\'') is >= 0 and var quote:
                    (isFile, fileName) = (true, Uri.UnescapeDataString(value[(quote + 1)..]));
                    break;
            }
        }

        return (name, isFile ? fileName : null);
    }

    /// <summary>Splits at semicolons outside of quotes.</summary>
    private static IEnumerable<string> Parts(string header)
    {
        var (start, quoted) = (0, false);
        for (var i = 0; i < header.Length; i++)
        {
            if (header[i] == '"' && (i == 0 || header[i - 1] != '\\'))
                quoted = !quoted;

            if (header[i] != ';' || quoted)
                continue;

            yield return header[start..i];
            start = i + 1;
        }

        yield return header[start..];
    }
}
