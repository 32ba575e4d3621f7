using System.Text.Json.Nodes;
using MentorBot.Bot.Language;
using MentorBot.Bot.Referrals;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Bot.Web;
using MentorBot.Core.Engine;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>The directory in the chat of the browser: a button of the page, numbers to tap, and lists whose buttons stay.</summary>
public sealed class ServicesInChatTests : IDisposable
{
    private readonly ServiceDirectory _services = ServiceDirectory.Open(Path.Combine(Town.Repository, "config", "services"), new DateOnly(2026, 3, 2), LanguageData.Reader());

    [Fact]
    public async Task The_page_has_its_button_where_there_is_a_directory_and_nowhere_else()
    {
        await using var house = await WebHouse.StartAsync(services: _services);
        await using var without = await WebHouse.StartAsync();

        Assert.Contains("value=\"/services\" class=\"quiet\" data-word=\"servicesAsk\">", await PageAsync(house), StringComparison.Ordinal);
        Assert.Contains("value=\"/services\" class=\"quiet\" data-word=\"servicesAsk\" hidden>", await PageAsync(without), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_there_to_be_pressed_again_and_again()
    {
        await using var house = await WebHouse.StartAsync(services: _services);
        using var anna = house.Visit();
        await anna.BeginAsync();
        await anna.OpenAsync();
        await anna.SayAsync("/services dluhová poradna Most");
        await WebHouse.UntilAsync(() => List(anna) is not null);
        var (item, button) = (List(anna)!.Value.Id, (string)List(anna)!.Value.Item["buttons"]![0]![0]!["id"]!);
        var before = anna.Shown.Count;

        foreach (var key in new[] { Visitor.NewKey(), Visitor.NewKey() })
        {
            await anna.DoAsync("/talk/press", new JsonObject { ["item"] = item, ["button"] = button, ["key"] = key });

            // Asked again after a lost answer, it is done once.
            await anna.DoAsync("/talk/press", new JsonObject { ["item"] = item, ["button"] = button, ["key"] = key });
        }

        await WebHouse.UntilAsync(() => anna.Shown.Count == before + 2);
        Assert.NotNull(List(anna)!.Value.Item["buttons"]);
        Assert.StartsWith("1. ", (string)List(anna)!.Value.Item["chosen"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_a_number_of_the_house_can_be_called_by_a_tap()
    {
        await using var house = await WebHouse.StartAsync(services: _services);
        using var anna = new PlainVisitor(new Uri(house.Origin), () => house.Time.Jump(TimeSpan.FromSeconds(1)));
        await anna.OpenAsync();
        await anna.PressAsync("begin");
        await anna.PressAsync("/services");
        await anna.ChooseAsync("Zpět k otázce");
        await anna.SayAsync("/services dluhová poradna Most");

        await anna.ChooseAsync("1. ");

        Assert.Contains("<a href=\"tel:770600800\">770 600 800</a>", anna.Page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_can_be_called_in_the_words_of_the_house_alone()
    {
        var phone = new[] { new TextSpan(2, 7, TextStyle.Phone), new TextSpan(2, 7, TextStyle.Bold) };

        Assert.Contains("<div class=\"words\">☎ <b><a href=\"tel:+116006\">+116 006</a></b></div>", Written(new WebItem(Voice.House, "☎ +116 006", Spans: [phone[0] with { Length = 8 }, phone[1] with { Length = 8 }])), StringComparison.Ordinal);
        Assert.DoesNotContain("tel:", Written(new WebItem(Voice.Person, "☎ 116 006", "Ida", phone)), StringComparison.Ordinal);
    }

    public void Dispose() => _services.Dispose();

    private static string Written(WebItem item) => PlainLog.Write([new WebShown("a", item with { Fixed = true })], new Dictionary<string, string>(StringComparer.Ordinal), null, null, goesOn: false);

    private static (string Id, JsonObject Item)? List(Visitor visitor) => visitor.Shown.Cast<(string Id, JsonObject Item)?>().FirstOrDefault(shown => ((string?)shown!.Value.Item["buttons"]?[0]?[0]?["label"])?.StartsWith("1. ", StringComparison.Ordinal) == true || ((string?)shown.Value.Item["chosen"])?.StartsWith("1. ", StringComparison.Ordinal) == true);

    private static async Task<string> PageAsync(WebHouse house)
    {
        using var visitor = house.Visit();
        using var answer = await visitor.GetAsync("/");
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
