using Xunit;

namespace MentorBot.Bot.Tests.Telegram.Support;

internal static class Until
{
    /// <summary>Waits for a condition; a test that waits this long has failed.</summary>
    public static async Task TrueAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!condition())
        {
            Assert.False(patience.IsCancellationRequested, "The condition did not come true in 30 seconds.");
            await Task.Delay(1);
        }
    }
}
