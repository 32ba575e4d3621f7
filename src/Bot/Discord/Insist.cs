using MentorBot.Bot.Discord.Rest;

namespace MentorBot.Bot.Discord;

/// <summary>Calls that must have an answer before anything can begin. Only at the start and on the reading side: a send never waits.</summary>
internal static class Insist
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <param name="refused">Throws for an error that an operator must mend; any other is tried again.</param>
    public static async Task<T> OnAsync<T>(Func<Task<Answer<T>>> call, Action<Trouble.Error> refused, TimeProvider time, CancellationToken stop)
    {
        for (var pause = TimeSpan.FromSeconds(1); ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            var answer = await call();
            if (answer.Has(out var value))
                return value;

            if (answer.Trouble is Trouble.Error error)
                refused(error);

            await Task.Delay(answer.Trouble is Trouble.RetryAfter limited ? limited.Wait : pause, time, stop);
        }
    }
}
