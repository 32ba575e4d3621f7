using System.Text.RegularExpressions;
using Xunit;

namespace MentorBot.Core.Tests.HouseRules;

/// <summary>Core has no I/O, no Task, no clock, no randomness, no platform name.</summary>
public sealed partial class CoreIsPureTests
{
    private static readonly string[] Worldly = ["System.IO", "System.Net", "System.Threading", "System.Diagnostics", "Microsoft"];

    [Fact]
    public void Core_references_the_base_library_alone()
    {
        Assert.All(Assemblies.Core.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"<(PackageReference|ProjectReference|FrameworkReference|Reference)\b", File.ReadAllText(Path.Combine(Repository.Root, "src", "Core", "Core.csproj")));
    }

    [Fact]
    public void No_signature_of_Core_has_a_type_of_the_outside_world()
    {
        Assert.Equal(["System.IO.Stream"], Outside(typeof(Tainted)));
        Assert.Empty(Assemblies.Written(Assemblies.Core).SelectMany(Outside));
    }

    [Fact]
    public void Core_names_no_platform()
    {
        Assert.Matches(Platform(), "var room = discordThread;");
        Assert.DoesNotMatch(Platform(), "A signal that nobody heard; web and word.");
        Assert.All(Repository.Sources("src/Core"), source => Assert.DoesNotMatch(Platform(), source.Text));
    }

    [Fact]
    public void Nothing_in_Core_can_change_after_it_was_made()
    {
        Assert.NotEmpty(Changeable(typeof(Tainted)));
        Assert.Empty(Assemblies.Written(Assemblies.Core).Where(type => type is { IsPublic: true, IsEnum: false } && type.Namespace != "MentorBot.Core.Language").SelectMany(Changeable));
    }

    private static IEnumerable<string> Outside(Type type) => Assemblies.Signatures(type).Select(used => used.FullName!).Where(name => Worldly.Any(space => name.StartsWith(space + ".", StringComparison.Ordinal)));

    private static IEnumerable<string> Changeable(Type type) =>
    [
        .. type.GetProperties().Where(property => property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))).Select(property => $"{type.Name}.{property.Name}"),
        .. type.GetFields().Where(field => field is { IsInitOnly: false, IsLiteral: false }).Select(field => $"{type.Name}.{field.Name}"),
    ];

    [GeneratedRegex("telegram|discord|whatsapp|messenger\\.com|slack|viber|matrix\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Platform();

    private sealed class Tainted
    {
        public List<Stream[]>? Streams { get; set; }
    }
}
