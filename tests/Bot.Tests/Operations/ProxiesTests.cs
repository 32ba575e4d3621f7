using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Operations;

/// <summary>What stands in front of the pages sees everybody's address and every token: neither is written down, of what fails either.</summary>
public sealed class ProxiesTests
{
    [Fact]
    public void Caddy_is_told_to_write_down_no_request_also_none_that_fails()
    {
        var lines = Lines("Caddyfile");

        Assert.Equal(["{", "log {", "exclude http", "}", "}"], lines[..5]);
        Assert.DoesNotContain(lines[5..], line => line.StartsWith("log", StringComparison.Ordinal));
    }

    [Fact]
    public void Nginx_is_told_to_write_down_no_request_also_none_that_fails()
    {
        var logs = Lines("nginx.conf").Where(line => line.Contains("_log ", StringComparison.Ordinal));

        Assert.Equal(["access_log off;", "error_log /dev/null crit;"], logs);
    }

    /// <summary>Without comments.</summary>
    private static List<string> Lines(string proxy) =>
        [.. File.ReadLines(Path.Combine(Town.Repository, "deploy", proxy)).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
}
