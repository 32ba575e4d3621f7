using System.Text.Json.Serialization;
using MentorBot.Core.Hours;

namespace MentorBot.Core.Crisis;

/// <summary>What somebody may need help against. Stored: never renamed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DangerKind>))]
public enum DangerKind
{
    /// <summary>Police, ambulance: besides 112, which is always said.</summary>
    Life,

    Violence,

    /// <summary>A crisis of the mind, thoughts of death.</summary>
    Mind,

    /// <summary>Lines that children and young people call.</summary>
    Child,

    /// <summary>Lines for who brings up children.</summary>
    Family,
}

/// <param name="Hours">Null where they are not known.</param>
public sealed record HelpChat(string Address, OpeningHours? Hours);

/// <summary>A help line as the organisation's list has it.</summary>
/// <param name="Names">By language: what it is for, in a few words that stand beside the number.</param>
/// <param name="Languages">Codes of the languages it is answered in.</param>
public sealed record HelpLine(string Key, Country Country, IReadOnlyDictionary<string, string> Names, IReadOnlyList<string> Numbers, IReadOnlyList<DangerKind> Kinds, IReadOnlyList<string> Languages)
{
    /// <summary>Null where nobody has confirmed them.</summary>
    public OpeningHours? Hours { get; init; }

    public bool Free { get; init; }

    /// <summary>The youngest and the oldest it is for; null for anybody.</summary>
    public int? From { get; init; }

    public int? To { get; init; }

    public bool ForWomen { get; init; }

    public HelpChat? Chat { get; init; }

    /// <summary>When somebody of the organisation last called it; null for never.</summary>
    public DateOnly? Checked { get; init; }

    /// <summary>The language that whoever answers it speaks in any case.</summary>
    public string MainLanguage => Country == Country.Poland ? "pl" : "cs";
}
