using System.Globalization;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Stories.Walks;

/// <summary>
/// The engine on a real database among platforms, a disk and a process that fail by chance. A failure prints its seed: MENTORBOT_SEED walks
/// it again, MENTORBOT_WALKS says how many are walked from there on.
/// </summary>
public sealed class PipelineWalkTests(ITestOutputHelper output)
{
    private const int Steps = 250;

    private static readonly int First = Number("MENTORBOT_SEED", 0);
    private static readonly int Walks = Number("MENTORBOT_WALKS", 150);

    [Fact]
    public async Task Whatever_fails_every_word_arrives_or_its_sender_is_told_and_nobody_else_sees_it()
    {
        var (deaths, arrived, told, heldBack) = (0, 0, 0, 0);
        for (var seed = First; seed < First + Walks; seed++)
        {
            await using var walk = new PipelineWalk(seed, hasTwoDesks: seed % 3 == 1, tempo: seed % 2 == 1 ? new Tempo(10, 2) : null);
            try
            {
                await walk.GoAsync(Steps);
            }
            catch (Exception fault)
            {
                Assert.Fail($"MENTORBOT_SEED={seed} MENTORBOT_WALKS=1: {fault.Message}\n{walk.Counts}\n{walk.Story}\n{fault.StackTrace}");
            }

            output.WriteLine($"seed {seed}: {walk.Counts}");
            (deaths, arrived, told, heldBack) = (deaths + walk.Deaths, arrived + walk.Oracle.Arrived, told + walk.Oracle.Told, heldBack + walk.HeldBack);
        }

        output.WriteLine($"{heldBack} times somebody was held back");

        // A walk that meets nothing proves nothing.
        Assert.True(Walks < 20 || (deaths > 2 * Walks && arrived > 20 * Walks && told > Walks / 2 && heldBack > 0), $"{deaths} deaths, {arrived} arrived, {told} told, {heldBack} held back");
    }

    private static int Number(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
