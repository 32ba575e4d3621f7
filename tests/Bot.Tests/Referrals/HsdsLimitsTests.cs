using System.Net;
using System.Net.Sockets;
using System.Text;
using MentorBot.Bot.Operations;
using MentorBot.Bot.Referrals;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Bot.Web;
using Xunit;

namespace MentorBot.Bot.Tests.Referrals;

/// <summary>A program that asks too often.</summary>
public sealed class HsdsLimitsTests : IDisposable
{
    private readonly PackageCopy _copy = new();

    [Fact]
    public async Task Who_asks_too_often_costs_no_search()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var origin = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        listener.Stop();
        var searches = 0;
        await using var web = Composition.Web(origin);
        new HsdsApi(new HsdsJson(ServiceDirectory.Sound(_copy.Services)), Search, new Limits(behindProxy: false, new JumpingTime())).Map(web);
        await web.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = origin };

        for (var asked = 0; asked < 60; asked++)
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(HttpMethod.Get, "/hsds/services?search=x"));

        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(HttpMethod.Get, "/hsds/services?search=x"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(HttpMethod.Post, "/hsds/services", "{\"search\":\"x\"}"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(HttpMethod.Post, "/hsds/services", "no JSON"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(HttpMethod.Get, "/hsds/services/none"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(HttpMethod.Get, "/hsds"));
        Assert.Equal(60, searches);
        await web.StopAsync(TestContext.Current.CancellationToken);

        IReadOnlyList<string> Search(string words)
        {
            searches++;
            return [];
        }

        async Task<HttpStatusCode> StatusAsync(HttpMethod method, string path, string? body = null)
        {
            using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }
    }

    public void Dispose() => _copy.Dispose();
}
