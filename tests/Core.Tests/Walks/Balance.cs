using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Matching;
using MentorBot.Core.Mentors;
using MentorBot.Core.Referrals;
using MentorBot.Core.Relay;
using MentorBot.Core.Tests.Engine;
using Xunit;

namespace MentorBot.Core.Tests.Walks;

/// <summary>Holds after every input: who talks with whom, who waits, in which order, and that all states say the same about it.</summary>
internal sealed class Balance(House house, KeptStates states)
{
    private readonly Dictionary<ConversationId, Phase> _phases = [];
    private MatchingState _before = MatchingState.Empty;

    public int Queued { get; private set; }

    public int Ended => _phases.Values.Count(phase => phase == Phase.Ended);

    /// <summary>The most mentors who were in the roster beside those of the settings.</summary>
    public int Joined { get; private set; }

    /// <summary>The most who kept a mentor who leaves until somebody has room.</summary>
    public int Kept { get; private set; }

    /// <summary>The most mentors who had services to check at once.</summary>
    public int Volunteers { get; private set; }

    /// <summary>The most mentors who were removed, and the most seekers who were kept from mentors.</summary>
    public (int Mentors, int Seekers) Out { get; private set; }

    public void Check()
    {
        Out = (Math.Max(Out.Mentors, Roster.Former(states.Of<MentorsState>(StateKey.Mentors)).Count()), Math.Max(Out.Seekers, states.All<SeekerState>().Count(seeker => seeker.Blocked is not null)));
        var mentors = Roster.InEffect(house, states.Of<MentorsState>(StateKey.Mentors)).Mentors;
        Joined = Math.Max(Joined, mentors.Count - house.Mentors.Count);
        var matching = states.Of<MatchingState>(StateKey.Matching);
        var conversations = states.All<Conversation>().ToDictionary(conversation => conversation.Id);

        Assert.All(mentors, mentor => Assert.True(matching.LoadOf(mentor.Id) <= mentor.Capacity, $"{mentor.Id} has more talks than places."));
        Assert.Equal(
            conversations.Values.Where(conversation => conversation.Phase == Phase.Open).Select(conversation => (conversation.Id, conversation.Mentor)).Order(Comparer),
            matching.Talks.Select(talk => (talk.Key, (MentorId?)talk.Value)).Order(Comparer));
        Assert.Equal(
            conversations.Values.Where(conversation => conversation.Phase == Phase.Waiting).Select(conversation => conversation.Id.Value).Order(StringComparer.Ordinal),
            matching.Queue.Where(waiting => waiting.Next is null).Select(waiting => waiting.Conversation.Value).Order(StringComparer.Ordinal));
        Assert.All(matching.Queue.Where(waiting => waiting.Next is not null), waiting => Assert.True(conversations[waiting.Conversation] is { Phase: Phase.Open, Handover: { Leaves: true, Waits: true, With: not null } }, $"{waiting.Conversation} waits for another mentor, and nobody asked for that."));
        Kept = Math.Max(Kept, matching.Queue.Count(waiting => waiting.Next is not null));
        Assert.DoesNotContain(matching.Queue, waiting => !waiting.Chooses && mentors.Any(mentor => waiting.Not?.Contains(mentor.Id) != true && mentor.Hours.IsAlways && mentor.Languages.Contains(waiting.Language) && matching.IsOn(mentor.Id) && matching.LoadOf(mentor.Id) < mentor.Capacity));
        Assert.All(matching.Queue.Where(waiting => waiting.Next is null), waiting => Assert.Equal(waiting.Chooses, conversations[waiting.Conversation].Offer is not null));
        CheckOrder(matching);
        CheckTalks(conversations);
        CheckServices(states.Of<ReferralsState>(StateKey.Referrals));
    }

    /// <summary>Nobody is asked for more than a few, and no two for the same.</summary>
    private void CheckServices(ReferralsState referrals)
    {
        var given = (referrals.Given ?? new Dictionary<MentorId, IReadOnlyList<string>>()).Values.ToList();
        Assert.All(given, services => Assert.InRange(services.Count, 1, 5));
        Assert.Equal(given.SelectMany(services => services).Distinct(), given.SelectMany(services => services));
        Volunteers = Math.Max(Volunteers, given.Count);
    }

    /// <summary>Who waits keeps her place; who is new comes last.</summary>
    private void CheckOrder(MatchingState matching)
    {
        var (before, after) = (_before.Queue.Select(waiting => waiting.Conversation).ToList(), matching.Queue.Select(waiting => waiting.Conversation).ToList());
        var stayed = before.Where(after.Contains).ToList();
        Assert.Equal(stayed, after.Take(stayed.Count));
        Assert.DoesNotContain(after.Skip(stayed.Count), before.Contains);
        Queued += after.Count - stayed.Count;
        _before = matching;
    }

    private void CheckTalks(Dictionary<ConversationId, Conversation> conversations)
    {
        foreach (var conversation in conversations.Values)
        {
            Assert.True(_phases.GetValueOrDefault(conversation.Id) <= conversation.Phase, "A conversation goes backwards.");
            _phases[conversation.Id] = conversation.Phase;
            Assert.Equal(conversation.IsLive, states.Of<SeekerState>(StateKey.Of(conversation.Seeker)).Stage is Stage.Talking talking && talking.Conversation == conversation.Id);
        }

        var codes = conversations.Values.Select(conversation => conversation.Code).Where(code => code.Length > 0).ToList();
        Assert.Equal(codes.Distinct(), codes);
    }

    private static readonly Comparer<(ConversationId Id, MentorId? Mentor)> Comparer =
        Comparer<(ConversationId Id, MentorId? Mentor)>.Create((a, b) => string.CompareOrdinal(a.Id.Value, b.Id.Value));
}
