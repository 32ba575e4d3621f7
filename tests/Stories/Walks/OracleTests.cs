using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using Xunit.Sdk;

namespace MentorBot.Stories.Walks;

/// <summary>An oracle that finds nothing proves nothing: what a broken house would show is put before it, and each is found.</summary>
public sealed class OracleTests
{
    private static readonly Dictionary<string, (string Found, Func<PipelineWalk, Talk, Task> Break)> Breakages = new()
    {
        ["an echo in another conversation"] = ("is shown in", (walk, talk) => walk.Second.DeliverAsync(Post(walk.RoomOf("bara", walk.Second)!.Value, talk.AtDesk.Text), CancellationToken.None)),
        ["an echo where it was written"] = ("on the side where it was written", (walk, talk) => walk.Desk.DeliverAsync(Post(walk.RoomOf("anna")!.Value, talk.AtDesk.Text), CancellationToken.None)),
        ["an echo twice"] = ("handled more than once", (walk, talk) => walk.Second.DeliverAsync(Post(walk.RoomOf("anna", walk.Second)!.Value, talk.AtDesk.Text), CancellationToken.None)),
        ["an echo that never came"] = ("never came", (walk, _) =>
        {
            walk.Second.Bend = post => post with { Part = post.Part with { Text = StyledText.Plain("nothing") } };
            walk.Write("anna", toSeeker: true, atSecond: false);
            return Task.CompletedTask;
        }),
        ["internal lines before the seeker"] = ("for staff alone", (walk, talk) => walk.Chat.DeliverAsync(Post(new Address(walk.Chat.Name, "anna"), talk.Internal.Text), CancellationToken.None)),
        ["an earlier text"] = ("stands there as", (walk, talk) => walk.Second.EditAsync(Shown(walk.Second, talk.AtDesk), Post(default, talk.AtDesk.Text).Part, CancellationToken.None)),
        ["what was taken back"] = ("was taken back and stands there", (walk, talk) =>
        {
            talk.AtSecond.TakenBack = true;
            return Task.CompletedTask;
        }),
        ["another mark at the other desk"] = ("is marked Delivered at", (walk, talk) => walk.Desk.MarkAsync(Shown(walk.Desk, talk.AtSecond), Mark.Waiting, CancellationToken.None)),
        ["a mentor's mark before the seeker"] = ("beside what is not the seeker's own", (walk, talk) => walk.Chat.MarkAsync(Shown(walk.Chat, talk.AtDesk), Mark.Delivered, CancellationToken.None)),
        ["a twin that is not quiet, to the seeker"] = ("did not arrive", (walk, _) => walk.Chat.DeliverAsync(Post(new Address(walk.Chat.Name, "anna"), "Your last message could not be passed on. Please send it once more."), CancellationToken.None)),
        ["a twin that is not quiet, to the mentor"] = ("is marked as failed", (walk, talk) =>
        {
            walk.Desk.Marks.Add((talk.AtDesk.Address, Mark.Failed));
            return Task.CompletedTask;
        }),
        ["a lost copy told as a lost room"] = ("Assert.InRange", (walk, _) => walk.Chat.DeliverAsync(Post(new Address(walk.Chat.Name, "anna"), "Something went wrong on our side and we are opening a new place for the conversation right away."), CancellationToken.None)),
        ["a copy's trouble told to the operator"] = ("told of the other desk", (walk, _) => walk.Desk.DeliverAsync(Post(new Address(walk.Desk.Name, "#Operator"), "Second no longer accepts our token."), CancellationToken.None)),
        ["a reply to a message elsewhere"] = ("points to another platform", (walk, talk) => walk.Second.DeliverAsync(Post(walk.RoomOf("anna", walk.Second)!.Value, "words") with { ReplyTo = talk.AtDesk.Address }, CancellationToken.None)),
    };

    public static TheoryData<string> Names => [.. Breakages.Keys];

    [Fact]
    public async Task What_a_whole_house_shows_is_well()
    {
        await using var walk = await StartAsync();
        await SayAsync(walk);

        await walk.Oracle.CheckAtTheEndAsync(walk.House);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_a_broken_house_would_show_is_found(string name)
    {
        await using var walk = await StartAsync();
        var talk = await SayAsync(walk);

        await Breakages[name].Break(walk, talk);
        await walk.SettleAsync(TimeSpan.FromMinutes(1));

        var found = await Assert.ThrowsAnyAsync<XunitException>(() => walk.Oracle.CheckAtTheEndAsync(walk.House));
        Assert.Contains(Breakages[name].Found, found.Message, StringComparison.Ordinal);
    }

    private static async Task<PipelineWalk> StartAsync()
    {
        var walk = new PipelineWalk(0, hasTwoDesks: true);
        await walk.StartAsync();
        await walk.HoldAsync();
        return walk;
    }

    /// <summary>Both write, the mentor at both desks; what she wrote at the one was changed.</summary>
    private static async Task<Talk> SayAsync(PipelineWalk walk)
    {
        walk.Write("anna", toSeeker: false);
        var talk = new Talk(
            walk.Write("anna", toSeeker: true, atSecond: false, isInternal: false)!,
            walk.Write("anna", toSeeker: true, atSecond: true, isInternal: false)!,
            walk.Write("anna", toSeeker: true, atSecond: true, isInternal: true)!);
        await walk.SettleAsync(TimeSpan.FromMinutes(1));
        walk.Edit(talk.AtDesk);
        await walk.SettleAsync(TimeSpan.FromMinutes(1));
        return talk;
    }

    private static Post Post(Address to, string words) =>
        new("broken", to, new Part(Frame.House.Instance, StyledText.Plain(words), null, []), null, false, null);

    private static Address Shown(Platform platform, Said said) => platform.Screen.First(copy => copy.Text.Contains(said.Tokens[0], StringComparison.Ordinal)).Address;

    private sealed record Talk(Said AtDesk, Said AtSecond, Said Internal);
}
