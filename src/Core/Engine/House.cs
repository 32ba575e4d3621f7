using MentorBot.Core.Crisis;
using MentorBot.Core.Hours;
using MentorBot.Core.Intake;
using MentorBot.Core.Language;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Mentors;
using MentorBot.Core.Outreach;
using MentorBot.Core.Referrals;

namespace MentorBot.Core.Engine;

/// <summary>One mentor as the organisation's settings describe her.</summary>
/// <param name="Alias">The name seekers know her by.</param>
/// <param name="Languages">Codes of the languages she answers in.</param>
/// <param name="Capacity">How many open conversations she can have at once, at least 1.</param>
public sealed record MentorCard(MentorId Id, string Alias, IReadOnlyList<string> Languages, int Capacity)
{
    /// <summary>Her story in her own words, by language; a seeker chooses her by it. Empty where she tells none.</summary>
    public IReadOnlyDictionary<string, string> Story { get; init; } = new Dictionary<string, string>();

    /// <summary>Keys of the topics she has lived through; empty where she says nothing of that.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What she was trained in; empty where there is no record.</summary>
    public IReadOnlyList<Training> Trained { get; init; } = [];

    /// <summary>When she takes new people.</summary>
    public OpeningHours Hours { get; init; } = OpeningHours.Always;

    /// <summary>Her story for somebody who reads this language; where it is not told in it, in the first of her languages that has it. Null for none.</summary>
    public string? StoryIn(string language) => new[] { language }.Concat(Languages).Concat(Story.Keys).Select(code => Story.GetValueOrDefault(code)).FirstOrDefault(story => story is not null);
}

/// <summary>How fast one side of a conversation can write before what it writes goes on more slowly.</summary>
/// <param name="PerMinute">At least 1.</param>
/// <param name="Burst">How many messages can come at once, at least 1.</param>
public sealed record Tempo(int PerMinute, int Burst)
{
    /// <summary>The time that one message costs.</summary>
    public TimeSpan Step => TimeSpan.FromMinutes(1) / PerMinute;
}

/// <summary>What the organisation has set: data that every decision may read and none may change.</summary>
/// <param name="DeskLanguage">The language staff is spoken to in.</param>
/// <param name="Topics">Keys of the topics a seeker can choose from, in the order shown.</param>
/// <param name="Nicknames">Per language, names to suggest.</param>
/// <param name="ShowTyping">Whether a seeker sees that her mentor is writing. Off unless the organisation switches it on.</param>
public sealed record House(
    string Organisation,
    IReadOnlyList<string> Languages,
    string DeskLanguage,
    IReadOnlyList<string> Topics,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Nicknames,
    IReadOnlyList<MentorCard> Mentors,
    bool ShowTyping)
{
    /// <summary>Both sides are on one machine, to be tried out: what is written leaves it by no other service.</summary>
    public bool IsLocal { get; init; }

    /// <summary>Null where the organisation has lifted the limit.</summary>
    public Tempo? Tempo { get; init; }

    /// <summary>How much of a mentor's capacity a talk of that topic takes, at least 1; a topic that is not named takes 1.</summary>
    public IReadOnlyDictionary<string, int> Weights { get; init; } = new Dictionary<string, int>();

    /// <summary>What a seeker is asked before she has a mentor.</summary>
    public IntakePlan Intake { get; init; } = IntakePlan.TopicAlone;

    /// <summary>How long an unfinished start is kept without a word of hers.</summary>
    public TimeSpan StartKept { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Null where nobody is reminded and no silence is asked about.</summary>
    public CarePlan? Care { get; init; }

    /// <summary>What understands messages; without it nothing is understood and everything is asked.</summary>
    public IMessageReader? Reader { get; init; }

    /// <summary>The help lines that people in danger are told, in the order of the organisation's list.</summary>
    public IReadOnlyList<HelpLine> Lines { get; init; } = [];

    /// <summary>The organisation's own crisis service; null where it runs none.</summary>
    public CrisisService? Service { get; init; }

    /// <summary>The team that comes to where people are; null where there is none.</summary>
    public OutreachPlan? Outreach { get; init; }

    /// <summary>What a mentor accepts before she is given anybody; null where the organisation has none here.</summary>
    public EthicsCode? Ethics { get; init; }

    /// <summary>Who has no valid training is given nobody new.</summary>
    public bool TrainingRequired { get; init; }

    /// <summary>Where the organisation works.</summary>
    public Country Country { get; init; } = Country.Czechia;

    /// <summary>The clock on its wall.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>What buttons are called, so that she can type what stands on one.</summary>
    public Phrasebook? Phrases { get; init; }

    /// <summary>The mentors whom the settings name, where <see cref="Mentors"/> holds others as well; null where those are all.</summary>
    public IReadOnlyList<MentorCard>? Named { get; init; }

    /// <summary>Mentors who were removed: an open talk can name them still, and nobody is offered them.</summary>
    public IReadOnlyList<MentorCard> Former { get; init; } = [];

    /// <summary>Who coordinates, supervises or operates.</summary>
    public IReadOnlyList<Staff> Staff { get; init; } = [];

    /// <summary>What mentors have at hand, in the order of the organisation's list; none where it has none.</summary>
    public IReadOnlyList<ReadyAnswer> Ready { get; init; } = [];

    /// <summary>The referral directory; null where the organisation has none.</summary>
    public IServiceFinder? Services { get; init; }

    /// <summary>Every month the mentors are asked to check a few services each.</summary>
    public bool Rechecks { get; init; }

    /// <summary>Null for nobody, and for who is no longer there.</summary>
    public Staff? Member(StaffId? id) => Staff.FirstOrDefault(member => member.Id == id);

    /// <summary>Asked at every call: roles change, and what was allowed yesterday is no reason.</summary>
    public bool Has(StaffId? id, Role role) => Member(id)?.Roles.Contains(role) == true;

    /// <summary>What people call her, or called her until she was removed; null for nobody.</summary>
    public string? AliasOf(MentorId id) => (Mentor(id) ?? Former.FirstOrDefault(mentor => mentor.Id == id))?.Alias;

    public bool IsFormer(MentorId id) => Former.Any(mentor => mentor.Id == id);

    /// <summary>The settings name her; all others have joined.</summary>
    public bool Names(MentorId id) => (Named ?? Mentors).Any(mentor => mentor.Id == id);

    public MentorCard? Mentor(MentorId id)
    {
        foreach (var mentor in Mentors)
        {
            if (mentor.Id == id)
            {
                return mentor;
            }
        }

        return null;
    }
}
