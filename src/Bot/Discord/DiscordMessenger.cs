using MentorBot.Bot.Discord.Gateway;
using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Discord;

/// <summary>
/// Discord as the desk: each mentor has a private channel, each conversation a private thread in it. Reads by the gateway and,
/// because the gateway promises nothing, by reading rooms back; sends by REST. The parts: <see cref="GatewayClient"/> keeps a session,
/// <see cref="Handover"/> takes events to the inbox, <see cref="ReadBack"/> fills gaps, <see cref="Posting"/> sends once.
/// </summary>
public sealed class DiscordMessenger : IMessenger, ICanEdit, ICanDelete, ICanMark, ICanSettle, ICanShowTyping, ICanOpenRooms, ICanCloseRooms, ICanAdmit, ICanMakePlaces, ICanAnswer, ICanFetch, IDisposable
{
    /// <summary>Stored in addresses: never renamed.</summary>
    public const string PlatformName = "discord";

    private readonly DiscordSettings _settings;
    private readonly IReadOnlyList<DiscordCommand> _commands;
    private readonly Func<IGatewaySocket> _connect;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly RestClient _client;
    private readonly Cdn _cdn;
    private readonly DiscordRest _rest;
    private readonly InteractionRest _interactions;
    private readonly Posting _posting;
    private readonly Marks _marks;
    private readonly Rooms _rooms;
    private readonly Doorkeeper _doorkeeper;
    private readonly MentorPlaces _places;
    private readonly Asks _asks;
    private readonly Files _files;
    private volatile Identity? _identity;

    public DiscordMessenger(DiscordSettings settings, IReadOnlyList<DiscordCommand> commands, TimeProvider time, ILogger<DiscordMessenger> log)
        : this(settings, commands, RestClient.Connections(), RestClient.Connections(), static () => new WebGatewaySocket(), time, log)
    {
    }

    internal DiscordMessenger(
        DiscordSettings settings,
        IReadOnlyList<DiscordCommand> commands,
        HttpMessageHandler api,
        HttpMessageHandler cdn,
        Func<IGatewaySocket> connect,
        TimeProvider time,
        ILogger log)
    {
        _settings = settings;
        _commands = commands;
        _connect = connect;
        _time = time;
        _log = log;
        _client = new RestClient(api, settings, time);
        _cdn = new Cdn(cdn, settings, time);
        _rest = new DiscordRest(_client);
        _interactions = new InteractionRest(_client);
        _posting = new Posting(_rest, () => _identity?.Self, settings.DutyRole, time);
        _marks = new Marks(_rest);
        _rooms = new Rooms(_rest, settings, () => _identity?.Self);
        _doorkeeper = new Doorkeeper(_rest);
        _places = new MentorPlaces(_rest, settings, () => _identity?.Self);
        _asks = new Asks(_interactions, time);
        _files = new Files(_rest, _cdn);
        Pace = new DiscordPace(_client.Limits, settings);
    }

    public string Name => PlatformName;

    public Capabilities Capabilities => ToDiscord.Capabilities;

    public IPace Pace { get; }

    public async Task RunAsync(IInbox inbox, CancellationToken stop)
    {
        try
        {
            var identity = await new Preflight(_rest, _settings, _commands, _time).PassAsync(stop);
            _identity = identity;
            await ReadAsync(inbox, identity, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped, as asked.
        }
    }

    public Task<Delivery> DeliverAsync(Post post, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(post);
        return _posting.SendAsync(post, stop);
    }

    public async Task<Delivery> EditAsync(Address message, Part part, CancellationToken stop)
    {
        if (!MessageRef.TryParse(message, out var at))
            return new Delivery.Rejected(Refusal.Malformed);

        var changed = ToDiscord.Message(part);
        if (changed.Content.Length > OutMessage.Longest)
            return new Delivery.Rejected(Refusal.TooLarge);

        var answer = await _rest.EditMessageAsync(at, changed, stop);
        return answer.Trouble is { } trouble ? await Posting.AfterAsync(_rest, trouble, at.Channel, stop) : new Delivery.Sent(null);
    }

    /// <summary>Our own words stand there as they are read back; the answer comes under them.</summary>
    public async Task<Delivery> SettleAsync(Address question, string? label, CancellationToken stop)
    {
        if (!MessageRef.TryParse(question, out var at))
            return new Delivery.Rejected(Refusal.Malformed);

        var asked = await _rest.MessageAsync(at, stop);
        if (!asked.Has(out var message))
            return await AfterSettlingAsync(asked.Trouble, at, stop);

        return await AfterSettlingAsync((await _rest.EditMessageAsync(at, ToDiscord.Settled(message.Content ?? "", label), stop)).Trouble, at, stop);
    }

    private async Task<Delivery> AfterSettlingAsync(Trouble? trouble, MessageRef at, CancellationToken stop) => trouble switch
    {
        null or Trouble.Error { Code: Deliveries.UnknownMessage or Deliveries.UnknownChannel } => new Delivery.Sent(null),
        { } left => await Posting.AfterAsync(_rest, left, at.Channel, stop),
    };

    public async Task<Delivery> DeleteAsync(Address message, CancellationToken stop)
    {
        if (!MessageRef.TryParse(message, out var at))
            return new Delivery.Rejected(Refusal.Malformed);

        var answer = await _rest.DeleteMessageAsync(at, stop);
        return answer.Trouble switch
        {
            null or Trouble.Error { Code: Deliveries.UnknownMessage or Deliveries.UnknownChannel } => new Delivery.Sent(null),
            { } trouble => await Posting.AfterAsync(_rest, trouble, at.Channel, stop),
        };
    }

    public async Task<Delivery> MarkAsync(Address message, Mark mark, CancellationToken stop) =>
        MessageRef.TryParse(message, out var at) ? await _marks.SetAsync(at, mark, stop) : new Delivery.Rejected(Refusal.Malformed);

    public async Task<Delivery> ShowTypingAsync(Address place, CancellationToken stop)
    {
        if (!ChannelRef.TryParse(place, out var channel))
            return new Delivery.Rejected(Refusal.Malformed);

        var answer = await _rest.TypingAsync(channel.Id, stop);
        return answer.Trouble is { } trouble ? Deliveries.Of(trouble) : new Delivery.Sent(null);
    }

    public async Task<Delivery> OpenRoomAsync(Address channel, string code, Address? member, DateTimeOffset since, CancellationToken stop)
    {
        var mentor = default(UserRef);
        return ChannelRef.TryParse(channel, out var at) && (member is not { } account || UserRef.TryParse(account, out mentor))
            ? await _rooms.OpenAsync(at.Id, code, member is null ? null : mentor.Id, since, stop)
            : new Delivery.Rejected(Refusal.Malformed);
    }

    public async Task<Delivery> CloseRoomAsync(Address room, CancellationToken stop) =>
        ChannelRef.TryParse(room, out var at) ? await _rooms.CloseAsync(at.Id, stop) : new Delivery.Rejected(Refusal.Malformed);

    public async Task<Delivery> AdmitAsync(Address room, Address account, CancellationToken stop) =>
        ChannelRef.TryParse(room, out var thread) && UserRef.TryParse(account, out var person) ? await _doorkeeper.AdmitAsync(new MemberRef(thread.Id, person.Id), stop) : new Delivery.Rejected(Refusal.Malformed);

    public async Task<Delivery> DismissAsync(Address membership, CancellationToken stop) =>
        MemberRef.TryParse(membership, out var member) ? await _doorkeeper.DismissAsync(member, stop) : new Delivery.Rejected(Refusal.Malformed);

    public async Task<Delivery> ExpelAsync(Address room, Address account, CancellationToken stop) =>
        ChannelRef.TryParse(room, out var thread) && UserRef.TryParse(account, out var person) ? await _doorkeeper.DismissAsync(new MemberRef(thread.Id, person.Id), stop) : new Delivery.Rejected(Refusal.Malformed);

    public async Task<Delivery> MakePlaceAsync(string name, Address account, CancellationToken stop) =>
        UserRef.TryParse(account, out var mentor) ? await _places.MakeAsync(name, mentor.Id, stop) : new Delivery.Rejected(Refusal.Malformed);

    /// <inheritdoc cref="PlaceCheck.FaultsAsync"/>
    public Task<IReadOnlyList<string>> PlaceFaultsAsync(CancellationToken stop) => new PlaceCheck(_rest, _settings).FaultsAsync(stop);

    public Task<Delivery> AnswerAsync(AskId ask, Part part, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(part);
        return _asks.AnswerAsync(ask, part, stop);
    }

    public Task<(byte[]? Bytes, Delivery? Trouble)> FetchAsync(string ticket, long atMost, CancellationToken stop) => _files.FetchAsync(ticket, atMost, stop);

    public void Dispose()
    {
        _client.Dispose();
        _cdn.Dispose();
    }

    /// <summary>Three that run side by side; when one ends, by the stop or by a fault, all do.</summary>
    private async Task ReadAsync(IInbox inbox, Identity identity, CancellationToken stop)
    {
        using var all = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var convert = new FromDiscord(_settings.Guild, identity.Self);
        using var readBack = new ReadBack(_rest, _settings, convert, identity.Self, inbox, _time);
        var stored = await Handover.StoredAsync(inbox, stop);
        var handover = new Handover(inbox, stored, readBack.FirstAsync, _time);
        var reader = new EventReader(convert, _asks, _interactions, _settings.Suggest, readBack.Wake, _log, all.Token);
        var gate = new IdentifyGate(inbox, _rest, _settings, reader, _time);
        var gateway = new GatewayClient(_settings, _connect, AddressAsync, reader, handover, gate, _time, Random.Shared.NextDouble);

        Task[] parts = [gateway.RunAsync(all.Token), handover.RunAsync(all.Token), readBack.RunAsync(all.Token)];
        var first = await Task.WhenAny(parts);
        await all.CancelAsync();
        await Task.WhenAll(parts).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        await first;
    }

    private async Task<string> AddressAsync(CancellationToken stop)
    {
        while (true)
        {
            var gateway = await Insist.OnAsync(
                () => _rest.GatewayAsync(stop), static error => { if (error.Status == 401) throw new MessengerFaultException(DiscordFaults.Token); }, _time, stop);
            if (gateway.Url is { Length: > 0 } url)
                return url;

            await Task.Delay(TimeSpan.FromSeconds(5), _time, stop);
        }
    }
}
