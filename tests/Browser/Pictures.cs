using MentorBot.Simulators.Places;
using Microsoft.Playwright;

namespace MentorBot.Browser;

/// <summary>The pictures of docs/pictures: both pages with an invented talk in them, on a phone and a desktop, light and dark.</summary>
internal static class Pictures
{
    private static readonly string Folder = Path.Combine(Town.Repository, "docs", "pictures");

    private static readonly (string Name, BrowserNewContextOptions Options)[] Devices =
    [
        ("phone", new BrowserNewContextOptions { Locale = "cs", ViewportSize = new ViewportSize { Width = 390, Height = 844 }, IsMobile = true, HasTouch = true }),
        ("desktop", new BrowserNewContextOptions { Locale = "cs", ViewportSize = new ViewportSize { Width = 1280, Height = 800 } }),
    ];

    public static async Task MakeAsync()
    {
        Directory.CreateDirectory(Folder);
        foreach (var (device, options) in Devices)
        {
            await using var house = await TwoSides.BeginAsync(change: (_, text) => text);
            var desk = await house.DeskAsync(options: options);
            var she = await house.SeekerAsync(options);
            await PictureAsync(she.Page, "start", device);
            await TalkAsync(she, desk);
            var other = await house.SeekerAsync(options);
            await BeginAsync(other, "Dobrý den, potřebovala bych poradit, jak mluvit s dětmi o rozchodu.", "Šípek");
            await desk.Rooms.Nth(1).WaitForAsync();
            await PictureAsync(she.Page, "talk", device);
            await PictureAsync(desk.Page, "desk", device);
            var jana = await house.DeskAsync("Jana", options);
            await BoardAsync(desk, jana);
            await PictureAsync(jana.Page, "board", device);
        }

        await ServicesAsync();
    }

    /// <summary>The page of the directory, with something found.</summary>
    public static async Task ServicesAsync()
    {
        foreach (var (device, options) in Devices)
        {
            await using var visit = await ServicesVisit.BeginAsync(options);
            await visit.OpenAsync();
            await visit.FindAsync("dluhová poradna v Mostě");
            await PictureAsync(visit.Page, "services", device);
        }
    }

    private static async Task TalkAsync(Seeker she, Desk desk)
    {
        await BeginAsync(she, "Dobrý den, nevím, kde začít. Večery doma jsou teď hodně těžké.", "Kopretina");
        await desk.SeeAsync("Večery doma");
        await AnswerAsync(she, desk, "Dobrý den, jsem ráda, že píšete. Nemusíte to vzít od začátku, klidně odkudkoli.");
        await AskAsync(she, desk, "Bojím se, že mi to nikdo nebude věřit.");
        await AnswerAsync(she, desk, "Já vám věřím. Taky mi trvalo dlouho, než jsem to někomu řekla.");
        await AskAsync(she, desk, "Děkuju. Je zvláštní vidět to napsané.");
        await AnswerAsync(she, desk, "To znám. Máte teď kolem sebe klid na psaní?\n// Příště se zeptat, jestli má kde přespat.");
        await AskAsync(she, desk, "Ano, jsem v práci a nikdo mě tu neruší.");
    }

    /// <summary>What those who coordinate and supervise are told.</summary>
    private static async Task BoardAsync(Desk desk, Desk jana)
    {
        await desk.GiveAsync("ask-supervisor", "Bojí se jít domů. Mám jí nabídnout krizovou linku hned, nebo ji nejdřív nechat mluvit?");
        await jana.SeeAsync("Bojí se jít domů");
        await jana.GiveAsync("answer", "K-001", "Zeptejte se jí, jestli je teď v bezpečí. Linku nabídněte jako možnost.");
        await jana.SeeAsync("Hotovo");
        await desk.GiveAsync("report", "Píše mi i v noci a čeká odpověď hned. Potřebuji se poradit.");
        await jana.SeeAsync("Píše mi i v noci");
    }

    private static async Task BeginAsync(Seeker she, string firstWords, string nickname)
    {
        await she.Page.ClickAsync("#begin");
        await she.ChooseAsync("Čeština");
        await she.SeeAsync("Jsme rádi, že píšete");
        await SayAsync(she.Page, firstWords);
        await she.SeeAsync("Máme to uložené");
        foreach (var label in new[] { "Souhlasím", "Ano, 18 nebo víc" })
            await she.ChooseToStayAsync(label);

        // One question after the other, until what was understood is shown.
        var card = she.Page.GetByText("Takhle jsme vám rozuměli");
        var unsaid = she.Page.Locator(".choices button:enabled", new PageLocatorOptions { HasTextString = "Nechci uvádět" });
        await card.Or(unsaid).First.WaitForAsync();
        while (await card.CountAsync() == 0)
        {
            await unsaid.Last.ClickAsync();
            await card.Or(unsaid).First.WaitForAsync();
        }

        await she.ChooseToStayAsync("Jiná přezdívka");
        await SayAsync(she.Page, nickname);
        await she.SeeAsync(nickname);
        await she.ChooseAsync("Ano, najděte mi mentora");
        await she.ChooseAsync("Limetka");
        await she.SeeAsync("Jste ve spojení");
    }

    private static async Task AnswerAsync(Seeker she, Desk desk, string words)
    {
        await SayAsync(desk.Page, words);
        await she.SeeAsync(words.Split('\n')[0]);
        await desk.ArrivedAsync();
    }

    private static async Task AskAsync(Seeker she, Desk desk, string words)
    {
        await SayAsync(she.Page, words);
        await desk.SeeAsync(words);
    }

    /// <summary>On a phone Enter is a new line: what is sent there is sent by the button.</summary>
    private static async Task SayAsync(IPage page, string words)
    {
        await page.FillAsync("#text", words);
        await page.ClickAsync("#form button[type=submit]");
    }

    private static async Task PictureAsync(IPage page, string name, string device)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await page.EvaluateAsync("document.activeElement.blur()");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}-{device}-{scheme.ToString().ToLowerInvariant()}.png") });
        }
    }
}
