using System.Text.Json.Serialization;

namespace MentorBot.Core.Hours;

/// <summary>A country whose public holidays and help lines the house knows. Stored: never renamed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Country>))]
public enum Country
{
    Czechia,
    Poland,
}
