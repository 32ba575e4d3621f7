using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Mentors;
using Xunit;

namespace MentorBot.Core.Tests.Mentors;

/// <summary>Somebody becomes a mentor: by a code that works once, with a card of her own, and when a supervisor says so.</summary>
public sealed class JoiningTests
{
    private static readonly House House = Given.House with { Staff = [new Staff(Given.Boss, "Iva", [Role.Supervisor, Role.Coordinator])] };

    private static readonly MentorsState Invited = MentorsState.Empty with { Invitations = [new Invitation("right", Given.Now.AddDays(7), Given.Boss)] };

    private static readonly Joined Complete = new(1, Given.Now) { Alias = "Nora", Languages = ["cs"], Story = new Dictionary<string, string> { ["cs"] = "Prošla jsem tím." }, IsAnnounced = true };

    private static MentorsInput.Commanded Give(string command, MentorId? mentor, params (string Name, string Value)[] options) =>
        new(Given.Ask, command, mentor) { Options = options.ToDictionary(option => option.Name, option => option.Value), Witness = new Witness("account-1") };

    private static MentorsInput.Commanded Join(string hash, string account = "account-1") => new(Given.Ask, "join", null) { Witness = new Witness(account) { Hash = hash } };

    private static MentorsInput.Commanded Approve(string mentor) => Give("approve", null, ("mentor", mentor)) with { Staff = Given.Boss };

    private static Seen<MentorsState> When(MentorsState state, Input input, House? house = null) => Given.When(new MentorsMachine(), state, input, house ?? House, chance: 0xabc);

    private static MentorsState Nora(Joined joined) => MentorsState.Empty.With(Given.Nora, new MentorRecord { Joined = joined });

    private static Joined Joined(MentorsState state) => state.Of(Given.Nora).Joined!;

    private static string[] Answered(Seen<MentorsState> seen) => Plain.Lines(seen.Decision.Effects);

    [Fact]
    public void A_code_is_shown_to_who_asked_and_its_hash_is_kept()
    {
        var invited = When(MentorsState.Empty, new MentorsInput.Commanded(Given.Ask, "invite", null) { Staff = Given.Boss, Witness = new Witness("account-9") { Hash = "hash", Drawn = "2345-ABCD" } });

        Assert.Equal(["ToDesk.Answer(ask-1, desk.invited{code=2345-ABCD, day=2025-03-08})"], Answered(invited));
        Assert.Equal([new Invitation("hash", Given.Now.AddDays(7), Given.Boss)], invited.Next.Invitations!);
    }

    [Fact]
    public void The_right_code_makes_her_a_mentor_to_be_once()
    {
        var joined = When(Invited, Join("right"));

        Assert.Equal(
            [
                "ToDesk.Recognise(ask-1, m-0000000000000abc)", "ToDesk.MakePlace(m-0000000000000abc, mentor-01)", "ToDesk.Answer(ask-1, desk.joined)",
                "ToDesk.TellRole(Coordinator, alarm.mentor-joined{mentor=mentor-01})",
            ],
            Answered(joined));
        Assert.Null(joined.Next.Invitations);
        Assert.Equal(new Joined(1, Given.Now), joined.Next.Of(new MentorId("m-0000000000000abc")).Joined);

        Assert.Equal(["ToDesk.Answer(ask-1, desk.join-wrong)"], Answered(When(joined.Next, Join("right", "account-2"))));
    }

    [Theory]
    [InlineData("wrong", 7)]
    [InlineData("right", 0)]
    [InlineData("right", -1)]
    public void Wrong_and_too_old_sound_the_same(string code, int daysLeft)
    {
        var state = MentorsState.Empty with { Invitations = [new Invitation("right", Given.Now.AddDays(daysLeft), Given.Boss)] };

        Assert.Equal(["ToDesk.Answer(ask-1, desk.join-wrong)"], Answered(When(state, Join(code))));
    }

    [Fact]
    public void A_code_of_who_coordinates_no_more_is_a_wrong_one() =>
        Assert.Equal(["ToDesk.Answer(ask-1, desk.join-wrong)"], Answered(When(Invited, Join("right"), House with { Staff = [new Staff(Given.Boss, "Iva", [Role.Supervisor])] })));

    [Fact]
    public void After_five_wrong_codes_in_an_hour_even_the_right_one_waits()
    {
        var state = Invited;
        for (var i = 0; i < 5; i++)
        {
            state = When(state, Join("wrong")).Next;
        }

        When(state, Join("right")).Is(effects: ["ToDesk.Answer(ask-1, desk.join-later)"]);
        Assert.Equal("ToDesk.Recognise(ask-1, m-0000000000000abc)", Answered(When(state, Join("right", "account-2")))[0]);

        var anHourAgo = state with { Tries = [.. state.Tries!.Select(earlier => earlier with { At = Given.Now.AddHours(-1) })] };
        Assert.Equal("ToDesk.Recognise(ask-1, m-0000000000000abc)", Answered(When(anHourAgo, Join("right")))[0]);
    }

    [Fact]
    public void Until_she_is_approved_she_is_in_no_roster_and_then_she_is()
    {
        Assert.Same(House, Roster.InEffect(House, Nora(Complete)));

        var approved = Nora(Complete with { Approved = new Approval(Given.Now, Given.Boss), Topics = ["money"] });
        var house = Roster.InEffect(House, approved);
        Assert.Equal("lida petr m-nora", string.Join(' ', house.Mentors.Select(mentor => mentor.Id)));
        Assert.Equal("Prošla jsem tím.", house.Mentor(Given.Nora)!.StoryIn("uk"));
        Assert.Same(house, Roster.InEffect(House, approved));
        Assert.Same(house, Roster.InEffect(house, approved));
        Assert.Equal(2, Roster.InEffect(house, Nora(Complete)).Mentors.Count);
    }

    [Fact]
    public void She_writes_her_card_piece_by_piece()
    {
        var state = Nora(new Joined(1, Given.Now));
        state = When(state, Give("alias", Given.Nora, ("name", "  Nora   z lesa "))).Next;
        state = When(state, Give("languages", Given.Nora, ("list", "uk, cs"))).Next;
        state = When(state, Give("topics", Given.Nora, ("list", "money violence"))).Next;
        state = When(state, Give("capacity", Given.Nora, ("number", "3"))).Next;
        state = When(state, Give("address", Given.Nora, ("form", "feminine"))).Next;
        var told = When(state, Give("story", Given.Nora, ("language", "cs"), ("text", " Prošla jsem tím. ")));

        Assert.Equal(["ToDesk.TellRole(Supervisor, alarm.mentor-ready{mentor=Nora z lesa})"], Answered(told)[1..]);
        var card = Joined(told.Next).Card(Given.Nora);
        Assert.Equal("Nora z lesa|uk cs|3|Prošla jsem tím.|money violence", $"{card.Alias}|{string.Join(' ', card.Languages)}|{card.Capacity}|{card.StoryIn("uk")}|{string.Join(' ', card.Topics)}");
        Assert.Equal(Gender.Feminine, Joined(told.Next).Address);

        var again = When(told.Next, Give("story", Given.Nora, ("language", "cs"), ("text", "Prošla jsem tím.")));
        Assert.Same(told.Next, again.Next);
        Assert.Single(again.Decision.Effects);
    }

    [Theory]
    [InlineData("alias", "name", "limetka", "desk.alias-taken")]
    [InlineData("alias", "name", "  ", "desk.alias-length{most=30}")]
    [InlineData("alias", "name", "0123456789012345678901234567890", "desk.alias-length{most=30}")]
    [InlineData("capacity", "number", "0", "desk.capacity-is{most=20}")]
    [InlineData("capacity", "number", "mnoho", "desk.capacity-is{most=20}")]
    [InlineData("topics", "list", "money, dragons", "desk.unknown-topic{words=dragons, known=<list.lines{first=<desk.bullet{line=<button.topic.money>}>, rest=<list.lines{first=<desk.bullet{line=<button.topic.violence>}>, rest=<desk.bullet{line=<button.topic.other>}>}>}>}")]
    [InlineData("languages", "list", "", "desk.unknown-language{words=, known=<list.lines{first=<desk.bullet{line=<language.cs>}>, rest=<desk.bullet{line=<language.uk>}>}>}")]
    public void What_can_not_be_is_not_kept(string command, string option, string value, string answer) =>
        When(Nora(new Joined(1, Given.Now)), Give(command, Given.Nora, (option, value))).Is(effects: [$"ToDesk.Answer(ask-1, {answer})"]);

    [Theory]
    [InlineData("alias", "name")]
    [InlineData("story", "text")]
    public void What_tells_her_name_is_not_kept(string command, string option) =>
        When(Nora(new Joined(1, Given.Now)), Give(command, Given.Nora, (option, "Eva Nová"), ("language", "cs")) with { Witness = new Witness("account-1") { TellsName = true } })
            .Is(effects: ["ToDesk.Answer(ask-1, desk.tells-name)"]);

    [Fact]
    public void A_story_has_at_most_six_hundred_characters()
    {
        var state = Nora(new Joined(1, Given.Now));

        When(state, Give("story", Given.Nora, ("language", "cs"), ("text", new string('a', 601)))).Is(effects: ["ToDesk.Answer(ask-1, desk.story-length{most=600})"]);
        Assert.Equal(600, Joined(When(state, Give("story", Given.Nora, ("language", "cs"), ("text", new string('a', 600)))).Next).Story!["cs"].Length);
    }

    [Fact]
    public void Who_changes_her_languages_to_one_without_a_story_is_held_back_and_when_she_changes_them_back_she_is_not()
    {
        var approved = Nora(Complete with { Approved = new Approval(Given.Now, Given.Boss) });
        var without = When(approved, Give("languages", Given.Nora, ("list", "uk")));
        var again = When(without.Next, Give("languages", Given.Nora, ("list", "cs")));

        Assert.Equal(["MatchingInput.HeldBack([m-nora])", "MatchingInput.RosterChanged"], Plain.Lines(without.Decision.FollowUps));
        Assert.Equal(["MatchingInput.HeldBack([])", "MatchingInput.RosterChanged"], Plain.Lines(again.Decision.FollowUps));
    }

    [Fact]
    public void Nobody_is_approved_while_something_is_missing()
    {
        var ethical = House with { Ethics = new EthicsCode(new DateOnly(2025, 2, 1), new Dictionary<string, string> { ["cs"] = "Naslouchám." }, "cs"), TrainingRequired = true };

        When(Nora(new Joined(1, Given.Now)), Approve("mentor-01"), ethical).Is(effects:
        [
            "ToDesk.Answer(ask-1, list.paragraphs{first=<desk.approve-not-yet{mentor=mentor-01}>, rest=<desk.card-missing{lines=<list.lines{first=<desk.bullet{line=<desk.missing-alias>}>, "
            + "rest=<list.lines{first=<desk.bullet{line=<desk.missing-languages>}>, rest=<list.lines{first=<desk.bullet{line=<desk.why-ethics{version=2025-02-01}>}>, rest=<desk.bullet{line=<desk.why-no-training>}>}>}>}>}>})",
        ]);
    }

    [Fact]
    public void The_supervisor_approves_what_she_was_shown()
    {
        var shown = When(Nora(Complete), Approve("nora"));
        Assert.Contains("desk.approve-again", Assert.Single(Answered(shown)), StringComparison.Ordinal);
        Assert.Null(Joined(shown.Next).Approved);

        var changed = When(shown.Next, Give("story", Given.Nora, ("language", "cs"), ("text", "Jiný příběh."))).Next;
        Assert.Null(Joined(When(changed, Approve("nora")).Next).Approved);

        var approved = When(shown.Next, Approve("nora"));
        Assert.Equal(["ToDesk.Answer(ask-1, desk.approve-done{mentor=Nora})", "ToDesk.TellMentor(m-nora, desk.approved)"], Answered(approved));
        Assert.Equal(["MatchingInput.HeldBack([])", "MatchingInput.RosterChanged"], Plain.Lines(approved.Decision.FollowUps));
        Assert.Equal(new Approval(Given.Now, Given.Boss), Joined(approved.Next).Approved);
        When(approved.Next, Approve("nora")).Is(effects: ["ToDesk.Answer(ask-1, desk.approved-already{mentor=Nora})"]);
    }

    [Fact]
    public void Nobody_approves_herself() =>
        When(Nora(Complete), Approve("nora") with { Mentor = Given.Nora }).Is(effects: ["ToDesk.Answer(ask-1, desk.approve-self)"]);

    [Fact]
    public void Another_story_waits_for_the_supervisor_while_the_old_one_is_told()
    {
        var approved = Nora(Complete with { Approved = new Approval(Given.Now, Given.Boss) });
        var changed = When(approved, Give("story", Given.Nora, ("language", "cs"), ("text", "Jiný příběh.")));
        Assert.Contains("ToDesk.TellRole(Supervisor, alarm.story-changed{mentor=Nora})", Answered(changed));
        Assert.Equal("Prošla jsem tím.", Roster.InEffect(House, changed.Next).Mentor(Given.Nora)!.StoryIn("cs"));

        var shown = When(changed.Next, Approve("Nora")).Next;
        var told = When(shown, Approve("Nora"));
        Assert.Equal(["ToDesk.Answer(ask-1, desk.approve-done{mentor=Nora})", "ToDesk.TellMentor(m-nora, desk.story-approved)"], Answered(told));
        Assert.Equal("Jiný příběh.", Roster.InEffect(House, told.Next).Mentor(Given.Nora)!.StoryIn("cs"));
        When(told.Next, Give("alias", Given.Nora, ("name", "Jiná"))).Is(effects: ["ToDesk.Answer(ask-1, desk.alias-stays)"]);
    }

    [Fact]
    public void A_channel_that_is_gone_is_made_again_once_and_the_coordinators_are_told()
    {
        var state = Nora(new Joined(1, Given.Now) { HasPlace = true });

        var lost = When(state, new MentorsInput.PlaceLost(Given.Nora));
        Assert.Equal(["ToDesk.MakePlace(m-nora, mentor-01)", "ToDesk.TellRole(Coordinator, alarm.place-lost{mentor=mentor-01})"], Answered(lost));
        When(lost.Next, new MentorsInput.PlaceLost(Given.Nora)).Is();

        var made = When(lost.Next, new MentorsInput.PlaceEnded(Given.Nora, Made: true));
        Assert.Equal(["ToDesk.TellMentor(m-nora, desk.place-again)"], Answered(made));
        When(made.Next, new MentorsInput.PlaceLost(Given.Nora)).Is();

        var later = Nora(new Joined(1, Given.Now) { HasPlace = true, Remade = Given.Now.AddDays(-1) });
        Assert.Equal(2, When(later, new MentorsInput.PlaceLost(Given.Nora)).Decision.Effects.Count);
    }

    [Fact]
    public void Of_who_was_removed_or_stands_in_the_settings_no_channel_is_made_again()
    {
        When(Nora(new Joined(1, Given.Now) { HasPlace = true, Ended = new Ending(Given.Now, Given.Boss) }), new MentorsInput.PlaceLost(Given.Nora)).Is();
        When(MentorsState.Empty, new MentorsInput.PlaceLost(Given.Lida)).Is();
    }

    [Fact]
    public void A_channel_that_could_not_be_made_is_tried_again_in_an_hour_until_it_is_there()
    {
        var state = Nora(new Joined(1, Given.Now));

        Assert.Equal(["StartTimer(place:m-nora, 2025-03-01 11:00:00, MentorsInput.PlaceDue(m-nora))"], Answered(When(state, new MentorsInput.PlaceEnded(Given.Nora, Made: false))));
        When(state, new MentorsInput.PlaceDue(Given.Nora)).Is(effects: ["ToDesk.MakePlace(m-nora, mentor-01)"]);

        var made = When(state, new MentorsInput.PlaceEnded(Given.Nora, Made: true));
        Assert.Equal(["ToDesk.TellMentor(m-nora, desk.welcome)"], Answered(made));
        When(made.Next, new MentorsInput.PlaceDue(Given.Nora)).Is();
        When(made.Next, new MentorsInput.PlaceEnded(Given.Nora, Made: true)).Is();
    }

    [Fact]
    public void A_training_that_is_written_down_counts_at_once_beside_those_of_the_settings()
    {
        var required = House with { TrainingRequired = true };
        var noted = When(MentorsState.Empty, Give("training", null, ("mentor", "limetka"), ("topic", "first contact"), ("date", "1. 2. 2025"), ("valid-until", "2025-12-31")), required);

        Assert.Equal("ToDesk.Answer(ask-1, desk.training-noted{mentor=Limetka, training=<desk.training-until{topic=first contact, date=2025-02-01, until=2025-12-31}>})", Answered(noted)[0]);
        Assert.Equal(["MatchingInput.HeldBack([petr])"], Plain.Lines(noted.Decision.FollowUps));
        Assert.Equal([new Training("first contact", new DateOnly(2025, 2, 1), new DateOnly(2025, 12, 31))], Roster.InEffect(required, noted.Next).Mentor(Given.Lida)!.Trained);
    }

    [Theory]
    [InlineData("", "2025-03-01", "")]
    [InlineData("topic", "yesterday", "")]
    [InlineData("topic", "2025-03-02", "2025-03-01")]
    [InlineData("topic", "2025-03-02", "never")]
    public void A_training_has_a_topic_and_days_that_can_be(string topic, string date, string until) =>
        When(MentorsState.Empty, Give("training", null, ("mentor", "lida"), ("topic", topic), ("date", date), ("valid-until", until))).Is(effects: ["ToDesk.Answer(ask-1, desk.training-days)"]);
}
