namespace MentorBot.Bot.Discord.Gateway;

/// <summary>The three things that are waited for on one connection: a message, the timer, the stop.</summary>
internal sealed class Connection : IDisposable
{
    private readonly IGatewaySocket _socket;
    private readonly TimeProvider _time;
    private readonly SendPace _pace;
    private readonly CancellationTokenSource _over;
    private readonly Task _stopped;
    private Task<GatewayMessage>? _receive;
    private Task? _timer;
    private CancellationTokenSource? _timerOff;

    public Connection(IGatewaySocket socket, TimeProvider time, CancellationToken stop)
    {
        _socket = socket;
        _time = time;
        _pace = new SendPace(time);
        _over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _stopped = Task.Delay(Timeout.InfiniteTimeSpan, time, _over.Token);
    }

    internal enum Happened
    {
        Message,
        Timer,
        Stop,
    }

    public IGatewaySocket Socket => _socket;

    public void WakeIn(TimeSpan delay)
    {
        _timerOff?.Cancel();
        _timerOff?.Dispose();
        _timerOff = new CancellationTokenSource();
        _timer = Task.Delay(delay, _time, _timerOff.Token);
    }

    /// <param name="needed">False for what may be left out when too much has been sent.</param>
    public Task SendAsync(ReadOnlyMemory<byte> text, bool needed) =>
        _pace.Take(needed) ? _socket.SendAsync(text, _over.Token) : Task.CompletedTask;

    public async Task<Happened> NextAsync()
    {
        _receive ??= _socket.ReceiveAsync();
        if (_timer is null)
            await Task.WhenAny(_receive, _stopped);
        else
            await Task.WhenAny(_receive, _timer, _stopped);

        if (_stopped.IsCompleted)
            return Happened.Stop;

        // The timer first: a flood of messages must not keep a heartbeat waiting.
        if (_timer is { IsCompletedSuccessfully: true })
        {
            _timer = null;
            return Happened.Timer;
        }

        return Happened.Message;
    }

    /// <summary>What <see cref="NextAsync"/> told of. Throws what the connection broke with.</summary>
    public GatewayMessage TakeMessage()
    {
        var message = _receive!.GetAwaiter().GetResult();
        _receive = null;
        return message;
    }

    public void Dispose()
    {
        _timerOff?.Cancel();
        _timerOff?.Dispose();
        _over.Cancel();
        _over.Dispose();

        // A receive that is still under way ends when the socket is disposed; what it then throws is nobody's concern.
        _ = _receive?.ContinueWith(static done => done.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }
}
