using System.Globalization;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Stories.Walks;

/// <summary>
/// Two desks show the same talk. What a platform itself refused for good, or of which it never said what became, is its own to show or not; whatever it
/// took stands there once, in order, with the last text and the last mark, or is gone if its author took it back.
/// </summary>
internal sealed partial class Oracle
{
    private const string RoomTrouble = "We can't pass your messages on right now.";
    private const string RoomLost = "Something went wrong on our side and we are opening a new place";

    private void CheckDesks()
    {
        foreach (var tried in Desks().Append(chat).SelectMany(platform => platform.Tried.Select(tried => (platform, tried.Post.ReplyTo))))
        {
            Assert.True(tried.ReplyTo is not { } to || to.Messenger == tried.platform.Name, "A reply points to another platform.");
        }

        foreach (var said in second is null ? [] : _said)
        {
            foreach (var platform in Desks().Where(platform => platform.Name != said.Address.Messenger))
            {
                CheckStands(said, platform);
            }

            if (said.ToSeeker)
            {
                CheckMarks(said, WrittenAt(said), Desks().Single(platform => platform != WrittenAt(said)));
            }
        }

        if (second is not null)
        {
            CheckOrder(_said.Where(said => said.Address.Messenger != second.Name), second);
        }

        var hers = _said.Where(said => !said.ToSeeker).Select(said => said.Address).ToHashSet();
        Assert.All(chat.Marks, mark => Assert.True(hers.Contains(mark.Message) && mark.Mark is Mark.Delivered or Mark.Seen, $"{mark} was set beside what is not the seeker's own."));
    }

    private Platform WrittenAt(Said said) => Desks().First(platform => platform.Name == said.Address.Messenger);

    private IEnumerable<Platform> Desks() => second is null ? [desk] : [desk, second];

    private void CheckStands(Said said, Platform platform)
    {
        var where = $"{said.Number} of {said.Person} at {platform.Name}";
        var posts = platform.Tried.Where(tried => Words(tried.Text).Any(said.Tokens.Contains)).Select(tried => tried.Post.Nonce).ToHashSet();
        var shown = platform.Screen.Where(copy => posts.Contains(copy.Nonce)).Select(copy => copy.Address).ToHashSet();
        if (posts.Any(nonce => platform.Ends[nonce] is not (Delivery.Sent or Delivery.Rejected { Reason: Refusal.PlaceGone })) || shown.Any(address => IsTroubled(platform, address)))
        {
            return;
        }

        var isWhole = said.Tokens.All(token => _nonces.ContainsKey((platform, token)));
        Assert.True(isWhole || said.TakenBack, $"{where} never came.");
        var standing = platform.Screen.Select(copy => copy.Address).Distinct().Where(address => platform.Standing.ContainsKey(address) && !platform.Gone.Contains(platform.PlaceOf(address)))
            .Where(address => shown.Contains(address) || Words(platform.Standing[address]).Any(word => IsOf(word, said)))
            .SelectMany(address => Words(platform.Standing[address])).ToList();
        Assert.True(!said.TakenBack || standing.Count == 0, $"{where} was taken back and stands there.");
        if (!said.TakenBack && standing.Count > 0 && shown.All(address => !platform.Gone.Contains(platform.PlaceOf(address))))
        {
            IEnumerable<string> last = said.Edits == 0 ? said.Tokens : [string.Create(CultureInfo.InvariantCulture, $"e{said.Number}x{said.Edits}e")];
            Assert.True(last.SequenceEqual(standing), $"{where} stands there as {string.Join(", ", standing)} and not as {string.Join(", ", last)}.");
        }
    }

    /// <summary>A mentor sees the same beside her message at both desks.</summary>
    private void CheckMarks(Said said, Platform written, Platform other)
    {
        if (other.Screen.FirstOrDefault(copy => copy.Nonce != "edit" && Words(copy.Text).Contains(said.Tokens[0])) is not { } echo || other.Ends[echo.Nonce] is not Delivery.Sent || said.TakenBack
            || written.Gone.Contains(written.PlaceOf(said.Address)) || other.Gone.Contains(echo.Place) || IsTroubled(written, said.Address) || IsTroubled(other, echo.Address))
        {
            return;
        }

        Assert.True(
            Nullable.Equals(MarkOf(written, said.Address), MarkOf(other, echo.Address)),
            $"{said.Number} of {said.Person}'s mentor is marked {MarkOf(written, said.Address)} at {written.Name} and {MarkOf(other, echo.Address)} at {other.Name}.");
    }

    /// <summary>What became of an act beside a message, the platform alone knows.</summary>
    private static bool IsTroubled(Platform platform, Address message) => platform.Ends.Any(end => end.Key.StartsWith(Platform.Act(message, ""), StringComparison.Ordinal) && end.Value is not Delivery.Sent);

    private static Mark? MarkOf(Platform platform, Address message) => platform.Marked.TryGetValue(message, out var mark) ? mark : null;

    private static bool IsOf(string word, Said said) => word.AsSpan(1).StartsWith(string.Create(CultureInfo.InvariantCulture, $"{said.Number}x"), StringComparison.Ordinal);

    /// <summary>Nobody hears of a trouble that was none of hers: only what her own other side refused is told, and of the other desk nothing to anybody.</summary>
    private void CheckTellings()
    {
        var ofSecond = desk.Tried.Where(tried => tried.Text.Contains(PipelineWalk.SecondDesk, StringComparison.OrdinalIgnoreCase)).Select(tried => tried.Text).FirstOrDefault();
        Assert.True(ofSecond is null, $"Somebody was told of the other desk: {ofSecond}");
        foreach (var (person, code) in _codes)
        {
            var refused = _said.Count(said => said.Person == person && !said.ToSeeker && desk.Tried.Any(tried => Words(tried.Text).Any(said.Tokens.Contains) && desk.Ends[tried.Post.Nonce] is not Delivery.Sent));
            var times = Tellings(chat, place => place == person, NotPassed);
            Assert.True(times <= refused, $"{person} was told {times} times that a message did not arrive, and {refused} did not.");

            var lost = desk.Gone.Count(room => desk.Made.Any(made => made.Room == room && made.Code == code));
            Assert.InRange(Tellings(chat, place => place == person, RoomLost), 0, lost);
            Assert.True(desk.HasShutOut(code) || Tellings(chat, place => place == person, RoomTrouble) == 0, $"{person} was told of a trouble with her mentor's room that there was not.");
        }

        foreach (var said in _said.Where(said => said.ToSeeker && IsMarkedFailed(said)))
        {
            var posts = chat.Tried.Where(tried => Words(tried.Text).Any(said.Tokens.Contains)).Select(tried => tried.Post.Nonce).ToHashSet();
            Assert.True(posts.Any(nonce => chat.Ends[nonce] is not Delivery.Sent), $"{said.Number} of {said.Person}'s mentor arrived and is marked as failed.");
        }
    }
}
