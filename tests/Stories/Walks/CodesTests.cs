using MentorBot.Bot.Ports;
using Xunit;

namespace MentorBot.Stories.Walks;

/// <summary>Codes for coming back, on a disk that fails and in a process that dies.</summary>
public sealed class CodesTests
{
    private const string First = "1111122222333334444455555";
    private const string Second = "6666677777888889999900000";
    private const string Key = "key-of-this-wish-0";

    private static readonly Address Anna = new("chat", "anna");

    [Fact]
    public async Task A_code_that_could_not_be_stored_is_no_code_and_the_one_from_before_still_leads_back()
    {
        await using var walk = await StartAsync();
        Assert.Equal(CodeGiven.Given, await GiveAsync(walk, First));

        walk.House.Store.Mishap = Mishap.Full;
        await Assert.ThrowsAsync<NotDurableException>(() => GiveAsync(walk, Second));
        walk.House.Store.Mishap = Mishap.None;
        await walk.House.TurnAsync();

        Assert.Equal((Anna, null), (await UseAsync(walk, First), await UseAsync(walk, Second)));
        await walk.House.DieAsync();
        Assert.Equal((Anna, null), (await UseAsync(walk, First), await UseAsync(walk, Second)));
    }

    [Fact]
    public async Task A_code_that_was_stored_though_the_disk_said_no_is_not_given_again_for_the_same_wish()
    {
        await using var walk = await StartAsync();
        await GiveAsync(walk, First);

        walk.House.Store.Mishap = Mishap.StoredAllTheSame;
        await Assert.ThrowsAsync<NotDurableException>(() => GiveAsync(walk, Second, Key));
        walk.House.Store.Mishap = Mishap.None;

        Assert.Equal(CodeGiven.Before, await GiveAsync(walk, First, Key));
        Assert.Equal((null, Anna), (await UseAsync(walk, First), await UseAsync(walk, Second)));
    }

    [Fact]
    public async Task The_last_of_two_in_one_turn_leads_back_and_what_is_forgotten_in_the_turn_of_its_use_stays_forgotten()
    {
        await using var walk = await StartAsync();
        var both = walk.House.AskAsync(walk.Chat, async codes =>
        {
            var first = codes.GiveAsync(Anna, First, null, CancellationToken.None);
            var second = codes.GiveAsync(Anna, Second, null, CancellationToken.None);
            return (await first, await second);
        });
        Assert.Equal((CodeGiven.Given, CodeGiven.Given), await both);
        Assert.Equal((null, Anna), (await UseAsync(walk, First), await UseAsync(walk, Second)));

        await walk.House.AskAsync(walk.Chat, async codes =>
        {
            var forgotten = codes.ForgetAsync(Anna, CancellationToken.None);
            await codes.UseAsync(Second, CancellationToken.None);
            await forgotten;
            return true;
        });

        Assert.Null(await UseAsync(walk, Second));
        Assert.False(await LeadsAsync(walk));
    }

    [Fact]
    public async Task Who_was_forgotten_has_no_code_and_gets_none()
    {
        await using var walk = await StartAsync();
        await GiveAsync(walk, First);
        Assert.True(await LeadsAsync(walk));
        var seeker = (await walk.House.Disk.CodeOfAsync(MentorBot.Bot.Pipeline.Names.Address(walk.House.Sealer, Anna)))!.SealedFor;

        await walk.House.DieAsync(async disk =>
        {
            var batch = new Batch();
            batch.Add(new Change.ForgetSeeker(seeker));
            await disk.CommitAsync(batch);
        });

        Assert.Null(await UseAsync(walk, First));
        Assert.False(await LeadsAsync(walk));
        Assert.Equal(CodeGiven.NoPlace, await GiveAsync(walk, Second));
    }

    [Fact]
    public async Task A_code_is_of_one_platform_alone()
    {
        await using var walk = await StartAsync();
        await GiveAsync(walk, First);

        Assert.Null(await walk.House.AskAsync(walk.Desk, codes => codes.UseAsync(First, CancellationToken.None)));
        Assert.Equal(CodeGiven.NoPlace, await walk.House.AskAsync(walk.Chat, codes => codes.GiveAsync(new Address("chat", "nobody"), Second, null, CancellationToken.None)));
        Assert.Equal(CodeGiven.NoPlace, await walk.House.AskAsync(walk.Desk, codes => codes.GiveAsync(walk.RoomOf("anna")!.Value, Second, null, CancellationToken.None)));
    }

    private static Task<CodeGiven> GiveAsync(PipelineWalk walk, string code, string? key = null) => walk.House.AskAsync(walk.Chat, codes => codes.GiveAsync(Anna, code, key, CancellationToken.None));

    private static Task<Address?> UseAsync(PipelineWalk walk, string code) => walk.House.AskAsync(walk.Chat, codes => codes.UseAsync(code, CancellationToken.None));

    private static Task<bool> LeadsAsync(PipelineWalk walk) => walk.House.AskAsync(walk.Chat, codes => codes.LeadsToAsync(Anna, CancellationToken.None));

    private static async Task<PipelineWalk> StartAsync()
    {
        var walk = new PipelineWalk(0);
        await walk.StartAsync();
        return walk;
    }
}
