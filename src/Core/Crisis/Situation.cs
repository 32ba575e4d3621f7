using MentorBot.Core.Hours;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Crisis;

/// <summary>What is known of who needs help, as far as it decides which help is the right one.</summary>
/// <param name="Language">The one she is spoken to in.</param>
/// <param name="Country">Where she is, if she has said so.</param>
/// <param name="Danger">What she is in danger of; null where that is not known.</param>
/// <param name="Age">In years, if she has said so.</param>
/// <param name="IsChild">She is younger than 18; null where that is not known.</param>
public sealed record Situation(string Language, Country? Country = null, DangerKind? Danger = null, int? Age = null, bool? IsChild = null, Gender? Gender = null)
{
    private static readonly HashSet<string> Polish = new(StringComparer.Ordinal)
    {
        "dolnośląskie", "kujawsko-pomorskie", "lubelskie", "lubuskie", "łódzkie", "małopolskie", "mazowieckie", "opolskie", "podkarpackie", "podlaskie", "pomorskie",
        "śląskie", "świętokrzyskie", "warmińsko-mazurskie", "wielkopolskie", "zachodniopomorskie",
    };

    /// <summary>What words of danger were about.</summary>
    public Situation Seen(RiskKind? kind) => kind switch
    {
        RiskKind.Violence => this with { Danger = DangerKind.Violence },
        RiskKind.Suicide => this with { Danger = DangerKind.Mind },
        RiskKind.Child => this with { Danger = DangerKind.Child },
        _ => this,
    };

    /// <summary>The country of a region, as the list of places names regions; null for none.</summary>
    public static Country? Of(string? region) => string.IsNullOrEmpty(region) ? null : Polish.Contains(region) ? Hours.Country.Poland : Hours.Country.Czechia;

    /// <summary>What a topic of the start says of the danger; null where it can be any.</summary>
    public static DangerKind? About(string? topic) => topic switch
    {
        "violence" => DangerKind.Violence,
        "children" => DangerKind.Child,
        "health" => DangerKind.Mind,
        _ => null,
    };
}
