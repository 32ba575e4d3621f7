using System.Globalization;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Telegram.Polling;

/// <summary>What the operator is called for. The key holds the moment the trouble began, so that one trouble is told once.</summary>
internal static class Alarms
{
    public static Arrived Conflict(DateTimeOffset since) =>
        new($"a:conflict:{since.ToUnixTimeSeconds()}", new Update.Alarm(Phrase.Of("alarm.telegram-conflict")));

    /// <summary>First at a quarter of an hour, then by hours.</summary>
    public static Arrived Outage(DateTimeOffset since, TimeSpan age) => new(
        $"a:outage:{since.ToUnixTimeSeconds()}:{(int)age.TotalMinutes}",
        new Update.Alarm(age < TimeSpan.FromHours(1) ? Phrase.Of("alarm.telegram-silent") : Phrase.Of("alarm.telegram-outage", ("hours", Whole(age.TotalHours)))));

    /// <summary>The platform answers us, but can't bring us what people write.</summary>
    public static Arrived Unreached(DateTimeOffset since, TimeSpan age) => new(
        $"a:unreached:{since.ToUnixTimeSeconds()}:{(int)age.TotalMinutes}",
        new Update.Alarm(age < TimeSpan.FromHours(1) ? Phrase.Of("alarm.telegram-unreached") : Phrase.Of("alarm.telegram-unreached-long", ("hours", Whole(age.TotalHours)))));

    public static Arrived Gap(DateTimeOffset since, TimeSpan length) =>
        new($"a:gap:{since.ToUnixTimeSeconds()}", new Update.Alarm(Phrase.Of("alarm.telegram-gap", ("hours", Whole(length.TotalHours)))));

    private static string Whole(double hours) => ((long)hours).ToString(CultureInfo.InvariantCulture);
}
