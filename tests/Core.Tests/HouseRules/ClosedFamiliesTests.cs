using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Core.Tests.HouseRules;

/// <summary>
/// A family of records is closed: who reads it knows all its cases. A private constructor does not close an abstract record
/// (its copy constructor is protected), so this looks at every type we have.
/// </summary>
public sealed class ClosedFamiliesTests
{
    /// <summary>Every abstract record that derives from no other, so that a new family is looked at from the day it is written.</summary>
    private static readonly IReadOnlyList<Type> Families = [.. new[] { Assemblies.Core, Assemblies.Bot }.SelectMany(Assemblies.Written).Where(type => IsAbstractRecord(type) && type.BaseType == typeof(object))];

    [Fact]
    public void The_families_that_the_house_is_built_of_are_there() => Assert.Superset(
        new HashSet<string> { "Input", "Effect", "Stage", "Frame", "Update", "Delivery", "Change", "OutboxEntry", "Place", "Verdict", "Work" },
        Families.Select(family => family.Name).ToHashSet());

    [Fact]
    public void Every_case_is_nested_in_its_family_and_sealed() => Assert.Empty(Families.SelectMany(Openings));

    [Fact]
    public void Every_family_has_cases() => Assert.All(Families, family => Assert.NotEmpty(Cases(family)));

    [Fact]
    public void A_case_outside_of_its_family_is_seen() => Assert.Equal(["Loose is not sealed", "Stray lies outside of Leaky"], Openings(typeof(Leaky)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_input_has_a_stored_name_of_its_own()
    {
        var names = typeof(Input).GetCustomAttributes<JsonDerivedTypeAttribute>().ToList();

        Assert.Equal(Cases(typeof(Input)).Select(type => type.FullName).Order(StringComparer.Ordinal), names.Select(name => name.DerivedType.FullName).Order(StringComparer.Ordinal));
        Assert.Equal(names.Count, names.Select(name => name.TypeDiscriminator).Distinct().Count());
        Assert.All(names, name => Assert.Matches("^[a-z]+\\.[a-z]+(-[a-z]+)*$", Assert.IsType<string>(name.TypeDiscriminator)));
    }

    /// <summary>A family whose cases are stored, or told to an open page, says so by naming one; then it has to name them all.</summary>
    [Fact]
    public void Every_case_that_is_stored_has_a_name_of_its_own()
    {
        Assert.Equal(["Stage", "Frame", "Input", "OutboxEntry", "LiveEvent"], Families.Where(IsStored).Select(family => family.Name).OrderBy(name => "SFIOL".IndexOf(name[0], StringComparison.Ordinal)));
        Assert.Empty(Families.Where(IsStored).SelectMany(Nameless));
    }

    private static bool IsStored(Type family) => family.IsDefined(typeof(JsonDerivedTypeAttribute), inherit: false);

    private static IEnumerable<Type> Nameless(Type family) =>
        Cases(family).Except(family.GetCustomAttributes<JsonDerivedTypeAttribute>().Where(name => name.TypeDiscriminator is string).DistinctBy(name => name.TypeDiscriminator).Select(name => name.DerivedType));

    private static IEnumerable<Type> Cases(Type family) => Members(family).Where(type => !type.IsAbstract);

    private static IEnumerable<Type> Members(Type family) => Assemblies.All.SelectMany(assembly => assembly.GetTypes()).Where(type => Derives(type, family));

    private static IEnumerable<string> Openings(Type family) =>
    [
        .. Members(family).Where(type => !IsInside(type, family)).Select(type => $"{type.Name} lies outside of {family.Name}"),
        .. Cases(family).Where(type => !type.IsSealed).Select(type => $"{type.Name} is not sealed"),
    ];

    /// <summary>Nested in the family or in an abstract branch of it. A branch may have a file of its own beside the family's.</summary>
    private static bool IsInside(Type type, Type family) => type.DeclaringType is { } outer && (outer == family || Derives(outer, family))
        || type.IsAbstract && Plain(type.BaseType!) == family && type.Assembly == family.Assembly && type.Namespace == family.Namespace && type.Name.EndsWith(family.Name, StringComparison.Ordinal);

    private static bool Derives(Type type, Type family) => type.BaseType is { } parent && (Plain(parent) == family || Derives(Plain(parent), family));

    private static Type Plain(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static bool IsAbstractRecord(Type type) => type.IsAbstract && type.GetMethod("<Clone>$") is not null;

    private abstract record Leaky
    {
        public sealed record Fine : Leaky;

        [SuppressMessage("Performance", "CA1852", Justification = "It is open so that the rule can see it.")]
        public record Loose : Leaky;
    }

    private sealed record Stray : Leaky;
}
