using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>
/// Moves the people and the platform behind the simulator: everything that is not the bot. Each call takes effect at once and
/// its events are on their way when it returns. The same acts are served over HTTP under <c>/control</c>.
/// </summary>
public sealed partial class DiscordControl
{
    private readonly World _world;

    internal DiscordControl(World world) => _world = world;

    public ulong BotId => _world.BotId;

    public ulong ApplicationId => _world.ApplicationId;

    public SimulatorClock Clock => _world.Clock;

    public MessageTape Tape => _world.Tape;

    /// <summary>Lets simulated time pass: interaction deadlines, links, sessions, nonces and idle threads age by it.</summary>
    public void SkipTime(TimeSpan time) => Do(() => _world.Skip(time));

    internal T Do<T>(Func<T> act)
    {
        lock (_world.Gate)
        {
            var result = act();
            _world.Changed();
            return result;
        }
    }

    internal void Do(Action act)
    {
        lock (_world.Gate)
        {
            act();
            _world.Changed();
        }
    }

    private User UserOf(ulong id) => _world.Users.GetValueOrDefault(id) ?? throw new PersonCannotException("There is no such user.");

    private Guild GuildOf(ulong id) => _world.Guilds.GetValueOrDefault(id) ?? throw new PersonCannotException("There is no such guild.");

    private Channel ChannelOf(ulong id) => _world.Channels.GetValueOrDefault(id) ?? throw new PersonCannotException("There is no such channel.");

    private static Member MemberOf(Guild guild, ulong user) => guild.Members.GetValueOrDefault(user) ?? throw new PersonCannotException("The user is not in the guild.");

    private Message MessageOf(ulong channel, ulong id) => ChannelOf(channel).Messages.Find(id)
        ?? _world.Ephemerals.GetValueOrDefault(id) ?? throw new PersonCannotException("There is no such message.");

    private static JsonElement? Parsed(byte[]? raw) => raw is null ? null : JsonElement.Parse(raw);
}
