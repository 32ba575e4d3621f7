using System.Text.Json.Serialization;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Pipeline;

/// <summary>What a button stands for, as it is stored: the choice, and what it was called. Stored sealed; read from before there were labels, it has none.</summary>
internal sealed record StoredChoice(string Question, string Answer, MessageId? About, string? Label)
{
    [JsonIgnore]
    public Choice Choice => new(Question, Answer, About);
}
