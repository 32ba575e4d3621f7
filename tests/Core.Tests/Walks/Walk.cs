using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Mentors;
using MentorBot.Core.Relay;
using MentorBot.Core.Tests.Engine;
using Xunit;

namespace MentorBot.Core.Tests.Walks;

/// <summary>One walk: a house of six seekers and three mentors, a few hundred things that happen, and what must hold after each.</summary>
internal sealed class Walk
{
    private readonly List<string> _story = [];
    private readonly Random _random;
    private readonly KeptStates _states = new();
    private readonly Draw _draw;

    public Walk(int seed)
    {
        _random = new Random(seed);
        _draw = new Draw(_random, _states);
        Follow = new Follow(seeker => _states.Of<SeekerState>(StateKey.Of(seeker)), conversation => _states.Of<Conversation>(StateKey.Of(conversation)), mentor => Roster.Former(_states.Of<MentorsState>(StateKey.Mentors)).Any(former => former.Id == mentor));
        Noting = new Noting(conversation => _states.Of<Conversation>(StateKey.Of(conversation)));
        Balance = new Balance(Draw.House, _states);
    }

    public Follow Follow { get; }

    public Balance Balance { get; }

    public int Moved => _draw.Moved;

    /// <summary>How often somebody was reminded, told of or asked because nobody had said anything.</summary>
    public int Reminded { get; private set; }

    public Pacing Pacing { get; } = new();

    public Noting Noting { get; }

    /// <summary>The last things that happened, for who has to understand a failure.</summary>
    public string Story => string.Join('\n', _story.TakeLast(12));

    public void Go(int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            var input = _draw.Next(step);
            _story.Add(Plain.Of(input));
            Follow.Hear(input);
            var now = Given.Now.AddSeconds(step);
            var outcome = _states.Handle(new Arrival(new InputId($"i-{step}"), now, (ulong)_random.NextInt64(), input), Draw.House);
            _story.AddRange(outcome.Effects.Select(effect => "    " + Plain.Of(effect)));
            Follow.See(outcome);
            Pacing.See(now, outcome);
            Noting.See(outcome);
            Balance.Check();
            Reminded += outcome.Effects.OfType<Effect.ToDesk>().Count(effect => effect is Effect.ToDesk.Tell { Phrase.Key: "desk.unanswered" or "desk.still-there" } or Effect.ToDesk.TellRole { Phrase.Key: "alarm.unanswered" or "alarm.waits-long" });
            Assert.All(outcome.Effects.OfType<Effect.ToDesk>(), effect => Assert.DoesNotMatch(@"\bs-\d", Plain.Of(effect)));
            _draw.Saw(input, outcome);
        }
    }
}
