using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Pipeline;

/// <summary>A row that waits in a lane.</summary>
internal sealed class LaneRow(OutboxHead head, OutboxEntry? entry)
{
    public OutboxHead Head { get; set; } = head;

    /// <summary>What it wants done; null until it is read again from the store.</summary>
    public OutboxEntry? Entry { get; set; } = entry;

    /// <summary>The attempt to come repeats one whose end is unclear.</summary>
    public bool Repeat { get; set; } = head.State is OutboxState.Sending or OutboxState.Uncertain;

    /// <summary>Its conversation was told that it is late.</summary>
    public bool ToldDelay { get; set; }
}

/// <summary>One destination: its rows in order, at most one of them on its way.</summary>
internal sealed class Lane(string name)
{
    public string Name => name;

    /// <summary>Where it leads.</summary>
    public Place Place => field ??= Place.Of(name);

    public LinkedList<LaneRow> Rows { get; } = new();

    /// <summary>The messenger of the last claim.</summary>
    public string? Messenger { get; set; }
}
