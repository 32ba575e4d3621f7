using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Xunit;

namespace MentorBot.Core.Tests.HouseRules;

/// <summary>Habits of the shell that a reader relies on.</summary>
public sealed class ShellTests
{
    /// <summary>Members that read the machine's own clock, or wait by it. A wait by <see cref="TimeProvider"/> has an overload beside each.</summary>
    private static bool ReadsClock(MemberInfo member) => member.DeclaringType switch
    {
        var type when type == typeof(DateTime) || type == typeof(DateTimeOffset) => member.Name is "get_Now" or "get_UtcNow" or "get_Today",
        var type when type == typeof(TimeProvider) => member.Name == "get_System",
        var type when type == typeof(Environment) => member.Name is "get_TickCount" or "get_TickCount64",
        var type when type == typeof(Thread) => member.Name == nameof(Thread.Sleep),
        var type when type == typeof(Task) => member.Name is nameof(Task.Delay) && !HasTime(member),
        var type when type == typeof(System.Diagnostics.Stopwatch) => true,
        var type when type == typeof(Timer) || type == typeof(System.Timers.Timer) || type == typeof(PeriodicTimer) => member is ConstructorInfo && !HasTime(member),
        _ => false,
    };

    private static bool HasTime(MemberInfo member) => ((MethodBase)member).GetParameters().Any(parameter => parameter.ParameterType == typeof(TimeProvider));

    [Fact]
    public void The_clock_is_read_through_the_time_that_is_passed_in()
    {
        Assert.Equal(5, Assemblies.Calls(typeof(Planted)).Count(ReadsClock));
        Assert.Empty(Types(Assemblies.Core).Concat(Types(Assemblies.Bot))
            .Where(type => !IsComposition(type))
            .SelectMany(type => Assemblies.Calls(type).Where(ReadsClock).Select(member => $"{Assemblies.Owner(type).FullName} uses {member.DeclaringType!.Name}.{member.Name}"))
            .Distinct());
    }

    [Fact]
    public void Nothing_is_async_void()
    {
        Assert.Contains(Types(typeof(Planted).Assembly).Where(type => Assemblies.Owner(type) == typeof(Planted)).SelectMany(AsyncVoids), name => name.StartsWith("Forget", StringComparison.Ordinal));
        Assert.Empty(Types(Assemblies.Core).Concat(Types(Assemblies.Bot)).SelectMany(AsyncVoids));
    }

    [Fact]
    public void Classes_are_sealed_unless_they_are_made_to_be_derived_from()
    {
        Assert.Contains(typeof(Open), Unsealed([typeof(Open), typeof(Planted)]));
        Assert.Empty(Unsealed(Assemblies.Written(Assemblies.Core).Concat(Assemblies.Written(Assemblies.Bot))));
    }

    [Fact]
    public void Stored_and_sent_shapes_are_known_when_it_is_built()
    {
        Assert.Contains(Assemblies.Calls(typeof(Planted)), SerialisesByReflection);
        Assert.Empty(Types(Assemblies.Core).Concat(Types(Assemblies.Bot)).SelectMany(type => Assemblies.Calls(type).Where(SerialisesByReflection).Select(member => $"{Assemblies.Owner(type).FullName} calls {member}")));
    }

    private static IEnumerable<Type> Types(Assembly assembly) => assembly.GetTypes();

    private static bool IsComposition(Type type) => Assemblies.Owner(type).Namespace == "MentorBot.Bot.Operations" || Assemblies.Owner(type).Namespace is null;

    private static IEnumerable<string> AsyncVoids(Type type) => Assemblies.Bodies(type).OfType<MethodInfo>()
        .Where(method => method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute)))
        .Select(method => method.Name + " of " + type.FullName);

    private static IEnumerable<Type> Unsealed(IEnumerable<Type> types) => types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false });

    private static bool SerialisesByReflection(MemberInfo member) => member is MethodBase method && method.DeclaringType == typeof(JsonSerializer)
        && method.Name is not "get_IsReflectionEnabledByDefault"
        && !method.GetParameters().Any(parameter => parameter.ParameterType.Name.StartsWith("JsonTypeInfo", StringComparison.Ordinal) || parameter.ParameterType.Name == "JsonSerializerContext");

    private class Open;

    private sealed class Planted : Open
    {
        public static long Clock() => DateTime.Now.Ticks + DateTimeOffset.UtcNow.Ticks + TimeProvider.System.GetTimestamp();

        public static Task Wait() => Task.WhenAll(Task.Delay(1, CancellationToken.None), Task.Delay(TimeSpan.Zero, TimeProvider.System));

        public static string Json() => JsonSerializer.Serialize(1);

        public static async void Forget() => await Task.Yield();
    }
}
