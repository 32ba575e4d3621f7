using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Crash;

/// <summary>The operator edits a file of texts while the real program runs.</summary>
public sealed class TextsTests
{
    [Fact]
    public async Task New_texts_are_used_without_a_restart_and_wrong_ones_are_not()
    {
        await using var town = await Town.BuildAsync();
        await town.StartAsync();
        var anna = await town.WelcomeAsync(1001);
        var file = Path.Combine(town.Folder, "config", "texts", "en.yaml");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

        await WriteAsync(text.Replace("connected with *{alias}*.", "connected with *{mentor}*.", StringComparison.Ordinal));
        await town.UntilAsync(() => Said(town, "stay in use"), "the fault");
        anna.Person.Write("/end");
        await town.Telegram.WaitForMessageAsync(1001, message => message.Text.Contains("Do you really want to end", StringComparison.Ordinal));
        await WriteAsync(text.Replace("Do you really want to end", "Are you sure that you want to end", StringComparison.Ordinal));
        await town.UntilAsync(() => Said(town, "The new texts are in use"), "the new texts");
        anna.Person.Write("/end");
        await town.Telegram.WaitForMessageAsync(1001, message => message.Text.Contains("Are you sure that you want to end", StringComparison.Ordinal));

        var fault = Assert.Single(town.Bot!.Lines, line => line.Contains("stay in use", StringComparison.Ordinal));
        Assert.Contains("config/texts/en.yaml:", fault, StringComparison.Ordinal);
        Assert.Contains("talk.opened: has the placeholders {mentor} and the program puts in {alias}; they must be the same", fault, StringComparison.Ordinal);
        Assert.Equal(0, await town.Bot!.StopAsync());

        // As many editors save: another file takes the name.
        async Task WriteAsync(string changed)
        {
            await File.WriteAllTextAsync(file + "~", changed, TestContext.Current.CancellationToken);
            File.Move(file + "~", file, overwrite: true);
        }
    }

    private static bool Said(Town town, string words) => town.Bot!.Lines.Any(line => line.Contains(words, StringComparison.Ordinal));
}
