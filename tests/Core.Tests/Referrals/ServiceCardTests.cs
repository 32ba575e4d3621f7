using MentorBot.Bot.Settings;
using MentorBot.Core.Hours;
using MentorBot.Core.Referrals;
using MentorBot.Core.Tests.Language;
using Xunit;

namespace MentorBot.Core.Tests.Referrals;

public sealed class ServiceCardTests
{
    private static readonly Core.Language.Phrasebook Book = PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book!;

    private static readonly DateTimeOffset At = new(2026, 3, 4, 9, 0, 0, TimeSpan.Zero);

    private static readonly Service Advice = new(Guid.Parse("00000000-0000-4000-8000-000000000001"), "cz-most", "Občanská poradna Most", "Charita Most", Country.Czechia)
    {
        Names = new Dictionary<string, string> { ["en"] = "Advice in Most" },
        Phones = [new ServicePhone("+420 476 000 000", "")],
        Places = [new ServicePlace("Most", "Petra Jilemnického 2457", "434 01", "Ústecký kraj")],
        Languages = [new ServiceLanguage("cs", ""), new ServiceLanguage("uk", "")],
        Cost = Cost.Free,
        Checked = new DateOnly(2026, 1, 5),
    };

    [Fact]
    public void It_says_how_to_reach_it_first_and_when_it_was_checked_last() => Assert.Equal(
        """
        Advice in Most
        Charita Most
        📞 +420 476 000 000
        The opening hours are not known.
        Petra Jilemnického 2457, 434 01 Most
        free of charge
        Languages: čeština, українська
        Last checked 5. 1. 2026.
        """,
        Written(Advice));

    [Fact]
    public void What_the_directory_knows_beside_numbers_and_hours_is_said_too() => Assert.Equal(
        """
        Advice in Most
        Charita Most
        📞 +420 476 000 000 (jen pro ženy)
        The opening hours are not known.
        Hodiny podle údajů z roku 2022.
        Po objednání.
        Petra Jilemnického 2457, 434 01 Most
        free of charge
        Volání stojí tolik, kolik účtuje operátor.
        Languages: čeština, українська
        Last checked 5. 1. 2026.
        """,
        Written(Advice with { Phones = [new ServicePhone("+420 476 000 000", "jen pro ženy")], Description = "Hodiny podle údajů z roku 2022.", Application = "Po objednání.", CostNote = "Volání stojí tolik, kolik účtuje operátor." }));

    [Fact]
    public void Nobody_is_told_to_call_where_there_is_no_number() => Assert.Equal(
        """
        Advice in Most
        Charita Most
        https://chat.example.org
        The opening hours are not known.
        The address is not published. They will tell you how to get there when you write to them.
        Languages: čeština, українська
        On 1. 3. 2026 we were told that this service has moved. Ask them for the address before you set out.
        Nobody has checked these details yet.
        """,
        Written(Advice with { Phones = [], Places = [], Url = "https://chat.example.org", IsSecret = true, Cost = Cost.Unknown, Checked = null, Changed = new ServiceChange(HasClosed: false, new DateOnly(2026, 3, 1)) }));

    [Theory]
    [InlineData(11, null, "en", "for ages 11 and over")]
    [InlineData(null, 18, "en", "for ages up to 18")]
    [InlineData(11, 18, "en", "for ages 11–18")]
    [InlineData(11, null, "cs", "pro lidi od 11 let")]
    [InlineData(1, null, "cs", "pro lidi od 1 roku")]
    [InlineData(null, 18, "cs", "pro lidi do 18 let")]
    [InlineData(11, 18, "cs", "pro lidi od 11 do 18 let")]
    [InlineData(11, null, "pl", "dla osób od 11 lat")]
    [InlineData(1, null, "pl", "dla osób od 1 roku")]
    [InlineData(null, 18, "pl", "dla osób do 18 lat")]
    [InlineData(11, 18, "pl", "dla osób od 11 do 18 lat")]
    [InlineData(11, null, "uk", "для людей віком від 11 років")]
    [InlineData(null, 21, "uk", "для людей віком до 21 року")]
    [InlineData(11, 18, "uk", "для людей віком від 11 до 18 років")]
    public void For_which_ages_it_is_there_is_said_where_it_is_known_and_in_lists_too(int? from, int? to, string language, string said)
    {
        var service = Advice with { Names = new Dictionary<string, string>(), MinimumAge = from, MaximumAge = to };

        Assert.Contains($"\n{said}\n", Book.Text(language, ServiceCard.Of(service, language, At)).Text, StringComparison.Ordinal);
        Assert.Equal($"Občanská poradna Most: 📞 +420 476 000 000, {said}, Most", Book.Text(language, ServiceCard.Line(service, language, At)).Text);
    }

    [Fact]
    public void What_is_there_from_birth_says_no_age() => Assert.Equal(Written(Advice), Written(Advice with { MinimumAge = 0 }));

    // It is Wednesday, nine o'clock.
    [Fact]
    public void Hours_of_one_way_are_not_said_of_another() => Assert.Contains(
        """

        📞 +420 476 000 000
        by phone: closed now, opens on Monday at 9:00
        in person: open until 13:00
        in the chat: closed now, opens today at 18:00
        Petra Jilemnického 2457, 434 01 Most

        """,
        Written(Advice with { Hours = [Way(Attending.Phone, "po 9-12, út 9-14"), Way(Attending.Visit, "st-pá 9-13"), Way(Attending.Chat, "po, st, ne 18-22")] }).Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void Where_the_chat_alone_has_known_hours_nobody_reads_that_the_phone_is_closed()
    {
        var chat = Advice with { Hours = [Way(Attending.Chat, "po 18-22")] };

        Assert.Contains("\nin the chat: closed now, opens on Monday at 18:00\n", Written(chat), StringComparison.Ordinal);
        Assert.Equal("Advice in Most: 📞 +420 476 000 000, Most, in the chat: closed now, opens on Monday at 18:00", Line(chat));
    }

    [Theory]
    [InlineData(Attending.Chat, null)]
    [InlineData(Attending.Phone, false)]
    [InlineData(Attending.Any, false)]
    public void A_chat_that_is_closed_does_not_make_the_phone_closed(Attending way, bool? isOpen)
    {
        Assert.Equal(isOpen, (Advice with { Hours = [Way(way, "po 18-22")] }).IsOpen(At, TimeZoneInfo.Utc));
        Assert.Equal(false, (Advice with { Hours = [Way(way, "po 18-22")], Phones = [] }).IsOpen(At, TimeZoneInfo.Utc));
        Assert.Equal(true, (Advice with { Hours = [Way(way, "st 9-10")] }).IsOpen(At, TimeZoneInfo.Utc));
    }

    [Theory]
    [InlineData("st 10-12", "st 8-10", "in person: open until 10:00")]
    [InlineData("po 9-12", "čt 9-13", "in person: closed now, opens tomorrow at 9:00")]
    [InlineData("čt 8-12", "čt 9-13", "by phone: closed now, opens tomorrow at 8:00")]
    public void A_line_says_the_way_in_that_is_open_or_opens_first(string phone, string visit, string said) =>
        Assert.EndsWith(", Most, " + said, Line(Advice with { Hours = [Way(Attending.Phone, phone), Way(Attending.Visit, visit)] }), StringComparison.Ordinal);

    [Fact]
    public void Hours_of_every_way_are_said_as_they_are() =>
        Assert.EndsWith(", Most, open until 12:00", Line(Advice with { Hours = [Way(Attending.Any, "st 8-12")] }), StringComparison.Ordinal);

    [Theory]
    [InlineData(true, "On 3. 2. 2026 we were told that this service has closed. The details here are not corrected yet.")]
    [InlineData(false, "On 3. 2. 2026 we were told that this service has moved. Ask for the address on the phone before you set out.")]
    public void What_the_directory_does_not_say_yet_is_said_before_when_it_was_checked_and_in_lists(bool hasClosed, string said)
    {
        var changed = Advice with { Changed = new ServiceChange(hasClosed, new DateOnly(2026, 2, 3)) };

        Assert.EndsWith($"\n{said}\nLast checked 5. 1. 2026.", Written(changed), StringComparison.Ordinal);
        Assert.EndsWith($", Most\n{said}", Book.Text("en", ServiceCard.Line(changed, "en", At)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_calls_because_of_violence_is_told_that_the_number_stays_in_the_phone() => Assert.EndsWith(
        "\nIt is safer to call from a phone that nobody else looks into: the number stays in the list of calls.", Written(Advice with { Topics = ["domestic_violence"] }), StringComparison.Ordinal);

    [Fact]
    public void A_secret_address_is_never_said()
    {
        var written = Written(Advice with { IsSecret = true });

        Assert.DoesNotContain("Jilemnického", written, StringComparison.Ordinal);
        Assert.DoesNotContain("434 01", written, StringComparison.Ordinal);
        Assert.Contains("The address is not published. They will tell you on the phone how to get there.", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_a_list_says_how_to_reach_it_and_nothing_that_is_not_known() =>
        Assert.Equal("Advice in Most: 📞 +420 476 000 000, Most", Book.Text("en", ServiceCard.Line(Advice, "en", At)).Text);

    private static ServiceHours Way(Attending way, string hours) => new(way, OpeningHours.Always with { Week = SpokenHours.Week(hours)! });

    private static string Line(Service service) => Book.Text("en", ServiceCard.Line(service, "en", At)).Text;

    private static string Written(Service service) => Book.Text("en", ServiceCard.Of(service, "en", At)).Text;
}
