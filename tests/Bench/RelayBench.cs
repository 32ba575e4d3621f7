using System.Diagnostics;
using System.Globalization;
using MentorBot.Simulators.Discord;
using MentorBot.Simulators.Telegram;
using MentorBot.Simulators.Places;

namespace MentorBot.Bench;

/// <summary>
/// The relay as a whole: the real program as a process of its own, the two simulators in this one, real HTTP, WebSocket and database,
/// all on this machine. A message counts when the other platform has it. Limits of the platforms are lifted: they would be all that is seen.
/// </summary>
internal static class RelayBench
{
    private const int Conversations = 200;
    private const int Mentors = 20;

    /// <summary>As many as the real program has on their way to one platform.</summary>
    private const int AtOnce = 100;

    private const int Messages = 20_000;

    /// <summary>What people write is longer than what the other rounds carry, and is read for danger to its end. There is none in it.</summary>
    private const string Paragraph =
        "Dobrý den, děkuju, že jste mi včera odepsala. O víkendu jsme byli s dětmi u babičky na zahradě a bylo to pěkné odpoledne, starší pomáhal s jablky a mladší si hrál se psem. "
        + "Zítra jdu do školy na třídní schůzku a potom na úřad kvůli tomu příspěvku, jak jste mi psala minulý týden, papíry už mám nachystané, tak snad to půjde rychle a já se vám pak ozvu";
    private const int WarmUp = 10_000;
    private const int PacedPerSecond = 30;
    private const int PacedSeconds = 30;

    public static async Task<IReadOnlyList<Figure>> RunAsync(Action<string> say)
    {
        var figures = new List<Figure>();
        await using (var town = await Town.BuildAsync(new TownPlan(Mentors, Conversations / Mentors)))
        {
            Quiet(town);
            await town.StartAsync();
            figures.Add(new Figure("readyMilliseconds", "from start to ready", town.Bot!.StartTook.TotalMilliseconds, "ms"));
            await Task.Delay(2000);
            figures.Add(new Figure("rssIdleMegabytes", "resident memory, idle", town.Bot.ResidentBytes / 1048576.0, "MB"));

            say($"{Conversations} people go through the start …");
            var citizens = await WelcomeAsync(town, Conversations);

            say("warming up both sides …");
            await ToDiscordAsync(town, citizens, WarmUp, "warm");
            await ToTelegramAsync(town, citizens, WarmUp, "warm");

            say($"{Messages} messages each way …");
            var rounds = await BesideBareLoopsAsync(town, citizens, say);
            var toDiscord = Middle(rounds.Select(round => round.Relay));
            var paragraphs = await MiddleAsync(round => ToDiscordAsync(town, citizens, Messages, $"{Paragraph} {round}x"));
            var toTelegram = await MiddleAsync(round => ToTelegramAsync(town, citizens, Messages, $"rate{round}"));
            var load = town.Bot.ResidentBytes / 1048576.0;
            say(string.Create(CultureInfo.InvariantCulture, $"  {toDiscord:0} to Discord, {paragraphs:0} of a paragraph each, {toTelegram:0} to Telegram, {load:0} MB"));
            var latencies = await PacedAsync(town, citizens, say);

            figures.InsertRange(
                0,
                [
                    new Figure("telegramToDiscordPerSecond", "Telegram to Discord", toDiscord, "msg/s"),
                    new Figure("paragraphsToDiscordPerSecond", $"the same, messages of {Paragraph.Length} characters", paragraphs, "msg/s"),
                    new Figure("discordToTelegramPerSecond", "Discord to Telegram", toTelegram, "msg/s"),
                    new Figure("bareLoopPerSecond", $"bare loop, {AtOnce} posts at once", Middle(rounds.Select(round => round.Bare)), "msg/s"),
                    new Figure("ratioToBareLoop", "ratio to the bare loop", Middle(rounds.Select(round => round.Relay / round.Bare)), ""),
                    new Figure("sequentialLoopPerSecond", "bare loop, one post after the other", Middle(rounds.Select(round => round.Sequential)), "msg/s"),
                    new Figure("ratioToSequentialLoop", "ratio to that", Middle(rounds.Select(round => round.Relay / round.Sequential)), ""),
                    new Figure("p50Milliseconds", $"added latency at {PacedPerSecond} msg/s, p50", Percentiles.At(latencies, 0.5), "ms"),
                    new Figure("p99Milliseconds", $"added latency at {PacedPerSecond} msg/s, p99", Percentiles.At(latencies, 0.99), "ms"),
                ]);
            figures.Add(new Figure("rssLoadMegabytes", "resident memory, under load", load, "MB"));
        }

        say("commits …");
        figures.Add(new Figure("commitsPerSecond", "durable commits of one message each", await CommitBench.RunAsync(), "1/s"));
        say("the disk alone …");
        figures.Add(new Figure("diskP99Milliseconds", "the disk alone, three pages made durable, p99", await MiddleAsync(async _ => Percentiles.At(await DiskAsync(say), 0.99)), "ms"));
        say("1,000 and 100,000 conversations in the store …");
        var among = await LatencyAmongAsync(1_000, 100_000, say);
        say("the disk alone, again …");
        await DiskAsync(say);
        figures.Add(new Figure("p99SmallMilliseconds", "p99 with 1,000 conversations in the store", Middle(among.Select(round => round.Few)), "ms"));
        figures.Add(new Figure("p99LargeMilliseconds", "p99 with 100,000 conversations in the store", Middle(among.Select(round => round.Many)), "ms"));
        figures.Add(new Figure("p99Growth", "p99 with 100,000 conversations to that with 1,000", Middle(among.Select(round => round.Many / round.Few)), ""));
        return figures;
    }

    private static async Task<IReadOnlyList<double>> DiskAsync(Action<string> say)
    {
        var took = await DiskBench.RunAsync();
        say(string.Create(CultureInfo.InvariantCulture, $"  p50 {Percentiles.At(took, 0.5):0.00} ms, p99 {Percentiles.At(took, 0.99):0.00} ms, longest {took[^1]:0.0} ms"));
        return took;
    }

    /// <summary>The p99 of paced messages beside a store of few and one of many conversations, both at the same time: a pause of the disk or of the machine is then one of both.</summary>
    private static async Task<IReadOnlyList<(double Few, double Many)>> LatencyAmongAsync(int few, int many, Action<string> say)
    {
        var (small, atSmall) = await WithPastAsync(few);
        await using var first = small;
        var (large, atLarge) = await WithPastAsync(many);
        await using var second = large;
        var rounds = new List<(double Few, double Many)>();
        for (var round = 0; round < 3; round++)
        {
            var both = await Task.WhenAll(PacedAsync(small, atSmall, say), PacedAsync(large, atLarge, say));
            rounds.Add((Percentiles.At(both[0], 0.99), Percentiles.At(both[1], 0.99)));
        }

        return rounds;
    }

    /// <summary>A town whose store already holds that many conversations, warm on both sides.</summary>
    private static async Task<(Town Town, IReadOnlyList<Citizen> Citizens)> WithPastAsync(int stored)
    {
        var town = await Town.BuildAsync(new TownPlan(Mentors, Conversations / Mentors));
        Quiet(town);
        await StoredPast.WriteAsync(town.Folder, stored);

        // The simulators live in this process: what writing the past left on its heap must not make them pause.
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        await town.StartAsync();
        var citizens = await WelcomeAsync(town, Conversations);
        await ToDiscordAsync(town, citizens, 5_000, "warm");
        await ToTelegramAsync(town, citizens, 5_000, "warm");
        return (town, citizens);
    }

    /// <summary>The middle one of three rounds: one pause of the disk is not what the relay does.</summary>
    private static async Task<double> MiddleAsync(Func<int, Task<double>> measure)
    {
        return Middle([await measure(1), await measure(2), await measure(3)]);
    }

    private static double Middle(IEnumerable<double> rounds) => rounds.Order().ElementAt(1);

    /// <summary>Messages a second of the relay and of two bare loops, each in a town of its own, in turns: what the machine is like just now counts for all.</summary>
    private static async Task<IReadOnlyList<(double Relay, double Bare, double Sequential)>> BesideBareLoopsAsync(Town town, IReadOnlyList<Citizen> citizens, Action<string> say)
    {
        await using var bare = await WithBareLoopAsync(AtOnce);
        await using var sequential = await WithBareLoopAsync(1);
        var rounds = new List<(double Relay, double Bare, double Sequential)>();
        for (var round = 0; round < 3; round++)
        {
            rounds.Add((await ToDiscordAsync(town, citizens, Messages, $"rate{round}"), await bare.RunAsync($"bare{round}"), await sequential.RunAsync($"sequential{round}")));
            say(string.Create(CultureInfo.InvariantCulture, $"  {rounds[^1].Relay:0} to Discord, the bare loop {rounds[^1].Bare:0}, one after the other {rounds[^1].Sequential:0}"));
        }

        return rounds;
    }

    private static async Task<LoopTown> WithBareLoopAsync(int posters)
    {
        var town = await Town.BuildAsync(new TownPlan(Mentors, Conversations / Mentors));
        Quiet(town);
        await town.StartAsync();
        var citizens = await WelcomeAsync(town, Conversations);
        await town.Bot!.StopAsync();
        var loop = new LoopTown(town, citizens, await BareLoop.StartAsync(town, citizens, posters));
        await ToDiscordAsync(town, citizens, WarmUp, "barewarm");
        return loop;
    }

    /// <summary>A town whose messages a bare loop carries.</summary>
    private sealed record LoopTown(Town Town, IReadOnlyList<Citizen> Citizens, Process Loop) : IAsyncDisposable
    {
        public Task<double> RunAsync(string prefix) => ToDiscordAsync(Town, Citizens, Messages, prefix);

        public async ValueTask DisposeAsync()
        {
            Loop.Kill();
            await Loop.WaitForExitAsync();
            Loop.Dispose();
            await Town.DisposeAsync();
        }
    }

    private static void Quiet(Town town)
    {
        town.Telegram.RecordCalls = false;
        town.Telegram.KeepMessages = 1000;

        // What the platform holds back by itself is not what the relay adds.
        town.Telegram.Options.PollHold = TimeSpan.Zero;
    }

    private static async Task<IReadOnlyList<Citizen>> WelcomeAsync(Town town, int count)
    {
        var citizens = new List<Citizen>();
        foreach (var chunk in Enumerable.Range(0, count).Chunk(20))
        {
            citizens.AddRange(await Task.WhenAll(chunk.Select(i => town.WelcomeAsync(1_000_000 + i))));
        }

        return citizens;
    }

    /// <returns>Messages a second, from the first that is there to be read to the last that the other platform has.</returns>
    private static async Task<double> ToDiscordAsync(Town town, IReadOnlyList<Citizen> citizens, int count, string prefix)
    {
        town.Discord.Control.Tape.Take();
        town.Discord.Control.Tape.Running = true;
        var start = Stopwatch.GetTimestamp();
        await town.Telegram.LoadAsync(new LoadPlan { Chats = citizens.Count, MessagesPerChat = count / citizens.Count, FirstPerson = 1_000_000, Prefix = prefix });
        var taped = new List<TapedMessage>();
        await UntilAsync(() =>
        {
            taped.AddRange(town.Discord.Control.Tape.Take().Where(message => message.Content.Contains(prefix, StringComparison.Ordinal)));
            return taped.Count >= count;
        });
        town.Discord.Control.Tape.Running = false;
        return count / Stopwatch.GetElapsedTime(start, taped.Max(message => message.Ticks)).TotalSeconds;
    }

    private static async Task<double> ToTelegramAsync(Town town, IReadOnlyList<Citizen> citizens, int count, string prefix)
    {
        town.Telegram.Sent.Clear();
        town.Telegram.Sent.Enabled = true;
        var start = Stopwatch.GetTimestamp();
        town.Discord.Flood.Start(new FloodPlan([.. citizens.Select(c => c.Room)], [.. citizens.Select(c => c.Mentor)], count, Prefix: prefix));
        await UntilAsync(() => town.Telegram.Sent.Count >= count);
        var last = town.Telegram.Sent.Since(0).Max(message => message.Ticks);
        town.Telegram.Sent.Enabled = false;
        await town.Discord.Flood.WaitAsync();
        return count / Stopwatch.GetElapsedTime(start, last).TotalSeconds;
    }

    /// <summary>Sorted milliseconds from a message being there to be read on one platform to its being on the other, half of them each way.</summary>
    private static async Task<List<double>> PacedAsync(Town town, IReadOnlyList<Citizen> citizens, Action<string> say)
    {
        say($"{PacedPerSecond} messages a second for {PacedSeconds} s …");
        const int Count = PacedPerSecond * PacedSeconds;
        var prefix = string.Create(CultureInfo.InvariantCulture, $"paced{Stopwatch.GetTimestamp()}");
        town.Discord.Control.Tape.Take();
        town.Discord.Control.Tape.Running = true;
        town.Telegram.Sent.Clear();
        town.Telegram.Sent.Enabled = true;
        var first = (int)town.Telegram.Arrived.Count;
        town.Discord.Flood.Start(new FloodPlan([.. citizens.Select(c => c.Room)], [.. citizens.Select(c => c.Mentor)], Count / 2, PacedPerSecond / 2.0, prefix + "d"));
        await town.Telegram.LoadAsync(new LoadPlan { Chats = 50, MessagesPerChat = Count / 2 / 50, FirstPerson = 1_000_000, Prefix = prefix + "t", PerSecond = PacedPerSecond / 2.0 });
        await town.Discord.Flood.WaitAsync();
        var there = new Dictionary<string, long>();
        var back = new Dictionary<string, long>();
        await UntilAsync(() =>
        {
            foreach (var message in town.Discord.Control.Tape.Take().Where(m => m.Content.Contains(prefix, StringComparison.Ordinal)))
            {
                there[Token(message.Content)] = message.Ticks;
            }

            foreach (var message in town.Telegram.Sent.Since(0).Where(m => m.Text.Contains(prefix, StringComparison.Ordinal)))
            {
                back[Token(message.Text)] = message.Ticks;
            }

            return there.Count >= Count / 2 && back.Count >= Count / 2;
        });
        town.Discord.Control.Tape.Running = false;
        town.Telegram.Sent.Enabled = false;

        var arrived = town.Telegram.Arrived.Since(first).Where(m => m.Text.Contains(prefix, StringComparison.Ordinal)).ToDictionary(m => m.Text, m => m.Ticks);
        var written = town.Discord.Flood.SentTicks;
        var toDiscord = there.Select(pair => Stopwatch.GetElapsedTime(arrived[pair.Key], pair.Value).TotalMilliseconds).Order().ToList();
        var toTelegram = back.Select(pair => Stopwatch.GetElapsedTime(written[int.Parse(pair.Key[(pair.Key.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture)], pair.Value).TotalMilliseconds).Order().ToList();
        foreach (var (name, one) in new[] { ("Discord", toDiscord), ("Telegram", toTelegram) })
        {
            say(string.Create(CultureInfo.InvariantCulture, $"  to {name}: p50 {Percentiles.At(one, 0.5):0.00} ms, p99 {Percentiles.At(one, 0.99):0.00} ms"));
        }

        return [.. toDiscord.Concat(toTelegram).Order()];
    }

    /// <summary>The token in a relayed text: the last word, without the escapes of markup.</summary>
    private static string Token(string content) => content.Replace("\\", "", StringComparison.Ordinal).Split(' ', '\n')[^1];

    private static async Task UntilAsync(Func<bool> condition)
    {
        var since = Stopwatch.GetTimestamp();
        while (!condition())
        {
            await Task.Delay(5);
            if (Stopwatch.GetElapsedTime(since) > TimeSpan.FromMinutes(3))
            {
                throw new TimeoutException("The relay does not come to an end.");
            }
        }
    }
}
