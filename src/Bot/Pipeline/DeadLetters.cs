using System.Text.Json;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Intake;

namespace MentorBot.Bot.Pipeline;

/// <summary>Inputs that a bug kept from being decided: parked sealed, the operator told, and who sent them told honestly.</summary>
internal sealed class DeadLetters(Memory memory, Decider decider, House house)
{
    /// <param name="input">What could not be decided; null when it was no person's doing.</param>
    public void Park(InputId id, string fault, Input? input, Turn turn)
    {
        var seeker = input is SeekerInput said ? said.Seeker : (SeekerId?)null;
        var body = input is null ? [] : JsonSerializer.SerializeToUtf8Bytes(input, StoredJson.Default.Input);
        memory.Batch.Add(new Change.PutDeadLetter(id.Value, turn.Now, fault, seeker?.Value, memory.Seal(seeker, "dead-letter:" + id.Value, body)));
        decider.Write(new Effect.ToDesk.TellRole(Role.Operator, Phrase.Of("alarm.dead-letter", ("reference", Names.Reference(id.Value)))), new InputId(id.Value + ".parked"), turn);
        try
        {
            if (Apology(input) is { } apology)
            {
                decider.Write(apology, new InputId(id.Value + ".sorry"), turn);
            }
        }
        catch (Exception damage) when (Damage.Is(damage))
        {
            // What was damaged is what would say where she is.
        }
    }

    private Effect? Apology(Input? input) => input switch
    {
        SeekerInput.Said or SeekerInput.Commanded or SeekerInput.Pressed => new Effect.ToSeeker.Tell(((SeekerInput)input).Seeker, LanguageOf((SeekerInput)input), Phrase.Of("start.fault"), []),
        RoomInput.Said said => new Effect.ToDesk.Tell(said.Conversation, Phrase.Of("desk.fault"), [], said.Message),
        _ => null,
    };

    private string LanguageOf(SeekerInput input)
    {
        try
        {
            return memory.Read(input.Owner, Dispatcher.Of(IntakeMachine.Name)) is SeekerState { Language: { } language } ? language : house.Languages[0];
        }
        catch (Exception damage) when (Damage.Is(damage))
        {
            return house.Languages[0];
        }
    }
}
