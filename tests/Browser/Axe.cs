using MentorBot.Simulators.Places;
using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>axe-core from npm (tests/Clients/axe): every rule of WCAG 2.2 A and AA that a machine can check.</summary>
internal static class Axe
{
    private static readonly string Path = System.IO.Path.Combine(Town.Repository, "tests", "Clients", "axe", "node_modules", "axe-core", "axe.min.js");

    public static void SkipWithout() => Assert.SkipUnless(File.Exists(Path), "axe is not installed: run npm ci in tests/Clients/axe, as test.sh does.");

    /// <summary>What breaks a rule, a line each. The page has to be of a context without the page's policy, which lets no foreign script in.</summary>
    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Path });

        return await page.EvaluateAsync<string[]>("""
            async () => {
              const rules = { 'target-size': { enabled: true } };
              const found = await axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, rules, resultTypes: ['violations'] });
              return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')} ${node.failureSummary}`));
            }
            """);
    }
}
