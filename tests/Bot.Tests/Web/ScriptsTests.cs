using System.Text.RegularExpressions;
using MentorBot.Bot.Tests.Web.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>The scripts of the pages: many small ones, which come all at once.</summary>
[Collection("local mode")]
public sealed partial class ScriptsTests
{
    [Theory]
    [InlineData("/", "/page.js")]
    [InlineData("/desk", "/desk.js")]
    public async Task A_page_names_every_script_that_it_comes_to_need_once_and_each_after_those_that_it_needs_itself(string path, string last)
    {
        await using var house = await LocalHouse.StartAsync();
        using var http = new HttpClient();
        var named = Scripts().Matches(await http.GetStringAsync(house.Origin + path)).Select(script => script.Groups[1].Value).ToList();

        var met = new HashSet<string>();
        foreach (var script in named)
        {
            var from = new Uri(house.Origin + script);
            foreach (Match import in Imports().Matches(await http.GetStringAsync(from)))
                Assert.Contains(new Uri(from, import.Groups[1].Value).AbsolutePath, met);

            Assert.True(met.Add(script), script);
        }

        Assert.Equal(last, named[^1]);
    }

    [GeneratedRegex("<script src=\"([^\"]+)\"")]
    private static partial Regex Scripts();

    [GeneratedRegex("^import .* from '([^']+)';$", RegexOptions.Multiline)]
    private static partial Regex Imports();
}
