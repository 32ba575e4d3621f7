using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace MentorBot.Bot.Tests.Referrals;

/// <summary>What is answered over HTTP, against what HSDS 3.1 says of it.</summary>
public sealed class HsdsStandardTests(OpenDirectory open) : IClassFixture<OpenDirectory>
{
    private static readonly HsdsFacts Standard = new();

    [Fact]
    public async Task What_it_says_of_itself_is_as_the_standard_wants() => Assert.Empty(Standard.Faults("about", await GetAsync("/hsds/")));

    [Theory]
    [InlineData("/hsds/services")]
    [InlineData("/hsds/services?page=4")]
    [InlineData("/hsds/services?page=5")]
    [InlineData("/hsds/services?per_page=200")]
    [InlineData("/hsds/services?per_page=200&full=true")]
    [InlineData("/hsds/services?search=poradna")]
    [InlineData("/hsds/services?search=xyzzy")]
    public async Task Pages_are_as_the_standard_wants(string path) => Assert.Empty(Standard.Faults("page", await GetAsync(path)));

    [Fact]
    public async Task Each_of_the_services_is_as_the_standard_wants()
    {
        var ids = (await GetAsync("/hsds/services?per_page=200"))["contents"]!.AsArray().Select(service => (string)service!["id"]!).ToList();
        var faults = new List<string>();
        foreach (var id in ids)
        {
            open.Time.Jump(TimeSpan.FromSeconds(1));
            faults.AddRange(Standard.Faults("service", await GetAsync("/hsds/services/" + id), id));
        }

        Assert.Equal(167, ids.Distinct().Count());
        Assert.Empty(faults);
    }

    /// <summary>"Services that only have one-to-one fields in them."</summary>
    [Fact]
    public async Task A_list_has_no_lists_in_it_unless_all_is_asked_for()
    {
        var (brief, full) = (await GetAsync("/hsds/services?per_page=200"), await GetAsync("/hsds/services?per_page=200&full=true"));

        Assert.DoesNotContain(brief["contents"]!.AsArray(), service => service!.AsObject().Any(field => field.Value is JsonArray));
        Assert.Contains(full["contents"]!.AsArray(), service => service!["phones"] is JsonArray);
    }

    [Fact]
    public async Task What_was_changed_at_the_moment_itself_is_among_what_was_changed_since()
    {
        using var copy = new PackageCopy();
        copy.Edit("services.csv", 2, "everyone,,,,,,", "everyone,,,,,,2026-03-01T10:00:00Z");
        await using var changed = new OpenDirectory(copy.Config);
        await changed.InitializeAsync();

        Assert.Equal(1, await CountAsync("2026-03-01T10:00:00Z"));
        Assert.Equal(1, await CountAsync("2026-03-01"));
        Assert.Equal(0, await CountAsync("2026-03-01T10:00:01Z"));

        async Task<int> CountAsync(string since)
        {
            var page = JsonNode.Parse(await changed.Client.GetStringAsync(new Uri("/hsds/services?modified_after=" + since, UriKind.Relative)))!;
            Assert.Empty(Standard.Faults("page", page));
            return (int)page["total_items"]!;
        }
    }

    [Theory]
    [InlineData("/hsds/services/no-id", HttpStatusCode.NotFound)]
    [InlineData("/hsds/services?page=x", HttpStatusCode.BadRequest)]
    public async Task What_is_refused_is_said_in_JSON_too(string path, HttpStatusCode status)
    {
        using var answer = await open.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal((status, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(["error"], JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject().Select(field => field.Key));
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_so_in_JSON()
    {
        await using var busy = new OpenDirectory();
        await busy.InitializeAsync();
        HttpResponseMessage? last = null;
        for (var asked = 0; asked <= 60; asked++)
        {
            last?.Dispose();
            last = await busy.Client.GetAsync(new Uri("/hsds/", UriKind.Relative));
        }

        Assert.Equal((HttpStatusCode.TooManyRequests, "1"), (last!.StatusCode, last.Headers.RetryAfter?.ToString()));
        Assert.NotNull(JsonNode.Parse(await last.Content.ReadAsStringAsync())!["error"]);
        last.Dispose();
    }

    /// <summary>So that an empty list of faults says something.</summary>
    [Theory]
    [InlineData("""{"name":"x","status":"active"}""", ".id: absent")]
    [InlineData("""{"id":"7","name":"x","status":"active"}""", ".id: \"7\" is not uuid")]
    [InlineData("""{"id":"ac148810-d857-441c-9679-408f346de14b","name":"x","status":"open"}""", ".status: \"open\" is not one of active, inactive, defunct, temporarily closed")]
    [InlineData("""{"id":"ac148810-d857-441c-9679-408f346de14b","name":"x","status":"active","minimum_age":"16"}""", ".minimum_age: \"16\" is not number")]
    [InlineData("""{"id":"ac148810-d857-441c-9679-408f346de14b","name":"x","status":"active","opening":"x"}""", ".opening: unknown")]
    [InlineData("""{"id":"ac148810-d857-441c-9679-408f346de14b","name":"x","status":"active","phones":[{"id":"ac148810-d857-441c-9679-408f346de14b"}]}""", ".phones[0].number: absent")]
    [InlineData("""{"id":"ac148810-d857-441c-9679-408f346de14b","name":"x","status":"active","schedules":[{"id":"ac148810-d857-441c-9679-408f346de14b","opens_at":"9:00"}]}""", ".schedules[0].opens_at: \"9:00\" is not time")]
    public void What_the_standard_does_not_allow_is_found(string json, string fault) => Assert.Equal([fault], Standard.Faults("service", JsonNode.Parse(json)));

    private async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await open.Client.GetStringAsync(new Uri(path, UriKind.Relative)))!;
}
