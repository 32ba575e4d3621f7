using System.Reflection;
using MentorBot.Bot.Discord;
using MentorBot.Bot.Discord.Rest;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>Makes every call that the REST clients have, found by reflection: a call that is added tomorrow is made too.</summary>
internal static class EveryCall
{
    public static async Task MakeAllAsync(RestClient client)
    {
        foreach (var target in new object[] { new DiscordRest(client), new InteractionRest(client) })
        {
            foreach (var method in target.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                if (method.ReturnType.IsAssignableTo(typeof(Task)))
                    await (Task)method.Invoke(target, [.. method.GetParameters().Select(Sample)])!;
            }
        }
    }

    private static object Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(ulong) => 60UL,
        var type when type == typeof(int) => 50,
        var type when type == typeof(string) => "x",
        var type when type == typeof(MessageRef) => new MessageRef(60, 5),
        var type when type == typeof(OutMessage) => new OutMessage("hi @everyone", [[new Button("b1", "Yes")]]) { Nonce = "n1", ReplyTo = 4 },
        var type when type == typeof(InteractionKey) => new InteractionKey(2, 70, "t-t"),
        var type when type == typeof(CancellationToken) => CancellationToken.None,
        var type when type == typeof(IReadOnlyList<DiscordCommand>) => new[] { new DiscordCommand("end", "End", new Dictionary<string, string>()) },
        var type when type == typeof(IReadOnlyList<(string Name, string Value)>) => new[] { ("a", "b") },
        var type when type == typeof(ulong?) => 61UL,
        var type when type == typeof(IReadOnlyList<ChannelRule>) => new[] { new ChannelRule(900, IsAccount: false, 0, 1024) },
        var type => throw new InvalidOperationException($"No sample of {type}."),
    };
}
