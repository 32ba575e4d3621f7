using System.Text.Json.Serialization;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>The seeker is asked whether her talk may be handed over.</summary>
/// <param name="Id">What the buttons under the question name: an earlier question is no longer open.</param>
/// <param name="Summary">What the next mentor would be told, as she has read it; null for nothing.</param>
/// <param name="To">Whom it would go to; null for whom she chooses.</param>
public sealed record HandingOver(MessageId Id, string? Summary, MentorId? To)
{
    /// <summary>Her mentor leaves the organisation: she can't keep him.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Leaves { get; init; }

    /// <summary>Her mentor was removed, and writes no more here.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsRemoved { get; init; }

    /// <summary>Nobody had room when she agreed: it is carried out by itself as soon as somebody has.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Waits { get; init; }

    /// <summary>She agreed, and whether the summary goes with it; null while she has not answered.</summary>
    public bool? With { get; init; }
}
