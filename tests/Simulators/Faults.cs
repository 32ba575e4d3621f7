using System.IO.Enumeration;
using System.Text.Json.Serialization;

namespace MentorBot.Simulators;

/// <summary>What goes wrong with one HTTP call. The simulator that owns the route gives 429 its platform's body and headers.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FaultKind>))]
public enum FaultKind
{
    /// <summary>The answer comes <see cref="Fault.Milliseconds"/> later.</summary>
    Latency,

    /// <summary>429; <see cref="Fault.Milliseconds"/> is the wait told, <see cref="Fault.Scope"/> says whose limit it was.</summary>
    TooManyRequests,

    /// <summary>500 with the platform's JSON error; nothing happened.</summary>
    ServerError,

    /// <summary>502 with an HTML page, as a proxy in front of the platform sends; nothing happened.</summary>
    HtmlBody,

    /// <summary>The effect happens, then the connection is cut before any answer.</summary>
    LostAnswer,

    /// <summary>The connection is cut before the effect.</summary>
    Reset,

    /// <summary>200 with half of the JSON body; the effect happened.</summary>
    TruncatedBody,

    /// <summary>Any platform error the test wants, from <see cref="Fault.Status"/>, <see cref="Fault.Code"/> and <see cref="Fault.Text"/>; nothing happened.</summary>
    Refused,
}

/// <summary>A rule: the next <see cref="Count"/> calls whose route matches <see cref="Route"/> suffer <see cref="Kind"/> with <see cref="Probability"/>.</summary>
/// <param name="Route">A glob (<c>*</c>, <c>?</c>) over the route's name: a Bot API method (<c>sendMessage</c>) or <c>POST /channels/*/messages</c>.</param>
public sealed record Fault(
    string Route,
    FaultKind Kind,
    int Count = 1,
    double Probability = 1,
    int Milliseconds = 0,
    string Scope = "user",
    int Status = 400,
    int Code = 0,
    string Text = "");

/// <summary>The faults still to come, in the order they were asked for. Chance comes from a printed seed.</summary>
public sealed class FaultPlan(int seed)
{
    private readonly Lock _gate = new();
    private readonly Random _random = new(seed);
    private readonly List<(Fault Fault, int Left)> _rules = [];

    public void Add(Fault fault)
    {
        lock (_gate)
        {
            _rules.Add((fault, fault.Count));
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _rules.Clear();
        }
    }

    /// <summary>The fault this call suffers, or null. Takes one from the rule's count.</summary>
    public Fault? Next(string route)
    {
        lock (_gate)
        {
            for (var i = 0; i < _rules.Count; i++)
            {
                var (fault, left) = _rules[i];
                if (!FileSystemName.MatchesSimpleExpression(fault.Route, route) || _random.NextDouble() >= fault.Probability)
                {
                    continue;
                }

                if (left <= 1)
                {
                    _rules.RemoveAt(i);
                }
                else
                {
                    _rules[i] = (fault, left - 1);
                }

                return fault;
            }

            return null;
        }
    }
}
