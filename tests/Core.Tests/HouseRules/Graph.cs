using System.Reflection;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Tests.HouseRules;

/// <summary>One field that can be reached from a family of records: where it stands, what it is called, what it is.</summary>
internal sealed record Field(Type On, string Name, Type Type)
{
    public override string ToString() => $"{On.Name}.{Name}";
}

/// <summary>
/// Everything that can be reached from a family of records: its cases, their fields, and the fields of those. An opaque id is
/// an end; so is an input, which a timer holds for later and which goes to nobody.
/// </summary>
internal static class Graph
{
    public static IReadOnlyList<Field> Of(Type family)
    {
        var fields = new List<Field>();
        var seen = new HashSet<Type>();
        var open = new Queue<Type>(family.Assembly.GetTypes().Where(type => family.IsAssignableFrom(type) && !type.IsAbstract));
        while (open.TryDequeue(out var type))
        {
            if (!seen.Add(type))
            {
                continue;
            }

            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(property => property.Name != "EqualityContract" && property.GetIndexParameters().Length == 0))
            {
                foreach (var part in Parts(property.PropertyType))
                {
                    fields.Add(new Field(property.DeclaringType!, property.Name, part));
                    if (part.Assembly == family.Assembly && !IsEnd(part))
                    {
                        open.Enqueue(part);
                    }
                }
            }
        }

        return [.. fields.Distinct()];
    }

    private static bool IsEnd(Type type) => type.IsEnum || typeof(Input).IsAssignableFrom(type) || Array.Exists(type.GetInterfaces(), one => one.Name == "IOpaqueId`1");

    /// <summary>A type taken apart: a list of options is options, a map of phrases is names and phrases.</summary>
    private static IEnumerable<Type> Parts(Type type) => type switch
    {
        { HasElementType: true } => Parts(type.GetElementType()!),
        { IsGenericType: true } => type.GetGenericArguments().SelectMany(Parts),
        _ => [type],
    };
}
