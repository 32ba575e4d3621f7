using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// Voice and documents can identify who sent them, and so can some words of a mentor's (<see cref="Telltale"/>), so they pass after one question to their
/// sender. What is asked about waits in the conversation's state, sealed; the file itself stays on the platform until it goes.
/// </summary>
internal static class Files
{
    private const string Question = "file";

    public static bool NeedsAsking(Content content) => content.Attachments.Any(file => file.Kind is AttachmentKind.Voice or AttachmentKind.Document);

    public static Decision<Conversation> AskSeeker(Conversation state, Unasked file, RelayTurn turn) => Wait(
        state.Files.Count < Conversation.MostFiles ? Answering.Asked(state, Question, file.Message, turn) : state,
        file,
        Life.Tell(state, Phrase.Of(Key("talk.file-sure", file)), Buttons(file)),
        Life.Tell(state, Phrase.Of("talk.file-too-many")));

    public static Decision<Conversation> AskMentor(Conversation state, Unasked file, TelltaleKind? telltale) => Wait(
        state,
        file,
        new ToDesk.Tell(state.Id, Phrase.Of(NeedsAsking(file.Content) ? Key("desk.file-sure", file) : Key(telltale)), Buttons(file), file.Message),
        new ToDesk.Tell(state.Id, Phrase.Of("desk.file-too-many"), [], file.Message));

    /// <param name="by">The supervisor who answers; null for the mentor and the seeker. What somebody wrote is hers to answer for.</param>
    public static Decision<Conversation> Answered(Conversation state, Choice choice, bool bySeeker, StaffId? by, RelayTurn turn)
    {
        if (choice.Question != Question || state.Files.FirstOrDefault(f => f.Message == choice.About && f.FromSeeker == bySeeker && f.By == by) is not { } file)
        {
            return Decision<Conversation>.Stay(state, Say(state, bySeeker, "start.old-button", "desk.old-button"));
        }

        var without = state with { Files = [.. state.Files.Where(f => f != file)] };
        if (choice.Answer != "yes" || !state.IsLive)
        {
            return Decision<Conversation>.Stay(without, Say(state, bySeeker, "talk.file-kept", "desk.file-kept"));
        }

        return bySeeker
            ? Watch.Over(FromSeeker.Pass(without, file.Message, file.Content, file.ReplyTo, turn), file.Message, file.Content, offer: false, turn)
            : FromRoom.Pass(without, file, turn);
    }

    public static bool Waits(Conversation state, MessageId message) => state.Files.Any(file => file.Message == message);

    /// <summary>What is edited while it waits waits on as edited: an edit is no yes.</summary>
    public static Conversation Edit(Conversation state, MessageId message, Content content) => state.Files.Any(file => file.Message == message && file.Content != content)
        ? state with { Files = [.. state.Files.Select(file => file.Message == message ? file with { Content = content } : file)] }
        : state;

    public static Conversation Forget(Conversation state, MessageId message) =>
        Waits(state, message) ? state with { Files = [.. state.Files.Where(file => file.Message != message)] } : state;

    private static Decision<Conversation> Wait(Conversation state, Unasked file, Effect ask, Effect tooMany) => state.Files.Count >= Conversation.MostFiles
        ? Decision<Conversation>.Stay(state, tooMany)
        : new Decision<Conversation>(state with { Files = [.. state.Files, file] }, [ask], []);

    private static string Key(TelltaleKind? telltale) => telltale switch
    {
        TelltaleKind.Phone => "desk.telltale-phone",
        TelltaleKind.Email => "desk.telltale-email",
        TelltaleKind.Link => "desk.telltale-link",
        TelltaleKind.Place => "desk.telltale-place",
        TelltaleKind.Command => "desk.telltale-command",
        _ => "desk.telltale-signature",
    };

    private static string Key(string phrase, Unasked file) =>
        file.Content.Attachments.Any(a => a.Kind == AttachmentKind.Voice) ? phrase + "-voice" : phrase + "-document";

    public static IReadOnlyList<IReadOnlyList<Option>> Buttons(Unasked file) =>
        [[Option.Of(Question, "yes", "button.file.yes", file.Message), Option.Of(Question, "no", "button.file.no", file.Message)]];

    private static Effect Say(Conversation state, bool bySeeker, string toSeeker, string toRoom) => bySeeker
        ? Life.Tell(state, Phrase.Of(toSeeker))
        : new ToDesk.Tell(state.Id, Phrase.Of(toRoom), [], null);
}
