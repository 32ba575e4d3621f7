using System.Reflection;
using System.Runtime.CompilerServices;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Tests.HouseRules;

/// <summary>Our assemblies as they are built, and what their types use.</summary>
internal static class Assemblies
{
    public static readonly Assembly Core = typeof(Input).Assembly;
    public static readonly Assembly Bot = typeof(Delivery).Assembly;

    /// <summary>Everything that is ours and loaded here, these tests too.</summary>
    public static readonly IReadOnlyList<Assembly> All = [Core, Bot, typeof(Assemblies).Assembly];

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The types that a person wrote.</summary>
    public static IEnumerable<Type> Written(Assembly assembly) => assembly.GetTypes().Where(type => !IsMade(type) && Owner(type) == type);

    /// <summary>Every type that the members of a type name, in signatures and in bodies, taken apart to the last argument.</summary>
    public static IReadOnlySet<Type> Uses(Type type)
    {
        var used = new HashSet<Type>();
        Signatures(type, used);
        foreach (var member in Bodies(type).SelectMany(MethodBody.Uses))
        {
            Take(member as Type ?? member.DeclaringType, used);
            Take((member as MethodInfo)?.ReturnType, used);
        }

        return used;
    }

    /// <summary>Every member that the bodies of a type call or read.</summary>
    public static IEnumerable<MemberInfo> Calls(Type type) => Bodies(type).SelectMany(MethodBody.Uses);

    /// <summary>Every type in the signatures of a type's members, in those of closures too.</summary>
    public static IReadOnlySet<Type> Signatures(Type type)
    {
        var used = new HashSet<Type>();
        Signatures(type, used);
        return used;
    }

    public static IEnumerable<MethodBase> Bodies(Type type) => type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)).Where(method => method.GetMethodBody() is not null);

    /// <summary>The type that a person wrote, for one that the compiler made inside of it (closures, state machines).</summary>
    public static Type Owner(Type type) => IsMadeByCompiler(type) && type.DeclaringType is { } outer ? Owner(outer) : type;

    private static void Signatures(Type type, HashSet<Type> used)
    {
        Take(type.BaseType, used);
        Array.ForEach(type.GetInterfaces(), one => Take(one, used));
        Array.ForEach(type.GetFields(Declared), field => Take(field.FieldType, used));
        foreach (var method in type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)))
        {
            Take((method as MethodInfo)?.ReturnType, used);
            Array.ForEach(method.GetParameters(), parameter => Take(parameter.ParameterType, used));
        }
    }

    private static void Take(Type? type, HashSet<Type> used)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Take(type.GetElementType(), used);
            return;
        }

        Array.ForEach(type.GetGenericArguments(), argument => Take(argument, used));
        used.Add(Owner(type.IsGenericType ? type.GetGenericTypeDefinition() : type));
    }

    private static bool IsMadeByCompiler(Type type) => type.Name.Contains('<', StringComparison.Ordinal) || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsMade(Type type) => IsMadeByCompiler(type) || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false) || type.Namespace is null or "Microsoft.CodeAnalysis" or "System.Runtime.CompilerServices"
        || (type.DeclaringType is { } outer && IsMade(outer));
}
