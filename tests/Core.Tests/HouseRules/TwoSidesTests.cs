using System.Text.RegularExpressions;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Core.Tests.HouseRules;

/// <summary>
/// What goes to the mentor's side is built from types that have no field that could name a seeker; and the other way round.
/// What leaves at all carries a phrase or what a person said, and no other words.
/// </summary>
public sealed partial class TwoSidesTests
{
    [Fact]
    public void Nothing_that_goes_to_the_desk_has_a_field_that_could_name_a_seeker()
    {
        var graph = Graph.Of(typeof(Effect.ToDesk));

        Assert.Contains(graph, field => field.Type == typeof(Content));
        Assert.DoesNotContain(graph, field => field.Type == typeof(SeekerId) || NamesSeeker().IsMatch(field.Name));
    }

    [Fact]
    public void Nothing_that_goes_to_a_seeker_has_a_field_that_could_name_a_mentors_account()
    {
        var graph = Graph.Of(typeof(Effect.ToSeeker));

        Assert.Contains(graph, field => field.Type == typeof(Content));
        Assert.DoesNotContain(graph, field => field.Type == typeof(MentorId) || field.Type == typeof(AskId) || NamesMentor().IsMatch(field.Name));
    }

    [Fact]
    public void A_field_that_names_the_other_side_is_seen()
    {
        Assert.Equal(["Told.To", "Inner.Nickname"], Graph.Of(typeof(Crossed)).Where(field => field.Type == typeof(SeekerId) || NamesSeeker().IsMatch(field.Name)).Select(field => field.ToString()));
    }

    [Fact]
    public void The_only_words_in_an_effect_are_keys_codes_aliases_and_what_a_person_said() => Assert.Equal(
        [
            "Attachment.Messenger", "Attachment.Ticket", "Choice.Answer", "Choice.Question", "Content.Refused", "Count.Service", "Count.Topic", "Count.What", "Edit.Alias", "Edit.Language",
            "MakePlace.Name", "OpenRoom.Code", "Pass.Alias", "Pass.Language", "Phrase.Args", "Phrase.Inner", "Phrase.Key", "Show.Alias", "StartTimer.Name", "StopTimer.Name", "StyledText.Text", "Tell.Language",
        ],
        Graph.Of(typeof(Effect)).Where(field => field.Type == typeof(string)).Select(field => field.ToString()).Distinct().Order(StringComparer.Ordinal));

    /// <summary>
    /// When somebody wrote, or was awake, is hers; a number that could count moments is nothing a reader is given either. NotBefore is when
    /// the outbox may send: no reader is shown it.
    /// </summary>
    [Fact]
    public void Nothing_that_leaves_says_when_it_was_written() => Assert.Equal(
        ["Effect.NotBefore", "Attachment.Bytes"],
        Graph.Of(typeof(Effect.ToDesk)).Concat(Graph.Of(typeof(Effect.ToSeeker)))
            .Where(field => field.Type == typeof(DateTimeOffset) || field.Type == typeof(DateTime) || field.Type == typeof(TimeSpan) || field.Type == typeof(long))
            .Select(field => field.ToString())
            .Distinct());

    [Fact]
    public void Effects_are_inert_data() => Assert.DoesNotContain(
        Graph.Of(typeof(Effect)),
        field => typeof(Delegate).IsAssignableFrom(field.Type) || field.Type == typeof(object) || field.Type.Namespace!.StartsWith("System.Threading", StringComparison.Ordinal));

    [Fact]
    public void No_effect_has_an_address() => Assert.DoesNotContain(Graph.Of(typeof(Effect)), field => field.Type.Name.Contains("Address", StringComparison.Ordinal) || field.Name.Contains("Address", StringComparison.Ordinal));

    [GeneratedRegex("seeker|nickname|chat|account|user|phone|mail|address|from$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesSeeker();

    [GeneratedRegex("mentor|account|user|phone|mail|address|author", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesMentor();

    private abstract record Crossed
    {
        public sealed record Told(SeekerId To, IReadOnlyList<Inner> Inside) : Crossed;
    }

    private sealed record Inner(string Nickname);
}
