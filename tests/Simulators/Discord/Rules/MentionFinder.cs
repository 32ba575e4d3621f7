namespace MentorBot.Simulators.Discord;

/// <summary>Who a text pings, under a policy: <c>&lt;@1&gt;</c>, <c>&lt;@!1&gt;</c>, <c>&lt;@&amp;1&gt;</c>, @everyone, @here.</summary>
internal static class MentionFinder
{
    public static void Apply(Message message, MentionPolicy policy, bool mayPingAll, IReadOnlyList<ulong> always)
    {
        List<ulong> users = [.. always];
        List<ulong> roles = [];
        var text = message.Content.AsSpan();
        for (var at = text.IndexOf("<@", StringComparison.Ordinal); at >= 0;)
        {
            text = text[(at + 2)..];
            var end = text.IndexOf('>');
            if (end < 0)
            {
                break;
            }

            Named(text[..end], policy, users, roles);
            at = text.IndexOf("<@", StringComparison.Ordinal);
        }

        message.Mentions = users;
        message.MentionRoles = roles;
        message.MentionsEveryone = mayPingAll && policy.Everyone
            && (message.Content.Contains("@everyone", StringComparison.Ordinal) || message.Content.Contains("@here", StringComparison.Ordinal));
    }

    private static void Named(ReadOnlySpan<char> name, MentionPolicy policy, List<ulong> users, List<ulong> roles)
    {
        if (name.StartsWith("&") && ulong.TryParse(name[1..], out var role))
        {
            AddOnce(roles, role, policy.AllowsRole(role));
        }
        else if (ulong.TryParse(name.TrimStart('!'), out var user))
        {
            AddOnce(users, user, policy.AllowsUser(user));
        }
    }

    private static void AddOnce(List<ulong> ids, ulong id, bool allowed)
    {
        if (allowed && !ids.Contains(id))
        {
            ids.Add(id);
        }
    }
}
