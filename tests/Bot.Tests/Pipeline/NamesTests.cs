using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Pipeline;

/// <summary>Ids are derived: the same of the same, so that doing it twice is doing it once; and they tell nothing.</summary>
public sealed class NamesTests
{
    private static readonly Sealer One = SealerOf(1);
    private static readonly Sealer Other = SealerOf(2);

    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Address Chat = new("chat", "600123456");

    private static Sealer SealerOf(byte key)
    {
        var variable = $"MENTORBOT_NAMES_TEST_{key}";
        Environment.SetEnvironmentVariable(variable, Convert.ToBase64String([.. Enumerable.Repeat(key, Keyring.KeyLength)]));
        return new Sealer(Keyring.FromVariable(variable));
    }

    private static ulong ChanceOf(Sealer house, int number) => Names.Chance(Names.Input(house, "chat", $"update-{number}", Noon));

    [Fact]
    public void The_same_event_is_the_same_input_and_draws_the_same_chance()
    {
        Assert.Equal(Names.Input(One, "chat", "update-1", Noon), Names.Input(One, "chat", "update-1", Noon));
        Assert.Equal(Names.Chance(new InputId("i-1")), Names.Chance(new InputId("i-1")));
    }

    [Fact]
    public void Another_event_messenger_or_house_is_another_input() =>
        Assert.Equal(4, new[] { Names.Input(One, "chat", "update-1", Noon), Names.Input(One, "chat", "update-2", Noon), Names.Input(One, "desk", "update-1", Noon), Names.Input(Other, "chat", "update-1", Noon) }.Distinct().Count());

    [Fact]
    public void Ids_of_inputs_sort_by_the_moment_of_their_event_and_tell_nothing_else()
    {
        DateTimeOffset?[] moments = [null, Noon.AddYears(-90), Noon, Noon.AddMicroseconds(1), Noon.AddSeconds(1), Noon.AddHours(1), Noon.AddYears(20), Noon.AddYears(900)];
        var ids = moments.Select(at => Names.Input(One, "chat", "update-1", at).Value).ToList();

        Assert.All(ids, id => Assert.Matches("^[0-9a-v]{10}[a-z2-7]{22}$", id));
        Assert.Equal(["0000000000", "0000000000", "5gthpr9k00", "5gthpr9k01", "5gthps84i0", "5gtl54gt00", "neuft7ec00", "vvvvvvvvvv"], ids.Select(id => id[..10]));
        Assert.Equal(ids[2][10..18], Names.Reference(ids[2] + ".0"));
    }

    [Fact]
    public void Messages_sort_by_the_moment_in_which_they_were_taken_in()
    {
        var input = Names.Input(One, "chat", "update-1", Noon);

        Assert.Equal("3a1fbb71e200" + input.Value[10..], Names.Message(Noon, input).Value);
        Assert.True(string.CompareOrdinal(Names.Message(Noon, input).Value, Names.Message(Noon.AddMilliseconds(1), Names.Input(One, "chat", "update-2", null)).Value) < 0);
    }

    [Fact]
    public void Chance_differs_from_input_to_input_and_from_house_to_house() =>
        Assert.Equal(200, Enumerable.Range(0, 100).SelectMany(number => new[] { ChanceOf(One, number), ChanceOf(Other, number) }).Distinct().Count());

    [Fact]
    public void Chance_is_even_enough_to_choose_by() =>
        Assert.All(Enumerable.Range(0, 3000).GroupBy(number => ChanceOf(One, number) % 3), third => Assert.InRange(third.Count(), 850, 1150));

    /// <summary>They lie in databases, and what was stored under another is not found: whoever makes one otherwise has to find the earlier ones too.</summary>
    [Fact]
    public void What_is_stored_is_found_under_the_same_keys_as_ever() => Assert.Equal(
        [
            "pj3767cr6h7xumwy2u5olkd4plityrbn",
            "5gthpr9k00pj3767cr6h7xumwy2u5olk",
            "5gthpr9k00dlrskdsl7deptvl2n2jazr",
            "467oaqiknwhmlkbq4cvyoc2hte",
            "4rays5qfqc4t2sxkbnm2expbcglqp7hn",
            "6haq37qleii36o2h73tdw6xf01",
            "vohiv6ctxoyy6znouj57xnv5",
        ],
        [
            Names.Address(One, Chat),
            Names.Link(One, Chat with { At = Noon }),
            Names.Input(One, "chat", "update-1", Noon).Value,
            Names.Asker(One, Chat),
            Names.Invitation(One, "ABCD-EFGH"),
            Names.Button(One, "row.0", 1),
            Names.Nonce(One, "row.0"),
        ]);

    /// <summary>They lie in databases, so this never changes.</summary>
    [Fact]
    public void The_earlier_key_of_a_message_is_its_second_and_more_of_its_hash()
    {
        var message = Chat with { At = Noon.AddMicroseconds(123_456) };

        Assert.Equal("5pgia0" + Names.Address(One, Chat)[..26], Names.EarlierLink(One, message));
        Assert.Equal("000000" + Names.Address(One, Chat)[..26], Names.EarlierLink(One, Chat));
        Assert.Equal(Names.EarlierLink(One, message)[6..28], Names.Link(One, message)[10..]);
    }

    [Fact]
    public void An_address_is_found_again_by_its_hash_and_not_read_from_it()
    {
        var hash = Names.Address(One, Chat);

        Assert.Equal(hash, Names.Address(One, Chat));
        Assert.Matches("^[a-z2-7]{32}$", hash);
        Assert.DoesNotContain("600123456", hash, StringComparison.Ordinal);
        Assert.NotEqual(hash, Names.Address(Other, Chat));
        Assert.NotEqual(hash, Names.Address(One, Chat with { Messenger = "desk" }));
    }

    [Fact]
    public void A_row_is_named_by_its_input_and_its_place_in_it()
    {
        Assert.Equal("i-1.0", Names.Row(new InputId("i-1"), 0));
        Assert.Equal("i-1.12", Names.Row(new InputId("i-1"), 12));
    }

    [Fact]
    public void A_nonce_is_what_every_platform_takes_and_the_same_for_every_attempt()
    {
        var nonces = Enumerable.Range(0, 1000).Select(number => Names.Nonce(One, $"i-1.{number}")).ToList();

        Assert.All(nonces, nonce => Assert.Matches("^[A-Za-z0-9_-]{1,25}$", nonce));
        Assert.Equal(1000, nonces.Distinct().Count());
        Assert.Equal(nonces[7], Names.Nonce(One, "i-1.7"));
    }

    [Fact]
    public void Buttons_of_one_row_share_the_beginning_that_uses_them_up_together()
    {
        var first = Names.Button(One, "i-1.0", 0);
        var second = Names.Button(One, "i-1.0", 11);
        var foreign = Names.Button(One, "i-1.1", 0);

        Assert.NotEqual(first, second);
        Assert.Equal(first[..Names.ButtonGroup], second[..Names.ButtonGroup]);
        Assert.NotEqual(first[..Names.ButtonGroup], foreign[..Names.ButtonGroup]);
        Assert.Matches("^[a-z0-9]{26}$", first);
    }
}
