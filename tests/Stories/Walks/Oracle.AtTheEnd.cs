using System.Globalization;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Stories.Walks;

/// <summary>What must hold when everything was mended and has come to rest.</summary>
internal sealed partial class Oracle
{
    public async Task CheckAtTheEndAsync(WalkHouse house)
    {
        CheckEverySoOften();
        foreach (var said in _said.Where(said => !(said.ToSeeker && said.Person == _held) && !said.IsInternal))
        {
            CheckEnd(said);
        }

        foreach (var person in _codes.Keys.Where(person => person != _held))
        {
            var absent = _said.Where(said => said.Person == person && !said.ToSeeker && !HasArrived(said)).ToList();
            var missing = absent.Count(said => !said.TakenBack);
            var told = Tellings(chat, place => place == person, NotPassed);
            Assert.True(missing <= told, $"{person}: {missing} of her messages did not arrive and she was told so {told} times.");
            var takenBack = Tellings(chat, place => place == person, TakenBack);
            Assert.True(absent.Count <= told + takenBack, $"{person}: {absent.Count - missing} of her messages were taken back before they arrived and she was told so {takenBack} times.");
            _told += missing;

            // One that arrived while nobody knew, and was refused when it was repeated, was told once; its changes have nothing to change.
            CheckEdits(person, toSeeker: false, Tellings(chat, place => place == person, NotChanged) + told);
            CheckEdits(person, toSeeker: true, Tellings(desk, place => desk.Made.Any(made => made.Room.Value == place && made.Code == _codes[person]), NotChangedAtDesk));
        }

        foreach (var code in _codes.Values)
        {
            var (made, lost) = (desk.Made.Count(one => one.Code == code), desk.Gone.Count(room => desk.Made.Any(one => one.Room == room && one.Code == code)));
            Assert.True(made <= lost + 1, $"{code}: {made} rooms were made and {lost} were lost.");
        }

        CheckOrder(_said.Where(said => said.ToSeeker), chat);
        CheckOrder(_said.Where(said => said.Address.Messenger != desk.Name), desk);
        CheckDesks();
        CheckTellings();
        var pending = await house.Disk.PendingAsync();
        var waiting = pending.Where(row => row.Lane != pending.Single(held => held.State == OutboxState.Held).Lane).ToList();
        Assert.True(waiting.Count == 0, "Rows that have no end: " + string.Join(", ", waiting.Select(row => $"{row.Lane} {row.State} {row.Attempt}")));
        Assert.Equal(0, await house.Disk.DeadLettersAsync());
        Assert.False(house.Health.IsStalled, "The disk works and the health check says that it does not.");
    }

    /// <summary>A message that arrived, stayed, and of which its author was not told that nobody knows, was changed as often as its author changed it, or she was told that it was not.</summary>
    private void CheckEdits(string person, bool toSeeker, int told)
    {
        var missing = _said.Where(said => said.Person == person && said.ToSeeker == toSeeker && !said.TakenBack && !said.IsInternal && HasArrived(said) && !IsMarkedFailed(said)).Where(said => !ChangesOf(said).All(_changes.Contains)).ToList();
        Assert.True(missing.Count <= told, $"Changes of {string.Join(", ", missing.Select(said => said.Number))} of {person} did not arrive and she was told so {told} times.");
    }

    private static IEnumerable<string> ChangesOf(Said said) => Enumerable.Range(1, said.Edits).Select(edit => string.Create(CultureInfo.InvariantCulture, $"e{said.Number}x{edit}e"));

    /// <summary>How many messages of these words were tried to be sent there, whatever came of them.</summary>
    private static int Tellings(Platform platform, Func<string, bool> isThere, params string[] words) =>
        platform.Tried.Where(tried => isThere(tried.Post.To.Value) && words.Any(one => tried.Text.StartsWith(one, StringComparison.Ordinal))).Select(tried => tried.Post.Nonce).Distinct().Count();

    private void CheckEnd(Said said)
    {
        if (HasArrived(said))
        {
            _arrived++;
            return;
        }

        if (said is { ToSeeker: true, TakenBack: false })
        {
            _told++;
            Assert.True(IsMarkedFailed(said), $"{said.Number} of {said.Person}'s mentor did not arrive and she was not told.");
        }
    }

    /// <summary>Where she wrote it.</summary>
    private bool IsMarkedFailed(Said said) => said.ToSeeker && WrittenAt(said).Marks.Contains((said.Address, Mark.Failed));

    private bool HasArrived(Said said) => said.Tokens.All(token => _nonces.ContainsKey((Other(said), token)));

    /// <summary>The first copies of what was written in one place stand in the order in which it was written.</summary>
    private static void CheckOrder(IEnumerable<Said> said, Platform platform)
    {
        foreach (var talk in said.GroupBy(one => (one.Person, one.Address.Messenger)))
        {
            var written = talk.SelectMany(one => one.Tokens).ToList();
            var shown = platform.Screen.Where(copy => copy.Nonce != "edit").SelectMany(copy => Words(copy.Text)).Where(written.Contains).Distinct().ToList();
            Assert.Equal(written.Where(shown.Contains), shown);
        }
    }
}
