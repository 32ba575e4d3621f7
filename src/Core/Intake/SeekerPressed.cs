using System.Globalization;
using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Outreach;
using MentorBot.Core.Referrals;

namespace MentorBot.Core.Intake;

/// <summary>A seeker answered: by a button, or in words that stand for one.</summary>
internal static class SeekerPressed
{
    public static Decision<SeekerState> Decide(IntakeTurn turn, Choice? choice) => (turn.State.Stage, choice) switch
    {
        // The language can be changed at any moment, whatever is open.
        (_, { Question: "language", Answer: var code }) when turn.House.Languages.Contains(code) => Language(turn, code),
        (_, { Question: "language", Answer: "other" }) => turn.Stay(IntakeQuestions.Language(turn)),

        // So can help be asked for.
        (_, { Question: SeekerCommands.Sos }) => InDanger.Called(turn),
        (_, { Question: CrisisMachine.Question, Answer: CrisisOffer.Cancel }) => CrisisCalls.GiveUp(turn),
        (_, { Question: CrisisMachine.Question, Answer: var answer }) => CrisisCalls.Wanted(turn, another: answer is CrisisOffer.Another or CrisisOffer.Other, leaves: answer == CrisisOffer.Other),
        (_, { Question: Reporting.Question, Answer: var said }) => Reporting.Pressed(turn, said),
        (_, { Question: DangerQuestion.Name } danger) => InDanger.Answered(turn, danger),
        (_, { Question: OutreachOffer.Question, Answer: var answer }) => ForOutreach.Pressed(turn, answer),
        (_, { Question: Feeling.After, Answer: var answer }) => Afterwards.Answered(turn, answer),
        (_, { Question: ServiceOffer.Question, Answer: var answer }) => ForServices.Pressed(turn, answer),
        (_, { Question: ServiceOffer.One, Answer: var service }) => ForServices.Opened(turn, service),
        (_, { Question: ServiceOffer.After, Answer: var answer }) => DidItHelp.Answered(turn, answer),

        (Stage.AwaitingConsent, { Question: "consent", Answer: "yes" }) => turn.With(turn.State with { Consented = true }).Next(),
        (Stage.AwaitingConsent, { Question: "consent" }) => turn.Forget().Go(new Stage.NotStarted(), turn.Clear(), turn.Tell("intake.no-consent")),

        (Stage.AwaitingAge, { Question: "age", Answer: var age }) => Age(turn, age),

        (Stage.Telling or Stage.Confirming, { Question: "for", Answer: var whom }) => turn.With(turn.Known with { ForOther = whom == "other" }).Ask(turn.State.Stage),
        (Stage.Telling, { Question: "story" }) => turn.With(turn.Known with { Told = true }).Next(),
        (Stage.Telling, { Question: IntakePlan.Topic } topic) => Answered(turn, topic),
        (Stage.Asking asking, { } answer) when asking.Question == answer.Question => Answered(turn, answer),

        (Stage.Confirming, { Question: "card" }) => turn.Begin(),
        (Stage.Confirming, { Question: "go-on" }) => turn.Resume(),
        (Stage.Confirming, { Question: "fix", Answer: var what }) => Fix(turn, what),

        (Stage.Naming, { Question: "nickname", Answer: "take" }) => turn.Next(),
        (Stage.Naming, { Question: "nickname" }) => turn.Suggest().Ask(turn.State.Stage),

        (Stage.Talking talking, { Question: IntakeQuestions.Ending } end) when end.About == IntakeQuestions.About(talking) =>
            end.Answer == "yes" ? turn.Stay().Then(new RelayInput.EndAsked(talking.Conversation)) : turn.Stay(turn.Tell("talk.goes-on")),
        (Stage.Talking talking, { Question: MentorChoice.Mentor, Answer: var mentor }) => turn.Stay().Then(new RelayInput.Chosen(talking.Conversation, new MentorId(mentor), turn.Fresh)),
        (Stage.Talking talking, { Question: MentorChoice.First }) => turn.Stay().Then(new RelayInput.Chosen(talking.Conversation, null, turn.Fresh)),
        (Stage.Talking talking, { Question: "file" or MentorChoice.Keep or HandoverChoice.Name } file) => turn.Stay().Then(new RelayInput.Answered(talking.Conversation, file)),

        (Stage.Over, { Question: "again" }) => turn.Next(),

        (Stage.NotStarted, _) when turn.State.Call is null => turn.Ask(new Stage.ChoosingLanguage()),

        // Used up (a finger that tapped twice), of another question, or from long ago. The open question is still on her screen.
        _ => turn.Stay(turn.Tell("start.old-button")),
    };

    private static Decision<SeekerState> Language(IntakeTurn turn, string code)
    {
        var with = turn.With(turn.State.Language == code ? turn.State : turn.State with { Language = code });
        return turn.State.Stage switch
        {
            Stage.NotStarted or Stage.ChoosingLanguage => with.Next(),
            Stage.Talking talking => with.Stay(with.Tell("talk.write")).Then(new RelayInput.LanguageChanged(talking.Conversation, code)),
            _ => with.Ask(turn.State.Stage),
        };
    }

    /// <param name="answer">Yes or no, or the age in years where she said it in words.</param>
    private static Decision<SeekerState> Age(IntakeTurn turn, string answer)
    {
        var years = int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : (int?)null;
        if (years < SpokenAge.Grown)
        {
            // A number alone can be a slip: it is asked about once more before anything is deleted.
            return turn.With(turn.Known with { Age = years }).Ask(turn.State.Stage);
        }

        if (answer != "yes" && years is null)
        {
            // What she wrote to a crisis worker is still hers to answer.
            var forgotten = turn.Forget();
            var young = (turn.State.Call is null ? forgotten : forgotten.With(forgotten.State with { Before = turn.State.Before })).Go(new Stage.TooYoung(), turn.Clear());
            return young.And(IntakeQuestions.Of(turn.With(young.Next)));
        }

        // What seemed to be her age and is contradicted by her answer was none.
        var known = turn.Known with { Age = years ?? (turn.Known.Age >= SpokenAge.Grown ? turn.Known.Age : null) };
        return turn.With(turn.State with { Adult = true, Known = known }).Next();
    }

    private static Decision<SeekerState> Answered(IntakeTurn turn, Choice choice) =>
        turn.With(turn.Known.Answer(choice.Question, choice.Answer == IntakeQuestions.Skip ? "" : choice.Answer)).Next();

    private static Decision<SeekerState> Fix(IntakeTurn turn, string what) => what switch
    {
        "nickname" => turn.Ask(new Stage.Naming()),
        "age" => turn.With(turn.State with { Adult = false, Known = turn.Known with { Age = null } }).Ask(new Stage.AwaitingAge()),
        _ when turn.House.Intake.Find(what) is not null => turn.With(turn.Known with { MayBeIn = [] }).Ask(new Stage.Asking(what)),
        _ => turn.Stay(turn.Tell("start.old-button")),
    };
}
