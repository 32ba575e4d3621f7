using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Referrals;

/// <summary>The topics of conversations in the words of the directory, which has more of them.</summary>
public static class HouseTopics
{
    /// <summary>So sure must it be when nobody asks back.</summary>
    private const double Sure = 0.5;

    public static IReadOnlyList<string> Of(Topic topic) => topic switch
    {
        Topic.Violence => ["domestic_violence"],
        Topic.Relationships => ["relationships"],
        Topic.Children => ["children"],
        Topic.Money => ["money"],
        Topic.Housing => ["housing"],
        Topic.Health => ["mental_health"],
        _ => [],
    };

    /// <summary>What somebody tells is about; none where that is not sure.</summary>
    public static IReadOnlyList<string> Of(Understanding understanding)
    {
        ArgumentNullException.ThrowIfNull(understanding);
        var main = understanding.Topics.Main;
        return understanding.Risk.Kind == RiskKind.Suicide ? ["crisis", "mental_health"] : main.Probability < Sure ? [] : Of(main.Topic);
    }
}
