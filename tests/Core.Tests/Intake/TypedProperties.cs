using FsCheck;
using FsCheck.Fluent;
using MentorBot.Core.Intake;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

public sealed class TypedProperties
{
    /// <summary>Whatever she types where a nickname is asked for: it is her nickname, or a yes or a no to the one before her, or kept for her mentor, or she is told that it is none of these.</summary>
    [Fact]
    public void Nothing_that_is_typed_is_dropped_in_silence() => Prop.ForAll((string? typed) =>
    {
        var seen = When(new Stage.Naming(), Says(typed ?? ""));
        var named = seen.Next.Stage is Stage.Confirming ? new[] { seen.Next.Known!.Nickname! } : [];
        var kept = seen.Next.Before.Count(one => one.Content.Text.Text == (typed ?? ""));
        var told = Plain.Lines(seen.Decision.Effects).Count(line => line == Told("intake.nickname-unusable"));
        var declined = kept == 0 && Plain.Lines(seen.Decision.Effects).Any(line => line.Contains("intake.nickname{", StringComparison.Ordinal)) ? 1 : 0;

        Assert.Equal(1, named.Length + kept + told + declined);
        Assert.All(named, one => Assert.InRange(one.Length, 2, 24));
        Assert.All(named, one => Assert.Equal(TextCleaner.Clean(one), one));
        Assert.All(named, one => Assert.DoesNotContain(one, sign => sign is '@' or '/' or ':' or '+' or '<' or '\n'));
    }).QuickCheckThrowOnFailure();
}
