using MentorBot.Bot.Language;
using MentorBot.Bot.Referrals;
using MentorBot.Core.Hours;
using MentorBot.Core.Referrals;

namespace MentorBot.Stories.World;

/// <summary>A directory of seven services, of which one was checked a month ago.</summary>
internal static class SmallDirectory
{
    public static ServiceDirectory Open() => new(
        [
            Service("cz-dluhy-most", "Dluhová poradna Most", "debt_counselling", "money", "476 000 001") with { Checked = new DateOnly(2026, 2, 2) },
            Service("cz-dluhy-usti", "Dluhová poradna Ústí", "debt_counselling", "money", "475 000 002"),
            Service("cz-azyl-teplice", "Azylový dům Teplice", "shelter", "housing", "417 000 003"),
            Service("cz-linka-rodina", "Rodinná linka", "helpline", "relationships", "800 000 004"),
            Service("cz-linka-noc", "Noční linka", "helpline", "crisis", "800 000 005"),
            Service("cz-pravo", "Právní poradna", "legal_advice", "legal", "412 000 006"),
            Service("cz-web", "Poradna na webu", "social_counselling", "money", "") with { Url = "https://poradna.example", Phones = [] },
        ],
        new Dictionary<string, IReadOnlyDictionary<string, string>>(),
        LanguageData.Reader());

    private static Service Service(string key, string name, string type, string topic, string phone) => new(new Guid((uint)key.Sum(letter => letter * 31), (ushort)key[^1], key[^2], 0, 0, 0, 0, 0, 0, 0, 0), key, name, "", Country.Czechia)
    {
        Types = [type],
        Topics = [topic],
        Groups = ["everyone"],
        Phones = [new ServicePhone(phone, "")],
        Languages = [new ServiceLanguage("cs", "")],
        Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague"),
    };
}
