using System.Text.RegularExpressions;
using Xunit;

namespace MentorBot.Core.Tests.Language;

/// <summary>
/// No text promises what nobody can keep: perfect anonymity or safety, no traces, certainty. A person in danger would
/// rely on it. To say that something is <em>not</em> perfectly safe is honest, and passes.
/// </summary>
public sealed partial class PromisesTests
{
    [Theory]
    [InlineData("Jsi tu 100% anonymní.")]
    [InlineData("Jste 100 % v bezpečí")]
    [InlineData("Stoprocentně bezpečné")]
    [InlineData("Rozhovor je zcela anonymní")]
    [InlineData("Zprávy jsou nevystopovatelné.")]
    [InlineData("Nikdo se to nikdy nedozví")]
    [InlineData("Zaručujeme ti soukromí")]
    [InlineData("Jesteś w pełni anonimowa")]
    [InlineData("Całkowicie bezpieczne")]
    [InlineData("stuprocentowa anonimowość")]
    [InlineData("Nie da się ciebie wyśledzić")]
    [InlineData("Nikt się nigdy nie dowie")]
    [InlineData("Gwarantujemy anonimowość")]
    [InlineData("Ви повністю анонімні")]
    [InlineData("Стовідсоткова безпека")]
    [InlineData("Вас неможливо відстежити")]
    [InlineData("Ніхто ніколи не дізнається")]
    [InlineData("Гарантуємо анонімність")]
    [InlineData("It is completely anonymous")]
    [InlineData("You are 100 % safe")]
    [InlineData("an untraceable chat")]
    [InlineData("No one will ever know")]
    [InlineData("We guarantee your privacy")]
    public void Sees_a_promise_that_nobody_can_keep(string text) => Assert.NotEmpty(Promises(text));

    [Theory]
    [InlineData("Nejsme úplně anonymní: Telegram ví, že píšeš.")]
    [InlineData("Żaden komunikator nie jest w pełni bezpieczny.")]
    [InlineData("Жоден чат не є повністю анонімним.")]
    [InlineData("No chat is completely safe, and this one is not either.")]
    [InlineData("Mentorka nezná tvé jméno. Uvidí jen přezdívku.")]
    public void Lets_an_honest_word_pass(string text) => Assert.Empty(Promises(text));

    [Fact]
    public void No_text_of_the_house_promises_what_nobody_can_keep()
    {
        Assert.SkipWhen(HouseTexts.Languages.Count == 0, "There are no texts in config/texts.");

        foreach (var language in HouseTexts.Languages)
        {
            Assert.Empty(Promises(File.ReadAllText(Path.Combine(HouseTexts.Folder, language + ".yaml"))));
        }
    }

    private static IEnumerable<string> Promises(string text) =>
        Sentence().Matches(text).Select(match => match.Value)
            .Where(sentence => Certain().IsMatch(sentence) || (Perfect().IsMatch(sentence) && !Denied().IsMatch(sentence)));

    [GeneratedRegex(@"[^.!?\n]+")]
    private static partial Regex Sentence();

    /// <summary>"Perfectly anonymous", in all the words for it.</summary>
    [GeneratedRegex(
        @"100\s*(%|percent|procent|відсотк)|stoprocentn|stuprocentow|стовідсотков" +
        @"|\b(naprosto|zcela|úplně|absolutně|plně|dokonale)\s+(anonym|bezpeč|soukrom|důvěrn)" +
        @"|\b(całkowicie|zupełnie|w pełni|absolutnie)\s+(anonim|bezpiecz|prywatn|poufn)" +
        @"|\b(цілком|повністю|абсолютно|зовсім)\s+(анонім|безпеч|приватн|конфіденц)" +
        @"|\b(completely|totally|fully|absolutely|perfectly|entirely)\s+(anonym|safe|secure|private|confidential)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Perfect();

    [GeneratedRegex(@"\b(není|nejsme|nejsi|nejste|nejsou|neslibujeme|nemůžeme|nie|не|немає|not|cannot|nothing|no (chat|service|app))\b|n't\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    /// <summary>Certainty about others and about the future.</summary>
    [GeneratedRegex(
        @"nevystopovateln|nedohledateln|nikdo\s+(\w+\s+){0,3}nedozví|\b(zaruč|garant)ujeme|(zaručen|garantovan)\w*\s+(anonym|bezpeč|soukrom)" +
        @"|nie do (wyśledzenia|namierzenia)|niewykrywaln|nie da się\s+(\w+\s+){0,2}(wyśledzić|namierzyć)|nikt\s+(\w+\s+){0,3}nie dowie|gwarant(ujemy|owan)" +
        @"|невідстежуван|неможливо\s+(\w+\s+){0,2}(відстежити|вистежити|вирахувати)|ніхто\s+(\w+\s+){0,3}не дізнається|гаранту(ємо|вана)" +
        @"|untraceable|(can't|cannot|impossible to)\s+(be\s+)?trace|no\s?one will ever|nobody will ever|\bguaranteed?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Certain();
}
