using System.Globalization;

namespace MentorBot.Core.Language.Recognition;

/// <summary>What a recognised text means. <see cref="Value"/> is the whole of it in one line, ISO 8601 where there is such a form.</summary>
public abstract record Resolution
{
    private const string Minutes = "yyyy-MM-dd'T'HH:mm";

    private Resolution()
    {
    }

    public abstract string Value { get; }

    /// <summary>The same as a dictionary: "value", and "start" and "end" of a range.</summary>
    public virtual IReadOnlyDictionary<string, string> ToDictionary() => new Dictionary<string, string>(StringComparer.Ordinal) { ["value"] = Value };

    private static string Plain(decimal number) => (number == decimal.Truncate(number) ? decimal.Truncate(number) : number).ToString(CultureInfo.InvariantCulture);

    /// <summary>A number, or an amount of anything.</summary>
    public sealed record Number(decimal Amount) : Resolution
    {
        public override string Value => Plain(Amount);
    }

    /// <summary>An age in full years, of the writer or of a child.</summary>
    public sealed record Age(int Years) : Resolution
    {
        public override string Value => Plain(Years);
    }

    /// <summary>How many children there are; 0 where the text says that there are none.</summary>
    public sealed record Children(int Count) : Resolution
    {
        public override string Value => Plain(Count);
    }

    public sealed record Boolean(bool Answer) : Resolution
    {
        public override string Value => Answer ? "true" : "false";
    }

    public sealed record Date(DateOnly Day) : Resolution
    {
        public override string Value => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>A day with a clock time, as clocks on the wall show it.</summary>
    public sealed record DateTime(System.DateTime WallTime) : Resolution
    {
        public override string Value => WallTime.ToString(Minutes, CultureInfo.InvariantCulture);
    }

    /// <summary>From the first moment to the last one, which is not part of it.</summary>
    public sealed record DateTimeRange(System.DateTime From, System.DateTime Until) : Resolution
    {
        public override string Value => From.ToString(Minutes, CultureInfo.InvariantCulture) + "/" + Until.ToString(Minutes, CultureInfo.InvariantCulture);

        public override IReadOnlyDictionary<string, string> ToDictionary() => new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["value"] = Value,
            ["start"] = From.ToString(Minutes, CultureInfo.InvariantCulture),
            ["end"] = Until.ToString(Minutes, CultureInfo.InvariantCulture),
        };
    }

    public sealed record Time(TimeOnly Clock) : Resolution
    {
        public override string Value => Clock.ToString("'T'HH:mm", CultureInfo.InvariantCulture);
    }

    public sealed record Duration(Span Span) : Resolution
    {
        public override string Value => Span.ToIso();
    }
}
