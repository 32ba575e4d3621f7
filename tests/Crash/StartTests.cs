using System.Net;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Crash;

/// <summary>What an operator sees when something is set wrongly: a plain line each, exit code 2, nothing started.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task Missing_tokens_are_named_both_at_once()
    {
        await using var town = await Town.BuildAsync();
        town.Environment["MENTORBOT_TELEGRAM_TOKEN"] = "";
        town.Environment["MENTORBOT_DISCORD_TOKEN"] = "";

        var said = await RefusedAsync(town);

        Assert.Equal(2, said.Count);
        Assert.StartsWith("MENTORBOT_TELEGRAM_TOKEN: is not set.", said[0], StringComparison.Ordinal);
        Assert.StartsWith("MENTORBOT_DISCORD_TOKEN: is not set.", said[1], StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(town.Folder, "data")), "Nothing was started.");
    }

    [Fact]
    public async Task Wrong_settings_are_named_by_file_line_and_name()
    {
        await using var town = await Town.BuildAsync();
        var settings = Path.Combine(town.Folder, "config", "settings.yaml");
        await File.WriteAllTextAsync(settings, (await File.ReadAllTextAsync(settings, TestContext.Current.CancellationToken)).Replace("languages: [cs, pl, uk, en]", "languages: [cs, xx]", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var said = await RefusedAsync(town);

        Assert.Contains(said, line => line.StartsWith("config/settings.yaml, line 2: languages names \"xx\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("MENTORBOT_TELEGRAM_TOKEN", "Telegram")]
    [InlineData("MENTORBOT_DISCORD_TOKEN", "Discord")]
    public async Task A_wrong_token_is_said_to_be_that_one(string name, string platform)
    {
        await using var town = await Town.BuildAsync();
        town.Environment[name] = "123456:wrong-needle-token";

        var said = await RefusedAsync(town);

        Assert.Contains(said, line => line.Contains(platform, StringComparison.Ordinal) && line.Contains("token", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(said, line => line.Contains("wrong-needle-token", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_damaged_database_is_refused_with_the_way_back()
    {
        await using var town = await Town.BuildAsync();
        await town.StartAsync();
        await town.Bot!.StopAsync();
        var database = Path.Combine(town.Folder, "data", "mentorbot.db");
        await using (var file = File.OpenWrite(database))
        {
            file.Position = 5000;
            file.Write(new byte[20_000]);
        }

        var said = await RefusedAsync(town);

        Assert.Contains(said, line => line.Contains("backup", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Exit code 1 is what health and doctor say of a service that is not well.</summary>
    [Theory]
    [InlineData("--confg", "config")]
    [InlineData("doktor")]
    [InlineData("health", "now")]
    [InlineData("services", "import")]
    public async Task What_it_is_not_told_rightly_is_refused_and_starts_nothing(params string[] arguments)
    {
        await using var town = await Town.BuildAsync();

        await using var bot = town.Launch(null, arguments);

        Assert.Equal(2, await bot.ExitAsync());
        Assert.DoesNotContain(bot.Lines, line => line.Contains("Ready", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_running_service_says_that_it_is_well()
    {
        await using var town = await Town.BuildAsync();
        await town.StartAsync();
        using var client = new HttpClient();

        using var answer = await client.GetAsync(new Uri(town.Listen, "/health"), TestContext.Current.CancellationToken);
        town.Environment["http_proxy"] = "http://127.0.0.1:1";
        await using var asked = town.Launch(null, "health");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("ok", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.Equal(0, await asked.ExitAsync());
    }

    [Fact]
    public async Task A_running_service_tells_the_doctor_who_can_be_offered()
    {
        await using var town = await Town.BuildAsync();
        await town.StartAsync();

        await using var asked = town.Launch(null, "doctor");

        Assert.Equal(0, await asked.ExitAsync());
        Assert.Equal([$"Every mentor can be offered: {town.Mentors.Count} of {town.Mentors.Count}."], asked.Lines);
    }

    [Fact]
    public async Task Who_closes_the_window_of_the_local_mode_leaves_nothing_on_the_disk()
    {
        await using var town = await Town.BuildAsync();
        town.Environment["MENTORBOT_TELEGRAM_TOKEN"] = "";
        town.Environment["MENTORBOT_DISCORD_TOKEN"] = "";
        var local = Directory.CreateDirectory(Path.Combine(town.Folder, "config", "local")).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(Town.Repository, "config", "local")))
        {
            File.Copy(file, Path.Combine(local, Path.GetFileName(file)));
        }

        var temporary = Directory.CreateDirectory(Path.Combine(town.Folder, "temporary")).FullName;
        town.Environment["TMPDIR"] = temporary;
        await using var bot = town.Launch();
        await bot.ReadyAsync();
        Assert.Single(Directory.GetDirectories(temporary, "mentorbot-local-*"));

        Assert.Equal(0, await bot.StopAsync("HUP"));

        Assert.Empty(Directory.GetDirectories(temporary, "mentorbot-local-*"));
    }

    private static async Task<IReadOnlyList<string>> RefusedAsync(Town town)
    {
        await using var bot = town.Launch();
        Assert.Equal(2, await bot.ExitAsync());
        return [.. bot.Lines.Where(line => !line.Contains(" info: ", StringComparison.Ordinal))];
    }
}
