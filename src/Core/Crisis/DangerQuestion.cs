using MentorBot.Core.Engine;
using MentorBot.Core.Language;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Language.Recognition;

namespace MentorBot.Core.Crisis;

using Buttons = IReadOnlyList<IReadOnlyList<Option>>;

/// <summary>
/// Whoever asks for help at once is told where it is, and then asked one thing: whether she is in danger right now. The answer leads on: what to do
/// first, or calm words. It can be given by a button or in words, and not at all. Lines, question and words are the same for everybody, with a mentor
/// or without.
/// </summary>
public static class DangerQuestion
{
    public const string Name = "danger";

    public const string Yes = "yes";
    public const string No = "no";
    public const string Unsure = "unsure";

    /// <summary>So long a word of hers can be the answer to it, if nothing came in between.</summary>
    public static readonly TimeSpan Open = TimeSpan.FromMinutes(30);

    private const int Longest = 60;

    /// <summary>What is typed in place of a button can have so many signs more or fewer: marks, spaces, a picture.</summary>
    private const int TypedOtherwise = 10;

    public static readonly Buttons Answers =
    [
        [Option.Of(Name, Yes, "button.danger.yes")],
        [Option.Of(Name, No, "button.danger.no")],
        [Option.Of(Name, Unsure, "button.danger.unsure")],
    ];

    /// <summary>The button that does what the command does.</summary>
    public static readonly IReadOnlyList<Option> Call = [Option.Of(SeekerCommands.Sos, "now", "button.sos")];

    /// <summary>The lines for who wrote words of danger without asking for help, and may be in none.</summary>
    /// <param name="isBlocked">What she writes here goes to nobody.</param>
    public static Phrase Offer(Situation of, House house, DateTimeOffset at, bool isBlocked = false) =>
        Phrase.Of(IsChild(of) ? "danger.offer-child" : isBlocked ? "danger.offer-blocked" : "danger.offer").With("lines", HelpWords.Of(of, house, at));

    public static Phrase Ask(Situation of) => Phrase.Of(IsChild(of) ? "danger.ask-child" : "danger.ask");

    /// <summary>What the answer leads to.</summary>
    /// <param name="isBlocked">What she writes here goes to nobody.</param>
    public static Phrase After(string answer, Situation of, bool isBlocked = false) => Phrase.Of((answer, IsChild(of), of.Danger) switch
    {
        (Yes, true, _) => "danger.first-child",
        (Yes, _, DangerKind.Violence) => "danger.first-violence",
        (Yes, _, DangerKind.Mind) => "danger.first-mind",
        (Yes, _, _) => "danger.first",
        (No, true, _) => "danger.no-child",
        (No, _, _) => "danger.no",
        (_, true, _) => "danger.unsure-child",
        _ when isBlocked => "danger.unsure-blocked",
        _ => "danger.unsure",
    });

    /// <summary>The answer in words; null where they are none. A yes counts at the beginning of whatever she says besides, a no only alone.</summary>
    /// <param name="isAll">They are the answer and nothing else.</param>
    public static string? Spoken(Content content, string language, Phrasebook? phrases, out bool isAll)
    {
        ArgumentNullException.ThrowIfNull(content);
        var said = content.Text.Text.Trim();
        isAll = true;
        if (said.Length is 0 or > Longest || content.Forwarded || content.Attachments.Count > 0 || content.Refused is not null)
        {
            return null;
        }

        if (Typed(content, language, phrases) is { } typed)
        {
            return typed;
        }

        var folded = Tokens.Folded(said);
        if (phrases is not null && phrases.Text(language, Phrase.Of("danger.unsure-words")).Text.Split(',').Any(words => Tokens.Folded(words) == folded))
        {
            return Unsure;
        }

        if (Recognizers.RecognizeBoolean(said, language) is not [{ Resolution: Resolution.Boolean { Answer: var yes } } found, ..])
        {
            return null;
        }

        var answer = Tokens.Folded(found.Text);
        isAll = answer == folded;
        return isAll ? yes ? Yes : No : yes && folded.StartsWith(answer + " ", StringComparison.Ordinal) ? Yes : null;
    }

    /// <summary>The answer whose button she typed; null for none. Her words can be nothing else, whatever was asked since.</summary>
    public static string? Typed(Content content, string language, Phrasebook? phrases) =>
        Answers.SelectMany(row => row).FirstOrDefault(option => IsTyped(content, language, phrases, option))?.Choice.Answer;

    /// <summary>She typed what stands on a button.</summary>
    public static bool IsTyped(Content content, string language, Phrasebook? phrases, Option button)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(button);
        if (phrases is null || content is not { Forwarded: false, Attachments.Count: 0, Refused: null })
        {
            return false;
        }

        // Taking a message apart for each button would cost more than looking for danger in it; what is far longer or shorter, or begins with another letter, is not what stands there.
        var (label, said) = (phrases.Text(language, button.Label).Text, content.Text.Text.Trim());
        return Math.Abs(label.Length - said.Length) <= TypedOtherwise && Folding.First(label) == Folding.First(said) && Tokens.Folded(label) == Tokens.Folded(said);
    }

    private static bool IsChild(Situation of) => of.IsChild == true;
}
