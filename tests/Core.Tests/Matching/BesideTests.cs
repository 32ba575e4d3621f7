using MentorBot.Core.Engine;
using MentorBot.Core.Matching;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Matching;

/// <summary>A mentor writes in her channel instead of the thread of a talk.</summary>
public sealed class BesideTests
{
    private static readonly MatchingState Busy = MatchingState.Empty with { Talks = new Dictionary<ConversationId, MentorId> { [Talk] = Lida } };

    private static Seen<MatchingState> Wrote(MatchingState state, MentorId mentor) => Given.When(new MatchingMachine(), state, new MatchingInput.WroteBeside(mentor));

    [Fact]
    public void Who_has_a_talk_is_told_that_nobody_gets_it()
    {
        var seen = Wrote(Busy, Lida);

        Assert.Equal(["ToDesk.TellMentor(lida, desk.beside-thread)"], Plain.Lines(seen.Decision.Effects));
        Assert.Equal(Now, seen.Next.ShareOf(Lida).Beside);
    }

    [Theory]
    [InlineData(59, false)]
    [InlineData(60, true)]
    public void Who_was_told_within_the_hour_is_not_told_again(int minutesAgo, bool told)
    {
        var state = Busy with { Shares = new Dictionary<MentorId, Share> { [Lida] = Share.None with { Beside = Now.AddMinutes(-minutesAgo) } } };

        Assert.Equal(told ? 1 : 0, Wrote(state, Lida).Decision.Effects.Count);
    }

    [Fact]
    public void Who_has_no_talk_can_have_meant_nobody() => Wrote(Busy, Petr).Is();
}
