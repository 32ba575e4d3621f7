using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;
using Xunit;

namespace MentorBot.Bot.Tests.Pipeline;

public sealed class RetryPolicyTests
{
    private static readonly DateTimeOffset Noon = new(2025, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static Verdict Judge(Delivery delivery, int attempt = 1, bool repeatable = false, bool wasRepeat = false, TimeSpan waited = default, bool mayWait = true) =>
        RetryPolicy.Judge(delivery, attempt, repeatable, wasRepeat, Noon - waited, Noon, mayWait);

    private static Verdict Again(OutboxState state, double seconds) => new Verdict.Again(state, Noon.AddSeconds(seconds));

    [Fact]
    public void What_arrived_has_its_end() => Assert.Equal(new Verdict.End(OutboxState.Sent, null), Judge(new Delivery.Sent(new Address("chat", "1"))));

    [Fact]
    public void What_was_refused_has_its_end_and_the_reason() => Assert.All(
        Enum.GetValues<Refusal>().Except([Refusal.NotAllowed, Refusal.TokenRefused]),
        reason => Assert.Equal(new Verdict.End(OutboxState.Rejected, reason), Judge(new Delivery.Rejected(reason))));

    [Theory]
    [InlineData(Refusal.NotAllowed)]
    [InlineData(Refusal.TokenRefused)]
    public void A_missing_permission_or_a_wrong_token_is_no_end_since_somebody_can_mend_it(Refusal reason)
    {
        Assert.Equal(Again(OutboxState.Ready, 60), Judge(new Delivery.Rejected(reason)));
        Assert.Equal(Again(OutboxState.Ready, 120), Judge(new Delivery.Rejected(reason), attempt: 2));
        Assert.Equal(Again(OutboxState.Ready, 600), Judge(new Delivery.Rejected(reason), attempt: 5));
        Assert.Equal(Again(OutboxState.Ready, 600), Judge(new Delivery.Rejected(reason), attempt: 1_000_000, waited: TimeSpan.FromHours(24)));
        Assert.Equal(Again(OutboxState.Uncertain, 120), Judge(new Delivery.Rejected(reason), attempt: 2, wasRepeat: true));
    }

    [Theory]
    [InlineData(Refusal.NotAllowed)]
    [InlineData(Refusal.TokenRefused)]
    public void After_a_day_or_for_what_is_worth_nothing_later_it_is_one(Refusal reason)
    {
        Assert.Equal(new Verdict.End(OutboxState.Rejected, reason), Judge(new Delivery.Rejected(reason), attempt: 150, waited: TimeSpan.FromHours(25)));
        Assert.Equal(new Verdict.End(OutboxState.Rejected, reason), Judge(new Delivery.Rejected(reason), mayWait: false));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(500)]
    public void A_wait_that_the_platform_named_is_kept_exactly(int attempt) =>
        Assert.Equal(Again(OutboxState.Ready, 37.5), Judge(new Delivery.RetryAfter(TimeSpan.FromSeconds(37.5)), attempt));

    [Fact]
    public void A_named_wait_is_kept_though_it_is_longer_than_any_of_ours() =>
        Assert.Equal(Again(OutboxState.Ready, 7200), Judge(new Delivery.RetryAfter(TimeSpan.FromHours(2))));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(8, 128)]
    [InlineData(9, 256)]
    [InlineData(10, 300)]
    [InlineData(1_000_000, 300)]
    public void Otherwise_waits_double_from_a_second_to_five_minutes(int attempt, int seconds) =>
        Assert.Equal(Again(OutboxState.Ready, seconds), Judge(new Delivery.RetryAfter(null), attempt));

    [Fact]
    public void A_day_of_patience_is_a_whole_day()
    {
        Assert.Equal(Again(OutboxState.Ready, 300), Judge(new Delivery.RetryAfter(null), attempt: 300, waited: TimeSpan.FromHours(24)));
        Assert.Equal(new Verdict.End(OutboxState.Expired, null), Judge(new Delivery.RetryAfter(null), attempt: 300, waited: TimeSpan.FromHours(24) + TimeSpan.FromTicks(1)));
    }

    [Fact]
    public void After_a_day_no_wait_and_no_doubt_goes_on()
    {
        var late = TimeSpan.FromHours(25);

        Assert.Equal(new Verdict.End(OutboxState.Expired, null), Judge(new Delivery.RetryAfter(TimeSpan.FromSeconds(1)), waited: late));
        Assert.Equal(new Verdict.End(OutboxState.Expired, null), Judge(Delivery.Unknown.Instance, repeatable: true, waited: late));
        Assert.Equal(new Verdict.End(OutboxState.Expired, null), Judge(Delivery.Unknown.Instance, waited: late));
    }

    [Fact]
    public void What_arrives_or_is_refused_after_a_day_is_what_it_is()
    {
        Assert.Equal(new Verdict.End(OutboxState.Sent, null), Judge(new Delivery.Sent(null), waited: TimeSpan.FromDays(3)));
        Assert.Equal(new Verdict.End(OutboxState.Rejected, Refusal.Unreachable), Judge(new Delivery.Rejected(Refusal.Unreachable), waited: TimeSpan.FromDays(3)));
    }

    [Fact]
    public void An_unclear_end_is_repeated_at_once() => Assert.Equal(Again(OutboxState.Uncertain, 0), Judge(Delivery.Unknown.Instance, repeatable: true));

    [Fact]
    public void Where_a_repetition_is_recognised_it_is_repeated_again_and_again_ever_more_slowly()
    {
        Assert.Equal(Again(OutboxState.Uncertain, 2), Judge(Delivery.Unknown.Instance, attempt: 2, repeatable: true, wasRepeat: true));
        Assert.Equal(Again(OutboxState.Uncertain, 300), Judge(Delivery.Unknown.Instance, attempt: 50, repeatable: true, wasRepeat: true));
    }

    [Fact]
    public void Where_a_repetition_is_not_recognised_it_is_repeated_once()
    {
        Assert.Equal(Again(OutboxState.Uncertain, 0), Judge(Delivery.Unknown.Instance));
        Assert.Equal(new Verdict.End(OutboxState.Expired, null), Judge(Delivery.Unknown.Instance, attempt: 2, wasRepeat: true));
    }

    [Fact]
    public void A_first_doubt_after_many_waits_is_still_repeated_once() => Assert.Equal(Again(OutboxState.Uncertain, 16), Judge(Delivery.Unknown.Instance, attempt: 5));

    [Fact]
    public void A_repetition_that_has_to_wait_stays_a_repetition()
    {
        Assert.Equal(Again(OutboxState.Uncertain, 9), Judge(new Delivery.RetryAfter(TimeSpan.FromSeconds(9)), attempt: 2, wasRepeat: true));
        Assert.Equal(Again(OutboxState.Uncertain, 2), Judge(new Delivery.RetryAfter(null), attempt: 2, wasRepeat: true));
    }
}
