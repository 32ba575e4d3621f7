using System.Text.RegularExpressions;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Relay;

/// <summary>What in a mentor's message could lead to her, or her to somebody's door. She is asked whether she means it; it may be a service's number.</summary>
public enum TelltaleKind
{
    Phone,
    Email,
    Link,
    Place,
    Signature,

    /// <summary>It begins like a command: what was meant for the house would be read by the person whom it may be about.</summary>
    Command,
}

/// <summary>Looks through words for what gives a person away. It asks too often rather than too rarely, but not about lines that anybody can call free of charge.</summary>
public static partial class Telltale
{
    /// <summary>Fewer digits are an emergency line, an amount or a date.</summary>
    private const int FewestDigits = 9;
    private const int MostDigits = 15;

    /// <summary>Words of people who arrange to meet.</summary>
    private static readonly PatternSet Meeting = new(PatternSet.Parse("""
        cs place: sejdeme; sejdem; sejit se; se sejit; se setkat; se potkat; se videt zitra|dnes|vecer|odpoledne; setkame se; setkat se; potkame se; potkat se; prijdte|prijd ke mne; u me doma; prijedu za; prijed|prijedte za mnou; muzeme se videt; zajdeme na; vyzvednu te|vas; moje|ma adresa; bydlim v|ve|na|u; na adrese
        pl place: spotkajmy; spotkamy sie; spotkac sie; sie spotkac; zobaczmy sie; wpadnij|przyjdz do mnie; u mnie w domu; przyjade po; przyjedz do mnie; moj adres; mieszkam w|we|na|przy; pod adresem
        uk place: зустрінемося|зустріньмося|зустрінемось; зустрітися|зустрітись; побачимося|побачимось; приходьте|приходь|приїжджайте|приїжджай до мене; у мене вдома; я приїду; моя адреса; я живу в|у|на; за адресою
        en place: let us|s meet; lets meet; we could|can meet; meet me|you; meet up; come to my; come over; at my place; pick you up; my address; i live in|at|on
        """));

    private static readonly HashSet<string> Closings =
    [
        "s pozdravem", "zdravi", "zdravim", "s uctou", "vase", "tvoje", "pozdrawiam", "pozdrowienia", "z powazaniem", "twoja", "regards", "best regards", "kind regards", "best", "yours", "love",
        .. new[] { "З повагою", "Ваша", "Твоя" }.Select(Tokens.Folded),
    ];

    /// <summary>The first kind that is found in a message as it was typed; null for none.</summary>
    public static TelltaleKind? InTyped(string text) => Command().IsMatch(text) ? TelltaleKind.Command : In(text);

    /// <inheritdoc cref="InTyped"/>
    public static TelltaleKind? In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Email().IsMatch(text) ? TelltaleKind.Email
            : Link().IsMatch(text) ? TelltaleKind.Link
            : HasPhone(text) ? TelltaleKind.Phone
            : Meeting.Find(Tokens.Of(text).Row).Count > 0 ? TelltaleKind.Place
            : IsSigned(text) ? TelltaleKind.Signature
            : null;
    }

    private static bool HasPhone(string text)
    {
        foreach (var phone in Phone().EnumerateMatches(text))
        {
            var digits = string.Concat(text.AsSpan(phone.Index, phone.Length).ToString().Where(char.IsAsciiDigit));
            var own = digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : digits;
            own = own.Length > FewestDigits && (own.StartsWith("420", StringComparison.Ordinal) || own.StartsWith("48", StringComparison.Ordinal)) ? own[^FewestDigits..] : own;
            if (own.Length is >= FewestDigits and <= MostDigits && !own.StartsWith("800", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last line is a first name and a surname, or a name behind a closing.</summary>
    private static bool IsSigned(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length >= 2 && FullName().IsMatch(lines[^1])
            || lines.Length >= 2 && OneName().IsMatch(lines[^1]) && Closings.Contains(Tokens.Folded(lines[^2]))
            || lines.Length >= 1 && SignedAtTheEnd().Match(lines[^1]) is { Success: true } signed && Closings.Contains(Tokens.Folded(signed.Groups["closing"].Value));
    }

    [GeneratedRegex(@"^\s*/\p{L}")]
    private static partial Regex Command();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.\w{2,}")]
    private static partial Regex Email();

    [GeneratedRegex(@"https?://\S|\bwww\.\w|(?<![\w@.])@[A-Za-z]\w{3,}|\b[\w-]+\.(?:cz|sk|pl|ua|com|org|net|eu|info|me|app|io|gg|uk|de)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w])(?:\+|00)?\(?\d(?:(?:[ \u00A0()/–-]{0,2}|\.(?=\d{3}))\d){8,15}(?!\w)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^[-–—\s]*\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,2}[.!\s]*$")]
    private static partial Regex FullName();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}+(?:\s+\p{Lu}\.?)?$")]
    private static partial Regex OneName();

    [GeneratedRegex(@"(?:^|[.!?]\s+)(?<closing>[\p{L} ]+?),?\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}*\.?$")]
    private static partial Regex SignedAtTheEnd();
}
