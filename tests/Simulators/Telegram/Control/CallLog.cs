using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MentorBot.Simulators.Telegram;

/// <summary>One call of the bot and how it ended. <see cref="ErrorCode"/> is 0 for success.</summary>
public sealed record Call(
    string Method,
    IReadOnlyDictionary<string, string> Parameters,
    IReadOnlyList<Upload> Files,
    DateTimeOffset At,
    long Ticks,
    int ErrorCode,
    FaultKind? Fault)
{
    public string this[string parameter] => Parameters.GetValueOrDefault(parameter, "");
}

/// <summary>Calls by number always; with their parameters while recording is on; the forbidden ones always.</summary>
internal sealed class CallLog(int keep)
{
    private readonly ConcurrentDictionary<string, StrongBox<int>> _counts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Call> _calls = new();
    private readonly ConcurrentQueue<Call> _forbidden = new();

    public bool Recording { get; set; }

    public IReadOnlyList<Call> Calls => [.. _calls];

    public IReadOnlyList<Call> Forbidden => [.. _forbidden];

    public IReadOnlyDictionary<string, int> Counts => _counts.ToDictionary(pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal);

    public int Count(string method) => _counts.TryGetValue(method, out var count) ? Volatile.Read(ref count.Value) : 0;

    public void Add(string method, Params call, DateTimeOffset at, int errorCode, FaultKind? fault, bool forbidden)
    {
        Interlocked.Increment(ref _counts.GetOrAdd(method, static _ => new StrongBox<int>()).Value);
        if (!Recording && !forbidden)
            return;

        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in call.All)
            parameters.TryAdd(name, value);

        var entry = new Call(method, parameters, call.Files, at, Stopwatch.GetTimestamp(), errorCode, fault);
        if (forbidden)
            _forbidden.Enqueue(entry);

        if (!Recording)
            return;

        _calls.Enqueue(entry);
        while (_calls.Count > keep)
            _calls.TryDequeue(out _);
    }

    public void Clear()
    {
        _calls.Clear();
        _forbidden.Clear();
        _counts.Clear();
    }
}
