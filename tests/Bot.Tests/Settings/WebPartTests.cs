using MentorBot.Bot.Settings;
using MentorBot.Bot.Tests.Storage;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Settings;

/// <summary>What can be set of the web, and what is said of what is wrong.</summary>
public sealed class WebPartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_chat_is_off_as_the_settings_come_and_where_they_say_nothing()
    {
        Assert.False(Read(null).Chat);
        Assert.False(Read("").Chat);
        Assert.False(Read(null).Desk);
        Assert.True(Read("  desk: on").Desk);
    }

    [Fact]
    public void Where_it_is_on_the_address_is_the_one_it_listens_at_unless_another_is_named()
    {
        var plain = Read("  chat: on");
        Assert.True(plain.Chat);
        Assert.Equal(("http://127.0.0.1:5080/", "https://www.chmi.cz/", false), (plain.Address.AbsoluteUri, plain.Exit.AbsoluteUri, plain.BehindProxy));

        var named = Read("  chat: on\n  address: https://chat.example\n  exit: https://weather.example/today\n  behind-proxy: true");
        Assert.Equal(("https://chat.example/", "https://weather.example/today", true), (named.Address.AbsoluteUri, named.Exit.AbsoluteUri, named.BehindProxy));
    }

    [Theory]
    [InlineData("  chat: yes", "web.chat must be on or off. Write one of the two.")]
    [InlineData("  desk: perhaps", "web.desk must be on or off. Write one of the two.")]
    [InlineData("  chat: on\n  address: http://chat.example", "web.address is not encrypted: everybody on the way could read along. Write one that begins with https://, and let a proxy in front make it.")]
    [InlineData("  desk: on\n  address: http://chat.example", "web.address is not encrypted: everybody on the way could read along. Write one that begins with https://, and let a proxy in front make it.")]
    [InlineData("  exit: weather", "web.exit is not an address. Write one that begins with https://.")]
    [InlineData("  exit: javascript:alert(1)", "web.exit is not an address. Write one that begins with https://.")]
    [InlineData("  address: chat.example", "web.address is not an address. Write one that begins with https://.")]
    [InlineData("  address: https://chat.example/chat", "web.address goes on behind the host's name, and the page is at its root. Write it without what follows, for example https://chat.example.org.")]
    [InlineData("  behind-proxy: perhaps", "web.behind-proxy must be true or false. Write one of the two.")]
    public void What_is_wrong_is_said_in_a_line(string lines, string expected) =>
        Assert.EndsWith(expected, Assert.Single(Assert.Throws<SettingsFaultException>(() => Read(lines)).Faults), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://127.0.0.1:5080")]
    [InlineData("http://chat.example:5080")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:155080")]
    [InlineData("http://localhost:0")]
    [InlineData("http://127.0.0.1:5080/chat")]
    public void Where_it_can_not_listen_is_said_in_one_line(string listen) => Assert.EndsWith(
        "web.listen is no place to listen at. Write http://, a number of this machine and a port, for example http://127.0.0.1:5080; your proxy makes the https.",
        Assert.Single(Assert.Throws<SettingsFaultException>(() => Read("", listen)).Faults),
        StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    /// <param name="lines">What stands under web; null for the settings as they come.</param>
    private WebPart Read(string? lines, string listen = "http://127.0.0.1:5080")
    {
        var source = Path.Combine(Town.Repository, "config");
        foreach (var file in new[] { "mentors.yaml", "nicknames.yaml", "lines.yaml" })
            File.Copy(Path.Combine(source, file), _folder[file], overwrite: true);

        var settings = File.ReadAllText(Path.Combine(source, "settings.yaml"));
        var web = settings.IndexOf("\nweb:", StringComparison.Ordinal);
        settings = lines is null ? settings : settings[..web] + $"\nweb:\n  listen: {listen}\n" + lines + "\n";
        File.WriteAllText(_folder["settings.yaml"], settings.Replace("guild: \"\"", "guild: \"1\"", StringComparison.Ordinal).Replace("operator-channel: \"\"", "operator-channel: \"2\"", StringComparison.Ordinal));
        File.WriteAllText(_folder["mentors.yaml"], File.ReadAllText(_folder["mentors.yaml"]).Replace("\"\"", "\"3\"", StringComparison.Ordinal));
        try
        {
            return SettingsFile.Read(Path.GetDirectoryName(_folder["settings.yaml"])!, _ => "token").Web;
        }
        catch (SettingsFaultException fault) when (lines is not null)
        {
            // Others of the sample's settings are left for the organisation to fill in.
            var ours = fault.Faults.Where(line => line.Contains(" web.", StringComparison.Ordinal)).ToList();
            throw ours.Count > 0 ? new SettingsFaultException(ours) : fault;
        }
    }
}
