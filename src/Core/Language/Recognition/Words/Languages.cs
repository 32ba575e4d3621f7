using MentorBot.Core.Language.Recognition.Words.Czech;
using MentorBot.Core.Language.Recognition.Words.English;
using MentorBot.Core.Language.Recognition.Words.Polish;
using MentorBot.Core.Language.Recognition.Words.Ukrainian;

namespace MentorBot.Core.Language.Recognition.Words;

/// <summary>The languages that are recognised. A new one is a folder of tables and a line here.</summary>
internal static class Languages
{
    public static IReadOnlyList<LanguageTable> All { get; } =
    [
        new("cs", [.. CzechNumbers.Words, .. CzechTimes.Words, .. CzechPeople.Words, .. CzechSmallWords.Words, .. CzechIdioms.Words], CzechIdioms.Innocent),
        new("pl", [.. PolishNumbers.Words, .. PolishTimes.Words, .. PolishPeople.Words, .. PolishSmallWords.Words, .. PolishIdioms.Words], PolishIdioms.Innocent),
        new("uk", [.. UkrainianNumbers.Words, .. UkrainianTimes.Words, .. UkrainianPeople.Words, .. UkrainianSmallWords.Words, .. UkrainianIdioms.Words], UkrainianIdioms.Innocent),
        new("en", [.. EnglishNumbers.Words, .. EnglishTimes.Words, .. EnglishPeople.Words, .. EnglishSmallWords.Words, .. EnglishIdioms.Words], EnglishIdioms.Innocent),
    ];
}
