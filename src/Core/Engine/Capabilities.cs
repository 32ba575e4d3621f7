namespace MentorBot.Core.Engine;

/// <summary>What a messenger can carry, as data that decisions are made with.</summary>
/// <param name="TextUnits">The longest message, in UTF-16 units of what is sent (markup that the messenger writes into the text included).</param>
/// <param name="CaptionUnits">The longest text beside a file.</param>
/// <param name="Escaped">Characters that the messenger has to escape: each costs two units.</param>
/// <param name="SpanUnits">Units that one styled stretch costs at most; 0 where styles travel beside the text.</param>
/// <param name="UploadBytes">The largest file it takes.</param>
/// <param name="LabelUnits">The longest label of a button.</param>
public sealed record Capabilities(int TextUnits, int CaptionUnits, string Escaped, int SpanUnits, long UploadBytes, int LabelUnits)
{
    /// <summary>The platform recognises a message that it already has, so sending it again after an unclear end makes no second copy.</summary>
    public bool KnowsRepetition { get; init; }

    /// <summary>A seeker who writes there sees how far her words came.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>What is sent there is read on a page in a browser: some texts say it otherwise there.</summary>
    public bool IsPage { get; init; }
}
