using System.Text.RegularExpressions;
using Xunit;

namespace MentorBot.Core.Tests.HouseRules;

/// <summary>Who may know of whom. Found in what is compiled, so that no way of writing it goes round the rule.</summary>
public sealed partial class FoldersTests
{
    private static readonly string[] Adapters = ["Telegram", "Discord", "Web", "Storage"];

    /// <summary>Whom a folder of the shell never names: adapters know the ports and their own protocol.</summary>
    public static TheoryData<string, string> Strangers => new MatrixTheoryData<string, string>(Adapters, Adapters);

    [Theory]
    [MemberData(nameof(Strangers))]
    public void An_adapter_does_not_know_another(string one, string other) =>
        Assert.Empty(one == other ? [] : Crossings(type => IsIn(type, "MentorBot.Bot." + one), type => IsIn(type, "MentorBot.Bot." + other)));

    [Theory]
    [InlineData("Telegram")]
    [InlineData("Discord")]
    [InlineData("Web")]
    public void Only_the_composition_knows_a_platform(string platform) =>
        Assert.Empty(Crossings(type => !IsIn(type, "MentorBot.Bot." + platform) && !IsIn(type, "MentorBot.Bot.Operations"), type => IsIn(type, "MentorBot.Bot." + platform)));

    [Fact]
    public void Only_the_composition_knows_the_database() =>
        Assert.Empty(Crossings(type => !IsIn(type, "MentorBot.Bot.Storage") && !IsIn(type, "MentorBot.Bot.Operations") && !IsIn(type, "MentorBot.Bot.Referrals"), type => IsIn(type, "MentorBot.Bot.Storage.Sqlite") || IsIn(type, "Microsoft.Data") || IsIn(type, "Dapper") || IsIn(type, "SQLitePCL")));

    /// <summary>The directory keeps its index in memory by the same library, and knows nothing of the database of conversations.</summary>
    [Fact]
    public void The_directory_does_not_know_the_database_of_conversations() =>
        Assert.Empty(Crossings(type => IsIn(type, "MentorBot.Bot.Referrals"), type => IsIn(type, "MentorBot.Bot.Storage") || IsIn(type, "MentorBot.Bot.Pipeline") || IsIn(type, "MentorBot.Bot.Privacy")));

    [Fact]
    public void The_ports_know_nothing_of_the_shell() =>
        Assert.Empty(Crossings(type => IsIn(type, "MentorBot.Bot.Ports"), type => IsIn(type, "MentorBot.Bot") && !IsIn(type, "MentorBot.Bot.Ports")));

    [Fact]
    public void The_pipeline_knows_the_ports_and_no_adapter() =>
        Assert.Empty(Crossings(type => IsIn(type, "MentorBot.Bot.Pipeline"), type => Adapters.Append("Operations").Append("Settings").Any(folder => IsIn(type, "MentorBot.Bot." + folder))));

    /// <summary>A feature of Core has its state to itself. The engine stores states and starts machines; nobody else names them.</summary>
    [Fact]
    public void A_feature_of_Core_never_names_the_state_of_another()
    {
        Assert.Empty(Crossings(
            Assemblies.Core,
            type => Feature(type) is not ("Engine" or ""),
            (type, used) => States.Contains(used.FullName!) && Feature(used) != Feature(type)));
        Assert.All(States, state => Assert.NotNull(Assemblies.Core.GetType(state)));
    }

    [Fact]
    public void A_feature_of_Core_never_names_the_machine_of_another() => Assert.Empty(Crossings(
        Assemblies.Core,
        type => Feature(type) is not ("Engine" or ""),
        (type, used) => used.Name.EndsWith("Machine", StringComparison.Ordinal) && Feature(used) is not ("" or "Engine") && Feature(used) != Feature(type)));

    [Fact]
    public void A_crossing_is_seen_in_a_signature_a_body_and_a_closure()
    {
        Assert.Contains(typeof(Repository), Assemblies.Uses(typeof(Crossing)));
        Assert.Contains(typeof(Source), Assemblies.Uses(typeof(Crossing)));
        Assert.Contains(typeof(Field), Assemblies.Written(typeof(Crossing).Assembly).Append(typeof(Crossing)).Where(type => type == typeof(Crossing)).SelectMany(WithMade).SelectMany(Assemblies.Uses));
    }

    private static readonly HashSet<string> States =
    [
        "MentorBot.Core.Intake.SeekerState", "MentorBot.Core.Intake.Stage", "MentorBot.Core.Intake.Kept",
        "MentorBot.Core.Matching.MatchingState", "MentorBot.Core.Matching.Waiting",
        "MentorBot.Core.Mentors.MentorsState", "MentorBot.Core.Mentors.MentorRecord",
        "MentorBot.Core.Outreach.OutreachRequest", "MentorBot.Core.Outreach.RequestPhase",
        "MentorBot.Core.Referrals.ReferralsState", "MentorBot.Core.Referrals.ServiceRecord",
        "MentorBot.Core.Crisis.CrisisCall", "MentorBot.Core.Crisis.CallPhase",
        "MentorBot.Core.Relay.Conversation", "MentorBot.Core.Relay.Phase", "MentorBot.Core.Relay.Unasked",
    ];

    private static IEnumerable<string> Crossings(Func<Type, bool> from, Func<Type, bool> to) => Crossings(Assemblies.Bot, from, (_, used) => to(used));

    private static IEnumerable<string> Crossings(System.Reflection.Assembly assembly, Func<Type, bool> from, Func<Type, Type, bool> to) => Assemblies.Written(assembly)
        .Where(from)
        .SelectMany(type => WithMade(type).SelectMany(Assemblies.Uses).Where(used => to(type, used)).Select(used => $"{type.FullName} names {used.FullName}"))
        .Distinct();

    private static IEnumerable<Type> WithMade(Type type) => type.Assembly.GetTypes().Where(made => Assemblies.Owner(made) == type);

    private static bool IsIn(Type type, string space) => type.Namespace is { } name && (name == space || name.StartsWith(space + ".", StringComparison.Ordinal));

    private static string Feature(Type type) => FeatureName().Match(type.Namespace ?? "").Groups[1].Value;

    [GeneratedRegex(@"^MentorBot\.Core\.(\w+)")]
    private static partial Regex FeatureName();

    private sealed class Crossing
    {
        public static string Signature(Source source) => source.Path;

        public static int Body() => Repository.Sources("src").Count;

        public static Func<object> Closure(int number) => () => new Field(typeof(int), $"{number}", typeof(int));
    }
}
