namespace MentorBot.Bot.Discord.Rest;

/// <summary>
/// One call's address. Discord counts its limits per template and per top-level id (the channel, the server), so the two
/// are kept apart from the path that is called.
/// </summary>
/// <param name="Template">Method and path without ids: what limits are learnt for.</param>
/// <param name="Top">The channel or server of the path; 0 for none.</param>
/// <param name="Path">Relative to the base, without a leading slash. May hold an interaction's token: never logged.</param>
public sealed record Route(HttpMethod Method, string Template, ulong Top, string Path)
{
    /// <summary>Answers to interactions have their own limits, stand outside the one for everything, and carry no bot token.</summary>
    public bool OfInteraction { get; init; }

    public override string ToString() => Template;
}
