using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Bot.Referrals;

namespace MentorBot.Bot.Web;

/// <summary>
/// The directory for other programs, as HSDS 3.1 wants it: <c>/hsds/</c>, <c>/hsds/services</c> in pages, <c>/hsds/services/{id}</c> nested. It reads and never writes. What
/// is searched for can come in the body of a POST, so that it stands in no address.
/// </summary>
/// <param name="search">The ids of the services that words find, the best first.</param>
internal sealed class HsdsApi(HsdsJson directory, Func<string, IReadOnlyList<string>> search, Limits limits)
{
    private const string Json = "application/json; charset=utf-8";
    private const string Standard = "https://docs.openreferral.org/en/latest/hsds/";
    private const string OpenApi = "https://raw.githubusercontent.com/openreferral/specification/3.1/schema/openapi.json";
    private const int Usual = 50;
    private const int Most = 200;
    private const int LongestBody = 4096;

    public void Map(IEndpointRouteBuilder web)
    {
        web.MapGet("/hsds", Limited(context => AnswerAsync(context, new JsonObject { ["version"] = "3.1.3", ["profile"] = Standard, ["openapi_url"] = OpenApi })));
        web.MapGet("/hsds/services", Limited(context => ListAsync(context, name => context.Request.Query[name].FirstOrDefault())));
        web.MapPost("/hsds/services", Limited(async context =>
        {
            if (await BodyAsync(context) is not { } body)
            {
                await RefuseAsync(context, StatusCodes.Status400BadRequest, "The body is no object of JSON.");
                return;
            }

            await ListAsync(context, name => body.TryGetPropertyValue(name, out var value) && value is JsonValue ? value.ToString() : null);
        }));
        web.MapGet("/hsds/services/{id}", Limited(context => directory.Full((string)context.Request.RouteValues["id"]!) is { } service ? AnswerAsync(context, service) : RefuseAsync(context, StatusCodes.Status404NotFound, "There is no such service.")));
    }

    /// <summary>Nothing is read or looked for before it is known that it may be.</summary>
    private RequestDelegate Limited(RequestDelegate answer) => context =>
    {
        if (limits.Visit(context))
        {
            return answer(context);
        }

        context.Response.Headers.RetryAfter = "1";
        return RefuseAsync(context, StatusCodes.Status429TooManyRequests, "Too many requests. One in a second is always answered.");
    };

    /// <summary>Filters hold back together: what one leaves out no other brings in.</summary>
    private Task ListAsync(HttpContext context, Func<string, string?> asked)
    {
        if (Number(asked("page"), 1) is not { } page || Number(asked("per_page"), Usual) is not { } size || size > Most)
        {
            return RefuseAsync(context, StatusCodes.Status400BadRequest, $"page and per_page are numbers from 1 on; per_page is at most {Most}.");
        }

        var modified = DateTimeOffset.MinValue;
        if (asked("modified_after") is { Length: > 0 } after && !DateTimeOffset.TryParse(after, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out modified))
        {
            return RefuseAsync(context, StatusCodes.Status400BadRequest, "modified_after is a date and time like 2026-01-31T12:00:00Z.");
        }

        var ids = (asked("search") is { Length: > 0 } words ? search(words) : directory.Services).Where(id => Fits(id, asked, modified)).ToList();
        var pages = Math.Max(1, (ids.Count + size - 1) / size);
        var contents = ids.Skip((page - 1) * size).Take(size).Select(id => asked("full") == "true" ? directory.Full(id) : directory.Brief(id)).ToArray<JsonNode?>();
        return AnswerAsync(context, new JsonObject
        {
            ["total_items"] = ids.Count,
            ["total_pages"] = pages,
            ["page_number"] = page,
            ["size"] = contents.Length,
            ["first_page"] = page == 1,
            ["last_page"] = page >= pages,
            ["empty"] = contents.Length == 0,
            ["contents"] = new JsonArray(contents),
        });
    }

    private bool Fits(string id, Func<string, string?> asked, DateTimeOffset modified) =>
        (asked("organization_id") is not { Length: > 0 } organization || directory.Field(id, "organization_id") == organization)
        && (asked("taxonomy_term_id") is not { Length: > 0 } term || directory.Terms(id).Any(one => one.Term == term))
        && (asked("taxonomy_id") is not { Length: > 0 } taxonomy || directory.Terms(id).Any(one => one.Taxonomy == taxonomy))
        && (modified == DateTimeOffset.MinValue || (DateTimeOffset.TryParse(directory.Field(id, "last_modified"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at >= modified));

    private static int? Number(string? text, int usual) => string.IsNullOrEmpty(text) ? usual : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000 ? number : null;

    private static async Task<JsonObject?> BodyAsync(HttpContext context)
    {
        if (context.Request.ContentLength is not (> 0 and <= LongestBody))
        {
            return null;
        }

        try
        {
            return await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Task AnswerAsync(HttpContext context, JsonObject answer) => StartPage.AnswerAsync(context, Json, System.Text.Encoding.UTF8.GetBytes(answer.ToJsonString()));

    private static Task RefuseAsync(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        return AnswerAsync(context, new JsonObject { ["error"] = why });
    }
}
