using MentorBot.Bot.Language;
using MentorBot.Bot.Referrals;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Core.Referrals;
using Xunit;

namespace MentorBot.Bot.Tests.Referrals;

/// <summary>A service that runs for weeks, and hours that begin to be valid meanwhile.</summary>
public sealed class DirectoryOfTheDayTests : IDisposable
{
    private static readonly Guid Emergency = Guid.Parse("4d2978d7-bfb7-58ed-96ca-b82af4d22a22");

    private readonly PackageCopy _copy = new();

    [Fact]
    public void Hours_are_valid_from_midnight_where_the_people_are()
    {
        // Its only hours, around the clock, are valid from 2 March on; it is noon of 1 March, 13:00 in Prague.
        _copy.Edit("schedules.csv", 2, "4d2978d7-bfb7-58ed-96ca-b82af4d22a22,,,,,", "4d2978d7-bfb7-58ed-96ca-b82af4d22a22,,,2026-03-02,,");
        var time = new JumpingTime();
        using var directory = new DirectoryOfTheDay(ServiceDirectory.Sound(_copy.Services), LanguageData.Reader(), time);

        var first = directory.Now();
        Assert.Null(Open());
        time.Jump(TimeSpan.FromHours(10.5));
        Assert.Null(Open());
        Assert.Same(first, directory.Now());

        time.Jump(TimeSpan.FromMinutes(31));

        Assert.True(Open());
        Assert.NotSame(first, directory.Now());
        Assert.Equal(SearchOutcome.Right, first.Search(new ServiceSearch("112", "cs"), time.GetUtcNow()).Outcome);

        bool? Open() => directory.All.Single(service => service.Id == Emergency) is var service ? service.IsOpen(time.GetUtcNow(), service.Zone) : null;
    }

    public void Dispose() => _copy.Dispose();
}
