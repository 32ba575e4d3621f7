using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace MentorBot.Bot.Tests.Referrals;

/// <summary>The directory over HTTP, as other directories read it.</summary>
public sealed class HsdsApiTests(OpenDirectory open) : IClassFixture<OpenDirectory>
{
    [Fact]
    public async Task It_says_which_standard_it_speaks()
    {
        var answer = await GetAsync("/hsds/");

        Assert.Equal("3.1.3", (string?)answer["version"]);
        Assert.Equal(["openapi_url", "profile", "version"], answer.Select(field => field.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_list_comes_in_pages()
    {
        var (first, last, behind) = (await GetAsync("/hsds/services"), await GetAsync("/hsds/services?page=4&per_page=50"), await GetAsync("/hsds/services?page=5&per_page=50"));

        Assert.Equal((167, 4, 1, 50, true, false, false), Page(first));
        Assert.Equal((167, 4, 4, 17, false, true, false), Page(last));
        Assert.Equal((167, 4, 5, 0, false, true, true), Page(behind));
        Assert.Equal("Tísňová linka 112", (string?)first["contents"]![0]!["name"]);
        Assert.NotNull(first["contents"]![0]!["organization"]!["name"]);
    }

    [Fact]
    public async Task A_service_comes_with_all_that_belongs_to_it()
    {
        var found = await GetAsync("/hsds/services?search=" + Uri.EscapeDataString("intervenční centrum České Budějovice"));
        var service = await GetAsync("/hsds/services/" + (string)found["contents"]![0]!["id"]!);

        Assert.Equal("Intervenční centrum Diecézní charity České Budějovice", (string?)service["name"]);
        Assert.Equal(16, (double)service["minimum_age"]!);
        Assert.Equal("Diecézní charita České Budějovice", (string?)service["organization"]!["name"]);
        Assert.Equal(["České Budějovice", "Tábor", "Strakonice"], service["service_at_locations"]!.AsArray().Select(door => (string)door!["location"]!["name"]!));
        Assert.Equal("370 01", (string?)service["service_at_locations"]![0]!["location"]!["addresses"]![0]!["postal_code"]);
        Assert.Equal("cs", (string?)service["languages"]![0]!["code"]);
        Assert.Equal(0, (double)service["cost_options"]![0]!["amount"]!);
        Assert.Contains("Service types", service["attributes"]!.AsArray().Select(one => (string?)one!["taxonomy_term"]!["taxonomy_detail"]!["name"]));
        Assert.Null(service["organization_id"]);
    }

    [Fact]
    public async Task Hours_carry_their_offset()
    {
        var found = await GetAsync("/hsds/services?full=true&search=" + Uri.EscapeDataString("Linka seniorů Elpida"));

        Assert.Equal(("08:00:00+01:00", "20:00:00+01:00"), ((string?)found["contents"]![0]!["schedules"]![0]!["opens_at"], (string?)found["contents"]![0]!["schedules"]![0]!["closes_at"]));
    }

    [Fact]
    public async Task A_secret_place_has_no_address_for_other_programs_either()
    {
        var found = await GetAsync("/hsds/services?full=true&per_page=200");
        var hidden = found["contents"]!.AsArray().SelectMany(service => service!["service_at_locations"]?.AsArray() ?? []).Select(door => door!["location"]!).Where(location => (string?)location["location_type"] == "virtual").ToList();

        Assert.Equal(5, hidden.Count);
        Assert.All(hidden, location => Assert.Equal(["id", "location_type", "name"], location.AsObject().Select(field => field.Key)));
    }

    [Fact]
    public async Task Filters_hold_back_together()
    {
        var one = (await GetAsync("/hsds/services?full=true"))["contents"]![0]!;
        var organization = (string)one["organization"]!["id"]!;
        var term = (string)one["attributes"]!.AsArray().First(attribute => (string?)attribute!["link_type"] == "service-types")!["taxonomy_term"]!["id"]!;

        Assert.Equal(8, (int)(await GetAsync($"/hsds/services?taxonomy_term_id={term}"))["total_items"]!);
        Assert.Equal(1, (int)(await GetAsync($"/hsds/services?taxonomy_term_id={term}&organization_id={organization}"))["total_items"]!);
        Assert.Equal(0, (int)(await GetAsync($"/hsds/services?taxonomy_term_id={term}&modified_after=2026-01-01"))["total_items"]!);
    }

    [Fact]
    public async Task What_is_looked_for_can_come_without_standing_in_the_address()
    {
        using var body = new StringContent("{\"search\":\"dluhová poradna v Mostě\",\"per_page\":1}", Encoding.UTF8, "application/json");
        using var answer = await open.Client.PostAsync(new Uri("/hsds/services", UriKind.Relative), body);

        Assert.Equal("Člověk v tísni – dluhové poradenství, Help linka", (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["contents"]![0]!["name"]);
    }

    [Theory]
    [InlineData("/hsds/services/00000000-0000-0000-0000-000000000000", HttpStatusCode.NotFound)]
    [InlineData("/hsds/services?page=0", HttpStatusCode.BadRequest)]
    [InlineData("/hsds/services?page=-1", HttpStatusCode.BadRequest)]
    [InlineData("/hsds/services?per_page=201", HttpStatusCode.BadRequest)]
    [InlineData("/hsds/services?per_page=many", HttpStatusCode.BadRequest)]
    [InlineData("/hsds/services?modified_after=soon", HttpStatusCode.BadRequest)]
    public async Task What_can_not_be_answered_is_refused(string path, HttpStatusCode status)
    {
        using var answer = await open.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(status, answer.StatusCode);
        Assert.NotNull(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]);
    }

    private async Task<JsonObject> GetAsync(string path) => JsonNode.Parse(await open.Client.GetStringAsync(new Uri(path, UriKind.Relative)))!.AsObject();

    private static (int Items, int Pages, int Page, int Size, bool First, bool Last, bool Empty) Page(JsonObject answer) =>
        ((int)answer["total_items"]!, (int)answer["total_pages"]!, (int)answer["page_number"]!, (int)answer["size"]!, (bool)answer["first_page"]!, (bool)answer["last_page"]!, (bool)answer["empty"]!);
}
