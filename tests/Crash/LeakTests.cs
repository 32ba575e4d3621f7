using System.Text;
using MentorBot.Simulators.Places;
using MentorBot.Simulators.Telegram;
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

    /// <summary>A contact, a place, a forward and a poster's code, each with a needle: in no room, no answer, no line of the log, no file.</summary>
    [Fact]
    public async Task What_is_refused_is_found_nowhere_and_she_is_told()
    {
        await using var town = await Town.BuildAsync();
        await town.StartAsync();
        var anna = await town.WelcomeAsync(770012345);
        anna.Person.SendContact("+420600NEEDLE", "NEEDLE-first", "NEEDLE-last", "BEGIN:VCARD NEEDLE", 990012345);
        await town.Telegram.WaitForMessageAsync(770012345, message => message.Text.StartsWith("We don't pass on contacts", StringComparison.Ordinal));
        anna.Person.SendLocation(50.0812345, 14.4212345, livePeriod: 60);
        await town.Telegram.WaitForMessageAsync(770012345, message => message.Text.StartsWith("For your safety, we don't pass on locations", StringComparison.Ordinal));
        anna.Person.Start("needle7");
        anna.Person.Write("passed on", new Said { ForwardOrigin = """{"type":"user","sender_user":{"id":990012345,"is_bot":false,"first_name":"NEEDLE-author"},"date":1}""" });
        await town.Discord.Control.WaitForMessageAsync(anna.Room, message => message.Content.Contains("passed on", StringComparison.Ordinal));
        await town.Bot!.StopAsync();

        string[] needles = ["NEEDLE", "needle7", "50.08", "14.42", "990012345"];
        var rooms = town.Discord.Control.Threads(town.Guild).Select(thread => thread.Id).Append(town.OperatorChannel);
        var seen = rooms.SelectMany(room => town.Discord.Control.Messages(room)).Select(message => message.Content).Concat(town.Bot!.Lines).ToList();
        Assert.Contains(seen, line => line.Contains("(forwarded message)", StringComparison.Ordinal));
        Assert.DoesNotContain(needles, needle => seen.Exists(line => line.Contains(needle, StringComparison.Ordinal)));
        foreach (var file in Directory.GetFiles(Path.Combine(town.Folder, "data")))
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            Assert.DoesNotContain(needles, needle => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(needle)) >= 0);
        }
    }
}
