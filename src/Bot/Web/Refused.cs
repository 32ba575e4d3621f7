using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>Why a page does not get what it asks. Closed words: they are counted and told.</summary>
internal enum Refused
{
    Origin,
    Malformed,
    TooLong,
    Expired,
    Gone,
    TooFast,
    TooMany,
    NotNow,

    /// <summary>A link to the desk that was used, is too old, or never was.</summary>
    Link,

    /// <summary>The desk was left alone for too long.</summary>
    SignIn,

    /// <summary>A photo of more bytes than are taken.</summary>
    TooLarge,

    /// <summary>What was sent as a photo is none that can be passed on.</summary>
    NotPhoto,

    /// <summary>A file that is not there, or no more.</summary>
    NoFile,

    /// <summary>A code that leads nowhere: mistyped, forged, replaced, forgotten, or not used for too long.</summary>
    Code,

    /// <summary>The page was let in by a code that leads there no more.</summary>
    Forgotten,

    /// <summary>A code is shown once; the page was asked for it again.</summary>
    Shown,

    /// <summary>A code that was entered on a page that had been open for too long, or was kept by the browser and sent again.</summary>
    Stale,

    /// <summary>A code that lets nobody in to the desk: mistyped, used, too old, forged, or of somebody who is no mentor any more.</summary>
    Invitation,
}

internal static class Refusals
{
    public static int Status(this Refused why) => why switch
    {
        Refused.Origin => StatusCodes.Status403Forbidden,
        Refused.TooLong or Refused.TooLarge => StatusCodes.Status413PayloadTooLarge,
        Refused.NotPhoto => StatusCodes.Status415UnsupportedMediaType,
        Refused.Expired or Refused.Link or Refused.SignIn or Refused.Code or Refused.Forgotten or Refused.Stale or Refused.Invitation => StatusCodes.Status401Unauthorized,
        Refused.Gone or Refused.NoFile or Refused.Shown => StatusCodes.Status410Gone,
        Refused.TooFast or Refused.TooMany => StatusCodes.Status429TooManyRequests,
        Refused.NotNow => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };

    public static Phrase Sentence(this Refused why) => why switch
    {
        Refused.Origin => Phrase.Of("web.refused-origin"),
        Refused.TooLong => Phrase.Of("web.refused-too-long"),
        Refused.Expired => Phrase.Of("web.refused-expired"),
        Refused.Gone => Phrase.Of("web.refused-gone"),
        Refused.TooFast => Phrase.Of("web.refused-too-fast"),
        Refused.TooMany => Phrase.Of("web.refused-too-many"),
        Refused.NotNow => Phrase.Of("web.refused-not-now"),
        Refused.Link => Phrase.Of("web.refused-link"),
        Refused.SignIn => Phrase.Of("web.refused-sign-in"),
        Refused.TooLarge => Phrase.Of("web.refused-too-large"),
        Refused.NotPhoto => Phrase.Of("web.refused-not-photo"),
        Refused.NoFile => Phrase.Of("web.refused-no-file"),
        Refused.Code => Phrase.Of("web.refused-code"),
        Refused.Forgotten => Phrase.Of("web.refused-forgotten"),
        Refused.Shown => Phrase.Of("web.refused-shown"),
        Refused.Stale => Phrase.Of("web.refused-stale"),
        Refused.Invitation => Phrase.Of("web.refused-invitation"),
        _ => Phrase.Of("web.refused-malformed"),
    };
}

/// <summary>How often each was refused: all that is remembered of it.</summary>
internal sealed class RefusalCounts
{
    private readonly long[] _counts = new long[Enum.GetValues<Refused>().Length];

    public void Add(Refused why) => Interlocked.Increment(ref _counts[(int)why]);

    public long Of(Refused why) => Interlocked.Read(ref _counts[(int)why]);

    /// <summary>The counts so far; they begin at nothing again.</summary>
    public IEnumerable<(Refused Why, long Count)> Take() =>
        Enum.GetValues<Refused>().Select(why => (why, Interlocked.Exchange(ref _counts[(int)why], 0))).Where(count => count.Item2 > 0);
}
