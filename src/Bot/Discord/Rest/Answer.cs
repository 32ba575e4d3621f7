using System.Diagnostics.CodeAnalysis;

namespace MentorBot.Bot.Discord.Rest;

/// <summary>Why a call has no answer: a closed family, by what is known of its effect.</summary>
public abstract record Trouble
{
    private Trouble()
    {
    }

    /// <summary>A limit. Nothing happened; after <paramref name="Wait"/> it may be tried again.</summary>
    public sealed record RetryAfter(TimeSpan Wait) : Trouble;

    /// <summary>Refused. Nothing happened.</summary>
    /// <param name="Status">The HTTP status, 400 to 499.</param>
    /// <param name="Code">Discord's own code; 0 when it gave none, <see cref="NotDiscord"/> when the answer was not Discord's.</param>
    public sealed record Error(int Status, int Code) : Trouble
    {
        /// <summary>The body was no JSON object: a proxy on the way spoke.</summary>
        public const int NotDiscord = -1;
    }

    /// <summary>No byte of the call has left. It may be tried again.</summary>
    public sealed record NotSent : Trouble
    {
        public static readonly NotSent Instance = new();
    }

    /// <summary>It may have happened: cut or timed out after bytes had left, a 5xx, or an answer that could not be read.</summary>
    public sealed record Unknown : Trouble
    {
        public static readonly Unknown Instance = new();
    }
}

/// <summary>What came of a call: a value, or trouble.</summary>
public readonly struct Answer<T>
{
    private readonly T? _value;

    private Answer(T? value, Trouble? trouble)
    {
        _value = value;
        Trouble = trouble;
    }

    public Trouble? Trouble { get; }

    public static Answer<T> Of(T value) => new(value, null);

    public static Answer<T> No(Trouble trouble) => new(default, trouble);

    public bool Has([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return Trouble is null;
    }
}

/// <summary>The value of calls that answer nothing.</summary>
public readonly struct Done;
