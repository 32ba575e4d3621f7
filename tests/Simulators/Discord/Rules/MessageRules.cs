using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>What Discord accepts as a message. Lengths are counted in UTF-16 units, the stricter of the possible readings of "characters".</summary>
internal static class MessageRules
{
    private const MessageFlags SettableByBots = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsVoiceMessage | MessageFlags.IsComponentsV2;

    /// <param name="body">The JSON body or payload_json.</param>
    /// <param name="ephemeralAllowed">True for answers to interactions.</param>
    public static Draft Parse(World world, JsonElement body, IReadOnlyList<FilePart> files, Channel channel, bool ephemeralAllowed = false)
    {
        var errors = new FormErrors();
        var flags = (MessageFlags)(body.Int("flags", errors) ?? 0);
        var allowed = SettableByBots | (ephemeralAllowed ? MessageFlags.Ephemeral : MessageFlags.None);
        var draft = new Draft
        {
            Content = Content(body, errors) ?? "",
            Flags = flags & allowed,
            EnforceNonce = body.Bool("enforce_nonce", errors) ?? false,
            Embeds = EmbedRules.Check(body, errors),
            Components = ComponentRules.Check(body, errors),
            Mentions = Mentions(body, errors),
            AllowedMentions = body.Has("allowed_mentions", out var mentions) ? Read.Raw(mentions) : null,
            Poll = body.Has("poll", out var poll) ? Read.Raw(poll) : null,
            Stickers = Stickers(body, errors),
            Files = Files(world, body, files, errors),
        };
        draft = Nonce(draft, body, errors);
        draft = Referenced(draft, world, body, channel, errors);
        errors.ThrowIfAny();
        return draft.IsEmpty ? throw Refusal.EmptyMessage() : draft;
    }

    public static string? Content(JsonElement body, FormErrors errors)
    {
        var content = body.Text("content", errors)?.Trim();
        if (content is not null)
        {
            errors.CheckLength("content", content.Length, 0, 2000);
        }

        return content;
    }

    public static MentionPolicy Mentions(JsonElement body, FormErrors errors)
    {
        if (!body.Has("allowed_mentions", out var given))
        {
            return MentionPolicy.All;
        }

        var parse = given.Items("parse", errors).Select(one => one.GetString()).ToList();
        for (var i = 0; i < parse.Count; i++)
        {
            if (parse[i] is not ("users" or "roles" or "everyone"))
            {
                errors.Add($"allowed_mentions.parse.{i}", "BASE_TYPE_CHOICES", "Value must be one of ('users', 'everyone', 'roles').");
            }
        }

        var users = Ids(given, "users", parse.Contains("users"), errors);
        var roles = Ids(given, "roles", parse.Contains("roles"), errors);
        return new MentionPolicy(parse.Contains("users"), parse.Contains("roles"), parse.Contains("everyone"),
            given.Bool("replied_user", errors) ?? false, users, roles);
    }

    public static IReadOnlyList<Upload> Files(World world, JsonElement body, IReadOnlyList<FilePart> files, FormErrors errors)
    {
        if (files.Count > 10)
        {
            throw new Refusal(400, 30015, "Maximum number of attachments in a message reached (10)");
        }

        var metadata = body.Items("attachments", errors);
        List<Upload> uploads = [];
        foreach (var file in files)
        {
            if (file.Bytes.Length > world.Options.MaxFileBytes)
            {
                throw Refusal.TooLarge();
            }

            var about = metadata.FirstOrDefault(one => one.Has("id", out var id) && id.ToString() == file.Index);
            var name = about.Text("filename", errors) ?? file.Filename;
            uploads.Add(new Upload(SafeName(name), file.Bytes, file.ContentType, about.Text("description", errors),
                about.Has("duration_secs", out var seconds) ? seconds.GetDouble() : null, about.Text("waveform", errors)));
        }

        return uploads;
    }

    /// <summary>Discord keeps letters, digits, dots, dashes and underscores of a file's name.</summary>
    public static string SafeName(string name)
    {
        var safe = string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_'));
        return safe.Length == 0 ? "unknown" : safe;
    }

    private static HashSet<ulong> Ids(JsonElement given, string kind, bool parsed, FormErrors errors)
    {
        var ids = given.Items(kind, errors);
        if (parsed && ids.Count > 0)
        {
            errors.Add("allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", $"parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive.");
        }

        if (ids.Count > 100)
        {
            errors.Add($"allowed_mentions.{kind}", "BASE_TYPE_MAX_LENGTH", "Must be 100 or fewer in length.");
        }

        return [.. ids.Select(Read.Snowflake).OfType<ulong>()];
    }

    private static Draft Nonce(Draft draft, JsonElement body, FormErrors errors)
    {
        if (!body.Has("nonce", out var nonce))
        {
            return draft;
        }

        var text = nonce.ValueKind is JsonValueKind.String or JsonValueKind.Number ? nonce.ToString() : "";
        if (text.Length is 0 or > 25)
        {
            errors.Add("nonce", "NONCE_TYPE_TOO_LONG", "Nonce must be between 1 and 25 characters.");
        }

        return draft with { Nonce = text, NonceIsNumber = nonce.ValueKind == JsonValueKind.Number };
    }

    private static byte[]? Stickers(JsonElement body, FormErrors errors)
    {
        var ids = body.Items("sticker_ids", errors);
        return ids.Count == 0 ? null : throw new Refusal(400, 50081, "Invalid Sticker");
    }

    private static Draft Referenced(Draft draft, World world, JsonElement body, Channel channel, FormErrors errors)
    {
        if (!body.Has("message_reference", out var given))
        {
            return draft;
        }

        var id = given.Id("message_id", errors) ?? 0;
        var forward = given.Int("type", errors) == 1;
        var from = given.Id("channel_id", errors) is { } other && world.Channels.TryGetValue(other, out var named) ? named : channel;
        var message = from.Messages.Find(id);
        if (forward)
        {
            return message is null || !Access.CanSee(world, from, world.BotId)
                ? throw Refusal.UnknownMessage()
                : draft with
                {
                    Reference = new Reference(from.Id, id, Forward: true),
                    Flags = draft.Flags | MessageFlags.HasSnapshot,
                    Snapshots = Snapshot.Of(world, message),
                };
        }

        if (message is null || from != channel)
        {
            if (given.Bool("fail_if_not_exists", errors) ?? true)
            {
                errors.Add("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
            }

            return draft;
        }

        if (message.Type is not (MessageType.Default or MessageType.Reply or MessageType.ChatInputCommand))
        {
            errors.Add("message_reference", "REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE", "Cannot reply to a system message");
        }

        return draft with { Reference = new Reference(channel.Id, id, Forward: false), Type = MessageType.Reply };
    }
}
