using MentorBot.Bot.Ports;
using Xunit;
using static MentorBot.Bot.Ports.Change;

namespace MentorBot.Bot.Tests.Storage;

/// <summary>Codes by which somebody comes back to a place.</summary>
public abstract partial class StoreContract
{
    private static PutCode Code(string hash, string place, string sealedFor = "anna", DateTimeOffset? until = null) =>
        new(new StoredCode(hash, place, until ?? Noon, sealedFor, Bytes("body of " + hash)));

    [Fact]
    public async Task A_code_is_found_by_its_hash_and_by_its_place_as_it_was_put()
    {
        await CommitAsync(Code("h1", "p1"), Code("h2", "p2", "bara", Noon.AddDays(1)));

        foreach (var found in new[] { await Store.CodeAsync("h2"), await Store.CodeOfAsync("p2") })
            Assert.Equal(("h2", "p2", Noon.AddDays(1), "bara", "body of h2"), (found!.Hash, found.Place, found.Until, found.SealedFor, Text(found.Body)));
        Assert.Null(await Store.CodeAsync("p1"));
        Assert.Null(await Store.CodeOfAsync("h1"));
    }

    [Fact]
    public async Task A_place_has_one_code_the_last_also_within_one_commit()
    {
        await CommitAsync(Code("h1", "p1"));
        await CommitAsync(Code("h2", "p1"), Code("h3", "p1"));

        Assert.Equal("h3", (await Store.CodeOfAsync("p1"))!.Hash);
        Assert.Null(await Store.CodeAsync("h1"));
        Assert.Null(await Store.CodeAsync("h2"));
    }

    [Fact]
    public async Task The_end_of_a_code_is_moved_and_one_that_was_dropped_does_not_come_back_by_it()
    {
        await CommitAsync(Code("h1", "p1"), Code("h2", "p2"));

        await CommitAsync(new ExtendCode("h1", Noon.AddDays(3)), new DropCode("p2"), new ExtendCode("h2", Noon.AddDays(3)), new ExtendCode("never", Noon));

        Assert.Equal(Noon.AddDays(3), (await Store.CodeAsync("h1"))!.Until);
        Assert.Null(await Store.CodeAsync("h2"));
        Assert.Null(await Store.CodeAsync("never"));
    }

    [Fact]
    public async Task A_dropped_code_is_gone_alone_and_dropping_what_is_not_there_is_no_fault()
    {
        await CommitAsync(Code("h1", "p1"), Code("h2", "p2"));
        await CommitAsync(new DropCode("p1"), new DropCode("p1"), new DropCode("never"));

        Assert.Null(await Store.CodeAsync("h1"));
        Assert.NotNull(await Store.CodeAsync("h2"));
    }

    [Fact]
    public async Task Forgetting_a_seeker_takes_her_code()
    {
        await CommitAsync(Code("h1", "p1"), Code("h2", "p2", "bara"));
        await CommitAsync(new ForgetSeeker("anna"));

        Assert.Null(await Store.CodeAsync("h1"));
        Assert.NotNull(await Store.CodeAsync("h2"));
    }

    [Fact]
    public async Task Codes_whose_end_is_over_are_pruned_a_bounded_number_at_once()
    {
        await CommitAsync([.. Enumerable.Range(0, 700).Select(i => Code($"h{i:000}", $"p{i:000}")), Code("young", "p", until: Noon.AddTicks(1))]);

        await CommitAsync(new PruneCodes(Noon.AddTicks(1)));
        Assert.Equal(200, await CountAsync());

        await CommitAsync(new PruneCodes(Noon.AddTicks(1)));
        Assert.Equal(0, await CountAsync());
        Assert.NotNull(await Store.CodeAsync("young"));

        async Task<int> CountAsync()
        {
            var count = 0;
            for (var i = 0; i < 700; i++)
                count += await Store.CodeAsync($"h{i:000}") is null ? 0 : 1;
            return count;
        }
    }

    [Fact]
    public async Task A_code_is_still_there_after_closing_and_opening()
    {
        await CommitAsync(Code("h1", "p1"));

        await ReopenAsync();

        Assert.Equal("p1", (await Store.CodeAsync("h1"))!.Place);
    }
}
