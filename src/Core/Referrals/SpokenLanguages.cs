namespace MentorBot.Core.Referrals;

/// <summary>Languages by their own names, so that who speaks one finds it.</summary>
public static class SpokenLanguages
{
    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal)
    {
        ["cs"] = "čeština", ["pl"] = "polski", ["uk"] = "українська", ["en"] = "English", ["ru"] = "русский", ["ro"] = "română", ["bg"] = "български", ["hu"] = "magyar", ["rom"] = "romani čhib",
    };

    public static string Of(Service service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return string.Join(", ", service.Languages.Select(one => Of(one.Code)));
    }

    /// <param name="code">ISO 639; of a language that is not here it stands for itself.</param>
    public static string Of(string code) => Own.GetValueOrDefault(code, code);
}
