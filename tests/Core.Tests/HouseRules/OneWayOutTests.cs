using System.Reflection;
using System.Text.Json.Serialization;
using Xunit;

namespace MentorBot.Core.Tests.HouseRules;

/// <summary>
/// Every way to a person's screen is the same: effect, gate, renderer, outbox, sender, messenger. Found in what is compiled: who makes what
/// leaves, and who calls what sends. A path beside it (a snippet, a note at the end, an alarm) would have to be added here on purpose.
/// </summary>
public sealed class OneWayOutTests
{
    private static readonly IReadOnlyList<(Type Owner, MemberInfo Member)> Calls =
    [
        .. Assemblies.Core.GetTypes().Concat(Assemblies.Bot.GetTypes())
            .SelectMany(type => Assemblies.Calls(type).Select(member => (Owner: Assemblies.Owner(type), member)))
            .Distinct(),
    ];

    /// <summary>The alarm of a store that stands still can't wait in the outbox of that store; it passes the renderer like all others.</summary>
    [Theory]
    [InlineData("MentorBot.Core.Relay.Part", "Renderer")]
    [InlineData("MentorBot.Bot.Pipeline.OutboxEntry+Post", "Outbound")]
    [InlineData("MentorBot.Bot.Pipeline.OutboxEntry+Edit", "Outbound")]
    [InlineData("MentorBot.Bot.Pipeline.OutboxEntry+Answer", "Outbound")]
    [InlineData("MentorBot.Bot.Ports.Post", "Sender", "StallAlarm")]
    [InlineData("MentorBot.Bot.Ports.SafeFile", "MetadataStripper")]
    [InlineData("MentorBot.Bot.Discord.Rest.OutMessage", "InteractionRest", "Posting", "ToDiscord")]
    [InlineData("MentorBot.Bot.Web.LiveEvent+Put", "DeskTalk", "Talk", "WebMessenger")]
    [InlineData("MentorBot.Bot.Telegram.Api.SendMessageRequest", "Sending")]
    [InlineData("MentorBot.Bot.Telegram.Api.EditMessageTextRequest", "Sending")]
    [InlineData("MentorBot.Bot.Telegram.Api.EditMessageCaptionRequest", "Sending")]
    [InlineData("MentorBot.Bot.Telegram.Api.Upload", "Sending")]
    public void What_leaves_is_made_in_one_place(string made, params string[] makers)
    {
        var type = Assemblies.Core.GetType(made) ?? Assemblies.Bot.GetType(made);

        Assert.NotNull(type);
        Assert.Equal(makers, Users(member => member.DeclaringType == type && member is ConstructorInfo or { Name: "<Clone>$" }, except: type));
    }

    [Theory]
    [InlineData("MentorBot.Core.Relay.Gate", "Ask", "Outbound")]
    [InlineData("MentorBot.Core.Relay.Renderer", "Tell", "Outbound", "StallAlarm")]
    [InlineData("MentorBot.Core.Relay.Renderer", "Pass", "Outbound")]
    [InlineData("MentorBot.Bot.Ports.IMessenger", "DeliverAsync", "Sender", "StallAlarm")]
    [InlineData("MentorBot.Bot.Ports.ICanEdit", "EditAsync", "Sender")]
    [InlineData("MentorBot.Bot.Ports.ICanAnswer", "AnswerAsync", "Sender")]
    [InlineData("MentorBot.Bot.Privacy.MetadataStripper", "Make", "Entrance", "Sender")]
    [InlineData("MentorBot.Bot.Discord.Rest.DiscordRest", "CreateMessageAsync", "Posting")]
    [InlineData("MentorBot.Bot.Discord.Rest.DiscordRest", "EditMessageAsync", "DiscordMessenger")]
    [InlineData("MentorBot.Bot.Discord.Rest.InteractionRest", "EditOriginalAsync", "Asks")]
    [InlineData("MentorBot.Bot.Discord.Rest.InteractionRest", "FollowUpAsync", "Asks")]
    [InlineData("MentorBot.Bot.Discord.Markup.MarkupReader", "Read", "FromDiscord")]
    [InlineData("MentorBot.Bot.Ports.IInbox", "ShelveAsync", "WebMessenger")]
    [InlineData("MentorBot.Bot.Telegram.Api.MessageCalls", "SendMessageAsync", "Sending")]
    [InlineData("MentorBot.Bot.Telegram.Api.MessageCalls", "EditTextAsync", "Sending")]
    [InlineData("MentorBot.Bot.Telegram.Api.FileCalls", "SendPhotoAsync", "Sending")]
    [InlineData("MentorBot.Bot.Telegram.Api.FileCalls", "SendVoiceAsync", "Sending")]
    [InlineData("MentorBot.Bot.Telegram.Api.FileCalls", "SendDocumentAsync", "Sending")]
    public void What_sends_is_called_from_one_place(string of, string call, params string[] callers)
    {
        var type = Assemblies.Core.GetType(of) ?? Assemblies.Bot.GetType(of);

        Assert.NotNull(type);
        Assert.Equal(callers, Users(member => member.DeclaringType == type && member.Name == call, except: type));
    }

    /// <summary>No text goes to an outside service: not to translate it, not to judge it, not to count it.</summary>
    [Fact]
    public void Nobody_but_the_platforms_clients_opens_a_connection() => Assert.Equal(
        ["BotApi", "Cdn", "DoctorEndpoint", "HealthEndpoint", "RestClient", "WebGatewaySocket"],
        Users(member => member is ConstructorInfo && Opens(member.DeclaringType!), except: null));

    /// <summary>A mode in which the platform reads markup in a text loses the message that it can't read.</summary>
    [Fact]
    public void No_text_is_sent_for_the_platform_to_look_for_markup_in() =>
        Assert.Empty(Repository.Sources("src").Where(source => source.Code.Contains("parse_mode", StringComparison.OrdinalIgnoreCase) || source.Code.Contains("ParseMode", StringComparison.Ordinal)).Select(source => source.Path));

    private static bool Opens(Type type) => typeof(HttpMessageInvoker).IsAssignableFrom(type)
        || type.FullName is "System.Net.WebSockets.ClientWebSocket" or "System.Net.Sockets.TcpClient" or "System.Net.Sockets.UdpClient" or "System.Net.Sockets.Socket" or "System.Net.Mail.SmtpClient";

    /// <summary>The types a person wrote that use such a member, by name. What the serialisers make, they read again as it was stored.</summary>
    private static IEnumerable<string> Users(Func<MemberInfo, bool> isIt, Type? except) => Calls
        .Where(call => call.Owner != except && !typeof(JsonSerializerContext).IsAssignableFrom(call.Owner) && isIt(call.Member))
        .Select(call => call.Owner.Name)
        .Distinct()
        .Order(StringComparer.Ordinal);
}
