using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using MentorBot.Bot.Operations;
using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Settings;
using MentorBot.Bot.Storage.Sqlite;
using MentorBot.Bot.Tests.Storage;
using MentorBot.Core.Engine;
using MentorBot.Core.Matching;
using MentorBot.Core.Mentors;
using MentorBot.Core.Referrals;
using MentorBot.Simulators.Places;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Xunit;

namespace MentorBot.Bot.Tests.Operations;

/// <summary>What the operator is told by <c>mentorbot doctor</c>, and nothing is started for it.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class DoctorTests : IDisposable
{
    private static readonly DateOnly Version = new(2026, 1, 1);

    private readonly TemporaryFolder _folder = new();
    private readonly Uri _listen = FreeAddress();

    public DoctorTests()
    {
        var source = Path.Combine(Town.Repository, "config");
        Directory.CreateDirectory(_folder["config/texts"]);
        foreach (var file in new[] { "nicknames.yaml", "lines.yaml", "intake.yaml", "texts/cs.yaml", "texts/pl.yaml", "texts/uk.yaml", "texts/en.yaml" })
            File.Copy(Path.Combine(source, file), _folder["config/" + file]);

        var settings = File.ReadAllText(Path.Combine(source, "settings.yaml"))
            .Replace("guild: \"\"", "guild: \"1\"", StringComparison.Ordinal)
            .Replace("operator-channel: \"\"", "operator-channel: \"2\"", StringComparison.Ordinal)
            .Replace("http://127.0.0.1:5080", _listen.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)
            .Replace("data/mentorbot.db", Database, StringComparison.Ordinal)
            .Replace("keys/master.key", _folder["keys/master.key"], StringComparison.Ordinal);
        File.WriteAllText(_folder["config/settings.yaml"], settings);
        Roster("");
    }

    private string Database => _folder["data/mentorbot.db"];

    [Fact]
    public async Task Where_nothing_is_required_every_mentor_can_be_offered() => Assert.Equal((0, "Every mentor can be offered: 2 of 2.\n"), await AskAsync());

    [Fact]
    public async Task A_service_that_a_coordinator_reported_is_named_until_the_package_says_it()
    {
        var by = new Volunteer(null, new StaffId("jana"));
        var day = new DateOnly(2026, 2, 3);
        await using (var store = await KeepAsync(MentorsState.Empty, referrals: ReferralsState.Empty
            .With("cz-2", new ServiceRecord { Reports = [new ServiceReport(ReportKind.Closed, day, 1, by) { IsSure = true }] })
            .With("cz-1", new ServiceRecord { Reports = [new ServiceReport(ReportKind.Moved, day, 1, by) { IsSure = true }] })
            .With("cz-3", new ServiceRecord { Reports = [new ServiceReport(ReportKind.Closed, day, 3, new Volunteer(new MentorId("limetka"), null))] })))
        {
        }

        Assert.Equal(
            (0, "Every mentor can be offered: 2 of 2.\nThe service cz-1 has moved, as a coordinator reported on 2026-02-03: correct it in services.csv.\nThe service cz-2 has closed, as a coordinator reported on 2026-02-03: correct it in services.csv.\n"),
            await AskAsync());
    }

    [Fact]
    public async Task Who_can_not_be_offered_is_named_with_every_reason()
    {
        File.Copy(Path.Combine(Town.Repository, "config", "ethics.sample.yaml"), _folder["config/ethics.yaml"]);
        File.WriteAllText(_folder["config/settings.yaml"], (await File.ReadAllTextAsync(_folder["config/settings.yaml"], TestContext.Current.CancellationToken)).Replace("training-required: false", "training-required: true", StringComparison.Ordinal));
        Roster("    trained: [{topic: first contact, date: 2025-01-01, valid-until: 2025-12-31}]\n");
        await using (var store = await KeepAsync())
        {
        }

        Assert.Equal(
            (1, "limetka (Limetka) can't be offered: a training has run out; a break, until /available.\nkdoule (Kdoule) can't be offered: the code of ethics of 2026-01-01 is not accepted; no training is recorded.\n"),
            await AskAsync());
    }

    [Fact]
    public async Task Hours_and_days_off_are_named_and_are_no_fault()
    {
        Roster("    hours: {tue: 18:00-21:00}\n", "    hours: {daily: 8:00-20:00, 2026-03-01 to 2026-03-15: closed}\n");
        Assert.Equal((0, "limetka (Limetka) is not offered now: outside her hours until 2026-03-03 18:00.\nkdoule (Kdoule) is not offered now: on holiday until 2026-03-16 8:00.\n"), await AskAsync());
    }

    [Fact]
    public async Task While_the_service_runs_it_says_the_same_itself()
    {
        await using var store = await KeepAsync();
        await using var web = await ServeAsync(store);

        Assert.Equal((1, "limetka (Limetka) can't be offered: a break, until /available.\n"), await AskAsync());
    }

    [Fact]
    public async Task Where_all_is_well_it_says_that_too()
    {
        await using var store = await KeepAsync(paused: false);
        await using var web = await ServeAsync(store);

        Assert.Equal((0, "Every mentor can be offered: 2 of 2.\n"), await AskAsync());
    }

    [Fact]
    public async Task Who_joined_is_named_as_well_and_counts_once_she_is_approved()
    {
        var joined = new Joined(7, DateTimeOffset.UnixEpoch);
        await using (var store = await KeepAsync(MentorsState.Empty.With(new MentorId("m-1"), new MentorRecord { Joined = joined })))
        {
        }

        Assert.Equal((1, "m-1 (mentor-07) can't be offered: the card is not complete; no supervisor has approved it yet.\n"), await AskAsync());

        var approved = joined with { Alias = "Sasanka", Languages = ["cs"], Story = new Dictionary<string, string> { ["cs"] = "Prošla jsem tím." }, Approved = new Approval(DateTimeOffset.UnixEpoch, new StaffId("iva")) };
        await using (var store = await KeepAsync(MentorsState.Empty.With(new MentorId("m-1"), new MentorRecord { Joined = approved })))
        {
        }

        Assert.Equal((0, "Every mentor can be offered: 3 of 3.\n"), await AskAsync());
    }

    [Theory]
    [InlineData("  hours: always\n  duty: [limetka, kdoule]\n", 0, "Every mentor can be offered: 2 of 2.\n")]
    [InlineData("  hours: {mon-fri: 8:00-20:00}\n  duty: [limetka, kdoule]\n  duty-hours: {kdoule: {sat: 8:00-20:00}}\n", 1, "Every mentor can be offered: 2 of 2.\nkdoule (Kdoule) is on duty in the crisis service and is not called: crisis.duty-hours and crisis.hours have no time in common.\n")]
    [InlineData("  hours: {mon-sun: closed}\n  duty: [limetka]\n", 1, "Every mentor can be offered: 2 of 2.\nlimetka (Limetka) is on duty in the crisis service and is not called: the service is never open (crisis.hours).\nNobody can be called for the crisis service: whoever needs it reads that it is closed. Mend crisis in settings.yaml, or take it out there.\n")]
    public async Task Who_is_on_duty_and_is_never_called_is_named(string crisis, int code, string said)
    {
        await File.AppendAllTextAsync(_folder["config/settings.yaml"], "\ncrisis:\n  channel: \"9\"\n" + crisis, TestContext.Current.CancellationToken);

        Assert.Equal((code, said), await AskAsync());
    }

    [Fact]
    public async Task That_staff_has_paused_everybody_on_duty_is_said()
    {
        await File.AppendAllTextAsync(_folder["config/settings.yaml"], "\ncrisis:\n  channel: \"9\"\n  hours: always\n  duty: [limetka]\n", TestContext.Current.CancellationToken);
        await using (var store = await KeepAsync(MentorsState.Empty, MatchingState.Empty with { GivenPauses = new Dictionary<MentorId, StaffId> { [new MentorId("limetka")] = new StaffId("jana") } }))
        {
        }

        var (code, said) = await AskAsync();
        Assert.Equal(1, code);
        Assert.Contains("limetka (Limetka) is on duty in the crisis service and is not called: a pause from staff, until /unpause-mentor.\nNobody can be called for the crisis service", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_service_does_not_answer_that_is_said_and_the_database_left_alone()
    {
        await using var store = await KeepAsync();

        Assert.Equal(
            (1, $"The service has the database to itself and does not answer at {_listen.GetLeftPart(UriPartial.Authority)}: who has accepted the code of ethics and who has a break can't be seen now.\n"),
            await AskAsync());
    }

    /// <summary>Who asks the new program first can still go back.</summary>
    [Fact]
    public async Task A_database_of_an_older_version_is_read_and_left_as_it_is()
    {
        await using (var store = await KeepAsync())
        {
        }

        Run("PRAGMA user_version = 7");

        Assert.Equal((1, "limetka (Limetka) can't be offered: a break, until /available.\n"), await AskAsync());
        Assert.Equal(7L, Run("PRAGMA user_version"));

        Run("PRAGMA user_version = 9999");
        Assert.Equal(
            (1, $"The database {Database} has version 9999, and this program knows versions up to 8: it is too old for it. Install the newer program again, or put back the backup from before it.\n"),
            await AskAsync());
    }

    private object? Run(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return command.ExecuteScalar();
    }

    [Fact]
    public async Task Whoever_can_not_read_the_key_or_comes_through_a_proxy_finds_no_such_page()
    {
        await using var store = await KeepAsync();
        await using var web = await ServeAsync(store);
        var key = Convert.ToHexStringLower(Keyring.FromFile(_folder["keys/master.key"], Database, chosen: false).Derive("doctor"));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(key));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(null));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(key[..^1] + (key[^1] == '0' ? '1' : '0')));
        foreach (var header in new[] { "X-Forwarded-For", "x-forwarded-proto", "X-Forwarded-Host", "Forwarded", "Via", "X-Real-IP", "CF-Connecting-IP" })
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(key, header));
    }

    [Fact]
    public async Task From_another_machine_there_is_no_such_page()
    {
        await using var store = await KeepAsync();
        await using var web = await ServeAsync(store, IPAddress.Parse("10.0.0.7"));
        var key = Convert.ToHexStringLower(Keyring.FromFile(_folder["keys/master.key"], Database, chosen: false).Derive("doctor"));

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(key));
    }

    [Fact]
    public async Task Faults_of_the_settings_are_said_as_at_a_start()
    {
        Roster("    trained: yes\n");
        var (code, said) = await AskAsync();

        Assert.Equal(1, code);
        Assert.Contains("mentors.limetka.trained must be a list.", said, StringComparison.Ordinal);
        Assert.False(File.Exists(Database), "Nothing was made.");
    }

    [Fact]
    public async Task A_directory_that_a_start_would_refuse_is_said_to_be_that()
    {
        Directory.CreateDirectory(_folder["config/services"]);
        foreach (var file in Directory.GetFiles(Path.Combine(Town.Repository, "config", "services")))
            File.Copy(file, _folder["config/services/" + Path.GetFileName(file)]);
        File.WriteAllText(_folder["config/services/datapackage.json"], "{");

        Assert.Equal((1, "datapackage.json: can't be read.\n"), await AskAsync());
    }

    [Fact]
    public async Task A_key_that_a_first_start_would_refuse_is_said_to_be_that()
    {
        Directory.CreateDirectory(_folder["keys"]);
        File.WriteAllText(_folder["keys/master.key"], "none\n");
        File.SetUnixFileMode(_folder["keys/master.key"], UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Assert.Equal((1, $"The master key file {_folder["keys/master.key"]} holds no master key: that is 32 bytes as base64, 44 characters.\n"), await AskAsync());
        Assert.False(File.Exists(Database), "Nothing was made.");
    }

    [Fact]
    public async Task A_key_that_would_lie_beside_the_database_is_said_to_be_that()
    {
        var beside = _folder["data/master.key"];
        File.WriteAllText(_folder["config/settings.yaml"], (await File.ReadAllTextAsync(_folder["config/settings.yaml"], TestContext.Current.CancellationToken)).Replace(_folder["keys/master.key"], beside, StringComparison.Ordinal));

        Assert.Equal((1, $"The master key would lie in the database's folder, at {beside}: one copied folder would then reveal everything. Name another place for it in the settings.\n"), await AskAsync());
        Assert.False(File.Exists(beside), "Nothing was made.");
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(int Code, string Said)> AskAsync()
    {
        await using var console = new StringWriter { NewLine = "\n" };
        return (await Doctor.RunAsync(_folder["config"], _ => "token", console, new At(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero))), console.ToString());
    }

    /// <summary>As the service does it.</summary>
    /// <param name="from">Where everybody seems to come from; null for where they do.</param>
    private async Task<WebApplication> ServeAsync(SqliteStore store, IPAddress? from = null)
    {
        var keyring = Keyring.FromFile(_folder["keys/master.key"], Database, chosen: false);
        var house = SettingsFile.Read(_folder["config"], _ => "token").House;
        var web = Composition.Web(_listen);
        if (from is not null)
        {
            web.Use((context, next) =>
            {
                context.Connection.RemoteIpAddress = from;
                return next(context);
            });
        }

        DoctorEndpoint.Map(web, keyring, () => Task.Run(() => Doctor.Find(house, store, new Sealer(keyring), DateTimeOffset.UnixEpoch)));
        await web.StartAsync();
        return web;
    }

    private async Task<HttpStatusCode> StatusAsync(string? key, string? header = null)
    {
        using var client = new HttpClient();
        using var question = new HttpRequestMessage(HttpMethod.Get, new Uri(_listen, "/doctor"));
        if (key is not null)
            question.Headers.Add("MentorBot-Doctor", key);
        if (header is not null)
            question.Headers.TryAddWithoutValidation(header, header == "Via" ? "1.1 proxy" : "203.0.113.9");

        using var answer = await client.SendAsync(question);
        if (answer.StatusCode != HttpStatusCode.OK)
            Assert.Empty(await answer.Content.ReadAsStringAsync());
        return answer.StatusCode;
    }

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    /// <summary>Limetka has accepted the code and has a break.</summary>
    private Task<SqliteStore> KeepAsync(bool paused = true) => KeepAsync(
        MentorsState.Empty.With(new MentorId("limetka"), new MentorRecord { Accepted = [new Acceptance(Version, DateTimeOffset.UnixEpoch)] }),
        MatchingState.Empty with { Paused = paused ? [new MentorId("limetka")] : null });

    private async Task<SqliteStore> KeepAsync(MentorsState mentors, MatchingState? matching = null, ReferralsState? referrals = null)
    {
        var sealer = new Sealer(Keyring.FromFile(_folder["keys/master.key"], Database, chosen: false));
        var store = SqliteStore.Open(Database, TimeProvider.System);
        await Keyring.ProveAsync(store, sealer);
        var memory = new Memory(store, sealer);
        memory.Write(new StateChange(StateKey.Mentors, mentors, null));
        memory.Write(new StateChange(StateKey.Matching, matching ?? MatchingState.Empty, null));
        memory.Write(new StateChange(StateKey.Referrals, referrals ?? ReferralsState.Empty, null));
        await store.CommitAsync(memory.Batch);
        return store;
    }

    private void Roster(string more, string moreOfKdoule = "") => File.WriteAllText(
        _folder["config/mentors.yaml"],
        $"mentors:\n  limetka:\n    alias: Limetka\n    languages: [cs]\n    channel: \"3\"\n    account: \"4\"\n{more}  kdoule:\n    alias: Kdoule\n    languages: [cs]\n    channel: \"5\"\n    account: \"6\"\n{moreOfKdoule}");

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
