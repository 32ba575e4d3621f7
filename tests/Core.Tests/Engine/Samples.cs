using System.Reflection;
using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Intake;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Matching;
using MentorBot.Core.Mentors;
using MentorBot.Core.Outreach;
using MentorBot.Core.Referrals;
using MentorBot.Core.Relay;

namespace MentorBot.Core.Tests.Engine;

/// <summary>
/// Inputs and states of every kind there is, found by reflection: a new case is walked from the day it is written. Each field
/// takes each of its typical and odd values in turn, the others in step with it.
/// </summary>
internal static class Samples
{
    private static readonly string[] Words = ["", "cs", "uk", "yes", "start", "help", "end", "unsend", "report", "unheard-of", "pass", "edit", "withdraw", "tell", "room", "admit", "K-001", "money"];

    private static readonly Choice[] Choices =
    [
        .. from question in new[] { "language", "consent", "age", "topic", "story", "for", "card", "fix", "nickname", "end", "again", "file", "mentor", "mentor-first", "mentor-keep", "handover", "report", "sos", "danger", "duty", "care", "heavy", "after", "outreach", "services", "service", "service-after", "unheard" }
           from answer in new[] { "yes", "no", "cs", "money", "skip", "take", "of", "1", "word", "ask", "send", "cancel", "words", "leave", "helped", "stop", "page 1 i-1", "page 0 i-0", "open i-1", "cz-1" }
           select new Choice(question, answer, question switch { "file" or "handover" => Given.Message(1), "end" => new MessageId(Given.Talk.Value), _ => null }),
    ];

    private static readonly Content[] Contents =
    [
        Content.Words("Dobrý den"), Content.Words(""), Content.Words("// jen pro nás"), Content.Words("\u200B"), Content.NotPassable("location"), Content.NotPassable("unheard-of"),
        Given.Beside("video", "hle"), Given.Voice(), Given.Document(), Given.Photo("hle"), Content.Words("dál") with { Forwarded = true },
        new Content(new StyledText("tučně", [new TextSpan(0, 5, TextStyle.Bold)]), []),
    ];

    /// <summary>Every concrete kind of input.</summary>
    public static IReadOnlyList<Type> InputKinds { get; } = [.. typeof(Input).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Input)) && !type.IsAbstract).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static IEnumerable<Input> Inputs => InputKinds.SelectMany(kind => Make(kind).Cast<Input>()).Concat(Commands).Concat(OfRoster).Concat(OfUpkeep);

    /// <summary>Every command of the desk as whoever could give it gives it, with and without what belongs to it.</summary>
    private static IEnumerable<Input> Commands =>
        from command in DeskCommands.All
        from options in new[] { null, WithAll() }
        from who in new (MentorId? Mentor, StaffId? Staff)[] { (Given.Lida, null), (null, new StaffId("jana")) }
        from input in new Input[]
        {
            new RoomInput.Commanded(Given.Talk, who.Mentor, Given.Ask, command.Name) { Staff = who.Staff, Options = options },
            new DeskInput.Commanded(Given.Ask, who.Mentor, command.Name) { Staff = who.Staff, Options = options },
        }
        select input;

    private static Dictionary<string, string> WithAll() => new() { ["name"] = "hello", ["summary"] = "Bojí se.", ["to"] = "Pírko", ["confirm"] = "yes", ["question"] = "Co teď?", ["text"] = "Počkat.", ["reason"] = "threats", ["until"] = "30", ["asked"] = Given.Message(1).Value, ["answer"] = "yes" };

    /// <summary>Every command that concerns the roster, by a mentor, who joined, a coordinator and nobody, with nothing and with each of some odd things.</summary>
    private static IEnumerable<Input> OfRoster =>
        from command in DeskCommands.All where command.IsOfRoster
        from mentor in new MentorId?[] { null, Given.Lida, Given.Nora }
        from words in new[] { null, "", "Nora", "mentor-01", "cs", "money, peníze", "2", "2025-03-01", "feminine", "po-pá 18-21", "unheard of" }
        select new MentorsInput.Commanded(Given.Ask, command.Name, mentor)
        {
            Staff = mentor is null ? Given.Boss : null,
            Options = words is null ? null : command.Options.ToDictionary(option => option.Name, _ => words),
            Witness = words is "" ? null : new Witness("account-1") { Hash = words ?? "hash-1", Drawn = words, TellsName = words is "cs" },
        };

    /// <summary>Every command that concerns a service, by a mentor, a coordinator, both and nobody, with nothing and with each of some odd things.</summary>
    private static IEnumerable<Input> OfUpkeep =>
        from command in DeskCommands.All where command.IsOfUpkeep
        from who in new (MentorId? Mentor, StaffId? Staff)[] { (Given.Lida, null), (null, new StaffId("jana")), (Given.Lida, new StaffId("jana")), (new MentorId("gone"), null), (null, null) }
        from service in new[] { null, "", "cz-1", " CZ-2 ", "closed long ago", "unheard of" }
        from what in new[] { null, "", "no-answer", "moved", "closed", "wrong-number", "other", "unheard of" }
        from note in new[] { null, "nové číslo 222 333 444" }
        select new ReferralsInput.Commanded(Given.Ask, command.Name, who.Mentor)
        {
            Staff = who.Staff,
            Options = service is null ? null : new[] { ("service", service), ("what", what), ("note", note) }.Where(option => option.Item2 is not null).ToDictionary(option => option.Item1, option => option.Item2!),
        };

    public static IEnumerable<object> Make(Type kind)
    {
        var constructor = kind.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        var fields = constructor.GetParameters().Select(Values).ToList();
        for (var i = 0; i < fields.Select(values => values.Length).DefaultIfEmpty(1).Max(); i++)
        {
            yield return constructor.Invoke([.. fields.Select((values, field) => values[(i + (i / values.Length) * field) % values.Length])]);
        }
    }

    /// <summary>States of every stage and phase, bare and full.</summary>
    public static IEnumerable<object> States(IMachine machine) => machine switch
    {
        IntakeMachine => from stage in typeof(Stage).GetNestedTypes().SelectMany(Make).Cast<Stage>()
                         from language in new[] { null, "cs", "uk" }
                         from kept in new[] { 0, 1, SeekerState.MostKept }
                         select new SeekerState(stage, language, [.. Enumerable.Range(1, kept).Select(number => new Kept(Given.Message(number), Contents[number % Contents.Length]))])
                         {
                             Felt = kept == 1 ? "2" : null,
                             After = kept == 0 ? null : new AfterTalk(Given.Talk, Given.Now) { IsAnswered = kept > 1 },
                             Aside = kept > 1 ? new Aside(language switch { null => AsideKind.Word, "cs" => AsideKind.Outreach, _ => AsideKind.Search }, Given.Now) : null,
                             Outreach = kept == 1 ? new OutreachDraft(Given.Message(99), "škola v Ústí", language is null ? Given.Now : Given.Now.AddDays(-2)) : null,
                             Request = kept > 1 && language == "uk" ? new RequestId("r-1") : null,
                             Blocked = kept == 1 ? new Block(Given.Now.AddDays(language is null ? -1 : 30), "threats") : null,
                             Reporting = kept == 0 ? null : new Report(Given.Talk, Given.Now.AddMinutes(language == "uk" ? -20 : -1)),
                             Reported = language is null ? null : [Given.Message(99)],
                             Looking = kept == 0 ? null : new Looking("i-1", Given.Now.AddMinutes(kept == 1 ? -1 : -31), language is null ? "" : "dluhy") { IsOpenOnly = kept == 1 },
                             Searches = language == "uk" ? [Given.Message(1)] : null,
                             Referral = kept == 0 ? null : new Referral(Given.Now.AddDays(kept == 1 ? -1 : -4), "cz-1"),
                             Inquired = kept == 1 ? new Referral(Given.Now, null) : null,
                             NeverAsk = kept > 1 && language == "cs",
                             Dropped = language is null ? null : [Given.Message(98)],
                             LastTalk = kept == 1 ? new LastTalk(Given.Talk, Given.Now) : null,
                         },
        RelayMachine => [Conversation.None, .. from phase in Enum.GetValues<Phase>()
                        from mentor in new MentorId?[] { null, Given.Lida, new MentorId("gone") }
                        from files in new[] { 0, 1, Conversation.MostFiles }
                        from failures in new[] { 0, 1, int.MaxValue - 1 }
                        select Given.Open with
                        {
                            Phase = phase,
                            Mentor = mentor,
                            Reachable = failures == 0,
                            RoomFailures = failures,
                            Flawed = files == 0 ? null : [.. Enumerable.Range(1, files).Select(Given.Message)],
                            Call = failures == 0 ? null : new HelpCall(Given.Now, Given.Now, IsOpen: failures == 1),
                            OfSeeker = files == 0 ? null : new Flow(Given.Now, TimeSpan.FromSeconds(files == 1 ? 30 : 1000), files == 1, files == 1 ? null : Given.Now),
                            OfMentor = files == 0 ? null : new Flow(Given.Now.AddSeconds(-5), TimeSpan.FromSeconds(files == 1 ? 40 : 1000), false, null),
                            Offer = failures == 1 ? new Offer([Given.Lida, Given.Petr], files == 1 ? Given.Now : null) : null,
                            LastWord = files == 0 ? null : new LastWord(files == 1, Given.Now.AddDays(-8)) { Steps = failures == 1 ? 1 : 0, Stepped = failures == 1 ? Given.Now.AddDays(-1) : null, Timer = failures == 0 ? null : Given.Now },
                            Wrote = files == 0 ? null : Given.Now.AddDays(-8),
                            Joined = files == 1 ? new StaffId("jana") : null,
                            Admission = files == 0 ? null : new Admission(new StaffId("jana"), Given.Message(1)) { Ask = failures == 0 ? Given.Ask : null },
                            WereJoined = files == 1 ? [new StaffId("jana")] : null,
                            Handover = failures == 0 ? null : new HandingOver(Given.Message(1), files == 0 ? null : "Bojí se.", files == 1 ? Given.Petr : null) { Leaves = files == 0, Waits = files == 0 && failures == int.MaxValue - 1, IsRemoved = files == 0 && failures > 1, With = failures == 1 ? null : true },
                            Left = failures == 1 && files == 1 ? [Given.Petr] : null,
                            Files = [.. Enumerable.Range(1, files).Select(number => new Unasked(Given.Message(number), Given.Voice(), null, number % 2 == 1))],
                        }],
        MatchingMachine => [MatchingState.Empty, new MatchingState([new Waiting(Given.Talk, "cs"), new Waiting(new ConversationId("c-2"), "xx")], new Dictionary<ConversationId, MentorId>(), 7),
            new MatchingState([new Waiting(new ConversationId("c-2"), "uk")], new Dictionary<ConversationId, MentorId> { [Given.Talk] = new("gone") }, 999),
            new MatchingState([new Waiting(Given.Talk, "cs") { Chooses = true, Topic = "money" }], new Dictionary<ConversationId, MentorId> { [new("c-3")] = Given.Lida }, 8) { Weights = new Dictionary<ConversationId, int> { [new("c-3")] = 2 }, Shares = new Dictionary<MentorId, Share> { [Given.Lida] = new(Given.Now, 3) }, Paused = [Given.Lida] },
            new MatchingState([new Waiting(Given.Talk, "cs") { Next = new ConversationId("c-4") }], new Dictionary<ConversationId, MentorId> { [Given.Talk] = Given.Lida }, 8) { Leaving = [Given.Lida] },
            MatchingState.Empty with { Queue = [new Waiting(Given.Talk, "cs")], HeldBack = [Given.Lida] },
            MatchingState.Empty with { Week = new DateOnly(2025, 2, 24), Shares = new Dictionary<MentorId, Share> { [Given.Lida] = new(null, 1) { First = Given.Now.AddDays(-31) } } },
            new MatchingState([new Waiting(Given.Talk, "cs") { Since = Given.Now.AddDays(-2) }], new Dictionary<ConversationId, MentorId>(), 9) { Paused = [Given.Lida, Given.Petr], Waits = [new Wait(new DateOnly(2025, 3, 1), 7) { GaveUp = true }] }],
        MentorsMachine => [MentorsState.Empty, .. from shown in new DateOnly?[] { null, new DateOnly(2025, 3, 1), new DateOnly(2024, 1, 1) }
                           from accepted in new DateOnly?[] { null, new DateOnly(2025, 3, 1), new DateOnly(2024, 1, 1) }
                           from untrained in new[] { true, false }
                           select new MentorsState(new Dictionary<MentorId, MentorRecord>
                           {
                               [Given.Lida] = new()
                               {
                                   Shown = shown,
                                   Accepted = accepted is { } version ? [new Acceptance(version, Given.Now)] : null,
                                   Missed = accepted is null ? shown : null,
                                   Untrained = untrained,
                                   Reminded = untrained ? [new Reminder("first contact", new DateOnly(2025, 3, 8), 30), new Reminder("gone", new DateOnly(2025, 3, 8), 7)] : null,
                               },
                           }), .. from approved in new[] { null, new Approval(Given.Now, Given.Boss) }
                                  from alias in new[] { null, "Nora" }
                                  from proposed in new[] { null, "Jiný." }
                                  select MentorsState.Empty.With(Given.Nora, new MentorRecord
                                  {
                                      Joined = new Joined(1, Given.Now)
                                      {
                                          Alias = alias,
                                          Languages = alias is null ? null : ["cs"],
                                          Story = alias is null ? null : new Dictionary<string, string> { ["cs"] = "Prošla jsem tím." },
                                          Proposed = proposed is null ? null : new Dictionary<string, string> { ["cs"] = proposed },
                                          Approved = approved,
                                          Ended = alias is null && proposed is not null ? new Ending(Given.Now, Given.Boss) : null,
                                          ReadBy = proposed is null ? Given.Boss : null,
                                          HasPlace = alias is null,
                                      },
                                      Hours = proposed is null ? null : new OwnHours { Week = alias is null ? null : SpokenHours.Week("po-pá 18-21"), Changes = [new HoursChange(new DateOnly(2025, 2, 1), new DateOnly(2025, 2, 2), []), new HoursChange(new DateOnly(2025, 3, 1), new DateOnly(2025, 3, 9), [])] },
                                      Trained = alias is null ? null : [new Training("first contact", new DateOnly(2024, 3, 1), new DateOnly(2025, 3, 1))],
                                  }) with { Invitations = [new Invitation("hash-1", Given.Now.AddDays(1), Given.Boss)], Tries = alias is null ? null : [.. Enumerable.Repeat(new Try("account-1", Given.Now), 5)], LastNumber = 1 }],
        CrisisMachine => from phase in Enum.GetValues<CallPhase>()
                         from called in new MentorId[][] { [], [Given.Lida] }
                         select phase == CallPhase.None ? CrisisCall.None : new CrisisCall(Given.Talk, phase, Given.Anna, new Situation("cs", IsChild: called.Length > 0), called, Given.Now),
        OutreachMachine => from phase in Enum.GetValues<RequestPhase>()
                           select phase == RequestPhase.None ? OutreachRequest.None : new OutreachRequest(new RequestId("r-1"), phase, Given.Anna, Given.Now.AddHours(-30)),
        ReferralsMachine => [ReferralsState.Empty, .. from month in new DateOnly?[] { null, new DateOnly(2025, 2, 1), new DateOnly(2025, 3, 1) }
                              from kind in new ReportKind?[] { null, ReportKind.NoAnswer, ReportKind.Closed }
                              from said in new[] { new Volunteer(Given.Lida, null), new Volunteer(null, new StaffId("jana")) }
                              from service in new[] { "cz-1", "gone" }
                              select ReferralsState.Empty.With(service, new ServiceRecord
                              {
                                  Reports = kind is { } what ? [new ServiceReport(what, new DateOnly(2025, 3, 1), 1, said) { IsSure = said.Staff is not null }, new ServiceReport(ReportKind.Other, new DateOnly(2025, 1, 1), 2, said)] : null,
                                  Check = kind == ReportKind.NoAnswer ? null : new ServiceCheck(new DateOnly(2025, 2, 1), said),
                              }) with { Month = month, Checked = kind is null ? 1 : 0, Given = month is null ? null : new Dictionary<MentorId, IReadOnlyList<string>> { [Given.Lida] = ["cz-1", "gone"], [new("gone")] = ["cz-2"] } }],
        DeskMachine => [DeskState.Instance],
        _ => throw new InvalidOperationException($"The machine {machine.Kind} has no sample states: add them here."),
    };

    private static object?[] Values(ParameterInfo field)
    {
        object?[] values = Nullable.GetUnderlyingType(field.ParameterType) is { } inner ? [null, .. Values(inner)] : Values(field.ParameterType);
        return new NullabilityInfoContext().Create(field).WriteState == NullabilityState.Nullable && !field.ParameterType.IsValueType ? [null, .. values] : values;
    }

    private static object?[] Values(Type type) => type switch
    {
        _ when type == typeof(SeekerId) => [Given.Anna],
        _ when type == typeof(ConversationId) => [Given.Talk],
        _ when type == typeof(RequestId) => [new RequestId("r-1"), new RequestId("r-2")],
        _ when type == typeof(MentorId) => [Given.Lida, new MentorId("gone")],
        _ when type == typeof(StaffId) => [Given.Boss],
        _ when type == typeof(IReadOnlyList<MentorId>) => [Array.Empty<MentorId>(), new[] { Given.Lida, new MentorId("gone") }],
        _ when type == typeof(IReadOnlyList<ConversationId>) => [Array.Empty<ConversationId>(), new[] { Given.Talk, new ConversationId("c-2") }],
        _ when type == typeof(IReadOnlyList<Sounding>) => [Array.Empty<Sounding>(), new[] { new Sounding(Given.Lida, Given.Now.AddDays(-8), true), new Sounding(new MentorId("gone"), null, false) }],
        _ when type == typeof(MessageId) => [Given.Message(1), Given.Message(99)],
        _ when type == typeof(AskId) => [Given.Ask],
        _ when type == typeof(IReadOnlyList<MentorLine>) => [Array.Empty<MentorLine>(), new[] { new MentorLine(Given.Lida, "Limetka", 2, []), new MentorLine(new MentorId("gone"), "mentor-01", 1, Enum.GetValues<Hindrance>()) { HasProposed = true } }],
        _ when type == typeof(string) => Words,
        _ when type == typeof(bool) => [true, false],
        _ when type == typeof(int) => [0, 1, int.MaxValue],
        _ when type == typeof(DateOnly) => [new DateOnly(2025, 3, 1), new DateOnly(2025, 2, 1), new DateOnly(2031, 1, 1)],
        _ when type == typeof(Situation) => [new Situation("cs"), new Situation("uk", Country.Poland, DangerKind.Mind, 15, true, Gender.Masculine)],
        _ when type == typeof(Block) => [new Block(Given.Now.AddDays(30), "threats"), new Block(Given.Now.AddDays(-1), "insults")],
        _ when type == typeof(Choice) => Choices,
        _ when type == typeof(Content) => Contents,
        _ when type == typeof(Phrase) => [Phrase.Of("help"), Phrase.Of("alarm.room-lost", ("code", "K-001")).With("language", Phrase.Of("language.cs"))],
        _ when type.IsEnum => [.. Enum.GetValues(type).Cast<object>()],
        _ => throw new InvalidOperationException($"A field of type {type.Name} has no sample values: add them here."),
    };
}
