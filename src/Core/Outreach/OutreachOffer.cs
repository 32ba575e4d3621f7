using MentorBot.Core.Engine;

namespace MentorBot.Core.Outreach;

using Buttons = IReadOnlyList<IReadOnlyList<Option>>;

/// <summary>The buttons by which somebody asks that the outreach team comes.</summary>
public static class OutreachOffer
{
    /// <summary>The question of them all. Stored: never renamed.</summary>
    public const string Question = "outreach";

    public const string Ask = "ask";
    public const string Send = "send";
    public const string Cancel = "cancel";

    public static readonly Option Leaving = Option.Of(Question, Cancel, "button.outreach.cancel");

    public static readonly Buttons Cancelling = [[Leaving]];

    /// <summary>Under what will be sent.</summary>
    public static readonly Buttons Shown =
    [
        [Option.Of(Question, Send, "button.outreach.send")],
        [Option.Of(Question, Ask, "button.outreach.again")],
        .. Cancelling,
    ];

    /// <summary>None where there is no team.</summary>
    public static Buttons Of(House house)
    {
        ArgumentNullException.ThrowIfNull(house);
        return house.Outreach is null ? [] : [[Option.Of(Question, Ask, "button.outreach.ask")]];
    }

    /// <summary>The button in the team's channel; its answer is the request.</summary>
    public static Buttons Taking(RequestId request) => [[Option.Of(Question, request.Value, "button.outreach.take")]];
}
