namespace MentorBot.Bot.Discord.Gateway;

/// <summary>What can happen to a connection of the gateway. A closed family.</summary>
internal abstract record GatewaySignal
{
    private GatewaySignal()
    {
    }

    /// <param name="Committed">Up to where the events of which session are safe.</param>
    internal sealed record Hello(TimeSpan Interval, SessionPoint? Committed) : GatewaySignal;

    internal sealed record Ready(string Session, string ResumeUrl, long Seq) : GatewaySignal;

    internal sealed record Resumed : GatewaySignal;

    /// <summary>The timer that <see cref="GatewayAct.WakeIn"/> asked for.</summary>
    internal sealed record Woken(SessionPoint? Committed) : GatewaySignal;

    /// <summary>Op 1: a heartbeat is wanted now.</summary>
    internal sealed record BeatWanted(SessionPoint? Committed) : GatewaySignal;

    internal sealed record Acknowledged : GatewaySignal;

    /// <summary>Op 7.</summary>
    internal sealed record ReconnectWanted : GatewaySignal;

    /// <summary>Op 9.</summary>
    internal sealed record Invalid(bool CanResume) : GatewaySignal;

    /// <summary>More events have come than can be kept while they wait for the store.</summary>
    internal sealed record Overrun : GatewaySignal;

    /// <param name="Code">Null when the connection broke without a word, or never was.</param>
    internal sealed record Closed(int? Code) : GatewaySignal;

    internal sealed record Stopping : GatewaySignal;
}

/// <summary>What the client shall do. A closed family; an act that leaves the connection is the last of its list.</summary>
internal abstract record GatewayAct
{
    private GatewayAct()
    {
    }

    internal sealed record Identify : GatewayAct;

    internal sealed record Resume(string Session, long Seq) : GatewayAct;

    internal sealed record Beat(long? Seq) : GatewayAct;

    /// <summary>Replaces the timer that was asked for before.</summary>
    internal sealed record WakeIn(TimeSpan Delay) : GatewayAct;

    /// <param name="Code">The code to close with; null when the connection is closed already.</param>
    internal sealed record Leave(int? Code, TimeSpan Wait) : GatewayAct;

    /// <summary>Nothing helps but an operator.</summary>
    internal sealed record GiveUp(string Sentence) : GatewayAct;

    internal sealed record End(int Code) : GatewayAct;
}

/// <summary>A session of the gateway and the last event of it that is durably handled, or needs no handling.</summary>
internal sealed record SessionPoint(string Session, string ResumeUrl, long Seq);
