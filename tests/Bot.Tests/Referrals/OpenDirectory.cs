using System.Net;
using System.Net.Sockets;
using MentorBot.Bot.Language;
using MentorBot.Bot.Operations;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Bot.Web;
using MentorBot.Core.Referrals;
using MentorBot.Simulators.Places;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace MentorBot.Bot.Tests.Referrals;

/// <summary>The directory of the house on a real port.</summary>
public sealed class OpenDirectory : IAsyncLifetime
{
    private readonly DirectoryDoors _doors;
    private WebApplication? _web;

    public OpenDirectory()
        : this(Path.Combine(Town.Repository, "config"))
    {
    }

    internal OpenDirectory(string folder) => _doors = DirectoryDoors.Open(folder, LanguageData.Reader(), Time)!;

    internal JumpingTime Time { get; } = new();

    internal HttpClient Client { get; } = new();

    /// <summary>What staff knows beside the package.</summary>
    internal ReferralsState State { get; set; } = ReferralsState.Empty;

    public async ValueTask InitializeAsync()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var origin = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        listener.Stop();
        var texts = WebHouse.Edition(text => text);
        _web = Composition.Web(origin);
        _doors.Map(_web, new WebSettings(origin.GetLeftPart(UriPartial.Authority), new Uri("https://example.org"), BehindProxy: false, ["cs", "pl", "uk", "en"], "House", new byte[32]), () => texts, Kept);
        await _web.StartAsync();
        Client.BaseAddress = origin;
    }

    private IServiceFinder Kept(IServiceFinder directory) => KeptFinder.Over(directory, State);

    public async ValueTask DisposeAsync()
    {
        await _web!.StopAsync();
        await _web.DisposeAsync();
        Client.Dispose();
        _doors.Dispose();
    }
}
