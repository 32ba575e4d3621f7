using MentorBot.Core.Engine;

namespace MentorBot.Core.Mentors;

/// <summary>The organisation's code of ethics, as it is now.</summary>
/// <param name="Version">The day from which it is in this wording: what a mentor accepts is one version.</param>
/// <param name="Text">By language.</param>
/// <param name="Otherwise">The language of the text for who has none in her own.</param>
public sealed record EthicsCode(DateOnly Version, IReadOnlyDictionary<string, string> Text, string Otherwise)
{
    /// <summary>In the first of her languages where there is a text in it.</summary>
    public string For(MentorCard mentor)
    {
        ArgumentNullException.ThrowIfNull(mentor);
        return mentor.Languages is [var own, ..] && Text.TryGetValue(own, out var text) ? text : Text.GetValueOrDefault(Otherwise, "");
    }
}
