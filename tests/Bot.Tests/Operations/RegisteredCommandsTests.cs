using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Operations;
using MentorBot.Bot.Tests.Simulators;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Core.Engine;
using MentorBot.Core.Referrals;
using Xunit;

namespace MentorBot.Bot.Tests.Operations;

/// <summary>The commands of the desk, as they are registered.</summary>
public sealed class RegisteredCommandsTests
{
    private static readonly House House = new("House", ["cs", "pl", "uk", "en"], "cs", [], new Dictionary<string, IReadOnlyList<string>>(), [], ShowTyping: false)
    {
        Services = new NoServices(),
        Staff = [new Staff(new StaffId("jana"), "Jana", [Role.Coordinator, Role.Supervisor, Role.Operator])],
    };

    [Fact]
    public async Task All_of_them_are_such_as_the_platform_takes()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var commands = Composition.Commands(DeskCommands.All, House, WebHouse.Edition(text => text));

        var answer = await house.PutAsync($"applications/{house.Control.ApplicationId}/guilds/{house.Guild.Id}/commands", Bodies.Commands(commands));

        Assert.Equal((200, commands.Count), (answer.Status, answer.Json.GetArrayLength()));
    }

    [Fact]
    public void Those_with_a_word_in_common_are_one()
    {
        var service = Composition.Commands(DeskCommands.Listed(House, hasDesk: true), House, WebHouse.Edition(text => text)).Single(command => command.Name == "service");

        Assert.Equal(("service", "Pečuje o adresář služeb"), (service.Name, service.Description));
        Assert.Empty(service.Options);
        Assert.Equal(["report: service what note", "checked: service", "list: "], service.Subcommands.Select(command => $"{command.Name}: {string.Join(' ', command.Options.Select(option => option.Name))}"));
    }

    [Fact]
    public void Where_there_is_no_directory_there_are_none_of_it() =>
        Assert.DoesNotContain(Composition.Commands(DeskCommands.Listed(House with { Services = null }, hasDesk: true), House, WebHouse.Edition(text => text)), command => command.Name == "service");

    private sealed class NoServices : IServiceFinder
    {
        public IReadOnlyList<Core.Referrals.Service> All => [];

        public SearchAnswer Search(ServiceSearch search, DateTimeOffset at) => new(SearchOutcome.Nothing, []);

        public Core.Referrals.Service? Find(string key) => null;

        public string Term(string code, string language) => code;
    }
}
