using System.Security.Cryptography;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Matching;
using MentorBot.Core.Mentors;

namespace MentorBot.Bot.Pipeline;

/// <summary>The roster as the engine last made it durable. Written by the engine alone.</summary>
internal sealed class RosterBoard : IRoster
{
    private (MentorsState Mentors, IReadOnlyDictionary<MentorId, StaffId>? Pauses)? _shown;
    private volatile Board _board = new(new Dictionary<MentorId, Standing>(), new Dictionary<Address, MentorId>(), []);

    public IReadOnlyList<Address> Channels => _board.Channels;

    public Standing? Of(MentorId mentor) => _board.Standings.GetValueOrDefault(mentor);

    public MentorId? Who(Address account) => _board.Accounts.TryGetValue(account, out var mentor) ? mentor : null;

    /// <summary>A turn is durable.</summary>
    public void Show(Memory memory, House house, IDirectory directory)
    {
        var state = memory.ReadMentors(Dispatcher.Of(MentorsMachine.Name));
        var matching = house.Service is null ? MatchingState.Empty : memory.ReadMatching(Dispatcher.Of(MatchingMachine.Name));
        if (_shown is var (mentors, pauses) && ReferenceEquals(state, mentors) && ReferenceEquals(matching.GivenPauses, pauses))
        {
            return;
        }

        try
        {
            var everybody = Roster.Everybody(house, state).ToList();
            var roster = Roster.InEffect(house, state);
            _board = new Board(
                everybody.ToDictionary(mentor => mentor.Id, mentor => StandingOf(mentor.Id, roster, DutyRoster.InEffect(house, matching), directory)),
                AccountsOf(everybody, memory),

                // In a talk of who was removed a supervisor can go on.
                [.. everybody.Concat(Roster.Former(state)).Select(mentor => memory.Owned(mentor.Id.Value, Names.Channel)?.Address).OfType<Address>()]);
            _shown = (state, matching.GivenPauses);
        }
        catch (Exception fault) when (fault is CryptographicException or NotDurableException)
        {
            // What can't be read now is looked at again after the next turn; until then the board shows what it showed.
        }
    }

    private static Dictionary<Address, MentorId> AccountsOf(IReadOnlyList<MentorCard> everybody, Memory memory)
    {
        var accounts = new Dictionary<Address, MentorId>();
        foreach (var mentor in everybody)
        {
            if (memory.Owned(mentor.Id.Value, Names.Account)?.Address is { } account)
            {
                accounts[account] = mentor.Id;
            }
        }

        return accounts;
    }

    /// <summary>Who is called when somebody needs a crisis worker has that role beside those that the settings give her.</summary>
    private static Standing StandingOf(MentorId mentor, House roster, House house, IDirectory directory)
    {
        var member = directory.Account(mentor) is { } account ? house.Member(directory.Staff(account)) : null;
        Role[] roles = [.. member?.Roles ?? [], .. house.Service?.Has(mentor) == true ? new[] { Role.Duty } : []];
        return new Standing(roster.Mentor(mentor) is not null, house.Mentor(mentor) is null, roles) { Staff = member?.Id, Name = (roster.AliasOf(mentor) ?? "") };
    }

    private sealed record Board(IReadOnlyDictionary<MentorId, Standing> Standings, IReadOnlyDictionary<Address, MentorId> Accounts, IReadOnlyList<Address> Channels);
}
