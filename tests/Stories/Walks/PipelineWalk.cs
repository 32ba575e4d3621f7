using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using Xunit;

namespace MentorBot.Stories.Walks;

/// <summary>
/// One walk: four people talk with two mentors, who in some walks have two desks each, while platforms, disk and process fail by chance. Then
/// everything is mended and time passes, and the oracle counts what became of every word.
/// </summary>
internal sealed partial class PipelineWalk : IAsyncDisposable
{
    /// <summary>A word that stands nowhere else: what is told of this desk is found by it.</summary>
    public const string SecondDesk = "second";

    private static readonly string[] People = ["anna", "bara", "cyla", "dana"];
    private static readonly string[] Answers = ["English", "I agree", "Yes, 18 or older", "Something else", "Yes, find me a mentor"];

    private readonly Dice _dice;
    private readonly Platform _chat;
    private readonly Platform _desk;
    private readonly Platform? _second;
    private readonly WalkHouse _house;
    private readonly List<string> _story = [];
    private int _events;

    /// <param name="hasTwoDesks">Every room has a copy at another desk, and seekers see how far their words came.</param>
    /// <param name="tempo">From where on who writes fast is slowed; null for never.</param>
    /// <param name="reader">What understands messages; null where nothing is understood.</param>
    public PipelineWalk(int seed, bool hasTwoDesks = false, Tempo? tempo = null, IMessageReader? reader = null)
    {
        _dice = new Dice(seed);
        _chat = new Platform("chat", isDesk: false, _dice, showsProgress: hasTwoDesks);
        _desk = new Platform("desk", isDesk: true, _dice);
        _second = hasTwoDesks ? new Platform(SecondDesk, isDesk: true, _dice) : null;
        _house = new WalkHouse(_dice, _chat, _desk, _second) { Settings = WalkHouse.House with { Tempo = tempo, Reader = reader } };
        Oracle = new Oracle(_chat, _desk, _second);
    }

    public Oracle Oracle { get; }

    /// <summary>How much of a story is told; MENTORBOT_STORY asks for more.</summary>
    private static readonly int Lines = int.TryParse(Environment.GetEnvironmentVariable("MENTORBOT_STORY"), out var lines) ? lines : 40;

    /// <summary>What happened last, for who has to understand a failure.</summary>
    public string Story => string.Join('\n', _story.TakeLast(Lines));

    public string Counts => $"{_house.Deaths} deaths, {Platforms.Sum(platform => platform.Repeated)} updates repeated, {_chat.Doubts.Values.Sum()} and {_desk.Doubts.Values.Sum()} doubts, {_desk.Gone.Count} rooms lost, {Oracle.Counts}";

    public int Deaths => _house.Deaths;

    public int HeldBack => _house.HeldBack;

    public WalkHouse House => _house;

    public Platform Chat => _chat;

    public Platform Desk => _desk;

    public Platform Second => _second!;

    private IEnumerable<Platform> Platforms => _second is null ? [_chat, _desk] : [_chat, _desk, _second];

    /// <summary>Everybody has a mentor and has said her first words; nothing has gone wrong yet.</summary>
    public async Task StartAsync()
    {
        await _house.StartAsync();
        foreach (var person in People)
        {
            await WelcomeAsync(person);
        }
    }

    /// <summary>From now on nothing may reach dana.</summary>
    public Task HoldAsync() => _house.DieAsync(disk => Oracle.HoldAsync(disk, _house, "dana"));

    public async Task GoAsync(int steps)
    {
        await StartAsync();
        await HoldAsync();
        for (var step = 0; step < steps; step++)
        {
            if (step % 25 == 0)
            {
                _dice.Storm = _dice.Below(4) switch { 0 => 0, 1 => 0.3, 2 => 0.7, _ => 1 };
            }

            await StepAsync();
            Oracle.CheckEverySoOften();
        }

        _dice.Storm = 0;
        Tell("calm");
        await SettleAsync(TimeSpan.FromHours(3));
        await Oracle.CheckAtTheEndAsync(_house);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private async Task StepAsync()
    {
        switch (_dice.Below(100))
        {
            case < 11:
                Write(_dice.Pick(People), toSeeker: false);
                break;
            case < 22:
                Write(_dice.Pick(People), toSeeker: true);
                break;
            case < 25:
                Edit();
                break;
            case < 27:
                Withdraw();
                break;
            case < 41:
                await HandInAsync(_chat);
                break;
            case < 55:
                await HandInAsync(_second is not null && _dice.Below(2) == 0 ? _second : _desk);
                break;
            case < 83 when _house.Sends.Count > 0:
                await _house.SendAsync(_dice.Below(_house.Sends.Count));
                break;
            case < 88:
                await _house.TurnAsync();
                break;
            case < 95:
                await PassAsync(_dice.Below(40) switch { 0 => TimeSpan.FromHours(25), 1 or 2 => TimeSpan.FromHours(1), _ => TimeSpan.FromSeconds(1 + _dice.Below(120)) });
                break;
            case < 98 when _dice.Fault(0.6):
                Tell("death");
                await _house.DieAsync();
                break;
            case < 100 when _dice.Fault(0.5):
                LoseRoom(_dice.Pick(People), _second is not null && _dice.Below(3) == 0 ? _second : _desk);
                break;
        }

        if (_second is not null && _dice.Below(20) == 0)
        {
            See(_dice.Pick(People));
        }
    }

    private async Task HandInAsync(Platform platform)
    {
        Tell($"{platform.Name} hands in");
        await _house.HandInAsync(platform, 1 + _dice.Below(5));
    }

    private async Task PassAsync(TimeSpan span)
    {
        Tell($"{span} pass");
        var until = _house.Time.GetUtcNow() + span;
        for (var fired = 0; fired < 50 && _house.Time.Next is { } next && next <= until; fired++)
        {
            _house.Time.MoveTo(next);
            await _house.TurnAsync();
        }

        _house.Time.MoveTo(until);
        await _house.TurnAsync();
    }

    /// <summary>Everything that waits anywhere goes where it can, and then time passes.</summary>
    public async Task SettleAsync(TimeSpan span)
    {
        var until = _house.Time.GetUtcNow() + span;
        for (var rounds = 0; rounds < 20_000; rounds++)
        {
            foreach (var platform in Platforms.Where(platform => platform.Waiting.Count > 0))
            {
                await _house.HandInAsync(platform, 10);
            }

            while (_house.Sends.Count > 0)
            {
                await _house.SendAsync(0);
            }

            await _house.TurnAsync();
            if (!_house.IsIdle || Platforms.Any(platform => platform.Waiting.Count > 0))
            {
                continue;
            }

            if (_house.Time.Next is not { } next || next > until)
            {
                return;
            }

            _house.Time.MoveTo(next);
        }

        Assert.Fail("The house never comes to rest.");
    }

    private async Task WelcomeAsync(string person)
    {
        var chat = new Address(_chat.Name, person);
        Write(person, toSeeker: false);
        await SettleAsync(TimeSpan.Zero);
        while (Oracle.Copies(chat).SelectMany(copy => copy.Buttons).SelectMany(row => row).LastOrDefault(button => Answers.Contains(button.Label)) is { } button)
        {
            Happens(_chat.Name, new Update.FromSeeker.Pressed(chat, button.Id));
            await SettleAsync(TimeSpan.Zero);
            if (button.Label == Answers[^1])
            {
                break;
            }
        }

        Oracle.IsWelcome(person);
    }

    private void Tell(string line) => _story.Add(line);
}
