namespace MentorBot.Simulators.Discord;

/// <summary>
/// Everything the simulated Discord knows. One gate guards it: each REST call, gateway payload and act of a person takes the gate, changes
/// the world, appends the events to the gateway sessions and leaves, in a few microseconds. So events have one order, the order of the changes.
/// </summary>
internal sealed partial class World
{
    private readonly Random _random;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _waiting;

    public World(DiscordSimulatorOptions options)
    {
        Options = options;
        Clock = new SimulatorClock(options.Clock);
        Ids = new Snowflakes(Clock);
        _random = new Random(options.Seed);
        ApplicationId = Ids.Next();
        Bot = new User { Id = Ids.Next(), Username = "mentor-bot", Bot = true };
        Users[Bot.Id] = Bot;
        Gateway = new GatewayHub(this);
        Cdn = new Cdn(this);
    }

    public Lock Gate { get; } = new();
    public DiscordSimulatorOptions Options { get; }
    public SimulatorClock Clock { get; }
    public Snowflakes Ids { get; }
    public GatewayHub Gateway { get; }
    public Cdn Cdn { get; }
    public User Bot { get; }
    public ulong BotId => Bot.Id;
    public ulong ApplicationId { get; }

    /// <summary>http://127.0.0.1:PORT, known once the server listens.</summary>
    public string Origin { get; set; } = "";
    public Dictionary<ulong, User> Users { get; } = [];
    public Dictionary<ulong, Guild> Guilds { get; } = [];
    public Dictionary<ulong, Channel> Channels { get; } = [];
    public Dictionary<ulong, Attachment> Attachments { get; } = [];
    public Dictionary<ulong, Message> Ephemerals { get; } = [];
    public Dictionary<ulong, Interaction> Interactions { get; } = [];
    public Dictionary<string, Interaction> InteractionsByToken { get; } = [];
    public List<Command> GlobalCommands { get; } = [];

    public bool BotIsIn(Guild guild) => guild.Members.ContainsKey(BotId);

    /// <summary>Characters as Discord's opaque tokens have them, from the seed.</summary>
    public string RandomText(int length)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        return string.Create(length, _random, static (text, random) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = alphabet[random.Next(alphabet.Length)];
            }
        });
    }

    /// <summary>Wakes those who wait for a condition. Call with the gate held, after every change.</summary>
    public void Changed()
    {
        if (_waiting > 0)
        {
            _waiting = 0;
            var done = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            done.SetResult();
        }
    }

    /// <summary>The first non-null answer of <paramref name="probe"/>, asked with the gate held after every change.</summary>
    /// <exception cref="TimeoutException">None came in time.</exception>
    public async Task<T> WaitAsync<T>(Func<T?> probe, TimeSpan timeout, string what)
        where T : class
    {
        using var ending = new CancellationTokenSource(timeout);
        while (true)
        {
            Task change;
            lock (Gate)
            {
                if (probe() is { } found)
                {
                    return found;
                }

                _waiting++;
                change = _changed.Task;
            }

            try
            {
                await change.WaitAsync(ending.Token);
            }
            catch (OperationCanceledException e)
            {
                throw new TimeoutException($"Not seen within {timeout}: {what}.", e);
            }
        }
    }
}
