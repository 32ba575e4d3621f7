namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>A value of a PDF file. No value is <c>null</c>, PDF's own null is <see cref="Plain"/>.</summary>
internal abstract record PdfValue
{
    private PdfValue()
    {
    }

    /// <summary>A number, true, false or null, as written.</summary>
    public sealed record Plain(string Word) : PdfValue;

    public sealed record Name(string Word) : PdfValue;

    public sealed record Text(byte[] Bytes) : PdfValue;

    public sealed record List(IReadOnlyList<PdfValue> Items) : PdfValue;

    public sealed record Map(IReadOnlyDictionary<string, PdfValue> Entries) : PdfValue
    {
        public PdfValue? this[string key] => Entries.GetValueOrDefault(key);
    }

    public sealed record Stream(Map Header, ReadOnlyMemory<byte> Data) : PdfValue;

    /// <summary>Stands for the object of that number.</summary>
    public sealed record Reference(int Number) : PdfValue;

    public static readonly Plain Null = new("null");

    public static Plain Integer(int number) => new(FormattableString.Invariant($"{number}"));

    /// <summary>The whole number it is, or null.</summary>
    public static int? Whole(PdfValue? value) =>
        value is Plain plain && int.TryParse(plain.Word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
