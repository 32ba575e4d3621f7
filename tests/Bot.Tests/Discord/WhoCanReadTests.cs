using System.Net;
using MentorBot.Bot.Discord;
using MentorBot.Bot.Ports;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>Nothing is started while somebody could read a channel of ours who must not, or an alias or a story tells who its mentor is.</summary>
public sealed class WhoCanReadTests : MessengerTests
{
    private const string Everyone = """{"id":"900","permissions":"1024"}""";
    private const string Ours = """{"id":"6","permissions":"360777353280","tags":{"bot_id":"1"}}""";
    private const string Mentors = "mentors.jana.channel";
    private const string Alarms = "discord.operator-channel";
    private const string Outreach = "outreach.channel";

    public static TheoryData<int, string> Channels => new() { { 50, Mentors }, { 51, Alarms }, { 52, Outreach } };

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task A_channel_that_everybody_can_see_is_refused(int channel, string setting)
    {
        On($"GET channels/{channel}", Channel(channel, ""));

        Assert.StartsWith($"Everybody in the server can see the channel that {setting} names.", await RefusalAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task A_channel_that_is_gone_or_elsewhere_is_refused(int channel, string setting)
    {
        On($"GET channels/{channel}", """{"code":10003}""", HttpStatusCode.NotFound);
        Assert.StartsWith($"The channel that {setting} names is not there", await RefusalAsync(), StringComparison.Ordinal);

        On($"GET channels/{channel}", Channel(channel, "").Replace("900", "901", StringComparison.Ordinal));
        Assert.StartsWith($"The channel that {setting} names is not a text channel of the server", await RefusalAsync(), StringComparison.Ordinal);
    }

    /// <summary>A bot is let in by what its own role may do in the whole server, by a rule for that role, or by one for its account.</summary>
    [Theory]
    [InlineData("""{"id":"7","permissions":"8","tags":{"bot_id":"66"}}""", "")]
    [InlineData("""{"id":"7","permissions":"0","tags":{"bot_id":"66"}}""", """{"id":"7","type":0,"allow":"1024","deny":"0"}""")]
    [InlineData("""{"id":"7","permissions":"0"}""", """{"id":"66","type":1,"allow":"1024","deny":"0"}""")]
    public async Task A_channel_that_another_bot_can_see_is_refused(string role, string rule)
    {
        On("GET guilds/900", $$"""{"id":"900","roles":[{{Everyone}},{{Ours}},{{role}}]}""");
        On("GET guilds/900/members/66", """{"user":{"id":"66","username":"music","bot":true},"roles":[]}""");
        foreach (var (channel, setting) in new[] { (50, Mentors), (51, Alarms) })
        {
            On("GET channels/50", Channel(50, Hidden));
            On($"GET channels/{channel}", Channel(channel, Hidden + (rule.Length > 0 ? "," + rule : "")));

            Assert.StartsWith($"Another bot can see the channel that {(role.Contains("\"8\"", StringComparison.Ordinal) ? Mentors : setting)} names.", await RefusalAsync(), StringComparison.Ordinal);
        }
    }

    /// <summary>The mentor and a supervisor have rules of their own; a person who has left and a bot that is shut out read nothing.</summary>
    [Fact]
    public async Task People_our_own_role_and_bots_that_see_nothing_are_no_reason_to_refuse()
    {
        On("GET guilds/900", $$"""{"id":"900","roles":[{{Everyone}},{{Ours}},{"id":"7","permissions":"1024","tags":{"bot_id":"66"} },{"id":"8","permissions":"0","tags":{} }]}""");
        On("GET channels/50", Channel(50, Hidden + """
            ,{"id":"6","type":0,"allow":"1024","deny":"0"},{"id":"7","type":0,"allow":"0","deny":"1024"},{"id":"77","type":1,"allow":"1024","deny":"0"},{"id":"78","type":1,"allow":"1024","deny":"0"},
            {"id":"66","type":1,"allow":"0","deny":"1024"}
            """));
        On("GET channels/51", Channel(51, Hidden + """,{"id":"7","type":0,"allow":"0","deny":"1024"}"""));
        On("GET guilds/900/members/78", """{"code":10007}""", HttpStatusCode.NotFound);

        await BeginAsync();
    }

    /// <summary>Somebody can let others in by hand. One that is gone stops nobody: who writes there hears it another way.</summary>
    [Theory]
    [InlineData("", "Everybody in the server can see the channel mentor-07 of a mentor who joined.")]
    [InlineData(Hidden + """,{"id":"66","type":1,"allow":"1024","deny":"0"}""", "Another bot can see the channel mentor-07 of a mentor who joined.")]
    [InlineData(Hidden, null)]
    [InlineData(null, null)]
    public async Task A_channel_that_we_made_is_looked_at_too(string? rules, string? refusal)
    {
        On("GET guilds/900/members/66", """{"user":{"id":"66","username":"music","bot":true},"roles":[]}""");
        if (rules is null)
            On("GET channels/54", """{"code":10003}""", HttpStatusCode.NotFound);
        else
            On("GET channels/54", Channel(54, rules).Replace("\"id\":\"54\"", "\"id\":\"54\",\"name\":\"mentor-07\"", StringComparison.Ordinal));

        var preflight = new Preflight(Api.Rest(Time), ScriptedApi.Settings with { Joined = () => [new ChannelRef(54).ToAddress()] }, [], Time);
        var passing = Record.ExceptionAsync(() => preflight.PassAsync(TestContext.Current.CancellationToken));

        Assert.StartsWith(refusal ?? "passed", (await passing)?.Message ?? "passed", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_for_alarms_in_which_we_can_not_write_is_refused()
    {
        On("GET channels/51", Channel(51, """{"id":"900","type":0,"allow":"0","deny":"1024"},{"id":"6","type":0,"allow":"1024","deny":"67584"}"""));

        Assert.Equal($"In the channel that {Alarms} names the bot may not: Send Messages, Read Message History. Allow it in the channel's permissions.", await RefusalAsync());
    }

    [Theory]
    [InlineData("""{"user":{"username":"limetka","global_name":null},"nick":null}""")]
    [InlineData("""{"user":{"username":"x.y","global_name":"Limetka"},"nick":"Jana"}""")]
    [InlineData("""{"user":{"username":"x.y","global_name":null},"nick":" lime "}""")]
    public async Task An_alias_that_holds_a_name_of_the_mentor_s_is_refused_and_the_name_is_not_told(string member)
    {
        On("GET guilds/900/members/77", member);

        Assert.Equal("mentors.jana.alias is, or holds, the name that the mentor has on Discord. Choose another: people could find her by it.", await RefusalAsync());
    }

    [Theory]
    [InlineData("""{"user":{"username":"x.y","global_name":null},"nick":"Růžo"}""")]
    [InlineData("""{"user":{"username":"x.y","global_name":" růžo "},"nick":null}""")]
    public async Task A_story_that_holds_a_name_of_the_mentor_s_is_refused_and_the_name_is_not_told(string member)
    {
        On("GET guilds/900/members/77", member);

        Assert.Equal("mentors.jana.story holds the name that the mentor has on Discord. Take it out: people could find her by it.", await RefusalAsync());
    }

    [Fact]
    public async Task A_name_that_is_only_within_a_word_of_the_story_is_no_reason_to_refuse()
    {
        On("GET guilds/900/members/77", """{"user":{"username":"x.y","global_name":"Eva"},"nick":"mi"}""");

        await BeginAsync();
    }

    [Theory]
    [InlineData("""{"user":{"username":"me","global_name":"Li"},"nick":"  "}""")]
    [InlineData("""{"user":{"username":"limetka.novakova","global_name":"Jana"},"nick":null}""")]
    public async Task A_name_that_is_in_the_alias_by_chance_or_not_at_all_is_no_reason_to_refuse(string member)
    {
        On("GET guilds/900/members/77", member);

        await BeginAsync();
    }

    [Fact]
    public async Task A_mentor_who_is_not_in_the_server_does_not_stop_the_others()
    {
        On("GET guilds/900/members/77", """{"code":10007}""", HttpStatusCode.NotFound);

        await BeginAsync();
    }

    private const string Hidden = """{"id":"900","type":0,"allow":"0","deny":"1024"},{"id":"1","type":1,"allow":"1024","deny":"0"}""";

    private static string Channel(int id, string rules) => $$"""{"id":"{{id}}","type":0,"guild_id":"900","permission_overwrites":[{{rules}}]}""";

    private async Task<string> RefusalAsync()
    {
        Run();
        var fault = await Assert.ThrowsAsync<MessengerFaultException>(() => Running.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(0, Gateway.Attempts);
        return fault.Message;
    }
}
