using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>The browser of the tests is Debian's Chromium.</summary>
internal static class Debian
{
    public const string Chromium = "/usr/bin/chromium";

    public static readonly string[] Arguments = ["--no-sandbox"];

    public static BrowserTypeLaunchOptions Launching => new() { ExecutablePath = Chromium, Args = Arguments };

    public static void SkipWithoutChromium() => Assert.SkipUnless(File.Exists(Chromium), "Chromium is not installed (./test.sh installs it).");
}
