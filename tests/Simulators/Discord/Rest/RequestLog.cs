namespace MentorBot.Simulators.Discord;

/// <summary>One answered REST call. <see cref="Body"/> is the JSON that came (payload_json of a multipart request), empty without one.</summary>
public sealed record RecordedRequest(string Method, string Path, string Body, int Status, string? Fault, DateTimeOffset At);

/// <summary>What the bot asked for, kept only while recording, and the counters that are always kept.</summary>
public sealed class RequestLog
{
    private readonly Lock _gate = new();
    private readonly List<RecordedRequest> _recorded = [];
    private int _requests;
    private int _invalid;
    private int _badUserAgents;

    public bool Recording { get; set; }

    public int Requests => _requests;

    /// <summary>Answers of 401, 403 and 429 without scope=shared: 10,000 in ten minutes make Discord ban the address.</summary>
    public int InvalidRequests => _invalid;

    /// <summary>Requests whose User-Agent does not begin with "DiscordBot (".</summary>
    public int BadUserAgents => _badUserAgents;

    public IReadOnlyList<RecordedRequest> Recorded
    {
        get
        {
            lock (_gate)
            {
                return [.. _recorded];
            }
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _recorded.Clear();
        }
    }

    internal void CountBadUserAgent() => Interlocked.Increment(ref _badUserAgents);

    internal void Count(int status, bool shared)
    {
        Interlocked.Increment(ref _requests);
        if (status is 401 or 403 || (status == 429 && !shared))
        {
            Interlocked.Increment(ref _invalid);
        }
    }

    internal void Record(RecordedRequest request)
    {
        lock (_gate)
        {
            _recorded.Add(request);
        }
    }
}
