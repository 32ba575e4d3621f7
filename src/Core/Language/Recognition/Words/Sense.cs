namespace MentorBot.Core.Language.Recognition.Words;

/// <summary>What a word can stand for. The engine knows these and no word of any language; the tables know the words.</summary>
internal enum Sense
{
    /// <summary>0 to 19.</summary>
    Small,
    Tens,

    /// <summary>A hundred, which a number may stand before.</summary>
    Hundred,

    /// <summary>Whole hundreds in one word.</summary>
    Hundreds,

    /// <summary>A thousand, a million, a dozen: whatever stands before multiplies it.</summary>
    Scale,

    /// <summary>A number of people or things taken together.</summary>
    Collective,
    Half,
    OneAndHalf,
    Quarter,
    ThreeQuarters,

    /// <summary>Half of the hour that ends with the named one.</summary>
    HalfTo,
    HalfPast,

    /// <summary>An ordinal as days of a month are named.</summary>
    OrdinalDay,

    /// <summary>An ordinal as hours are named.</summary>
    OrdinalHour,

    /// <summary>What is put behind digits to make an ordinal: 1 of a day, 2 of an hour.</summary>
    OrdinalSuffix,

    /// <summary>1 Monday to 7 Sunday.</summary>
    Weekday,

    /// <summary>An abbreviation that is also another word: only beside something that makes it a day.</summary>
    WeekdayShort,
    Month,

    /// <summary>Days from today.</summary>
    RelativeDay,

    /// <summary>A <see cref="DayPart"/>.</summary>
    Part,

    /// <summary>0 before noon, 1 after.</summary>
    Meridiem,
    Noon,
    Midnight,

    /// <summary>Month times 100 and day.</summary>
    NamedDay,

    /// <summary>Days from Easter Sunday.</summary>
    WesternEaster,
    EasternEaster,
    Weekend,
    UnitSeconds,
    UnitMinutes,
    UnitDays,
    UnitMonths,

    /// <summary>Before a span: so long from now.</summary>
    In,

    /// <summary>Before minutes and an hour: so long before it.</summary>
    Less,

    /// <summary>After a span: so long from now.</summary>
    FromNow,

    /// <summary>Before a span: so long ago.</summary>
    Before,

    /// <summary>After a span: so long ago.</summary>
    Ago,
    Next,
    AfterNext,
    This,
    Last,
    Coming,

    /// <summary>Stands before a clock time.</summary>
    At,

    /// <summary>May stand before a clock time, and before much else.</summary>
    AtWeak,

    /// <summary>Stands before days and parts of days.</summary>
    On,
    From,
    Until,
    Between,

    /// <summary>"Quarter onto five" is a quarter past four.</summary>
    Onto,
    Past,
    To,
    And,
    Of,
    Article,
    OClock,

    /// <summary>Stands before the number of an hour.</summary>
    ClockWord,

    /// <summary>Not, before what is rejected or after it.</summary>
    Not,

    /// <summary>Behind what is rejected: can't, doesn't suit.</summary>
    Cannot,

    /// <summary>Before what is rejected: instead of.</summary>
    Instead,

    /// <summary>What was said before is taken back.</summary>
    Correction,

    /// <summary>Stands before an age; 1 where it stands before other things too.</summary>
    AgeCue,

    /// <summary>Makes an age of the number before it.</summary>
    AgeAdjective,
    Old,
    Have,
    NotHave,

    /// <summary>Somebody whose age may be told.</summary>
    Person,

    /// <summary>A child, or as many as the value says.</summary>
    Child,

    /// <summary>Children in general, boys and girls together.</summary>
    Children,

    /// <summary>None of what follows or stands before.</summary>
    NoneOf,
    Childless,

    /// <summary>A mother or father of so many.</summary>
    Parent,

    /// <summary>Says that years are a length of time and no age.</summary>
    DurationCue,

    /// <summary>What is counted here is money, people or things: no hour and no age.</summary>
    Counted,

    /// <summary>Yes; 1 where it only is one when nothing firmer is said.</summary>
    Yes,
    No,

    /// <summary>Says nothing of its own and may stand anywhere.</summary>
    Filler,

    /// <summary>The next words are a name, as many as the value says.</summary>
    Title,

    /// <summary>An idiom or a greeting: whatever it looks like, it says none of this.</summary>
    Noise,
}

/// <summary>Parts of a day. The hours are in the calendar.</summary>
internal enum DayPart
{
    EarlyMorning,
    Morning,
    Forenoon,
    Afternoon,
    Evening,
    Night,
}
