using System.Text;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Crash;

/// <summary>Names, ids and tokens are planted on both platforms; after a talk they are looked for everywhere they must not be.</summary>
public sealed class LeakTests
{
    [Fact]
    public async Task Nothing_that_names_either_side_is_found_on_the_other_in_a_log_or_on_disk()
    {
        await using var town = await Town.BuildAsync();
        await town.StartAsync();
        var anna = await town.WelcomeAsync(770012345);
        anna.Person.Write("tajná slova");
        await town.Discord.Control.WaitForMessageAsync(anna.Room, message => message.Content.Contains("tajná slova", StringComparison.Ordinal));
        town.Discord.Control.Write(anna.Room, anna.Mentor, $"odpověď <@{anna.Mentor}> https://discord.com/channels/{town.Guild}/{anna.Room}");
        var answer = await town.Telegram.WaitForMessageAsync(770012345, message => message.Text.Contains("odpověď", StringComparison.Ordinal));
        await town.Bot!.StopAsync();

        string[] ofSeeker = ["770012345", "Jméno770012345", "Příjmení770012345", "username770012345"];
        string[] ofMentor = [$"{anna.Mentor}", $"{anna.Room}", $"{town.Guild}", "mentor1", "Skutečné Jméno"];
        string[] secrets = [town.Telegram.Token, town.Discord.Options.Token, "tajná slova", "odpověď", "first words"];

        var desk = string.Join('\n', town.Discord.Control.Threads(town.Guild).SelectMany(thread => town.Discord.Control.Messages(thread.Id).Select(message => message.Content).Append(thread.Name)).Append(""));
        var deskPosts = desk.Replace("first words of 770012345", "", StringComparison.Ordinal);
        Assert.DoesNotContain(ofSeeker, needle => deskPosts.Contains(needle, StringComparison.Ordinal));
        Assert.DoesNotContain(ofMentor, needle => answer.Text.Contains(needle, StringComparison.Ordinal));
        Assert.DoesNotContain([.. ofSeeker, .. ofMentor, .. secrets], needle => town.Bot!.Lines.Any(line => line.Contains(needle, StringComparison.Ordinal)));
        foreach (var file in Directory.GetFiles(Path.Combine(town.Folder, "data")))
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            Assert.DoesNotContain([.. ofSeeker, .. ofMentor, .. secrets], needle => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(needle)) >= 0);
        }

        Assert.Empty(town.Telegram.ForbiddenCalls);
    }
}
