using MentorBot.Bot.Settings;
using MentorBot.Core.Hours;
using MentorBot.Core.Tests.Language;
using Xunit;

namespace MentorBot.Core.Tests.Hours;

/// <summary>What people read, in the four languages.</summary>
public sealed class HoursWordsTests
{
    private static readonly Core.Language.Phrasebook Book = PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book!;

    // 2 March 2026 is a Monday.
    [Theory]
    [InlineData("cs", "2026-03-02 9:00", "otevřeno do 20:00")]
    [InlineData("pl", "2026-03-02 9:00", "czynne do 20:00")]
    [InlineData("uk", "2026-03-02 9:00", "працює до 20:00")]
    [InlineData("en", "2026-03-02 9:00", "open until 20:00")]
    [InlineData("cs", "2026-03-02 7:00", "teď zavřeno, znovu dnes od 8:00")]
    [InlineData("cs", "2026-03-02 21:00", "teď zavřeno, znovu zítra od 8:00")]
    [InlineData("cs", "2026-03-06 21:00", "teď zavřeno, znovu v pondělí od 8:00")]
    [InlineData("pl", "2026-03-06 21:00", "teraz nieczynne, znów w poniedziałek od 8:00")]
    [InlineData("uk", "2026-03-06 21:00", "зараз не працює, знову в понеділок з 8:00")]
    [InlineData("en", "2026-03-06 21:00", "closed now, opens on Monday at 8:00")]
    [InlineData("cs", "2026-12-24 9:00", "teď zavřeno, znovu v pondělí od 8:00")]
    [InlineData("cs", "2026-07-20 9:00", "teď zavřeno, znovu 3. srpna od 8:00")]
    [InlineData("pl", "2026-07-20 9:00", "teraz nieczynne, znów 3 sierpnia od 8:00")]
    [InlineData("uk", "2026-07-20 9:00", "зараз не працює, знову 3 серпня з 8:00")]
    [InlineData("en", "2026-07-20 9:00", "closed now, opens on 3 August at 8:00")]
    public void Of_an_office(string language, string at, string expected) => Assert.Equal(expected, Said("mon-fri: 8-20; 2026-07-13 to 2026-07-31: closed", language, at));

    [Theory]
    [InlineData("mon: 20-24", "otevřeno do 24:00")]
    [InlineData("mon: 20-24; tue: 0-3", "otevřeno do 3:00")]
    [InlineData("daily: always", "otevřeno")]
    [InlineData("tue: closed", "teď zavřeno")]
    public void At_nine_on_Monday_evening(string lines, string expected) => Assert.Equal(expected, Said(lines, "cs", "2026-03-02 21:00"));

    [Theory]
    [InlineData("cs", "nonstop")]
    [InlineData("pl", "całą dobę")]
    [InlineData("uk", "цілодобово")]
    [InlineData("en", "day and night")]
    public void Of_what_never_closes(string language, string expected) =>
        Assert.Equal(expected, Book.Text(language, HoursWords.Of(OpeningHours.Always, OpeningHoursTests.Moment("2026-03-02 21:00"), OpeningHoursTests.Prague)).Text);

    private static string Said(string lines, string language, string at) =>
        Book.Text(language, HoursWords.Of(OpeningHoursTests.Hours(lines), OpeningHoursTests.Moment(at), OpeningHoursTests.Prague)).Text;
}
