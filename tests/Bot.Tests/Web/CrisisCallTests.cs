using System.Net;
using System.Text.Json.Nodes;
using MentorBot.Bot.Tests.Web.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>The organisation's own crisis service where both sides are in the browser: who is on duty hears of a call on her board, and takes it there.</summary>
[Collection("local mode")]
public sealed class CrisisCallTests
{
    private const string OnDuty = "\ncrisis:\n  hours: always\n  duty: [merunka, kdoule]\n  next-after-minutes: 1\n";
    private const string Take = "Beru to";

    [Fact]
    public async Task Whoever_presses_first_has_the_call_and_all_that_she_wrote_and_they_talk_until_it_ends()
    {
        await using var house = await LocalHouse.StartAsync(settings: OnDuty);
        using var merunka = await house.EnterAsync("Meruňka");
        using var kdoule = await house.EnterAsync("Kdoule");
        using var rozmaryn = await house.EnterAsync("Rozmarýn");
        using var anna = await CallAsync(house);
        await anna.SayAsync("He is at the door.");

        // The second of the list is on duty as well, and takes what the first was called for.
        await WebHouse.UntilAsync(() => merunka.Noticed.Any(IsCall) && kdoule.Noticed.Any(IsCall));
        await kdoule.TakeAsync(Take);
        var room = await kdoule.RoomOfAsync("He is at the door.");
        await WebHouse.UntilAsync(() => anna.Words.Any(words => words.Contains("Kdoule", StringComparison.Ordinal)) && merunka.Noticed.Any(told => told.EndsWith("má ho Kdoule.", StringComparison.Ordinal)));
        await kdoule.SayAsync(room, "I am here.");
        await WebHouse.UntilAsync(() => anna.Words.Contains("I am here."));
        await anna.SayAsync("I can breathe now.");
        await kdoule.RoomOfAsync("I can breathe now.");
        await kdoule.EndAsync(room);
        await WebHouse.UntilAsync(() => kdoule.IsClosed(room) && anna.Words.Any(words => words.StartsWith("The person from the crisis service has closed the conversation.", StringComparison.Ordinal)));

        Assert.False(rozmaryn.HasBoard);
        Assert.Empty(rozmaryn.Shown);
        Assert.DoesNotContain(merunka.Shown, shown => shown.Item["buttons"] is not null);
        Assert.DoesNotContain("He is at the door.", merunka.Words);
        Assert.DoesNotContain(anna.Words.SkipWhile(words => !words.StartsWith("We are calling someone", StringComparison.Ordinal)), words => words.Contains("mentor", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Who_comes_a_moment_too_late_has_taken_nothing_and_reads_nothing()
    {
        await using var house = await LocalHouse.StartAsync(settings: OnDuty);
        using var merunka = await house.EnterAsync("Meruňka");
        using var kdoule = await house.EnterAsync("Kdoule");
        using var anna = await CallAsync(house);
        await anna.SayAsync("Only one may read this.");

        await WebHouse.UntilAsync(() => merunka.Noticed.Any(IsCall) && kdoule.Noticed.Any(IsCall));
        var (item, button) = merunka.Shown.Where(shown => shown.Item["buttons"] is not null).Select(shown => (shown.Id, (string)shown.Item["buttons"]![0]![0]!["id"]!)).Single();
        var press = new JsonObject { ["room"] = MentorVisitor.Board, ["item"] = item, ["button"] = button, ["key"] = Visitor.NewKey() };
        var ends = await Task.WhenAll(merunka.PostAsync("/desk/press", press.DeepClone()), kdoule.PostAsync("/desk/press", press.DeepClone()));
        await WebHouse.UntilAsync(() => anna.Words.Any(words => words.Contains("Meruňka", StringComparison.Ordinal) || words.Contains("Kdoule", StringComparison.Ordinal)));
        await WebHouse.UntilAsync(() => merunka.Words.Contains("Only one may read this.") || kdoule.Words.Contains("Only one may read this."));

        // By the time her next words are there, the first would be wherever they go.
        await anna.SayAsync("Nor this.");
        await WebHouse.UntilAsync(() => merunka.Words.Contains("Nor this.") || kdoule.Words.Contains("Nor this."));

        Assert.Contains(ends, end => end.Status == HttpStatusCode.OK);
        Assert.True(merunka.Words.Contains("Only one may read this.") ^ kdoule.Words.Contains("Only one may read this."));
    }

    [Fact]
    public async Task Whom_staff_has_given_a_pause_is_neither_called_nor_can_she_take_a_call_and_when_nobody_is_left_both_sides_are_told()
    {
        await using var house = await LocalHouse.StartAsync(settings: OnDuty);
        using var jana = await house.EnterAsync("Jana");
        using var merunka = await house.EnterAsync("Meruňka");
        using var kdoule = await house.EnterAsync("Kdoule");
        await jana.AskAsync(null, "pause-mentor", new JsonObject { ["mentor"] = "Meruňka" });
        await WebHouse.UntilAsync(() => jana.Answers.Any(answer => answer.Contains("ostatní ze seznamu", StringComparison.Ordinal)));

        using var anna = await CallAsync(house);
        await WebHouse.UntilAsync(() => kdoule.Noticed.Any(told => IsCall(told) && told.Contains("Na řadě: Kdoule", StringComparison.Ordinal)));
        var (item, button) = kdoule.Shown.Where(shown => shown.Item["buttons"] is not null).Select(shown => (shown.Id, (string)shown.Item["buttons"]![0]![0]!["id"]!)).Single();
        var refused = await merunka.PostAsync("/desk/press", new JsonObject { ["room"] = MentorVisitor.Board, ["item"] = item, ["button"] = button, ["key"] = Visitor.NewKey() });
        await jana.AskAsync(null, "pause-mentor", new JsonObject { ["mentor"] = "Kdoule" });
        await WebHouse.UntilAsync(() => jana.Answers.Any(answer => answer.Contains("není nikdo, koho by šlo zavolat", StringComparison.Ordinal)));
        using var bea = house.Visit();
        await bea.BeginAsync();
        await bea.OpenAsync();
        await bea.ChooseAsync("English");
        await bea.SayAsync("/sos");
        await WebHouse.UntilAsync(() => bea.Words.Any(words => words.StartsWith("Our crisis service: closed", StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.Gone, refused.Status);
        Assert.DoesNotContain(merunka.Noticed, IsCall);
    }

    [Fact]
    public async Task Who_does_not_wait_any_more_is_called_for_by_nobody_and_no_alarm_of_hers_can_be_taken()
    {
        await using var house = await LocalHouse.StartAsync(settings: OnDuty);
        using var merunka = await house.EnterAsync("Meruňka");
        using var anna = await CallAsync(house);
        await WebHouse.UntilAsync(() => merunka.Noticed.Any(IsCall));
        await anna.ChooseAsync("Don't call any more");
        await WebHouse.UntilAsync(() => merunka.Noticed.Any(told => told.EndsWith("už nikdo nečeká.", StringComparison.Ordinal)));

        Assert.DoesNotContain(merunka.Shown, shown => shown.Item["buttons"] is not null);
        Assert.Equal("už nikdo nečeká", (string?)Assert.Single(merunka.Shown, shown => shown.Item["chosen"] is not null).Item["chosen"]);
        Assert.All(merunka.Shown, shown => Assert.Equal(MentorVisitor.Board, shown.Room));
    }

    [Fact]
    public async Task Without_javascript_she_calls_and_talks_as_well()
    {
        await using var house = await LocalHouse.StartAsync(settings: OnDuty);
        using var merunka = await house.EnterAsync("Meruňka");
        using var anna = new PlainVisitor(new Uri(house.Origin), () => Thread.Sleep(50));
        await anna.OpenAsync();
        await anna.PressAsync("begin");
        await anna.ChooseAsync("English");
        await anna.PressAsync("/sos");
        await anna.ChooseAsync("Write to the crisis service");
        await anna.SayAsync("Please hurry.");
        await merunka.TakeAsync(Take);
        var room = await merunka.RoomOfAsync("Please hurry.");
        await merunka.SayAsync(room, "I am here.");

        await anna.SeeAsync("I am here.");
        Assert.Contains(anna.Words, words => words.StartsWith("You are connected with the crisis service. Meruňka is writing with you.", StringComparison.Ordinal));
    }

    private static bool IsCall(string told) => told.Contains("chce hned mluvit s krizovou službou", StringComparison.Ordinal);

    private static async Task<Visitor> CallAsync(LocalHouse house)
    {
        var anna = house.Visit();
        await anna.BeginAsync();
        await anna.OpenAsync();
        await anna.ChooseAsync("English");
        await anna.SayAsync("/sos");
        await anna.ChooseAsync("Write to the crisis service");
        await WebHouse.UntilAsync(() => anna.Words.Any(words => words.StartsWith("We are calling someone", StringComparison.Ordinal)));
        return anna;
    }
}
