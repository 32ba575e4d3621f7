using static MentorBot.Core.Engine.DeskCommands;

namespace MentorBot.Core.Engine;

/// <summary>The commands by which somebody becomes a mentor, tells of herself, is trained, approved, paused and removed; and who waits for one.</summary>
internal static class RosterCommands
{
    /// <summary>An alias stands on a button.</summary>
    public const int LongestAlias = 30;

    /// <summary>A seeker reads several stories one after the other, on a phone.</summary>
    public const int LongestStory = 600;

    public const int MostCapacity = 20;

    /// <summary>The names of options.</summary>
    public const string Name = "name";
    public const string Language = "language";
    public const string Text = "text";
    public const string List = "list";
    public const string Form = "form";
    public const string Number = "number";
    public const string Mentor = "mentor";
    public const string Confirm = "confirm";
    public const string Topic = "topic";
    public const string Date = "date";
    public const string Until = "valid-until";

    public static readonly IReadOnlyList<DeskCommand> All =
    [
        Of(Card, Phrase.Of("desk.command.card"), Giver.Newcomer),
        Of(Alias, Phrase.Of("desk.command.alias"), Giver.Newcomer, Needs(Name, Phrase.Of("desk.option.name"), LongestAlias)),
        Of(Story, Phrase.Of("desk.command.story"), Giver.Newcomer, Needs(Language, Phrase.Of("desk.option.language"), 10) with { IsLanguage = true }, Needs(Text, Phrase.Of("desk.option.story"), LongestStory)),
        Of(Topics, Phrase.Of("desk.command.topics"), Giver.Newcomer, Needs(List, Phrase.Of("desk.option.topics"), 300)),
        Of(Languages, Phrase.Of("desk.command.languages"), Giver.Newcomer, Needs(List, Phrase.Of("desk.option.languages"), 100)),
        Of(Address, Phrase.Of("desk.command.address"), Giver.Newcomer, Needs(Form, Phrase.Of("desk.option.form"), 10) with
        {
            Choices = [new("feminine", Phrase.Of("desk.form-feminine")), new("masculine", Phrase.Of("desk.form-masculine")), new("neutral", Phrase.Of("desk.form-neutral"))],
        }),
        Of(Capacity, Phrase.Of("desk.command.capacity"), Giver.Newcomer, Needs(Number, Phrase.Of("desk.option.number"), 2)),
        Of(Join, Phrase.Of("desk.command.join"), Giver.Stranger, Needs(JoinCode, Phrase.Of("desk.option.join-code"), 40)),
        Of(Invite, Phrase.Of("desk.command.invite")) with { For = [Role.Coordinator] },
        Of(Approve, Phrase.Of("desk.command.approve"), options: Needs(Mentor, Phrase.Of("desk.option.mentor"), 60)) with { For = [Role.Supervisor] },
        Of(Remove, Phrase.Of("desk.command.remove"), options:
        [
            Needs(Mentor, Phrase.Of("desk.option.mentor"), 60),
            new DeskOption(Confirm, Phrase.Of("desk.option.remove")) { Choices = [new(LeaveChoice.Yes, Phrase.Of("desk.option.remove-yes"))] },
        ]) with { For = [Role.Coordinator, Role.Supervisor] },
        Of(DeskCommands.Mentors, Phrase.Of("desk.command.mentors")) with { For = [Role.Coordinator, Role.Supervisor] },
        Of(PauseMentor, Phrase.Of("desk.command.pause-mentor"), options: Needs(Mentor, Phrase.Of("desk.option.mentor"), 60)) with { For = [Role.Coordinator, Role.Supervisor] },
        Of(UnpauseMentor, Phrase.Of("desk.command.unpause-mentor"), options: Needs(Mentor, Phrase.Of("desk.option.mentor"), 60)) with { For = [Role.Coordinator, Role.Supervisor] },
        Of(DeskCommands.Waiting, Phrase.Of("desk.command.waiting")) with { For = [Role.Coordinator, Role.Supervisor] },
        Of(Training, Phrase.Of("desk.command.training"), options:
        [
            Needs(Mentor, Phrase.Of("desk.option.mentor"), 60), Needs(Topic, Phrase.Of("desk.option.topic"), 80), Needs(Date, Phrase.Of("desk.option.date"), 10),
            new DeskOption(Until, Phrase.Of("desk.option.until")) { Most = 10 },
        ]) with { For = [Role.Coordinator] },
        Of(Trainings, Phrase.Of("desk.command.trainings"), options: Needs(Mentor, Phrase.Of("desk.option.mentor"), 60)) with { For = [Role.Coordinator] },
    ];

    private static DeskCommand Of(string name, Phrase description, Giver by = Giver.Mentor, params DeskOption[] options) => new(name, description) { By = by, IsOfRoster = true, Options = options };

    private static DeskOption Needs(string name, Phrase description, int most) => new(name, description) { IsRequired = true, Most = most };
}
