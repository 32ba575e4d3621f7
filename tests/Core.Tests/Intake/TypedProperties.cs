using FsCheck;
using FsCheck.Fluent;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

public sealed class TypedProperties
{
    /// <summary>Whatever she types where a nickname is asked for: it is her nickname, or kept for her mentor, or she is told that it is neither.</summary>
    [Fact]
    public void Nothing_that_is_typed_is_dropped_in_silence() => Prop.ForAll((string? typed) =>
    {
        var seen = When(Naming, Says(typed ?? ""));
        var begun = seen.Decision.FollowUps.OfType<RelayInput.Begin>().ToList();
        var kept = seen.Next.Before.Count(one => one.Content.Text.Text == (typed ?? ""));
        var told = Plain.Lines(seen.Decision.Effects).Count(line => line == Told("intake.nickname-unusable"));

        Assert.Equal(1, begun.Count + kept + told);
        Assert.All(begun, one => Assert.InRange(one.Nickname.Length, 2, 24));
        Assert.All(begun, one => Assert.Equal(TextCleaner.Clean(one.Nickname), one.Nickname));
        Assert.All(begun, one => Assert.DoesNotContain(one.Nickname, sign => sign is '@' or '/' or ':' or '+' or '<' or '\n'));
    }).QuickCheckThrowOnFailure();
}
