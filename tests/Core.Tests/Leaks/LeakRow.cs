namespace MentorBot.Core.Tests.Leaks;

/// <summary>One way in which an anonymous relay can betray somebody, what must happen instead, and the tests that it does.</summary>
/// <param name="Id">Never given to another row: issues and commits name it.</param>
/// <param name="Way">What could leak, or be misused.</param>
/// <param name="Must">What the house does about it.</param>
internal sealed record LeakRow(string Id, string Way, string Must)
{
    /// <summary>"Class.Method" of a test, or the file of a story.</summary>
    public IReadOnlyList<string> Tests { get; init; } = [];

    /// <summary>What of it does not concern what is built today: one sentence that says why, and with which feature it comes.</summary>
    public string? Later { get; init; }
}
