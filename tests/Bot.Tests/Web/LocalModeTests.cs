using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MentorBot.Bot.Operations;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Settings;
using MentorBot.Bot.Tests.Storage;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Bot.Web;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>The service on an empty machine, without a token and without a setting.</summary>
[Collection("local mode")]
public sealed class LocalModeTests
{
    private static readonly House Empty = new("House", ["cs"], "cs", [], new Dictionary<string, IReadOnlyList<string>>(), [], ShowTyping: false);

    [Fact]
    public async Task It_is_well_and_says_on_both_pages_that_it_is_for_trying_out()
    {
        await using var house = await LocalHouse.StartAsync();
        using var visitor = house.Visit();

        using var health = await visitor.GetAsync("/health");
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        foreach (var path in new[] { "/", "/desk" })
        {
            using var answer = await visitor.GetAsync(path);
            var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            Assert.Contains("data-word=\"local\">Místní zkušební režim", page, StringComparison.Ordinal);
            Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
            foreach (var (name, value) in Headers.All)
                Assert.Equal(value, string.Join(", ", answer.Headers.TryGetValues(name, out var values) ? values : answer.Content.Headers.GetValues(name)));
        }
    }

    [Fact]
    public async Task Nothing_that_is_read_on_either_page_speaks_of_a_platform_or_a_place_that_is_not_there()
    {
        await using var house = await LocalHouse.StartAsync(settings: "\ncrisis:\n  hours: always\n  duty: [merunka]\n");
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("first words");

        foreach (var said in new[] { "/help", "/unsend", "/sos" })
            await anna.SayAsync(said);
        foreach (var command in new[] { "help", "end", "invite" })
            await limetka.AskAsync(null, command);
        await WebHouse.UntilAsync(() => anna.Words.Any(words => words.Contains("112", StringComparison.Ordinal)) && limetka.Answers.Count >= 3);

        Assert.Contains("Press Take back below the message you want to take back.", anna.Words);
        Assert.Contains(anna.Words, words => words.Contains("This is a trial: the messages stay on this computer.", StringComparison.Ordinal));
        Assert.Contains("Tenhle příkaz patří do rozhovoru.", limetka.Answers);
        Assert.Contains(limetka.Answers, answer => answer.StartsWith("Co napíšete do rozhovoru, odejde člověku na druhé straně", StringComparison.Ordinal));
        Assert.DoesNotContain(anna.Words.Concat(limetka.Words).Concat(limetka.Answers), words => Regex.IsMatch(words, "Discord|Telegram|thread|vlákn|kanál"));
    }

    [Fact]
    public async Task The_directory_is_open_to_everybody_under_the_same_headers()
    {
        await using var house = await LocalHouse.StartAsync();
        using var visitor = house.Visit();

        foreach (var path in new[] { "/services", "/hsds/", "/hsds/services" })
        {
            using var answer = await visitor.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.DoesNotContain("{{", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.All(Headers.All, header => Assert.Equal(header.Value, string.Join(", ", answer.Headers.TryGetValues(header.Name, out var values) ? values : answer.Content.Headers.GetValues(header.Name))));
        }
    }

    [Fact]
    public async Task A_page_speaks_the_language_that_was_chosen_on_the_way_to_it()
    {
        await using var house = await LocalHouse.StartAsync();
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("Accept-Language", "pl");

        Assert.Equal("uk", await LanguageAsync("/services?language=uk"));
        Assert.Equal("uk", await LanguageAsync("/desk?language=uk"));
        Assert.Equal("pl", await LanguageAsync("/services"));
        Assert.Equal("pl", await LanguageAsync("/services?language=de&language=uk"));
        Assert.Equal("pl", await LanguageAsync("/desk?language=%22%3E%3Cscript%3E"));
        Assert.Equal("uk", await LanguageAsync("/?language=uk"));
        Assert.Equal("pl", await LanguageAsync("/?language=de"));

        async Task<string> LanguageAsync(string path) => Regex.Match(await http.GetStringAsync(house.Origin + path), "<html lang=\"([^\"]*)\">").Groups[1].Value;
    }

    [Fact]
    public async Task What_an_operator_or_coordinator_would_hear_is_printed_in_one_line()
    {
        await using var house = await WebHouse.StartAsync();
        using var console = new StringWriter();
        house.Chat.Alarm = new LocalLinks(new DeskLinks(TimeProvider.System), Empty, house.Origin, console).Alarm;

        foreach (var role in new[] { Role.Operator, Role.Coordinator })
        {
            var place = new WebDirectory([]).Channel(role)!.Value;
            var end = await house.Chat.Messenger.DeliverAsync(new Post(role.ToString(), place, new Part(Frame.House.Instance, StyledText.Plain("K-001:\na room is lost"), null, []), null, false, null), default);
            Assert.IsType<Delivery.Sent>(end);
        }

        Assert.Equal($"To the operator: K-001: a room is lost{Environment.NewLine}To the coordinators: K-001: a room is lost{Environment.NewLine}", console.ToString());
    }

    [Fact]
    public async Task A_link_lets_in_once_and_a_new_one_is_printed()
    {
        await using var house = await LocalHouse.StartAsync();
        var link = house.LinkOf("Limetka");
        using var first = house.Mentor();
        using var second = house.Mentor();

        await first.EnterAsync(link);
        var (status, reply) = await second.PostAsync("/desk/enter", new JsonObject { ["link"] = link });

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal("link", (string?)reply["refused"]);
        Assert.Null(second.Token);
        Assert.NotEqual(link, house.LinkOf("Limetka"));
        await second.EnterAsync(house.LinkOf("Limetka"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("{\"limetka\":1}")]
    public async Task What_is_no_link_lets_nobody_in(string? link)
    {
        await using var house = await LocalHouse.StartAsync();
        using var stranger = house.Mentor();

        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.PostAsync("/desk/enter", new JsonObject { ["link"] = link })).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.PostAsync("/desk/live", new JsonObject())).Status);
    }

    [Fact]
    public void A_link_lives_for_an_hour_and_nothing_of_it_is_guessed_from_another()
    {
        var time = new JumpingTime();
        var links = new DeskLinks(time);
        var old = links.Issue(DeskPerson.Of(new MentorId("ida")), DeskLinks.Life);
        var young = links.Issue(DeskPerson.Of(new MentorId("ida")), DeskLinks.Life);
        Assert.Equal(64, old.Length);
        Assert.NotEqual(old, young);

        Assert.Equal("mentor:ida", links.Take(young)?.Key);
        time.Jump(DeskLinks.Life);

        Assert.Null(links.Take(old));
        Assert.Null(links.Take(young));
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://192.0.2.7:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://house.example")]
    public async Task It_listens_to_this_machine_alone(string listen)
    {
        var config = LocalHouse.Config(listen);
        try
        {
            var fault = await Assert.ThrowsAsync<SettingsFaultException>(() => LocalMode.RunAsync(config, TextWriter.Null, TestContext.Current.CancellationToken));

            Assert.Contains("web.listen", Assert.Single(fault.Faults), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(config, recursive: true);
        }
    }

    [Theory]
    [InlineData("MENTORBOT_TELEGRAM_TOKEN")]
    [InlineData("MENTORBOT_TELEGRAM_TOKEN_FILE")]
    [InlineData("MENTORBOT_DISCORD_TOKEN")]
    [InlineData("MENTORBOT_DISCORD_TOKEN_FILE")]
    public void Any_token_leaves_it(string name)
    {
        Assert.True(Secrets.AreAbsent(_ => null));
        Assert.True(Secrets.AreAbsent(_ => ""));
        Assert.False(Secrets.AreAbsent(asked => asked == name ? "x" : null));
    }

    [Fact]
    public async Task That_the_organisation_s_own_settings_do_not_count_here_and_that_nobody_on_duty_is_ever_called_is_printed()
    {
        await using var house = await LocalHouse.StartAsync(own: "\ncrisis:\n  hours: always\n");
        await using var never = await LocalHouse.StartAsync(settings: "\ncrisis:\n  hours: {mon-fri: 8:00-16:00}\n  duty: [kdoule]\n  duty-hours: {kdoule: {sat: 8:00-16:00}}\n");

        Assert.Contains(house.Printed, line => line.StartsWith("crisis in ", StringComparison.Ordinal) && line.EndsWith("Write it into the settings.yaml there to try it out.", StringComparison.Ordinal));
        Assert.Contains("Nobody can be called for the crisis service: whoever needs it reads that it is closed. Mend crisis in settings.yaml, or take it out there.", never.Printed);
        Assert.DoesNotContain(never.Printed, line => line.StartsWith("crisis in ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_written_is_gone_when_it_stops()
    {
        using var folder = new TemporaryFolder();
        var data = Directory.CreateDirectory(folder["data"]).FullName;
        await using (var house = await LocalHouse.StartAsync(data))
        {
            using var visitor = house.Visit();
            await visitor.BeginAsync();
            Assert.Equal(["data", "keys"], Directory.GetDirectories(data).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }

        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }
}
