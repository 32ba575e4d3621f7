using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Mentors;
using MentorBot.Core.Outreach;
using MentorBot.Core.Relay;
using MentorBot.Core.Tests.Engine;

namespace MentorBot.Core.Tests.Walks;

/// <summary>
/// Draws what happens next in a walk: mostly what people do, in their order; often something late, twice, or out of place.
/// Every word that is said carries a number of its own, so that it can be followed.
/// </summary>
internal sealed class Draw(Random random, KeptStates states)
{
    public static readonly House House = Given.House with
    {
        ShowTyping = true,
        Tempo = new Tempo(4, 2),
        StartKept = TimeSpan.FromSeconds(10),
        Care = new CarePlan(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(10)) { IsWeekly = true },
        Reader = new Wary(),
        Outreach = new OutreachPlan(TimeSpan.FromSeconds(30)),
        Services = new Referrals.ScriptedFinder([.. Enumerable.Range(1, 12).Select(number => Referrals.Given.Service($"cz-{number}", "helpline", "crisis"))]),
        Rechecks = true,
        Intake = new IntakePlan([new Question(IntakePlan.Feeling, QuestionKind.Feeling, [], []), .. IntakePlan.TopicAlone.Questions]),
        Staff = [new Staff(Given.Boss, "Iva", [Role.Coordinator, Role.Supervisor]), new Staff(new StaffId("eva"), "Eva", [Role.Supervisor]), new Staff(new StaffId("ota"), "Ota", [Role.Supervisor])],
        Mentors = [Mentor("lida", "Limetka", 2, "cs"), Mentor("petr", "Pírko", 2, "cs", "uk"), Mentor("olena", "Verba", 1, "uk")],
    };

    private static readonly SeekerId[] Seekers = [.. Enumerable.Range(0, 6).Select(number => new SeekerId($"s-{number}"))];

    private static readonly string[] Asked = ["help", "ethics", "accept", "hours"];

    private readonly List<ConversationId> _conversations = [];
    private readonly Dictionary<string, List<Option>> _buttons = [];
    private readonly Dictionary<string, List<MessageId>> _messages = [];
    private readonly List<RelayInput.SendEnded> _sends = [];
    private readonly HashSet<ConversationId> _moved = [];
    private readonly List<Input> _timers = [];
    private int _words;

    /// <summary>How often somebody went over to another mentor.</summary>
    public int Moved => _moved.Count;

    public Input Next(int step) => random.Next(100) switch
    {
        < 5 => OfStaff(step),
        < 58 => OfSeeker(Seekers[random.Next(Seekers.Length)], step),
        < 92 when _conversations.Count > 0 => OfRoom(Pick(_conversations, recent: 8), step),
        < 97 when _sends.Count > 0 => Pick(_sends, recent: 20) with { End = (SendEnd)random.Next(Enum.GetValues<SendEnd>().Length) },
        97 when _timers.Count > 0 && random.Next(2) == 0 => _timers[random.Next(_timers.Count)],
        97 when _conversations.Count > 0 && random.Next(2) == 0 => new RelayInput.ShutOut(Pick(_conversations, recent: 8)),
        97 when _conversations.Count > 0 => new RelayInput.ChoiceDue(Pick(_conversations, recent: 8)),
        < 98 when _conversations.Count > 0 => new RelayInput.TryRoomAgain(Pick(_conversations, recent: 8)),
        < 99 => AtTheDesk(random.Next(2) == 0 ? Given.Lida : null, step),
        _ => new MentorsInput.Started(),
    };

    /// <summary>Remembers what people now see and can press, and which sends will have an end.</summary>
    public void Saw(Input input, Outcome outcome)
    {
        _conversations.AddRange(outcome.States.Select(change => change.Next).OfType<Conversation>().Select(conversation => conversation.Id).Except(_conversations));
        foreach (var over in outcome.States.Where(change => change.Next is SeekerState { Stage: Stage.Over }))
        {
            // What she edits and takes back from now on she said after it.
            _messages.Remove(over.Key.Id);
        }

        foreach (var next in outcome.States.Select(change => change.Next).OfType<Conversation>().Where(conversation => conversation.Left is not null && _moved.Add(conversation.Id)))
        {
            _messages.Remove(next.Seeker.Value);
        }

        _timers.AddRange(outcome.Effects.OfType<Effect.StartTimer>().Select(timer => timer.Input).Where(due => due is RelayInput.CareDue or RelayInput.DelayDue or MatchingInput.WaitsLong or MentorsInput.HoursBegin or MatchingInput.WeekBegins));

        switch (input)
        {
            case SeekerInput.Said said:
                Of(_messages, said.Seeker.Value).Add(said.Message);
                break;
            case RoomInput.Said said:
                Of(_messages, said.Conversation.Value).Add(said.Message);
                break;
        }

        foreach (var effect in outcome.Effects)
        {
            Saw(effect);
        }
    }

    private void Saw(Effect effect)
    {
        switch (effect)
        {
            case Effect.ToSeeker.Tell tell:
                Of(_buttons, tell.Seeker.Value).AddRange(tell.Options.SelectMany(line => line));
                break;
            case Effect.ToDesk.Tell tell:
                Of(_buttons, tell.Conversation.Value).AddRange(tell.Options.SelectMany(line => line));
                break;
            case Effect.ToSeeker.Pass pass:
                _sends.Add(new RelayInput.SendEnded(pass.Of, pass.Message, true, "pass", SendEnd.Arrived));
                break;
            case Effect.ToDesk.Pass pass:
                _sends.Add(new RelayInput.SendEnded(pass.Conversation, pass.Message, false, "pass", SendEnd.Arrived));
                break;
            case Effect.ToDesk.Edit edit:
                _sends.Add(new RelayInput.SendEnded(edit.Conversation, edit.Message, false, "edit", SendEnd.Arrived));
                break;
            case Effect.ToDesk.Withdraw withdraw:
                _sends.Add(new RelayInput.SendEnded(withdraw.Conversation, withdraw.Message, false, "withdraw", SendEnd.Arrived));
                break;
            case Effect.ToDesk.Admit admit:
                _sends.Add(new RelayInput.SendEnded(admit.Conversation, admit.Admission, false, "admit", SendEnd.Arrived));
                break;
            case Effect.ToDesk.OpenRoom open:
                _sends.Add(new RelayInput.SendEnded(open.Conversation, null, false, "room", SendEnd.Arrived));
                break;
        }
    }

    private static MentorCard Mentor(string id, string alias, int capacity, params string[] languages) =>
        new(new MentorId(id), alias, languages, capacity) { Story = new Dictionary<string, string> { [languages[0]] = "Prošla jsem tím." } };

    private Input OfSeeker(SeekerId seeker, int step) => (states.Of<SeekerState>(StateKey.Of(seeker)), random.Next(3)) switch
    {
        ({ Aside: not null }, < 2) => new SeekerInput.Said(seeker, new MessageId($"m-{step}"), Words(), null),
        ({ Outreach: not null }, 0) => new SeekerInput.Pressed(seeker, new Choice("outreach", "send")),
        ({ Stage: Stage.Talking { Conversation: var talk } }, < 2) when states.Of<Conversation>(StateKey.Of(talk)).Handover is { With: null, Id: var question } =>
            new SeekerInput.Pressed(seeker, new Choice("handover", "without", question)),
        ({ After: { } after }, 0) => new SeekerInput.Pressed(seeker, new Choice("after", after.IsAnswered ? "word" : "4")),
        _ => Anything(seeker, step),
    };

    private Input Anything(SeekerId seeker, int step) => random.Next(100) switch
    {
        < 42 => Forward(seeker, step),
        < 55 => new SeekerInput.Pressed(seeker, Choose(seeker.Value)),
        < 58 => OfServices(seeker),
        < 75 => new SeekerInput.Said(seeker, new MessageId($"m-{step}"), Words(), null),
        < 77 => new SeekerInput.Said(seeker, new MessageId($"m-{step}"), Content.Words(random.Next(2) == 0 ? "Ela" : "ela@"), null),
        < 83 => new SeekerInput.Edited(seeker, Message(seeker.Value), Content.Words(Word())),
        < 84 => new SeekerInput.Edited(seeker, Message(seeker.Value), random.Next(2) == 0 ? Content.NotPassable("video") : Given.Beside("video", Word())),
        < 88 => new SeekerInput.Commanded(seeker, "unsend", "", random.Next(4) == 0 ? null : Message(seeker.Value)),
        < 89 => new SeekerInput.Lapsed(seeker),
        < 90 => new SeekerInput.Pressed(seeker, new Choice("outreach", random.Next(4) == 0 ? "cancel" : "ask")),
        < 97 => new SeekerInput.Commanded(seeker, new[] { "start", "end", "end", "end", "help", "language", "back", "other", "other", "other", "report", "report", "dance" }[random.Next(13)], "", null),
        < 98 => new SeekerInput.Left(seeker),
        _ => new SeekerInput.Returned(seeker),
    };

    /// <summary>She searches the directory, opens a service or is sent one, and is asked about it.</summary>
    private SeekerInput OfServices(SeekerId seeker) => random.Next(9) switch
    {
        0 => new SeekerInput.Commanded(seeker, "services", random.Next(2) == 0 ? "" : Word(), null),
        1 or 2 => new SeekerInput.Pressed(seeker, new Choice("services", "words")),
        3 => new SeekerInput.Pressed(seeker, new Choice("services", "ask")),
        4 => new SeekerInput.Pressed(seeker, new Choice("service", "cz-1")),
        5 => new SeekerInput.Referred(seeker, "cz-2"),
        6 => new SeekerInput.ReferralDue(seeker),
        7 => new SeekerInput.SearchLapsed(seeker),
        _ => new SeekerInput.Pressed(seeker, new Choice("service-after", random.Next(4) == 0 ? "stop" : "helped")),
    };

    /// <summary>Somebody is invited, joins, tells of herself, is approved and removed, in any order; codes are few, so that the right one is given now and then.</summary>
    private DeskInput.Commanded OfStaff(int step)
    {
        var state = states.Of<MentorsState>(StateKey.Mentors);
        var joined = state.Mentors.Where(record => record.Value.Joined is { Ended: null }).ToList();
        var (mentor, record) = joined.Count > 0 ? joined[random.Next(joined.Count)] : default;
        var known = (MentorId?)(record is null ? null : mentor);
        var code = new Witness($"account-{step}") { Hash = $"hash-{random.Next(2)}", Drawn = "2345" };

        // What brings her nearer to a talk, most often.
        var next = record?.Joined switch { null => state.Invitations is null ? 0 : 1, { Alias: null } => 2, { Languages: null } => 3, { Story: null } => 4, { Approved: null } => 6, _ => 5 };
        return (random.Next(4) == 0 ? random.Next(8) : next) switch
        {
            0 => Asked("invite", null, Given.Boss),
            1 => Asked("join", null, null),
            2 => Asked("alias", known, null, ("name", $"Nora {step}")),
            3 => Asked("languages", known, null, ("list", random.Next(2) == 0 ? "uk" : "cs, uk")),
            4 => Asked("story", known, null, ("language", "uk"), ("text", $"Пережила {step}.")),
            5 => Asked("mentors", null, Given.Boss),
            7 => Asked("remove", null, Given.Boss, ("mentor", record?.Joined?.Alias ?? record?.Joined?.Name ?? "nobody"), ("confirm", random.Next(4) == 0 ? "" : "yes")),
            _ => Asked("approve", null, Given.Boss, ("mentor", known?.Value ?? "nobody")),
        };

        DeskInput.Commanded Asked(string command, MentorId? author, StaffId? staff, params (string Name, string Value)[] options) =>
            new(Given.Ask, author, command) { Staff = staff, Witness = code, Options = options.ToDictionary(option => option.Name, option => option.Value) };
    }

    /// <summary>Somebody asks something, or has called a service and found it as it is written or not; or a month begins.</summary>
    private static Input AtTheDesk(MentorId? mentor, int step) => (step % 3) switch
    {
        0 => new DeskInput.Commanded(Given.Ask, mentor, Asked[step % Asked.Length]),
        1 when step % 5 == 0 => new ReferralsInput.MonthBegins(),
        _ => new DeskInput.Commanded(Given.Ask, mentor, step % 4 == 0 ? "service checked" : "service report")
        {
            Staff = mentor is null ? Given.Boss : null,
            Options = new Dictionary<string, string> { ["service"] = $"cz-{1 + (step % 12)}", ["what"] = step % 5 == 1 ? "closed" : "no-answer" },
        },
    };

    /// <summary>What brings her nearer to a conversation, so that walks get somewhere.</summary>
    private SeekerInput Forward(SeekerId seeker, int step)
    {
        Choice? next = states.Of<SeekerState>(StateKey.Of(seeker)).Stage switch
        {
            Stage.NotStarted or Stage.ChoosingLanguage => new Choice("language", random.Next(2) == 0 ? "cs" : "uk"),
            Stage.AwaitingConsent => new Choice("consent", "yes"),
            Stage.AwaitingAge => new Choice("age", "yes"),
            Stage.Telling => new Choice("story", "skip"),
            Stage.Asking asking => new Choice(asking.Question, asking.Question == IntakePlan.Feeling && random.Next(2) == 0 ? "2" : "skip"),
            Stage.Confirming => new Choice(random.Next(8) == 0 ? "fix" : "card", random.Next(2) == 0 ? "nickname" : "topic"),
            Stage.Naming => new Choice("nickname", "take"),
            Stage.Over => new Choice("again", "yes"),
            Stage.Talking { Conversation: var talk } when states.Of<Conversation>(StateKey.Of(talk)) is { Offer.Mentors: var mentors } => random.Next(3) == 0
                ? new Choice("mentor-first", "")
                : new Choice("mentor", mentors[random.Next(mentors.Count)].Value),
            _ => null,
        };
        return next is null ? new SeekerInput.Said(seeker, new MessageId($"m-{step}"), Words(), null) : new SeekerInput.Pressed(seeker, next);
    }

    private Input OfRoom(ConversationId room, int step)
    {
        var talk = states.Of<Conversation>(StateKey.Of(room));
        if (talk is { Joined: null, Admission.Id: var admission } && random.Next(4) != 0)
        {
            return new RelayInput.SendEnded(room, admission, false, "admit", random.Next(4) == 0 ? SendEnd.Unreachable : SendEnd.Arrived);
        }

        var author = random.Next(10) switch { 0 => null, 1 => Given.Petr, 2 or 3 when talk.Joined is not null => null, _ => talk.Mentor };
        if (talk is { IsLive: true, EndQuestion: not null } && random.Next(2) == 0)
        {
            return End(room, author, talk);
        }

        StaffId? staff = author is null ? random.Next(4) switch { 0 => null, 1 => new StaffId("ota"), _ => talk.Joined ?? new StaffId("eva") } : null;
        return random.Next(100) switch
        {
            < 52 => new RoomInput.Said(room, author, new MessageId($"m-{step}"), Words(), null) { Staff = staff },
            < 57 => new RoomInput.Commanded(room, null, Given.Ask, random.Next(3) == 0 ? "leave-talk" : "join-talk") { Staff = new StaffId(random.Next(3) == 0 ? "ota" : "eva") },
            < 63 => new RoomInput.Edited(room, author, Message(room.Value), Content.Words((random.Next(4) == 0 ? "// " : "") + Word())) { Staff = staff },
            < 67 => new RoomInput.Deleted(room, Message(room.Value)),
            < 82 => new RoomInput.Pressed(room, author, Choose(room.Value)) { Staff = staff },
            < 86 => End(room, author, talk),
            < 88 => new RoomInput.Commanded(room, author, Given.Ask, new[] { "help", "pause", "available", "available" }[random.Next(4)]),
            < 91 => Command(room, author),
            < 93 => Block(room, talk.Seeker),
            < 94 => new RoomInput.Typing(room, author),
            < 96 => new RoomInput.Opened(room),
            _ => new RoomInput.Lost(room),
        };
    }

    /// <summary>Where it was asked, mostly the answer.</summary>
    private RoomInput.Commanded End(ConversationId room, MentorId? author, Conversation talk) => new(room, author, Given.Ask, "end")
    {
        Options = talk.EndQuestion is { } question && random.Next(8) != 0 ? new Dictionary<string, string> { ["asked"] = question.Id.Value, ["answer"] = random.Next(8) == 0 ? "no" : "yes" } : null,
    };

    /// <summary>What asks the seeker something, or leads elsewhere. Whoever leaves mostly stays after all, or nobody would be left.</summary>
    private RoomInput.Commanded Command(ConversationId room, MentorId? author) => random.Next(4) switch
    {
        3 => new RoomInput.Commanded(room, author, Given.Ask, "hours") { Options = new Dictionary<string, string> { ["week"] = random.Next(3) == 0 ? "daily 2-3" : "always" } },
        0 => new RoomInput.Commanded(room, author, Given.Ask, "handover") { Options = new Dictionary<string, string> { ["summary"] = "Bojí se." } },
        1 => new RoomInput.Commanded(room, author, Given.Ask, "handover") { Options = new Dictionary<string, string> { ["summary"] = "Bojí se.", ["to"] = random.Next(2) == 0 ? "Pírko" : "Verba" } },
        _ => new RoomInput.Commanded(room, author, Given.Ask, "leave") { Options = new Dictionary<string, string> { ["confirm"] = random.Next(4) == 0 ? "yes" : "back" } },
    };

    /// <summary>She is kept from mentors, and mostly let back soon, or nobody would be left.</summary>
    private RoomInput.Commanded Block(ConversationId room, SeekerId seeker) =>
        new(room, null, Given.Ask, states.Of<SeekerState>(StateKey.Of(seeker)).Blocked is not null && random.Next(4) != 0 ? "unblock" : "block")
        {
            Staff = Given.Boss,
            Options = new Dictionary<string, string> { ["until"] = random.Next(2) == 0 ? "1" : "30", ["reason"] = "threats" },
        };

    /// <summary>Most often the buttons just shown; sometimes older ones, or one that nobody knows any more.</summary>
    private Choice? Choose(string who) => Of(_buttons, who) is { Count: > 0 } seen && random.Next(12) != 0 ? Pick(seen, recent: random.Next(5) == 0 ? 100 : 3).Choice : null;

    private Content Words() => random.Next(20) switch
    {
        0 => Content.NotPassable("location"),
        1 => Content.Words(" "),
        2 or 3 => Given.Voice($"t-{_words}") with { Text = StyledText.Plain(Word()) },
        4 or 5 => Given.Document($"t-{_words}") with { Text = StyledText.Plain(Word()) },
        6 => Given.Photo(Word()),
        7 => Content.Words("// " + Word()),
        8 => Given.Beside("video", Word()),
        _ => Content.Words(Word()),
    };

    /// <summary>Longer than a nickname can be.</summary>
    private string Word() => $"⟨{++_words}⟩ words that nobody else says";

    private MessageId Message(string who) => Of(_messages, who) is { Count: > 0 } said ? Pick(said, recent: 6) : new MessageId("m-never");

    private T Pick<T>(List<T> all, int recent) => all[^(1 + random.Next(Math.Min(recent, all.Count)))];

    private static List<T> Of<T>(Dictionary<string, List<T>> all, string who)
    {
        if (!all.TryGetValue(who, out var own))
        {
            all[who] = own = [];
        }

        return own;
    }
}
