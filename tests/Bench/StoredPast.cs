using System.Globalization;
using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Storage.Sqlite;
using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Relay;

namespace MentorBot.Bench;

/// <summary>Writes a store that has seen many conversations: each with its seeker, her key, her chat, the room, and ten messages that are linked.</summary>
internal static class StoredPast
{
    private const int MessagesEach = 10;

    public static async Task WriteAsync(string folder, int conversations)
    {
        var database = Path.Combine(folder, "data", "mentorbot.db");
        var sealer = new Sealer(Keyring.FromFile(Path.Combine(folder, "keys", "master.key"), database, chosen: false));
        await using var store = SqliteStore.Open(database, TimeProvider.System);
        await Keyring.ProveAsync(store, sealer);
        var memory = new Memory(store, sealer);
        for (var number = 0; number < conversations; number++)
        {
            Write(memory, number);
            if (number % 1000 == 999 || number == conversations - 1)
            {
                await store.CommitAsync(memory.Batch);
                memory.Keep();
            }
        }
    }

    private static void Write(Memory memory, int number)
    {
        var (seeker, conversation) = (new SeekerId(Text("s-past", number)), new ConversationId(Text("c-past", number)));
        memory.NewKey(seeker);
        memory.Write(new Known(seeker.Value, "chat", seeker, new Address("telegram", Text("5", number))));
        memory.Write(new Known(conversation.Value, "room", seeker, new Address("discord", Text("C7", number))));
        memory.Write(new StateChange(StateKey.Of(seeker), new SeekerState(new Stage.Talking(conversation), "cs", []), seeker));
        memory.Write(new StateChange(
            StateKey.Of(conversation),
            Conversation.None with { Id = conversation, Phase = Phase.Open, Seeker = seeker, Language = "cs", Nickname = "Kaštan", Mentor = new MentorId("m1"), Code = Text("P-", number) },
            seeker));
        for (var message = 0; message < MessagesEach; message++)
        {
            var id = new MessageId(memory.Sealer.Hash("past", Text($"{number}/", message)));
            memory.Batch.Add(new Change.MarkHandled(id.Value, DateTimeOffset.UtcNow));
            memory.Link(seeker, id, "seeker", -1, null, new Address("telegram", Text($"5{number}/", message)));
            memory.Link(seeker, id, "room", 0, conversation, new Address("discord", Text($"C7{number}/M", message)));
        }
    }

    private static string Text(string prefix, int number) => prefix + number.ToString(CultureInfo.InvariantCulture);
}
