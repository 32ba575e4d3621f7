using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Referrals;

namespace MentorBot.Core.Intake;

/// <summary>She opened a service of the directory, or was sent one.</summary>
/// <param name="At">When she will be asked whether it helped, or was.</param>
/// <param name="Service">Which; null where it was more than one.</param>
public sealed record Referral(DateTimeOffset At, string? Service);

/// <summary>
/// Whether it helped is asked a week later: once for all that she opened meanwhile, in words that tell nobody who reads along what it is about. Only who has
/// consented is asked, so that looking something up keeps nothing of anybody else; not who has left or is kept from mentors, and nobody who does not want it.
/// She answers by a button or not at all.
/// </summary>
internal static class DidItHelp
{
    private static readonly TimeSpan Later = TimeSpan.FromDays(7);

    /// <summary>What was missed for so long is not asked any more.</summary>
    private static readonly TimeSpan TooLate = TimeSpan.FromDays(3);

    /// <summary>Who is in the middle of something is not interrupted.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    /// <summary>So long a plain word is taken for its answer.</summary>
    private static readonly TimeSpan Newest = TimeSpan.FromDays(1);

    private const string Helped = "helped";
    private const string Partly = "partly";
    private const string NoAnswer = "no-answer";
    private const string NotForMe = "not-for-me";
    private const string NotTried = "not-tried";
    private const string Stop = "stop";

    public static readonly Option Stopping = Option.Of(ServiceOffer.After, Stop, "button.service-after.stop");

    private static readonly IReadOnlyList<IReadOnlyList<Option>> Answers =
    [
        [Option.Of(ServiceOffer.After, Helped, "button.service-after.helped")],
        [Option.Of(ServiceOffer.After, Partly, "button.service-after.partly")],
        [Option.Of(ServiceOffer.After, NoAnswer, "button.service-after.no-answer")],
        [Option.Of(ServiceOffer.After, NotForMe, "button.service-after.not-for-me")],
        [Option.Of(ServiceOffer.After, NotTried, "button.service-after.not-tried")],
        [Stopping],
    ];

    /// <returns>The turn in which it is remembered, and the timer where she was not going to be asked before.</returns>
    public static (IntakeTurn Turn, IReadOnlyList<Effect> Timers) Begin(IntakeTurn turn, string service)
    {
        if (!MayBeAsked(turn.State, turn.Arrival.At) || !turn.State.Consented || turn.Situation.IsChild == true)
        {
            return (turn, []);
        }

        if (turn.State.Referral is { } referral)
        {
            return (referral.Service is null || referral.Service == service ? turn : turn.With(turn.State with { Referral = referral with { Service = null } }), []);
        }

        var at = AskingHours.At(turn.Arrival.At + Later, turn.House);
        return (turn.With(turn.State with { Referral = new Referral(at, service) }), [Timer(turn, at)]);
    }

    public static Decision<SeekerState> Referred(IntakeTurn turn, string service)
    {
        var (with, timers) = Begin(turn, service);
        return timers.Count == 0 ? with.Stay() : with.Stay([turn.Tell(Phrase.Of("services.will-ask"), [Stopping]), .. timers]);
    }

    public static Decision<SeekerState> Due(IntakeTurn turn)
    {
        var now = turn.Arrival.At;
        turn = turn.State.Inquired?.At + TooLate <= now ? turn.With(turn.State with { Inquired = null }) : turn;
        if (turn.State.Referral is not { } referral || referral.At > now)
        {
            return turn.Stay();
        }

        if (!MayBeAsked(turn.State, now) || referral.At + TooLate <= now)
        {
            return turn.With(turn.State with { Referral = null }).Stay();
        }

        // A fixed day stays the one that lateness is measured by.
        var then = AskingHours.At(IsBusy(turn.State, now) ? now + Soon : now, turn.House);
        return then > now
            ? turn.Stay(Timer(turn, then))
            : turn.With(turn.State with { Referral = null, Inquired = referral with { At = now } }).Stay(turn.Tell(Phrase.Of("service-after.ask"), Answers), new Effect.Count("service-asked", null, null), Timer(turn, now + TooLate));
    }

    public static Decision<SeekerState> Answered(IntakeTurn turn, string answer)
    {
        if (answer == Stop)
        {
            var isSettled = turn.State is { NeverAsk: true, Referral: null, Inquired: null };
            return (isSettled ? turn : turn.With(turn.State with { NeverAsk = true, Referral = null, Inquired = null })).Stay(turn.Tell("service-after.stopped"));
        }

        var said = answer switch { Helped => "service-after.thanks-helped", Partly => "service-after.thanks-partly", NoAnswer => "service-after.thanks-no-answer", NotForMe => "service-after.thanks-not-for-me", NotTried => "service-after.thanks-not-tried", _ => null };
        return said is null || turn.State.Inquired is null
            ? turn.Stay(turn.Tell("start.old-button"))
            : turn.With(turn.State with { Inquired = null }).Stay(turn.Tell(Phrase.Of(said), ServiceOffer.Of(turn.House)), new Effect.Count("service-" + answer, null, null))
                .Then(answer == NoAnswer && turn.State.Inquired.Service is { } service ? [new ReferralsInput.Unanswered(service)] : []);
    }

    /// <summary>She answers in words: what stands on a button, or a plain yes or no. It is the newest question before her for a day, unless another was asked since.</summary>
    public static Choice? Spoken(IntakeTurn turn, string said)
    {
        if (turn.State.Inquired is not { } asked || asked.At <= turn.State.AskedAt || asked.At + Newest <= turn.Arrival.At)
        {
            return null;
        }

        var typed = turn.House.Phrases is { } phrases ? Answers.SelectMany(row => row).FirstOrDefault(option => Tokens.Folded(phrases.Text(turn.Language, option.Label).Text) == Tokens.Folded(said))?.Choice : null;
        return typed ?? SpokenAnswer.YesOrNo(turn, ServiceOffer.After, said) switch
        {
            { Answer: "yes" } yes => yes with { Answer = Helped },
            { } no => no with { Answer = NotForMe },
            _ => null,
        };
    }

    /// <summary>Who has gone is not followed.</summary>
    public static IntakeTurn Left(IntakeTurn turn) => turn.State.Referral is null ? turn : turn.With(turn.State with { Referral = null });

    private static bool MayBeAsked(SeekerState state, DateTimeOffset now) => !state.NeverAsk && !(state.Blocked?.Until > now);

    private static bool IsBusy(SeekerState state, DateTimeOffset now) =>
        state.Call is not null || state.Warned + Soon > now || state.InDanger + DangerQuestion.Open > now || state.Aside?.At + DangerQuestion.Open > now || state.Reporting?.At + DangerQuestion.Open > now;

    private static Effect.StartTimer Timer(IntakeTurn turn, DateTimeOffset at) => new("service-after:" + turn.Seeker, at, new SeekerInput.ReferralDue(turn.Seeker));
}
