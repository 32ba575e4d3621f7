namespace MentorBot.Bot.Discord.Rest;

/// <summary>
/// The calls of Discord's REST API v10 that we use, typed. See <see cref="RestClient"/> for what an answer means. No call gives a
/// reason for the audit log: Discord keeps those for weeks and shows them to every administrator.
/// </summary>
public sealed class DiscordRest(RestClient client)
{
    private static readonly TryRead<IReadOnlyList<Message>> Messages = Reading.As(RestJson.Default.IReadOnlyListMessage);

    private static readonly TryRead<IReadOnlyList<Channel>> Channels = Reading.As(RestJson.Default.IReadOnlyListChannel);

    public RateLimits Limits => client.Limits;

    public Task<Answer<GatewayAddress>> GatewayAsync(CancellationToken stop) =>
        client.CallAsync(Get("gateway/bot", 0, "gateway/bot"), null, Reading.As(RestJson.Default.GatewayAddress), stop);

    public Task<Answer<Account>> MeAsync(CancellationToken stop) =>
        client.CallAsync(Get("users/@me", 0, "users/@me"), null, Reading.As(RestJson.Default.Account), stop);

    public Task<Answer<Application>> ApplicationAsync(CancellationToken stop) =>
        client.CallAsync(Get("applications/@me", 0, "applications/@me"), null, Reading.As(RestJson.Default.Application), stop);

    public Task<Answer<Guild>> GuildAsync(ulong guild, CancellationToken stop) =>
        client.CallAsync(Get("guilds/{}", guild, $"guilds/{guild}"), null, Reading.As(RestJson.Default.Guild), stop);

    public Task<Answer<GuildMember>> MemberAsync(ulong guild, ulong account, CancellationToken stop) =>
        client.CallAsync(Get("guilds/{}/members/{}", guild, $"guilds/{guild}/members/{account}"), null, Reading.As(RestJson.Default.GuildMember), stop);

    public Task<Answer<Channel>> ChannelAsync(ulong channel, CancellationToken stop) =>
        client.CallAsync(Get("channels/{}", channel, $"channels/{channel}"), null, Reading.As(RestJson.Default.Channel), stop);

    /// <summary>All channels of the server, without threads; in no order.</summary>
    public Task<Answer<IReadOnlyList<Channel>>> ChannelsAsync(ulong guild, CancellationToken stop) =>
        client.CallAsync(Get("guilds/{}/channels", guild, $"guilds/{guild}/channels"), null, Channels, stop);

    public Task<Answer<ulong>> CreateChannelAsync(ulong guild, string name, ulong? parent, IReadOnlyList<ChannelRule> rules, CancellationToken stop) =>
        client.CallAsync<ulong>(new Route(HttpMethod.Post, "POST guilds/{}/channels", guild, $"guilds/{guild}/channels"), Bodies.TextChannel(name, parent, rules), Reading.Id, stop);

    /// <summary>Sets the server's list of our slash commands to exactly these.</summary>
    public Task<Answer<Done>> SetCommandsAsync(ulong application, ulong guild, IReadOnlyList<DiscordCommand> commands, CancellationToken stop) =>
        client.CallAsync<Done>(
            new Route(HttpMethod.Put, "PUT applications/guilds/commands", guild, $"applications/{application}/guilds/{guild}/commands"),
            Bodies.Commands(commands),
            Reading.Nothing,
            stop);

    public Task<Answer<ThreadList>> ActiveThreadsAsync(ulong guild, CancellationToken stop) =>
        client.CallAsync(Get("guilds/{}/threads/active", guild, $"guilds/{guild}/threads/active"), null, Reading.As(RestJson.Default.ThreadList), stop);

    /// <summary>The hundred private threads that were archived last.</summary>
    public Task<Answer<ThreadList>> ArchivedThreadsAsync(ulong channel, CancellationToken stop) =>
        client.CallAsync(
            Get("channels/{}/threads/archived/private", channel, $"channels/{channel}/threads/archived/private?limit=100"),
            null,
            Reading.As(RestJson.Default.ThreadList),
            stop);

    public Task<Answer<ulong>> CreatePrivateThreadAsync(ulong channel, string name, CancellationToken stop) =>
        client.CallAsync<ulong>(
            new Route(HttpMethod.Post, "POST channels/{}/threads", channel, $"channels/{channel}/threads"), Bodies.PrivateThreadNamed(name), Reading.Id, stop);

    public Task<Answer<Done>> UnarchiveAsync(ulong thread, CancellationToken stop) => ChangeAsync(thread, Bodies.Unarchive(), stop);

    /// <summary>The thread is put away after some days of silence, sooner than others.</summary>
    public Task<Answer<Done>> ArchiveSoonAsync(ulong thread, CancellationToken stop) => ChangeAsync(thread, Bodies.ArchiveSoon(), stop);

    public Task<Answer<Done>> AddThreadMemberAsync(ulong thread, ulong user, CancellationToken stop) =>
        client.CallAsync<Done>(
            new Route(HttpMethod.Put, "PUT channels/{}/thread-members/{}", thread, $"channels/{thread}/thread-members/{user}"), null, Reading.Nothing, stop);

    public Task<Answer<Done>> RemoveThreadMemberAsync(ulong thread, ulong user, CancellationToken stop) =>
        client.CallAsync<Done>(
            new Route(HttpMethod.Delete, "DELETE channels/{}/thread-members/{}", thread, $"channels/{thread}/thread-members/{user}"), null, Reading.Nothing, stop);

    public Task<Answer<ulong>> CreateMessageAsync(ulong channel, OutMessage message, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(message);
        return client.CallAsync<ulong>(RouteOfCreate(channel), message.ToContent(), Reading.Id, stop);
    }

    public Task<Answer<Done>> EditMessageAsync(MessageRef at, OutMessage message, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(message);
        return client.CallAsync<Done>(
            new Route(HttpMethod.Patch, "PATCH channels/{}/messages/{}", at.Channel, Path(at)), message.ToContent(), Reading.Nothing, stop);
    }

    public Task<Answer<Done>> DeleteMessageAsync(MessageRef at, CancellationToken stop) =>
        client.CallAsync<Done>(new Route(HttpMethod.Delete, "DELETE channels/{}/messages/{}", at.Channel, Path(at)), null, Reading.Nothing, stop);

    public Task<Answer<Message>> MessageAsync(MessageRef at, CancellationToken stop) =>
        client.CallAsync(Get("channels/{}/messages/{}", at.Channel, Path(at)), null, Reading.As(RestJson.Default.Message), stop);

    /// <summary>At most a hundred messages, the oldest ones after that id; in no order.</summary>
    public Task<Answer<IReadOnlyList<Message>>> MessagesAfterAsync(ulong channel, ulong after, CancellationToken stop) =>
        client.CallAsync(Get("channels/{}/messages", channel, $"channels/{channel}/messages?limit=100&after={after}"), null, Messages, stop);

    /// <summary>The newest messages; in no order.</summary>
    public Task<Answer<IReadOnlyList<Message>>> LatestMessagesAsync(ulong channel, int limit, CancellationToken stop) =>
        client.CallAsync(Get("channels/{}/messages", channel, $"channels/{channel}/messages?limit={limit}"), null, Messages, stop);

    /// <param name="emoji">A Unicode emoji.</param>
    public Task<Answer<Done>> PutReactionAsync(MessageRef at, string emoji, CancellationToken stop) =>
        client.CallAsync<Done>(new Route(HttpMethod.Put, "PUT channels/{}/messages/{}/reactions", at.Channel, Reaction(at, emoji)), null, Reading.Nothing, stop);

    public Task<Answer<Done>> DeleteOwnReactionAsync(MessageRef at, string emoji, CancellationToken stop) =>
        client.CallAsync<Done>(new Route(HttpMethod.Delete, "DELETE channels/{}/messages/{}/reactions", at.Channel, Reaction(at, emoji)), null, Reading.Nothing, stop);

    public Task<Answer<Done>> TypingAsync(ulong channel, CancellationToken stop) =>
        client.CallAsync<Done>(new Route(HttpMethod.Post, "POST channels/{}/typing", channel, $"channels/{channel}/typing"), null, Reading.Nothing, stop);

    /// <summary>What a new message in that channel is limited by.</summary>
    public static Route RouteOfCreate(ulong channel) => new(HttpMethod.Post, "POST channels/{}/messages", channel, $"channels/{channel}/messages");

    private Task<Answer<Done>> ChangeAsync(ulong channel, HttpContent change, CancellationToken stop) =>
        client.CallAsync<Done>(new Route(HttpMethod.Patch, "PATCH channels/{}", channel, $"channels/{channel}"), change, Reading.Nothing, stop);

    private static Route Get(string template, ulong top, string path) => new(HttpMethod.Get, "GET " + template, top, path);

    private static string Path(MessageRef at) => $"channels/{at.Channel}/messages/{at.Id}";

    private static string Reaction(MessageRef at, string emoji) => $"{Path(at)}/reactions/{Uri.EscapeDataString(emoji)}/@me";
}
