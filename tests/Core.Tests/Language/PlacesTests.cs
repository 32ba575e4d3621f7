using System.Text.RegularExpressions;
using MentorBot.Bot.Settings;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Core.Tests.Language;

/// <summary>
/// Who reads a text in a browser may have no other program, and in the local mode there is none: there it speaks of no platform, of no thread and of no
/// channel. Who writes on a messenger reads of no page.
/// </summary>
public sealed partial class PlacesTests
{
    /// <summary>
    /// Said only where that platform is there: through what messages go, how it fails, what is to be done there, and to who came from it. In a browser alone
    /// their places are taken by those that end with <c>-here</c>, or nothing of it happens.
    /// </summary>
    private static readonly HashSet<string> OfAPlatform =
    [
        "intake.readers", "outreach.readers", "duty.readers",
        "desk.beside-thread", "desk.join-no-access", "desk.left-out", "desk.file-elsewhere", "desk.joined", "desk.place-again", "desk.tells-name", "desk.removed",
        "alarm.telegram-conflict", "alarm.telegram-silent", "alarm.telegram-outage", "alarm.telegram-unreached", "alarm.telegram-unreached-long", "alarm.telegram-gap", "alarm.discord-sessions",
        "alarm.room-refused", "alarm.room-not-allowed", "alarm.room-lost", "alarm.room-not-opened", "alarm.room-given-up", "alarm.join-failed", "alarm.place-not-allowed", "alarm.place-lost",
    ];

    [Fact]
    public void In_a_browser_no_text_names_a_platform_or_a_place_of_one()
    {
        Assert.Matches(Platform(), "napište do vlákna");
        Assert.Matches(Platform(), "в гілці");
        Assert.DoesNotMatch(Platform(), "Prosba počká v tisku");

        Assert.Empty(Said(phrase => phrase.OnPage()).Where(said => !OfAPlatform.Contains(said.Key) && Platform().IsMatch(said.Words)).Select(said => $"{said.Language} {said.Key}: {said.Words}"));
    }

    [Fact]
    public void Each_text_of_a_platform_names_one() =>
        Assert.Empty(OfAPlatform.Except(Said(phrase => phrase).Where(said => Platform().IsMatch(said.Words)).Select(said => said.Key)));

    [Fact]
    public void On_a_messenger_no_text_to_who_looks_for_help_speaks_of_a_page() =>
        Assert.Empty(Said(phrase => phrase).Where(said => ToSeekers().IsMatch(said.Key) && Page().IsMatch(said.Words)).Select(said => $"{said.Language} {said.Key}: {said.Words}"));

    /// <summary>On a page a message is taken back by the button below it.</summary>
    [Fact]
    public void In_a_browser_nobody_is_told_to_reply_with_a_command() =>
        Assert.Equal(["help"], Said(phrase => phrase.OnPage()).Where(said => said.Words.Contains("/unsend", StringComparison.Ordinal)).Select(said => said.Key).Distinct());

    /// <summary>Who writes in a browser blocks nobody and has no account: messages come no more since she has closed the page.</summary>
    [Fact]
    public void That_messages_reach_her_no_more_is_said_of_who_has_closed_her_page_too()
    {
        string[] unreached = ["desk.seeker-left", "desk.seeker-left-crisis", "desk.failed-unreachable", "alarm.crisis-left"];

        Assert.Empty(Said(phrase => phrase).Where(said => unreached.Contains(said.Key) && !ClosedPage().IsMatch(said.Words)).Select(said => $"{said.Language} {said.Key}: {said.Words}"));
    }

    private static IEnumerable<(string Language, string Key, string Words)> Said(Func<Phrase, Phrase> to)
    {
        Assert.SkipWhen(HouseTexts.Languages.Count == 0, "There are no texts in config/texts.");
        var book = PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book!;
        return
            from language in HouseTexts.Languages
            from key in book.Keys
            from value in (string[])["x", "1", "2", "5"]
            select (language, key, book.Text(language, to(Phrase.Of(key, [.. book.Placeholders(key).Select(name => (name, value))]))).Text);
    }

    [GeneratedRegex(@"discord|telegram|\b(vlák(n|en)|kanál|server)|\b(wąt(ek|k)|kana[łl]|serwer)|(?<!\p{L})(гіл(к|ок|ц)|канал|сервер)|\b(thread|channel)", RegexOptions.IgnoreCase)]
    private static partial Regex Platform();

    [GeneratedRegex(@"prohlížeč|stránk|przeglądar|\btę stronę\b|браузер|сторінк|browser|\bpage\b", RegexOptions.IgnoreCase)]
    private static partial Regex Page();

    [GeneratedRegex("zavřel stránku|zamknęła stronę|закрила сторінку|closed their account or the page")]
    private static partial Regex ClosedPage();

    [GeneratedRegex(@"^(start|intake|danger|duty|talk|outreach|after|relay|report|block|help|sos|menu|button|service-after)(\.|$)")]
    private static partial Regex ToSeekers();
}
