using System.Reflection;
using System.Text.RegularExpressions;

namespace MentorBot.Core.Tests.HouseRules;

/// <summary>The words in the compiled program that are, or begin, the key of a phrase.</summary>
internal static partial class Literals
{
    /// <param name="Method">Where they stand.</param>
    /// <param name="Near">All words of that method, and of those of the same type that it calls.</param>
    public sealed record Place(MethodBase Method, IReadOnlyList<string> Words, IReadOnlySet<string> Near, bool Speaks);

    public static readonly IReadOnlyList<Place> Places =
    [
        .. new[] { Assemblies.Core, Assemblies.Bot }.SelectMany(assembly => assembly.GetTypes()).Where(IsOfPhrases).SelectMany(Assemblies.Bodies).Select(method => new Place(
            method,
            MethodBody.Words(method),
            Called(method).Append(method).SelectMany(MethodBody.Words).ToHashSet(StringComparer.Ordinal),
            MethodBody.Uses(method).Any(member => member.Name is "Tell" or "Ask" || (member.Name == "Of" && member.DeclaringType == typeof(Core.Engine.Phrase))))),
    ];

    /// <summary>A whole key: words of small letters with dots between them.</summary>
    public static bool IsKey(string word) => Key().IsMatch(word);

    /// <summary>The beginning of one: it ends where another part is put behind.</summary>
    public static bool IsBeginning(string word) => Beginning().IsMatch(word);

    private static IEnumerable<MethodBase> Called(MethodBase method) => MethodBody.Uses(method).OfType<MethodBase>()
        .Where(called => called.DeclaringType == method.DeclaringType && called.GetMethodBody() is not null && called.DeclaringType is { IsGenericType: false });

    /// <summary>The names of settings look like keys, and are none; who checks the texts names keys and says nothing.</summary>
    private static bool IsOfPhrases(Type type) => Assemblies.Owner(type) is { Namespace: not "MentorBot.Bot.Settings", Name: not "PhrasebookCheck" };

    [GeneratedRegex(@"^[a-z]+(\.[a-z_-]*[a-z])+$")]
    private static partial Regex Key();

    [GeneratedRegex(@"^[a-z]+\.([a-z_-]+\.)*([a-z_-]+-)?$")]
    private static partial Regex Beginning();
}
