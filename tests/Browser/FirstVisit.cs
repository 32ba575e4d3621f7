using System.Diagnostics;
using System.Globalization;

namespace MentorBot.Browser;

/// <summary>How long somebody waits who comes for the first time, and how much her connection has to carry. Measured, not asserted.</summary>
internal static class FirstVisit
{
    private const int Visits = 5;

    public static async Task MeasureAsync(TextWriter output)
    {
        var took = new List<double>();
        long bytes = 0;
        for (var i = 0; i < Visits; i++)
        {
            await using var house = await TwoSides.BeginAsync();
            var page = await house.OpenAsync();
            var weight = 0L;
            page.RequestFinished += async (_, request) =>
            {
                if (request.Method == "GET" && await request.ResponseAsync() is not null)
                    Interlocked.Add(ref weight, (await request.SizesAsync()) is var sizes ? sizes.ResponseBodySize + sizes.ResponseHeadersSize : 0);
            };
            var since = Stopwatch.GetTimestamp();
            await page.GotoAsync(house.House.Address.ToString());
            await page.ClickAsync("#begin");
            await page.Locator(".item.house").First.WaitForAsync();
            took.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
            bytes = Math.Max(bytes, Interlocked.Read(ref weight));
        }

        took.Sort();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"First visit to first answer: {took[Visits / 2]:0} ms (median of {Visits} fresh starts, {took[0]:0} to {took[^1]:0})"));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The chat page over the wire, headers and all: {bytes / 1024.0:0.0} KB"));
    }
}
