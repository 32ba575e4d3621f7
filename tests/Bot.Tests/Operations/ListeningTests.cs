using System.Net;
using System.Net.Sockets;
using MentorBot.Bot.Operations;
using MentorBot.Bot.Settings;
using Xunit;

namespace MentorBot.Bot.Tests.Operations;

/// <summary>Where the web part can't listen, the operator is told in a line.</summary>
public sealed class ListeningTests
{
    [Fact]
    public async Task An_address_of_another_machine_is_said_to_be_that() => Assert.Equal(
        "web.listen: http://203.0.113.7:5080 can't be listened at: it is no number of this machine, or a port below 1024, which the service's user may not have. Set another address.",
        await FaultAsync(new Uri("http://203.0.113.7:5080")));

    [Fact]
    public async Task A_port_that_is_taken_is_said_to_be_that()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        Assert.Equal($"web.listen: http://127.0.0.1:{port} is taken by another program. Stop it, or set another address.", await FaultAsync(new Uri($"http://127.0.0.1:{port}")));
    }

    private static async Task<string> FaultAsync(Uri listen)
    {
        await using var web = Composition.Web(listen);
        return Assert.Single((await Assert.ThrowsAsync<SettingsFaultException>(() => Composition.StartAsync(web, listen, TestContext.Current.CancellationToken))).Faults);
    }
}
