using Xunit;

namespace MentorBot.Core.Tests.Walks;

/// <summary>
/// Nothing lost, nothing to the wrong person, nothing twice, nobody overloaded, order kept: whatever happens in whatever order.
/// A failure prints its seed; <c>new Walk(seed)</c> walks it again.
/// </summary>
public sealed class WalkTests
{
    private const int Walks = 300;
    private const int Steps = 240;

    [Fact]
    public void Whatever_happens_every_word_goes_once_to_whom_it_is_for_and_to_nobody_else()
    {
        var (passed, answered, ended, queued, slowed, lapsed, gone, moved, reminded, aside, requested, joined, reported, heard, kept, volunteers, searched, removed, blocked) = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (var seed = 0; seed < Walks; seed++)
        {
            var walk = new Walk(seed);
            try
            {
                walk.Go(Steps);
            }
            catch (Exception fault)
            {
                Assert.Fail($"Seed {seed}: {fault.Message}\n{walk.Story}");
            }

            passed += walk.Follow.Passed;
            answered += walk.Follow.Answered;
            ended += walk.Balance.Ended;
            queued += walk.Balance.Queued;
            slowed += walk.Pacing.Slowed;
            lapsed += walk.Follow.Lapsed;
            gone += walk.Noting.Gone;
            moved += walk.Moved;
            reminded += walk.Reminded;
            aside += walk.Follow.Aside;
            requested += walk.Follow.Requested;
            joined += walk.Balance.Joined;
            kept += walk.Balance.Kept;
            removed += walk.Balance.Out.Mentors;
            blocked += walk.Balance.Out.Seekers;
            reported += walk.Follow.Reported;
            heard += walk.Follow.Joined;
            searched += walk.Follow.Searched;
            volunteers += walk.Balance.Volunteers;
        }

        // A walk that meets nothing proves nothing.
        Assert.True(passed > 20 * Walks && answered > Walks / 2 && ended > Walks && queued > Walks / 2 && slowed > Walks && lapsed > Walks / 10 && gone > Walks / 4 && moved > Walks / 10 && reminded > Walks / 20 && aside > Walks / 10 && requested > Walks / 10 && joined > Walks / 10 && reported > Walks / 10 && heard > Walks / 20 && kept > 0 && volunteers > Walks / 10 && searched > Walks && removed > Walks / 20 && blocked > Walks / 4, $"passed {passed}, answered {answered}, ended {ended}, queued {queued}, slowed {slowed}, lapsed {lapsed}, gone {gone}, moved {moved}, reminded {reminded}, aside {aside}, requested {requested}, joined {joined}, reported {reported}, heard {heard}, kept {kept}, volunteers {volunteers}, searched {searched}, removed {removed}, blocked {blocked}");
    }
}
