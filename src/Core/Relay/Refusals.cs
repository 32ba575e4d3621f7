using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>Why something is not passed on, in words for who sent it.</summary>
internal static class Refusals
{
    /// <summary>Kinds that have a sentence of their own, because people send them for a reason.</summary>
    private static readonly HashSet<string> Explained = ["location", "contact", "video"];

    private static readonly HashSet<string> PartlyExplained = ["video", "live_photo"];

    /// <summary>Nothing would be left of it on the other side: blanks, or signs that are only there to mislead.</summary>
    public static bool IsBlank(Content content) => content.Attachments.Count == 0 && string.IsNullOrWhiteSpace(TextCleaner.Clean(content.Text).Text);

    public static Phrase NotPassable(string? kind) => Phrase.Of(kind is not null && Explained.Contains(kind) ? "relay.not-passable-" + kind : "relay.not-passable");

    /// <summary>Beside the part that can't be passed on there is something that can, and it goes.</summary>
    public static Phrase PartlyPassable(string kind) => Phrase.Of(PartlyExplained.Contains(kind) ? "relay.partly-" + kind : "relay.partly");

    public static Phrase NotPassableAtDesk(string? kind) => Phrase.Of(kind == "forward" ? "desk.not-passable-forward" : "desk.not-passable");

    /// <summary>What a mentor is told about a message of hers that did not arrive.</summary>
    public static Phrase NotArrived(SendEnd end) => Phrase.Of(end switch
    {
        SendEnd.Unreachable => "desk.failed-unreachable",
        SendEnd.GivenUp => "desk.failed-given-up",
        SendEnd.Unusable => "desk.file-unusable",
        SendEnd.WithoutFile => "desk.file-left-out",
        _ => "desk.failed",
    });
}
