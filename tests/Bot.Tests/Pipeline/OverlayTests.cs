using MentorBot.Bot.Pipeline;
using Xunit;

namespace MentorBot.Bot.Tests.Pipeline;

public sealed class OverlayTests
{
    private readonly Dictionary<string, string?> _store = new() { ["a"] = "A", ["b"] = "B", ["c"] = "C" };
    private readonly List<string> _loads = [];
    private readonly Overlay<string, string> _overlay = new(2);

    private string? Read(string key) => _overlay.ReadAsync(key, Load).AsTask().GetAwaiter().GetResult();

    private ValueTask<string?> Load(string key)
    {
        _loads.Add(key);
        return ValueTask.FromResult(_store.GetValueOrDefault(key));
    }

    [Fact]
    public void What_was_read_once_is_not_read_again()
    {
        Assert.Equal("A", Read("a"));
        Assert.Equal("A", Read("a"));
        Assert.Equal(["a"], _loads);
    }

    [Fact]
    public void That_the_store_has_none_is_knowledge_too()
    {
        Assert.Null(Read("none"));
        Assert.Null(Read("none"));
        Assert.Equal(["none"], _loads);
    }

    [Fact]
    public void A_write_is_seen_at_once_by_the_turn_that_makes_it()
    {
        _overlay.Write("a", "A2");

        Assert.Equal("A2", Read("a"));
        Assert.Empty(_loads);
    }

    [Fact]
    public void A_turn_can_take_away_what_the_store_still_has()
    {
        Read("a");
        _overlay.Write("a", null);

        Assert.Null(Read("a"));
    }

    [Fact]
    public void What_is_kept_is_what_is()
    {
        Read("a");
        _overlay.Write("a", "A2");
        _overlay.Keep();
        _overlay.Drop();

        Assert.Equal("A2", Read("a"));
        Assert.Equal(["a"], _loads);
    }

    [Fact]
    public void What_is_dropped_never_was()
    {
        Read("a");
        _overlay.Write("a", "A2");
        _overlay.Write("new", "N");
        _overlay.Drop();

        Assert.Equal("A", Read("a"));
        Assert.Null(Read("new"));
        Assert.Equal(["a", "new"], _loads);
    }

    [Fact]
    public void A_dropped_write_is_not_kept_later()
    {
        _overlay.Write("a", "A2");
        _overlay.Drop();
        _overlay.Keep();

        Assert.Equal("A", Read("a"));
    }

    [Fact]
    public void The_last_write_of_a_turn_counts()
    {
        _overlay.Write("a", "A2");
        _overlay.Write("a", "A3");
        _overlay.Keep();

        Assert.Equal("A3", Read("a"));
    }

    [Fact]
    public void What_was_used_longest_ago_leaves_first()
    {
        Read("a");
        Read("b");
        Read("a");
        Read("c");

        Read("a");
        Read("c");
        Assert.Equal(["a", "b", "c"], _loads);
        Read("b");
        Assert.Equal(["a", "b", "c", "b"], _loads);
    }

    [Fact]
    public void A_turn_may_write_more_than_the_cache_holds_and_sees_all_of_it()
    {
        foreach (var number in Enumerable.Range(0, 10))
        {
            _overlay.Write($"k{number}", $"{number}");
        }

        Assert.All(Enumerable.Range(0, 10), number => Assert.Equal($"{number}", Read($"k{number}")));
        Assert.Empty(_loads);
    }

    [Fact]
    public void What_left_the_cache_is_read_from_the_store_as_it_is_now()
    {
        _overlay.Write("a", "A2");
        _overlay.Keep();
        _store["a"] = "A2";
        Read("b");
        Read("c");

        Assert.Equal("A2", Read("a"));
        Assert.Equal(["b", "c", "a"], _loads);
    }
}
