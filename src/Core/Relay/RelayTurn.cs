using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>What a decision of a conversation may know besides its state and its input.</summary>
internal sealed record RelayTurn(DateTimeOffset At, House House, InputId Id);
