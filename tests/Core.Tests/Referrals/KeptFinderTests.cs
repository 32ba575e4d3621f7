using System.Text.Json.Serialization;
using MentorBot.Core.Engine;
using MentorBot.Core.Referrals;
using MentorBot.Core.Tests.HouseRules;
using Xunit;
using Small = MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Referrals;

/// <summary>What staff knows is laid over the directory for everybody who asks for a service, and over nothing else.</summary>
public sealed class KeptFinderTests
{
    private static readonly Volunteer By = new(Small.Lida, null);
    private static readonly ScriptedFinder Finder = new(Given.Service("cz-1", "helpline", "crisis") with { Checked = new DateOnly(2026, 1, 5) }, Given.Service("cz-2", "helpline", "crisis"));
    private static readonly House House = Small.House with { Services = Finder };

    private static readonly ReferralsState State = ReferralsState.Empty
        .With("cz-1", new ServiceRecord { Reports = [new ServiceReport(ReportKind.Moved, new DateOnly(2026, 2, 1), 1, By) { IsSure = true }] })
        .With("cz-2", new ServiceRecord { Check = new ServiceCheck(new DateOnly(2026, 2, 2), By) });

    [Fact]
    public void Where_nothing_is_known_beside_it_the_house_is_the_very_same()
    {
        Assert.Same(House, KeptFinder.InEffect(House, ReferralsState.Empty));
        Assert.Same(Small.House, KeptFinder.InEffect(Small.House, State));
    }

    [Fact]
    public void It_is_put_together_once_for_a_state_and_a_house()
    {
        Assert.Same(KeptFinder.InEffect(House, State), KeptFinder.InEffect(House, State));
        Assert.NotSame(KeptFinder.InEffect(House, State), KeptFinder.InEffect(House with { Rechecks = true }, State));
    }

    [Fact]
    public void Whoever_finds_a_service_sees_when_it_was_checked_and_what_has_changed()
    {
        var services = KeptFinder.InEffect(House, State).Services!;
        foreach (var found in new[] { services.All, [.. services.Search(new ServiceSearch("", "cs"), Small.Now).Services.Select(one => one.Service)], [services.Find("cz-1")!, services.Find("cz-2")!] })
        {
            Assert.Equal([(new DateOnly(2026, 1, 5), new ServiceChange(HasClosed: false, new DateOnly(2026, 2, 1))), (new DateOnly(2026, 2, 2), null)], found.Select(service => (service.Checked, service.Changed)));
        }
    }

    [Fact]
    public void An_older_day_than_that_of_the_package_is_not_shown()
    {
        var old = ReferralsState.Empty.With("cz-1", new ServiceRecord { Check = new ServiceCheck(new DateOnly(2025, 12, 1), By) });

        Assert.Equal(new DateOnly(2026, 1, 5), KeptFinder.InEffect(House, old).Services!.Find("cz-1")!.Checked);
    }

    [Fact]
    public void A_search_counts_the_checks_that_the_package_does_not_know_of()
    {
        _ = KeptFinder.InEffect(House, State).Services!.Search(new ServiceSearch("", "cs"), Small.Now);

        Assert.Equal(["cz-2: 02/02/2026"], Finder.Asked[^1].Checked!.Select(one => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{one.Key}: {one.Value}")));
        Assert.Equal(
            ["never", "a-also-never"],
            Given.Found(new Asked { Types = ["helpline"] }, new ServiceSearch("", "cs") { Checked = new Dictionary<string, DateOnly> { ["never"] = new(2025, 12, 1) } }, Given.Service("a-also-never", "helpline", "crisis"), Given.Service("never", "helpline", "crisis")));
    }

    /// <summary>Its only words are what services are called.</summary>
    [Fact]
    public void Nothing_of_who_looks_for_help_can_be_kept_there()
    {
        var graph = Graph.Of(typeof(ReferralsState)).Where(field => field.Type != typeof(Type) && !System.Reflection.CustomAttributeExtensions.IsDefined(field.On.GetProperty(field.Name)!, typeof(JsonIgnoreAttribute), inherit: false) || field.Type != typeof(string)).ToList();

        Assert.DoesNotContain(graph, field => field.Type == typeof(SeekerId) || field.Type == typeof(ConversationId) || field.Type == typeof(Content) || field.Type == typeof(Phrase));
        Assert.Equal(["ReferralsState.Given", "ReferralsState.Services"], graph.Where(field => field.Type == typeof(string)).Select(field => field.ToString()).Order(StringComparer.Ordinal));
    }
}
