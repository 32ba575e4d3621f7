using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Outreach;
using MentorBot.Core.Referrals;

namespace MentorBot.Core.Intake;

/// <summary>A seeker gave a command. Each works at every stage.</summary>
internal static class SeekerCommanded
{
    public static Decision<SeekerState> Decide(IntakeTurn turn, SeekerInput.Commanded commanded) => (commanded.Command, turn.State.Stage) switch
    {
        // Where she has chosen her language already she is not asked for it; the next question lets her change it.
        (SeekerCommands.Start, Stage.NotStarted) when turn.House.Languages.FirstOrDefault(code => commanded.Rest == SeekerCommands.StartIn(code)) is { } chosen => turn.With(turn.State with { Language = chosen }).Next(),
        (SeekerCommands.Start, Stage.NotStarted) => turn.Ask(new Stage.ChoosingLanguage()),
        (SeekerCommands.Start, Stage.TooYoung) => turn.Ask(new Stage.ChoosingLanguage()),

        // The same words for everybody: whoever holds the phone learns nothing from them.
        (SeekerCommands.Start, _) => turn.Stay(IntakeQuestions.Language(turn)),
        (SeekerCommands.Language, _) => turn.Stay(IntakeQuestions.Language(turn)),

        (SeekerCommands.Back, _) => Steps.Back(turn) is { } back ? back.Turn.Ask(back.Stage) : turn.Stay(turn.Tell("intake.no-way-back")),

        (SeekerCommands.Help, _) => turn.Stay(turn.Tell(Help(turn.House), [DangerQuestion.Call, .. ServiceOffer.Of(turn.House), .. OutreachOffer.Of(turn.House)])),
        (SeekerCommands.Services, _) => ForServices.Commanded(turn, commanded.Rest),
        (SeekerCommands.Sos, _) => InDanger.Called(turn),

        (SeekerCommands.Other, Stage.Talking talking) => turn.Stay().Then(new RelayInput.AnotherAsked(talking.Conversation)),
        (SeekerCommands.Other, _) => turn.Stay(turn.Tell("talk.none")),

        (SeekerCommands.End, not Stage.Talking) when turn.State.Call is { } call => CrisisCalls.End(turn, call),
        (SeekerCommands.End, Stage.Talking talking) => turn.With(turn.State with { IsEnding = true }).Stay(turn.Tell(Phrase.Of(turn.IsChild ? "talk.end-sure-child" : "talk.end-sure"), IntakeQuestions.End(IntakeQuestions.About(talking)))).Then(new RelayInput.SureAsked(talking.Conversation)),
        (SeekerCommands.End, not (Stage.NotStarted or Stage.TooYoung or Stage.Over)) => turn.Forget().Go(new Stage.NotStarted(), turn.Clear(), turn.Tell("intake.no-consent")),
        (SeekerCommands.End, _) => turn.Stay(turn.Tell("talk.none")),

        (SeekerCommands.Unsend, _) when ForServices.Unsent(turn, commanded.Own) is { } forgotten => forgotten,
        (SeekerCommands.Unsend, _) when ForOutreach.Unsent(turn, commanded.Own) is { } unsent => unsent,
        (SeekerCommands.Report, _) => Reporting.Asked(turn, commanded),

        (SeekerCommands.Unsend, _) when Reporting.Late(turn, commanded.Own) is { } late => turn.Stay(late),
        (SeekerCommands.Unsend, Stage.Talking talking) => turn.Stay().Then(new RelayInput.Unsent(talking.Conversation, commanded.Own)),
        (SeekerCommands.Unsend, _) => Unkeep(turn, commanded),

        (_, Stage.NotStarted) => turn.Ask(new Stage.ChoosingLanguage()),
        _ => turn.Stay(turn.Tell("start.unknown-command")),
    };

    private static Phrase Help(House house) => house.Services is null ? Phrase.Of("help") : Phrase.Paragraphs([Phrase.Of("help"), Phrase.Of("services.help")]);

    /// <summary>What is kept is forgotten; what went into her last talk is taken back there, though it is over.</summary>
    private static Decision<SeekerState> Unkeep(IntakeTurn turn, SeekerInput.Commanded commanded)
    {
        var left = turn.State.Before.Where(kept => kept.Message != commanded.Own).ToList();
        return left.Count < turn.State.Before.Count ? (Hearing.Anew(turn.With(turn.State with { Before = left })) with { First = [turn.Tell("talk.unsent-unseen")] }).Shown(turn.Known)
            : commanded.Own is { } own && turn.State.LastTalk is { } last ? turn.Stay().Then(new RelayInput.Unsent(last.Talk, own))
            : turn.Stay(turn.Tell("talk.unsend-how"));
    }
}
