using System.Text.Json;
using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Mentors;
using MentorBot.Core.Tests.Referrals;
using Xunit;

namespace MentorBot.Core.Tests.Engine;

/// <summary>Every machine at every state hears every input, its own and others': it has an answer to all, and always the same.</summary>
public sealed class EveryInputTests
{
    public static TheoryData<string> Machines => [.. Dispatcher.All.Select(machine => machine.Kind)];

    [Theory]
    [MemberData(nameof(Machines))]
    public void A_machine_answers_every_input_at_every_state(string kind)
    {
        var machine = Dispatcher.Of(kind);
        var inputs = Samples.Inputs.ToList();
        foreach (var state in Samples.States(machine))
        {
            foreach (var input in inputs)
            {
                var decision = Decide(machine, state, input);
                Assert.NotNull(decision.Next);
                Assert.IsType(machine.Initial.GetType(), decision.Next);
                Assert.DoesNotContain(null, decision.Effects);
                Assert.All(decision.FollowUps, followUp => Dispatcher.Of(followUp.Owner.Machine));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void An_input_of_another_machine_changes_nothing_and_does_nothing(string kind)
    {
        var machine = Dispatcher.Of(kind);
        var foreign = Samples.Inputs.Where(input => input.Owner.Machine != kind).ToList();
        foreach (var state in Samples.States(machine))
        {
            foreach (var input in foreign)
            {
                var decision = Decide(machine, state, input);
                Assert.Same(state, decision.Next);
                Assert.Empty(decision.Effects);
                Assert.Empty(decision.FollowUps);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void The_same_input_at_the_same_state_gives_the_same_decision(string kind)
    {
        var machine = Dispatcher.Of(kind);
        var inputs = Samples.Inputs.Where(input => input.Owner.Machine == kind).ToList();
        foreach (var state in Samples.States(machine).Where((_, index) => index % 3 == 0))
        {
            foreach (var input in inputs)
            {
                Assert.Equal(Plain.Of(Decide(machine, state, input)), Plain.Of(Decide(machine, state, input)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void Every_state_that_a_decision_leads_to_can_be_stored_and_read_again(string kind)
    {
        var machine = Dispatcher.Of(kind);
        var shape = StoredJson.Default.GetTypeInfo(machine.Initial.GetType())!;
        var inputs = Samples.Inputs.Where(input => input.Owner.Machine == kind).ToList();
        foreach (var state in Samples.States(machine).Where((_, index) => index % 3 == 0))
        {
            foreach (var next in inputs.Select(input => Decide(machine, state, input).Next).Distinct(ReferenceEqualityComparer.Instance))
            {
                Assert.Equal(Plain.Of(next), Plain.Of(JsonSerializer.Deserialize(JsonSerializer.Serialize(next, shape), shape)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void A_decision_that_changes_nothing_returns_the_very_state_it_was_given(string kind)
    {
        var machine = Dispatcher.Of(kind);
        var inputs = Samples.Inputs.Where(input => input.Owner.Machine == kind).ToList();
        foreach (var state in Samples.States(machine))
        {
            var stored = KeptStates.Stored(state);
            foreach (var input in inputs)
            {
                var next = Decide(machine, state, input).Next;
                Assert.True(ReferenceEquals(next, state) || KeptStates.Stored(next) != stored, $"Written anew without a change, at {Plain.Of(state)}: {Plain.Of(input)}");
            }
        }
    }

    [Fact]
    public void Every_input_names_the_state_it_is_for()
    {
        Assert.All(Samples.Inputs, input => Assert.Contains(input.Owner.Machine, Dispatcher.All.Select(machine => machine.Kind)));
        Assert.All(Samples.Inputs, input => Assert.NotEmpty(input.Owner.Id));
    }

    private static Decision<object> Decide(IMachine machine, object state, Input input) => machine.Decide(state, Given.Arrives(input, chance: 7), Full);

    private static readonly House Full = Given.House with
    {
        ShowTyping = true,
        Tempo = new Tempo(20, 10),
        Service = new CrisisService(OpeningHours.Always, [new DutyWorker(Given.Lida, null)], TimeSpan.FromMinutes(3)),
        Ethics = new EthicsCode(new DateOnly(2025, 3, 1), new Dictionary<string, string> { ["cs"] = "Naslouchám." }, "cs"),
        TrainingRequired = true,
        Services = new ScriptedFinder([.. Enumerable.Range(1, 7).Select(number => Referrals.Given.Service($"cz-{number}", "helpline", "money"))]),
        Ready = [new ReadyAnswer("hello", "Pozdrav", new Dictionary<string, string> { ["cs"] = "Jsem tady." })],
        Staff = [new Staff(new StaffId("jana"), "Jana", [Role.Coordinator, Role.Supervisor])],
        Care = new CarePlan(TimeSpan.FromHours(5), TimeSpan.FromHours(3), TimeSpan.FromHours(2), TimeSpan.FromDays(2), TimeSpan.FromHours(4)),
        Mentors = [.. Given.House.Mentors.Select(mentor => mentor with { Trained = [new Training("first contact", new DateOnly(2024, 3, 8), new DateOnly(2025, 3, 8))] })],
    };
}
