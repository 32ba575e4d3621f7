using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Storage.Sqlite;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Stories.Walks;

/// <summary>What somebody wrote.</summary>
/// <param name="Person">The seeker whose conversation it belongs to.</param>
/// <param name="Address">Where she wrote it.</param>
/// <param name="Tokens">Words that stand nowhere else, in order; each must arrive.</param>
internal sealed record Said(int Number, string Person, bool ToSeeker, Address Address, IReadOnlyList<string> Tokens, string Text)
{
    public int Edits { get; set; }

    public bool TakenBack { get; set; }

    /// <summary>It begins with the mark of what is for staff alone.</summary>
    public bool IsInternal { get; init; }
}

/// <summary>
/// Counts what became of every word. It knows what people wrote and what the platforms showed, and nothing of what lies between.
/// Nothing is lost: a word arrives, or its sender is told that it did not, or she took it back before it left. Nothing reaches anybody else. Words of a conversation arrive in the
/// order they were written. A platform that knows repetitions shows a word once; on the other there is at most one more copy for every time that
/// its fate was unclear, and each but one is marked. An input is handled once: all copies of a word are of one message. What is held is not sent.
/// </summary>
/// <param name="second">The other desk, where there is one.</param>
internal sealed partial class Oracle(Platform chat, Platform desk, Platform? second)
{
    private const string HeldWords = "held words";

    /// <summary>Before words that are for staff alone.</summary>
    private const string Internal = "// ";

    private const string NotPassed = "Your last message could not be passed on.";

    /// <summary>What somebody hears who takes back a message of which nobody knew whether it had arrived: that it is gone now, or could not be taken out.</summary>
    private static readonly string[] TakenBack = ["We took the message back before it was sent.", "The message is deleted on the other side.", "The message could not be deleted"];

    private static readonly string[] NotChanged = ["Your change could not be passed on.", "This message can't be changed any more"];
    private static readonly string[] NotChangedAtDesk = ["Your change did not reach the other side.", "Your change was not sent: this message is not on the other side"];

    private readonly List<Said> _said = [];
    private readonly Dictionary<string, string> _codes = [];
    private readonly Dictionary<(Platform Shown, string Word), string> _nonces = [];
    private readonly HashSet<string> _changes = [];
    private int _checkedChat;
    private int _checkedDesk;
    private int _checkedSecond;
    private int _arrived;
    private int _told;
    private string? _held;
    private int _heldFrom;

    public string Counts => $"{_said.Count} written, {_arrived} arrived, {_told} told, {_changes.Count} changed";

    public int Arrived => _arrived;

    public int Told => _told;

    public Said Says(string person, bool toSeeker, Address address, int tokens, bool isInternal = false)
    {
        var number = _said.Count;
        List<string> words = [.. Enumerable.Range(0, tokens).Select(i => string.Create(CultureInfo.InvariantCulture, $"t{number}x{i}e"))];
        var text = tokens == 1 ? words[0] : string.Join(' ', words.Select(word => string.Concat(Enumerable.Repeat("and on ", 55)) + word));
        var said = new Said(number, person, toSeeker, address, words, isInternal ? Internal + text : text) { IsInternal = isInternal };
        _said.Add(said);
        return said;
    }

    /// <summary>A new text, with a word of its own that may be shown where the first one may.</summary>
    public static string Edits(Said said) => (said.IsInternal ? Internal : "") + string.Create(CultureInfo.InvariantCulture, $"e{said.Number}x{++said.Edits}e");

    /// <summary>Something that was written not long ago.</summary>
    public Said? Lately(Dice dice) => _said.Count == 0 ? null : _said[^(1 + dice.Below(Math.Min(20, _said.Count)))];

    public IReadOnlyList<Copy> Copies(Address place) => [.. (place.Messenger == chat.Name ? chat : place.Messenger == desk.Name ? desk : second!).Screen.Where(copy => copy.Place == place)];

    public string? CodeOf(string person) => _codes.GetValueOrDefault(person);

    /// <summary>She has a room now: the one in which her first words stand.</summary>
    public void IsWelcome(string person)
    {
        var first = _said.Last(said => said.Person == person).Tokens[0];
        var room = Assert.Single(desk.Screen, copy => Words(copy.Text).Contains(first)).Place;
        _codes.Add(person, desk.Made.Single(made => made.Room == room).Code);
        Assert.Equal(_codes.Count, _codes.Values.Distinct().Count());
    }

    /// <summary>Puts a row that is held into her lane: from now on nothing may reach her.</summary>
    public async Task HoldAsync(SqliteStore disk, WalkHouse house, string person)
    {
        var owner = (await disk.AddressAsync(Names.Address(house.Sealer, new Address(chat.Name, person))))!.Owner;
        var entry = new OutboxEntry.Post(new Part(Frame.House.Instance, StyledText.Plain(HeldWords), null, []), 0, null) { ToSeeker = true };
        var head = new OutboxHead("held.0", await disk.LastSequenceAsync() + 1, new Place.OfSeeker(new SeekerId(owner)).Lane, owner, OutboxState.Held, 0, house.Time.GetUtcNow(), house.Time.GetUtcNow());
        var batch = new Batch();
        batch.Add(new Change.PutOutbox(head, house.Sealer.Seal(await disk.KeyAsync(owner), "outbox:" + head.Id, JsonSerializer.SerializeToUtf8Bytes<OutboxEntry>(entry, OutboxJson.Default.OutboxEntry))));
        await disk.CommitAsync(batch);
        (_held, _heldFrom) = (person, chat.Tried.Count);
    }

    /// <summary>What must hold at every moment, for what is new on the screens.</summary>
    public void CheckEverySoOften()
    {
        for (; _checkedChat < chat.Screen.Count; _checkedChat++)
        {
            Check(chat.Screen[_checkedChat], chat);
        }

        for (; _checkedDesk < desk.Screen.Count; _checkedDesk++)
        {
            Check(desk.Screen[_checkedDesk], desk);
        }

        for (; _checkedSecond < second?.Screen.Count; _checkedSecond++)
        {
            Check(second.Screen[_checkedSecond], second);
        }
    }

    private void Check(Copy copy, Platform platform)
    {
        Assert.NotEqual(HeldWords, copy.Text);
        Assert.False(platform == chat && copy.Place.Value == _held && chat.Tried.FindIndex(tried => tried.Post.Nonce == copy.Nonce) >= _heldFrom, "Something overtook what is held.");
        foreach (var word in Words(copy.Text))
        {
            var said = _said[int.Parse(word.AsSpan(1, word.IndexOf('x', StringComparison.Ordinal) - 1), CultureInfo.InvariantCulture)];
            Assert.False(said.IsInternal && platform == chat, $"{word} is for staff alone and is shown to {said.Person}.");
            Assert.True(platform.Name != said.Address.Messenger && (platform != chat || said.ToSeeker), $"{word} is shown on the side where it was written.");
            var home = platform == chat ? copy.Place.Value == said.Person : platform.Made.Any(made => made.Room == copy.Place && made.Code == _codes.GetValueOrDefault(said.Person, made.Code));
            Assert.True(home, $"{word} of {said.Person} is shown in {copy.Place.Value}.");
            if (word[0] != 'e')
            {
                if (copy.Nonce != "edit")
                {
                    CheckCopies(word, copy, platform);
                }
            }
            else if (platform == Other(said))
            {
                _changes.Add(word);
            }
        }
    }

    /// <summary>Where a message is for: with the person to whom it is written.</summary>
    private Platform Other(Said said) => said.ToSeeker ? chat : desk;

    private void CheckCopies(string word, Copy copy, Platform platform)
    {
        _nonces.TryAdd((platform, word), copy.Nonce);
        Assert.True(_nonces[(platform, word)] == copy.Nonce, $"{word} was handled more than once.");
        var copies = platform.Screen.Where(one => one.Nonce == copy.Nonce && one.Place == copy.Place).ToList();
        if (platform != chat)
        {
            Assert.True(copies.Count == 1, $"{word} is shown {copies.Count} times in {copy.Place.Value}.");
            return;
        }

        var doubts = chat.Doubts.GetValueOrDefault(copy.Nonce);
        Assert.True(copies.Count <= 1 + doubts, $"{word} is shown {copies.Count} times, with {doubts} doubts.");
        Assert.True(copies.Count(one => !one.Marked) <= 1, $"{word} is shown twice without a mark.");
    }

    private static IEnumerable<string> Words(string text) => Token().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\b[te]\d+x\d+e\b")]
    private static partial Regex Token();
}
