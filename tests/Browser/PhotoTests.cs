using System.Net;
using System.Net.Sockets;
using System.Text;
using MentorBot.Simulators.Discord;
using MentorBot.Simulators.Places;
using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>Photos on both pages, in a real browser: what somebody takes with her phone tells the other side nothing but what is seen in it.</summary>
public sealed class PhotoTests
{
    private const string Needle = "ANNA-NEEDLE";

    [Fact]
    public async Task Her_photo_reaches_the_thread_small_and_upright_and_tells_nothing_of_her()
    {
        await using var she = await Browsing.BeginAsync();
        var room = await she.WelcomeAsync("first");

        await ChooseAsync(she.Page, await PhotoAsync(she.Page));
        await she.SayAsync("This is the letter.");
        var seen = await ThreadAsync(she, room, "This is the letter.");

        var photo = Assert.Single(seen.Attachments);
        Assert.Equal("photo.jpg", photo.Filename);
        TellsNothing(photo.Bytes);
        Assert.Equal((1200, 1600), Size(photo.Bytes));
        await ShownAsync(she.Page, ".item.me img");
        Assert.True(await she.Page.Locator("#chosen").IsHiddenAsync());
        Assert.Empty(she.Complaints);
    }

    [Fact]
    public async Task A_browser_that_gives_noise_instead_of_what_was_drawn_sends_the_photo_and_the_house_takes_the_rest_out()
    {
        await using var she = await Browsing.BeginAsync();
        var room = await she.WelcomeAsync("first");
        var photo = await PhotoAsync(she.Page);
        await she.Page.EvaluateAsync("() => { const noise = { data: new Uint8ClampedArray(256).fill(255) }; CanvasRenderingContext2D.prototype.getImageData = () => noise; }");

        await ChooseAsync(she.Page, photo);
        await she.SayAsync("as it is");

        var bytes = Assert.Single((await ThreadAsync(she, room, "as it is")).Attachments).Bytes;
        TellsNothing(bytes);
        Assert.Equal((2400, 1800), Size(bytes));
    }

    [Fact]
    public async Task A_photo_of_the_mentors_is_seen_and_let_go_with_its_message_and_with_the_page()
    {
        await using var she = await Browsing.BeginAsync();
        var room = await she.WelcomeAsync("first");
        var photo = await PhotoAsync(she.Page);
        var slip = WritePhoto(she, room, "a slip", photo);
        await she.SeeAsync("a slip");
        var gone = await ShownAsync(she.Page, ".item.person img");

        she.Town.Discord.Control.Delete(room, slip);
        await she.Town.UntilAsync(async () => await she.Page.Locator(".item.person img").CountAsync() == 0, "the photo to go from her page");
        Assert.Equal("gone", await she.Page.EvaluateAsync<string>(
            "url => new Promise(done => { const image = new Image(); image.onload = () => done('there'); image.onerror = () => done('gone'); image.src = url; })", gone));

        WritePhoto(she, room, "another", photo);
        await she.SeeAsync("another");
        var kept = await ShownAsync(she.Page, ".item.person img");
        Assert.Equal("Photo", await she.Page.Locator(".item.person img").GetAttributeAsync("alt"));
        await she.Page.SelectOptionAsync("#language", "cs");
        Assert.Equal("Fotka", await she.Page.Locator(".item.person img").GetAttributeAsync("alt"));
        Assert.All(she.Requests.Where(address => !address.StartsWith("blob:", StringComparison.Ordinal)), address => Assert.Matches("^http://127\\.0\\.0\\.1:[0-9]+/[a-z./]*$", address));
        Assert.True(await she.Page.EvaluateAsync<bool>(
            """
            url => {
              const gone = [];
              const revoke = URL.revokeObjectURL;
              URL.revokeObjectURL = one => { gone.push(one); revoke.call(URL, one); };
              dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
              return gone.includes(url);
            }
            """,
            kept));
    }

    [Fact]
    public async Task What_can_not_be_sent_is_said_and_what_was_chosen_can_be_left()
    {
        await using var she = await Browsing.BeginAsync();
        var room = await she.WelcomeAsync("first");

        await she.Page.SetInputFilesAsync("#photo", new FilePayload { Name = "huge.jpg", MimeType = "image/jpeg", Buffer = new byte[(8 << 20) + 1] });
        await she.Page.GetByText("This photo is too large").WaitForAsync();
        await ChooseAsync(she.Page, new FilePayload { Name = "film.mp4", MimeType = "video/mp4", Buffer = Encoding.ASCII.GetBytes("ftypisom, and no photo") });
        await she.Page.ClickAsync("#form button[type=submit]");
        await she.Page.GetByText("We can't pass on this file").WaitForAsync();

        await ChooseAsync(she.Page, await PhotoAsync(she.Page));
        await she.Page.ClickAsync("#chosen button");
        await she.SayAsync("without it");

        Assert.Empty((await ThreadAsync(she, room, "without it")).Attachments);
    }

    [Fact]
    public async Task Photos_go_from_page_to_desk_and_back_by_keyboard()
    {
        await using var trial = await Trial.BeginAsync();
        var (she, mentor) = (trial.Seeker, trial.Mentor);

        await ChooseAsync(she, await PhotoAsync(she));
        await she.FillAsync("#text", "from her");
        await she.PressAsync("#text", "Enter");
        await ShownAsync(mentor, ".item.person img");
        TellsNothing(await FetchedAsync(mentor));

        var chooser = await ByKeyboardAsync(mentor);
        await chooser.SetFilesAsync(await PhotoAsync(mentor));
        await mentor.Locator("#chosen img").WaitForAsync();
        await mentor.FillAsync("#text", "from the mentor");
        await mentor.PressAsync("#text", "Enter");
        await ShownAsync(she, ".item.person img");
        await ShownAsync(mentor, ".item.me img");
        await mentor.Locator(".note.delivered").WaitForAsync();

        TellsNothing(await FetchedAsync(she));
        Assert.Empty(trial.Complaints);
    }

    /// <summary>The button for photos is behind the field. A browser that opens nothing, as it does now and then when it is busy, is asked again, like by a person.</summary>
    private static async Task<IFileChooser> ByKeyboardAsync(IPage page)
    {
        for (var tries = 1; ; tries++)
        {
            await page.FocusAsync("#text");
            await page.Keyboard.PressAsync("Tab");
            try
            {
                return await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Enter"), new PageRunAndWaitForFileChooserOptions { Timeout = 10_000 });
            }
            catch (TimeoutException) when (tries < 3)
            {
            }
        }
    }

    /// <summary>A photo as a phone takes it, lying on its side: with a description, a camera and a place on the map.</summary>
    private static async Task<FilePayload> PhotoAsync(IPage page)
    {
        var jpeg = Convert.FromBase64String(await page.EvaluateAsync<string>(
            """
            () => new Promise(done => {
              const canvas = document.createElement('canvas');
              [canvas.width, canvas.height] = [2400, 1800];
              const brush = canvas.getContext('2d');
              brush.fillStyle = 'teal';
              brush.fillRect(0, 0, 1200, 1800);
              canvas.toBlob(async blob => done(btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())))), 'image/jpeg');
            })
            """));
        byte[] exif = [.. "Exif\0\0"u8, .. Tiff()];
        byte[] photo = [0xFF, 0xD8, 0xFF, 0xE1, (byte)((exif.Length + 2) >> 8), (byte)(exif.Length + 2), .. exif, .. jpeg[2..]];
        Assert.Equal((2400, 1800), Size(photo));
        return new FilePayload { Name = "IMG_2041.jpg", MimeType = "image/jpeg", Buffer = photo };
    }

    private static byte[] Tiff()
    {
        byte[] needle = [.. Encoding.ASCII.GetBytes(Needle), 0];
        return
        [
            .. "II"u8, 42, 0, 8, 0, 0, 0,
            4, 0,
            .. Entry(0x010E, 2, needle.Length, 62),
            .. Entry(0x010F, 2, needle.Length, 62),
            .. Entry(0x0112, 3, 1, 6),
            .. Entry(0x8825, 4, 1, 74),
            0, 0, 0, 0,
            .. needle,
            2, 0,
            .. Entry(1, 2, 2, 'N'),
            .. Entry(2, 5, 3, 104),
            0, 0, 0, 0,
            50, 0, 0, 0, 1, 0, 0, 0, 5, 0, 0, 0, 1, 0, 0, 0, 7, 0, 0, 0, 1, 0, 0, 0,
        ];

        static byte[] Entry(ushort tag, ushort type, int count, int value) => [.. BitConverter.GetBytes(tag), .. BitConverter.GetBytes(type), .. BitConverter.GetBytes(count), .. BitConverter.GetBytes(value)];
    }

    private static void TellsNothing(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        Assert.StartsWith("\u00FF\u00D8\u00FF", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Needle, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ICC_PROFILE", text, StringComparison.Ordinal);
    }

    /// <summary>Width and height as the frame of a JPEG says them.</summary>
    private static (int Width, int Height) Size(byte[] jpeg)
    {
        for (var at = 2; ; at += 2 + (jpeg[at + 2] << 8) + jpeg[at + 3])
        {
            if (jpeg[at + 1] is 0xC0 or 0xC2)
                return ((jpeg[at + 7] << 8) + jpeg[at + 8], (jpeg[at + 5] << 8) + jpeg[at + 6]);
        }
    }

    private static async Task ChooseAsync(IPage page, FilePayload file)
    {
        await page.SetInputFilesAsync("#photo", file);
        await page.Locator("#chosen img").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
    }

    /// <summary>Waits until the picture is one, and gives its address.</summary>
    private static async Task<string> ShownAsync(IPage page, string selector)
    {
        await page.WaitForFunctionAsync("selector => document.querySelector(selector)?.naturalWidth > 0", selector);
        var address = await page.EvaluateAsync<string>("selector => document.querySelector(selector).src", selector);
        Assert.StartsWith("blob:", address, StringComparison.Ordinal);
        return address;
    }

    /// <summary>The bytes that the page was given.</summary>
    private static async Task<byte[]> FetchedAsync(IPage page)
    {
        await page.WaitForFunctionAsync("() => window.fetched.length > 0");
        return Convert.FromBase64String(await page.EvaluateAsync<string>("() => window.fetched[0]"));
    }

    private static ulong WritePhoto(Browsing she, ulong room, string words, FilePayload photo) => she.Town.Discord.Control.Write(
        room, she.Town.Mentors[0].Account, new UserMessage(words) { Files = [new UserFile(photo.Name, photo.Buffer, photo.MimeType)] });

    private static Task<SeenMessage> ThreadAsync(Browsing she, ulong room, string words) =>
        she.Town.Discord.Control.WaitForMessageAsync(room, message => message.Content.Contains(words, StringComparison.Ordinal));

    /// <summary>The local mode, and in one browser somebody at her desk, in another somebody who has a conversation with her.</summary>
    private sealed class Trial : IAsyncDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("mentorbot-trial-").FullName;
        private BotProcess? _bot;
        private IPlaywright? _playwright;
        private IBrowser? _browser;

        public IPage Seeker { get; private set; } = null!;

        public IPage Mentor { get; private set; } = null!;

        public List<string> Complaints { get; } = [];

        public static async Task<Trial> BeginAsync()
        {
            const string chromium = "/usr/bin/chromium";
            Assert.SkipUnless(File.Exists(chromium), "Chromium is not installed (./test.sh installs it).");
            var trial = new Trial();
            var address = trial.Settle();
            trial._bot = BotProcess.Start(["dotnet", Town.Program, "--config", Path.Combine(trial._folder, "config")], trial._folder, new Dictionary<string, string> { ["TMPDIR"] = trial._folder });
            await trial._bot.ReadyAsync();
            trial._playwright = await Playwright.CreateAsync();
            trial._browser = await trial._playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = ["--no-sandbox"] });
            trial.Mentor = await trial.OpenAsync(trial._bot.Lines.First(line => line.Contains("  Limetka ", StringComparison.Ordinal)).Split(' ')[^1]);
            trial.Seeker = await trial.OpenAsync(address);
            await trial.WelcomeAsync();
            return trial;
        }

        public async ValueTask DisposeAsync()
        {
            if (_browser is not null)
                await _browser.DisposeAsync();
            _playwright?.Dispose();
            if (_bot is not null)
                await _bot.DisposeAsync();
            Directory.Delete(_folder, recursive: true);
        }

        private async Task<IPage> OpenAsync(string address)
        {
            var page = await _browser!.NewPageAsync(new BrowserNewPageOptions { Locale = "en-GB" });
            page.SetDefaultTimeout(60_000);
            page.PageError += (_, error) => Complaints.Add(error);
            page.Console += (_, said) => Complaints.AddRange(said.Type == "error" && !said.Text.Contains("429", StringComparison.Ordinal) ? [said.Text] : []);
            await page.AddInitScriptAsync(
                """
                window.fetched = [];
                const ask = window.fetch;
                window.fetch = async (path, options) => {
                  const answer = await ask(path, options);
                  if (path.endsWith('/file')) answer.clone().arrayBuffer().then(bytes => window.fetched.push(btoa(String.fromCharCode(...new Uint8Array(bytes)))));
                  return answer;
                };
                """);
            await page.GotoAsync(address);
            return page;
        }

        private async Task WelcomeAsync()
        {
            await Mentor.Locator("#desk:not([hidden])").WaitForAsync();
            await Seeker.ClickAsync("#begin");
            await ChooseAsync("English");
            await Seeker.GetByText("We connect you with a mentor").First.WaitForAsync();
            await Seeker.FillAsync("#text", "first words");
            await Seeker.PressAsync("#text", "Enter");
            await Seeker.GetByText("We have kept this").First.WaitForAsync();
            foreach (var label in ShortStart.Buttons)
            {
                await ChooseAsync(label);
                await Seeker.Locator(".note").GetByText("✓ " + label).First.WaitForAsync();
            }

            await Mentor.GetByText("first words").WaitForAsync();
        }

        private Task ChooseAsync(string label) => Seeker.Locator(".choices button", new PageLocatorOptions { HasTextString = label }).Last.ClickAsync();

        private string Settle()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
            var source = Path.Combine(Town.Repository, "config");
            foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(_folder, "config", Path.GetRelativePath(source, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllText(target, ShortStart.Change(file, File.ReadAllText(file)).Replace("http://127.0.0.1:5080", address, StringComparison.Ordinal));
            }

            return address;
        }
    }
}
