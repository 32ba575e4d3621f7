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

namespace MentorBot.Core.Tests.Golden;

/// <summary>One of each shape that is in databases, under the name it has in the golden file of its kind.</summary>
internal static class Shapes
{
    private static readonly Content Styled = new(new StyledText("Dobrý den", [new TextSpan(0, 5, TextStyle.Bold)]), [new Attachment(AttachmentKind.Voice, "chat", "t-1", 10)], null, Forwarded: true);

    private static readonly Phrase Alarm = Phrase.Of("alarm.room-lost", ("code", "K-001")).With("language", Phrase.Of("language.cs"));

    public static readonly IReadOnlyDictionary<string, object> Seekers = new Dictionary<string, object>
    {
        ["not started"] = SeekerState.New,
        ["choosing language"] = new SeekerState(new Stage.ChoosingLanguage(), null, [new Kept(Given.Message(1), Content.Words("one"))]),
        ["consent"] = new SeekerState(new Stage.AwaitingConsent(), "cs", [new Kept(Given.Message(1), Styled), new Kept(Given.Message(2), Given.Photo())]),
        ["age"] = new SeekerState(new Stage.AwaitingAge(), "cs", []),
        ["age, with the day on which it lapses"] = new SeekerState(new Stage.AwaitingAge(), "cs", []) { Lapses = Given.Now },
        ["age, while she writes in pieces"] = new SeekerState(new Stage.AwaitingAge(), "cs", []) { Silence = new Silence(Given.Now, 2) },
        ["too young"] = new SeekerState(new Stage.TooYoung(), "cs", []),
        ["story"] = new SeekerState(new Stage.Telling(), "uk", []) { Consented = true, Adult = true, Asked = ["consent", "age", "story"], AskedAt = Given.Now },
        ["question"] = new SeekerState(new Stage.Asking("region"), "cs", [])
        {
            Consented = true,
            Adult = true,
            Known = new IntakeAnswers(new Dictionary<string, string> { ["children"] = "2", ["alone"] = "" }, new Dictionary<string, string> { ["topic"] = "money" }, ["housing"], ["Ústecký kraj", "śląskie"], 34, null, ForOther: true, Told: true),
            Warned = Given.Now,
            Offered = "uk",
        },
        ["card"] = new SeekerState(new Stage.Confirming(), "cs", []) { Known = IntakeAnswers.Nothing with { Nickname = "Malina" } },
        ["nickname"] = new SeekerState(new Stage.Naming(), "cs", []),
        ["talking"] = new SeekerState(new Stage.Talking(Given.Talk), "cs", []),
        ["over"] = new SeekerState(new Stage.Over(), "cs", []),
        ["over, with whom she wrote"] = new SeekerState(new Stage.Over(), "cs", []) { Last = new LastMentor(Given.Lida, Given.Now) },
        ["too young, writing to the outreach team"] = new SeekerState(new Stage.TooYoung(), "cs", []) { Aside = new Aside(AsideKind.Outreach, Given.Now), Outreach = new OutreachDraft(Given.Message(1), "škola v Ústí", Given.Now) },
        ["too young, searching the directory"] = new SeekerState(new Stage.TooYoung(), "cs", []) { Aside = new Aside(AsideKind.Search, Given.Now), Searches = [Given.Message(1)] },
        ["talking, with what she looked for"] = new SeekerState(new Stage.Talking(Given.Talk), "cs", []) { Region = "Ústecký kraj", Topic = "money", Looking = new Looking("i-1", Given.Now, "dluhy Most") { Topic = "money", Region = "Ústecký kraj", IsOpenOnly = true, Page = 1, Message = Given.Message(1) } },
        ["over, to be asked whether a service helped"] = new SeekerState(new Stage.Over(), "cs", []) { Referral = new Referral(Given.Now, "cz-1"), Inquired = new Referral(Given.Now, null) },
        ["talking, with what it is about and when she was here"] = new SeekerState(new Stage.Talking(Given.Talk), "cs", []) { Topic = "money", Region = "Ústecký kraj", HereAt = Given.Now },
        ["over, not to be asked whether services help"] = new SeekerState(new Stage.Over(), "cs", []) { NeverAsk = true },
        ["over, with a request to the outreach team"] = new SeekerState(new Stage.Over(), "cs", []) { Request = new RequestId("r-1") },
        ["talking, with how she was"] = new SeekerState(new Stage.Talking(Given.Talk), "cs", []) { Felt = "2" },
        ["over, asked how she is"] = new SeekerState(new Stage.Over(), "cs", []) { After = new AfterTalk(Given.Talk, Given.Now) },
        ["over, adding a word"] = new SeekerState(new Stage.Over(), "cs", []) { After = new AfterTalk(Given.Talk, Given.Now) { IsAnswered = true }, Aside = new Aside(AsideKind.Word, Given.Now) },
        ["over, kept from mentors"] = new SeekerState(new Stage.Over(), "cs", []) { Blocked = new Block(Given.Now, "threats"), LastTalk = new LastTalk(Given.Talk, Given.Now) },
        ["talking, asked what is wrong"] = new SeekerState(new Stage.Talking(Given.Talk), "cs", []) { Reporting = new Report(Given.Talk, Given.Now), Reported = [Given.Message(1)] },
        ["talking, with a request that she did not send"] = new SeekerState(new Stage.Talking(Given.Talk), "cs", []) { Dropped = [Given.Message(1)] },
        ["age, told what to do first"] = new SeekerState(new Stage.AwaitingAge(), "cs", []) { Warned = Given.Now, Urged = Given.Now },
        ["age, asked whether she is in danger"] = new SeekerState(new Stage.AwaitingAge(), "cs", []) { InDanger = Given.Now },
        ["calling a crisis worker"] = new SeekerState(new Stage.TooYoung(), "cs", []) { Call = Given.Talk },
        ["a child with a crisis worker"] = new SeekerState(new Stage.Talking(Given.Talk), "cs", []) { IsChild = true },
        ["talking, where and of what she is afraid"] = new SeekerState(new Stage.Talking(Given.Talk), "cs", []) { Country = Country.Poland, Danger = DangerKind.Violence },
    };

    public static readonly IReadOnlyDictionary<string, object> Conversations = new Dictionary<string, object>
    {
        ["none"] = Conversation.None,
        ["waiting"] = Given.Waiting with { Topic = null },
        ["open"] = Given.Open with { Reachable = false, RoomFailures = 2, Files = [new Unasked(Given.Message(1), Styled, Given.Message(9), FromSeeker: true), new Unasked(Given.Message(2), Given.Document(), null, FromSeeker: false)] },
        ["ended"] = Given.Ended,
        ["open, written in by its mentor"] = Given.Open with { Wrote = Given.Now },
        ["ended, and it was heavy"] = Given.Ended with { Debriefed = true },
        ["open, both slowed"] = Given.Open with { OfSeeker = new Flow(Given.Now, TimeSpan.FromSeconds(33), Slow: true, Refused: null), OfMentor = new Flow(Given.Now, TimeSpan.FromMilliseconds(900500), Slow: true, Given.Now.AddSeconds(-2)) },
        ["open, in danger"] = Given.Open with { Danger = new Danger(RiskLevel.Crisis, Given.Now) },
        ["choosing"] = Given.Waiting with { Offer = new Offer([Given.Lida, Given.Petr], Given.Now), About = [Phrase.Of("card.age", ("age", "34"))] },
        ["open, with a crisis in it"] = Given.Open with { WasHeavy = true },
        ["waiting, after an earlier conversation"] = Given.Waiting with { Before = Given.Lida },
        ["open after another mentor"] = Given.Open with { Left = [Given.Petr] },
        ["open, with a note on danger"] = Given.Open with { Noted = [new Noted(Given.Message(1), RiskLevel.Concern, "bojim se", Given.Now)] },
        ["open, with a note that was lifted"] = Given.Open with { Noted = [new Noted(Given.Message(1), RiskLevel.Crisis, "bojim se", Given.Now) { Lifted = true }] },
        ["open, help was called"] = Given.Open with { Call = new HelpCall(Given.Now, Given.Now.AddMinutes(-2), IsOpen: true) },
        ["a child with a crisis worker"] = Given.Open with { Threat = DangerKind.Mind, IsCrisis = true, IsChild = true },
        ["open, the mentor wrote last and she was asked whether she is there"] = Given.Open with { LastWord = new LastWord(OfMentor: true, Given.Now) { Steps = 1, Stepped = Given.Now.AddDays(7), Timer = Given.Now.AddDays(21) } },
        ["open, twice reported"] = Given.Open with { Reports = 2 },
        ["open, a supervisor has joined"] = Given.Open with { Joined = new StaffId("eva"), WereJoined = [new StaffId("ota"), new StaffId("eva")], Files = [new Unasked(Given.Message(1), Content.Words("one"), null, FromSeeker: false) { By = new StaffId("eva") }] },
        ["open, a supervisor is let in"] = Given.Open with { Admission = new Admission(new StaffId("eva"), new MessageId("i-1")) { Ask = Given.Ask } },
        ["open, asked to be handed over"] = Given.Open with { Handover = new HandingOver(Given.Message(1), "Bojí se o děti.", Given.Petr) { With = true } },
        ["open, she has not read who her mentor is"] = Given.Open with { Reachable = false, IsUnmet = true },
        ["open, her mentor leaves"] = Given.Open with { Handover = new HandingOver(Given.Message(1), null, null) { Leaves = true } },
        ["open, her mentor leaves and nobody has room"] = Given.Open with { Handover = new HandingOver(Given.Message(1), null, null) { Leaves = true, Waits = true, With = false } },
        ["open, her mentor was removed"] = Given.Open with { Handover = new HandingOver(Given.Message(1), null, null) { Leaves = true, IsRemoved = true } },
        ["open, she wrote last"] = Given.Open with { LastWord = new LastWord(OfMentor: false, Given.Now) },
        ["waiting, where she is"] = Given.Waiting with { Country = Country.Czechia },
        ["open, of one message a file did not arrive"] = Given.Open with { Flawed = [Given.Message(1)] },
    };

    public static readonly IReadOnlyDictionary<string, object> Matchings = new Dictionary<string, object>
    {
        ["empty"] = MatchingState.Empty,
        ["busy"] = new MatchingState([new Waiting(new ConversationId("c-2"), "cs")], new Dictionary<ConversationId, MentorId> { [Given.Talk] = Given.Lida }, 41),
        ["choosing"] = new MatchingState([new Waiting(new ConversationId("c-2"), "cs") { Topic = "money", Chooses = true }], new Dictionary<ConversationId, MentorId> { [Given.Talk] = Given.Lida }, 41)
        {
            Weights = new Dictionary<ConversationId, int> { [Given.Talk] = 2 },
            Paused = [Given.Petr],
            Shares = new Dictionary<MentorId, Share> { [Given.Lida] = new(Given.Now, 3), [Given.Petr] = new(null, 1) },
        },
        ["a mentor held back"] = MatchingState.Empty with { HeldBack = [Given.Petr] },
        ["waiting again"] = new MatchingState([new Waiting(Given.Talk, "cs") { Before = Given.Lida }], new Dictionary<ConversationId, MentorId>(), 41),
        ["waiting, but not for whom she had"] = new MatchingState([new Waiting(Given.Talk, "cs") { Not = [Given.Lida] }], new Dictionary<ConversationId, MentorId>(), 41),
        ["waiting while her mentor leaves"] = new MatchingState([new Waiting(Given.Talk, "cs") { Next = new ConversationId("c-2") }], new Dictionary<ConversationId, MentorId> { [Given.Talk] = Given.Lida }, 41),
        ["a mentor leaves"] = MatchingState.Empty with { Leaving = [Given.Petr] },
        ["codes of talks"] = MatchingState.Empty with { Codes = new Dictionary<string, ConversationId> { ["K-001"] = Given.Talk } },
        ["a week told"] = MatchingState.Empty with { Week = new DateOnly(2025, 2, 24), Shares = new Dictionary<MentorId, Share> { [Given.Lida] = new(null, 1) { First = Given.Now } } },
        ["waits remembered"] = new MatchingState([new Waiting(Given.Talk, "cs") { Since = Given.Now, IsTold = true }], new Dictionary<ConversationId, MentorId>(), 41)
        {
            Waits = [new Wait(new DateOnly(2025, 3, 1), 125), new Wait(new DateOnly(2025, 3, 1), 7) { GaveUp = true }],
        },
    };

    public static readonly IReadOnlyDictionary<string, object> Others = new Dictionary<string, object>
    {
        ["choice"] = new Choice("topic", "money"),
        ["choice about a message"] = new Choice("file", "yes", Given.Message(1)),
        ["no mentors"] = MentorsState.Empty,
        ["mentors"] = new MentorsState(new Dictionary<MentorId, MentorRecord>
        {
            [Given.Lida] = new() { Shown = new DateOnly(2025, 3, 1), Accepted = [new Acceptance(new DateOnly(2024, 1, 1), Given.Now)], Missed = new DateOnly(2025, 3, 1), Untrained = true, Reminded = [new Reminder("first contact", new DateOnly(2025, 3, 8), 7)] },
            [Given.Petr] = new() { Shown = new DateOnly(2025, 3, 1) },
        }),
        ["mentors who joined"] = MentorsState.Empty.With(Given.Nora, new MentorRecord
        {
            Joined = new Joined(7, Given.Now)
            {
                Alias = "Nora",
                Languages = ["cs", "uk"],
                Story = new Dictionary<string, string> { ["cs"] = "Prošla jsem tím." },
                Proposed = new Dictionary<string, string> { ["cs"] = "Prošla jsem tím taky." },
                Topics = ["money"],
                Capacity = 2,
                Address = Gender.Feminine,
                Approved = new Approval(Given.Now, Given.Boss),
                ReadBy = Given.Boss,
                HasPlace = true,
                IsAnnounced = true,
            },
            Trained = [new Training("first contact", new DateOnly(2025, 3, 1), new DateOnly(2026, 3, 1))],
        }) with { Invitations = [new Invitation("hash-1", Given.Now, Given.Boss)], Tries = [new Try("account-1", Given.Now)], LastNumber = 7 },
        ["a mentor who has just joined"] = MentorsState.Empty.With(Given.Nora, new MentorRecord { Joined = new Joined(1, Given.Now) }) with { LastNumber = 1 },
        ["a mentor whose channel is made again"] = MentorsState.Empty.With(Given.Nora, new MentorRecord { Joined = new Joined(1, Given.Now) { Remade = Given.Now } }) with { LastNumber = 1 },
        ["a mentor who was removed"] = MentorsState.Empty.With(Given.Nora, new MentorRecord { Joined = new Joined(1, Given.Now) { Approved = new Approval(Given.Now, Given.Boss), Ended = new Ending(Given.Now, Given.Boss) } }) with { LastNumber = 1 },
        ["a mentor's own hours"] = MentorsState.Empty.With(Given.Lida, new MentorRecord
        {
            Hours = new OwnHours { Week = SpokenHours.Week("po 22-2"), Changes = [new HoursChange(new DateOnly(2025, 3, 8), new DateOnly(2025, 3, 9), [new Stretch(600, 720)])] },
        }),
        ["no call"] = CrisisCall.None,
        ["a call"] = new CrisisCall(Given.Talk, CallPhase.Calling, Given.Anna, new Situation("uk", Country.Poland, DangerKind.Mind, 15, true, Gender.Feminine), [Given.Lida], Given.Now),
        ["no request"] = OutreachRequest.None,
        ["a request"] = new OutreachRequest(new RequestId("r-1"), RequestPhase.Late, Given.Anna, Given.Now),
        ["desk"] = DeskState.Instance,
        ["no referrals"] = ReferralsState.Empty,
        ["referrals"] = new ReferralsState(new Dictionary<string, ServiceRecord>
        {
            ["cz-1"] = new()
            {
                Reports =
                [
                    new ServiceReport(ReportKind.NoAnswer, new DateOnly(2025, 3, 1), 2, new Volunteer(Given.Lida, null)),
                    new ServiceReport(ReportKind.Moved, new DateOnly(2025, 3, 1), 1, new Volunteer(null, Given.Boss)) { IsSure = true, Before = new DateOnly(2025, 1, 1) },
                ],
            },
            ["cz-2"] = new() { Check = new ServiceCheck(new DateOnly(2025, 3, 1), new Volunteer(Given.Lida, Given.Boss)) },
        })
        {
            Month = new DateOnly(2025, 3, 1),
            Given = new Dictionary<MentorId, IReadOnlyList<string>> { [Given.Lida] = ["cz-1"] },
            Checked = 1,
        },
    };

    public static readonly IReadOnlyDictionary<string, object> Inputs = new Dictionary<string, object>
    {
        ["seeker said"] = new SeekerInput.Said(Given.Anna, Given.Message(1), Styled, Given.Message(9)),
        ["seeker said nothing passable"] = new SeekerInput.Said(Given.Anna, Given.Message(1), Content.NotPassable("location"), null),
        ["seeker edited"] = new SeekerInput.Edited(Given.Anna, Given.Message(1), Content.Words("one")),
        ["seeker pressed"] = new SeekerInput.Pressed(Given.Anna, new Choice("file", "yes", Given.Message(1))),
        ["seeker pressed an old button"] = new SeekerInput.Pressed(Given.Anna, null),
        ["seeker commanded"] = new SeekerInput.Commanded(Given.Anna, "unsend", "rest", Given.Message(1)),
        ["seeker left"] = new SeekerInput.Left(Given.Anna),
        ["seeker returned"] = new SeekerInput.Returned(Given.Anna),
        ["start lapsed"] = new SeekerInput.Lapsed(Given.Anna),
        ["conversation over"] = new SeekerInput.ConversationOver(Given.Anna, Given.Talk),
        ["conversation over, with whom"] = new SeekerInput.ConversationOver(Given.Anna, Given.Talk) { Mentor = Given.Lida },
        ["conversation over, asked how she is"] = new SeekerInput.ConversationOver(Given.Anna, Given.Talk) { Asked = true },
        ["begin again"] = new RelayInput.Begin(Given.Talk, Given.Anna, "cs", "Malina", null) { Before = Given.Lida },
        ["wanted again"] = new MatchingInput.Wanted(Given.Talk, "cs") { Before = Given.Lida },
        ["room said"] = new RoomInput.Said(Given.Talk, Given.Lida, Given.Message(1), Styled, Given.Message(9)),
        ["room said by a stranger"] = new RoomInput.Said(Given.Talk, null, Given.Message(1), Content.Words("one"), null),
        ["room edited by staff"] = new RoomInput.Edited(Given.Talk, null, Given.Message(1), Content.Words("one")) { Staff = new StaffId("eva") },
        ["room pressed by staff"] = new RoomInput.Pressed(Given.Talk, null, new Choice("file", "no", Given.Message(1))) { Staff = new StaffId("eva") },
        ["room edited"] = new RoomInput.Edited(Given.Talk, Given.Lida, Given.Message(1), Content.Words("one")),
        ["room deleted"] = new RoomInput.Deleted(Given.Talk, Given.Message(1)),
        ["room pressed"] = new RoomInput.Pressed(Given.Talk, Given.Lida, new Choice("file", "no", Given.Message(1))),
        ["room commanded"] = new RoomInput.Commanded(Given.Talk, Given.Lida, Given.Ask, "end"),
        ["room opened"] = new RoomInput.Opened(Given.Talk),
        ["room lost"] = new RoomInput.Lost(Given.Talk),
        ["room seen"] = new RoomInput.Seen(Given.Talk, Given.Lida, Given.Message(1)),
        ["room typing"] = new RoomInput.Typing(Given.Talk, Given.Lida),
        ["begin"] = new RelayInput.Begin(Given.Talk, Given.Anna, "cs", "Malina", "money"),
        ["begin, where she is"] = new RelayInput.Begin(Given.Talk, Given.Anna, "cs", "Malina", "money") { Country = Country.Poland },
        ["begin with a crisis worker"] = new RelayInput.Begin(Given.Talk, Given.Anna, "cs", "Malina", null) { Threat = DangerKind.Violence, Worker = Given.Lida, IsChild = true },
        ["mentor found"] = new RelayInput.MentorFound(Given.Talk, Given.Lida, "K-001"),
        ["nobody free"] = new RelayInput.NobodyFree(Given.Talk, 3),
        ["nobody free, and how long it usually takes"] = new RelayInput.NobodyFree(Given.Talk, 3) { UsualHours = 12 },
        ["nobody on"] = new RelayInput.NobodyFree(Given.Talk, 0) { IsNobodyOn = true },
        ["begin while she is away"] = new RelayInput.Begin(Given.Talk, Given.Anna, "cs", "Malina", null) { Left = [Given.Lida], Placed = true, IsAway = true },
        ["begin while she is asked whether she is in danger"] = new RelayInput.Begin(Given.Talk, Given.Anna, "cs", "Malina", null) { Placed = true, Asked = Given.Now },
        ["conversation over, asked whether she is in danger"] = new SeekerInput.ConversationOver(Given.Anna, Given.Talk) { InDanger = Given.Now },
        ["begin after another mentor"] = new RelayInput.Begin(Given.Talk, Given.Anna, "cs", "Malina", null) { Left = [Given.Lida], Placed = true },
        ["begin with a summary"] = new RelayInput.Begin(Given.Talk, Given.Anna, "cs", "Malina", null) { Left = [Given.Lida], Placed = true, Summary = "Bojí se o děti." },
        ["reported"] = new RelayInput.Reported(Given.Talk, Content.Words("one")),
        ["reported without words"] = new RelayInput.Reported(Given.Talk, null),
        ["blocked, in a talk"] = new RelayInput.Blocked(Given.Talk, new Block(Given.Now, "threats")),
        ["blocked"] = new SeekerInput.Blocked(Given.Anna, new Block(Given.Now, "threats")),
        ["unblocked"] = new SeekerInput.Unblocked(Given.Anna, Given.Ask),
        ["mentor leaves"] = new RelayInput.MentorLeaves(Given.Talk),
        ["mentor leaves at once"] = new RelayInput.MentorLeaves(Given.Talk) { IsRemoved = true },
        ["mentor removed"] = new MatchingInput.MentorRemoved(Given.Nora, "Nora"),
        ["leave asked"] = new MatchingInput.LeaveAsked(Given.Ask, Given.Lida, "yes"),
        ["talk asked"] = new MatchingInput.TalkAsked(Given.Ask, "K-001", "handover") { Author = Given.Lida, Staff = new StaffId("jana"), Options = new Dictionary<string, string> { ["summary"] = "Bojí se." } },
        ["offered"] = new RelayInput.Offered(Given.Talk, [Given.Lida, Given.Petr]),
        ["offered others"] = new RelayInput.Offered(Given.Talk, [Given.Petr]) { Taken = true },
        ["choice due"] = new RelayInput.ChoiceDue(Given.Talk),
        ["another asked"] = new RelayInput.AnotherAsked(Given.Talk),
        ["chosen"] = new RelayInput.Chosen(Given.Talk, Given.Lida, new ConversationId("c-2")),
        ["moved"] = new RelayInput.Moved(Given.Talk, new ConversationId("c-2"), Given.Lida, "K-002"),
        ["conversation moved"] = new SeekerInput.ConversationMoved(Given.Anna, Given.Talk, new ConversationId("c-2")),
        ["passed"] = new RelayInput.Passed(Given.Talk, Given.Message(1), Content.Words("one"), Given.Message(9)),
        ["passed from before"] = new RelayInput.Passed(Given.Talk, Given.Message(1), Content.Words("one"), null) { Kept = true },
        ["changed"] = new RelayInput.Changed(Given.Talk, Given.Message(1), Content.Words("one")),
        ["unsent"] = new RelayInput.Unsent(Given.Talk, Given.Message(1)),
        ["answered"] = new RelayInput.Answered(Given.Talk, new Choice("file", "yes", Given.Message(1))),
        ["taken over"] = new RelayInput.TakenOver(Given.Talk),
        ["taken over by the next"] = new RelayInput.TakenOver(Given.Talk) { Next = new ConversationId("c-2") },
        ["parted"] = new RelayInput.Parted(Given.Talk, [Given.Lida]),
        ["help called"] = new RelayInput.HelpCalled(Given.Talk),
        ["reachable"] = new RelayInput.Reachable(Given.Talk, false),
        ["language changed"] = new RelayInput.LanguageChanged(Given.Talk, "uk"),
        ["end asked"] = new RelayInput.EndAsked(Given.Talk),
        ["send ended"] = new RelayInput.SendEnded(Given.Talk, Given.Message(1), true, "pass", SendEnd.GivenUp),
        ["send ended without one of the files"] = new RelayInput.SendEnded(Given.Talk, Given.Message(1), true, "pass", SendEnd.Unusable) { File = 2, More = true },
        ["a supervisor was let in"] = new RelayInput.SendEnded(Given.Talk, Given.Message(1), false, "admit", SendEnd.Arrived),
        ["shut out"] = new RelayInput.ShutOut(Given.Talk),
        ["care due"] = new RelayInput.CareDue(Given.Talk),
        ["week asked"] = new RelayInput.WeekAsked(Given.Talk, [new ConversationId("c-2")], [new Sounding(Given.Lida, Given.Now, true)]),
        ["week begins"] = new MatchingInput.WeekBegins(),
        ["week heard"] = new MatchingInput.WeekHeard([new Sounding(Given.Lida, null, false)]),
        ["waits long"] = new MatchingInput.WaitsLong(Given.Talk),
        ["try room again"] = new RelayInput.TryRoomAgain(Given.Talk),
        ["desk commanded"] = new DeskInput.Commanded(Given.Ask, Given.Lida, "help"),
        ["alarm"] = new DeskInput.Alarm(Alarm),
        ["mentors started"] = new MentorsInput.Started(),
        ["mentors new day"] = new MentorsInput.NewDay(),
        ["hours begin"] = new MentorsInput.HoursBegin(),
        ["ethics asked"] = new MentorsInput.EthicsAsked(Given.Ask, Given.Lida),
        ["ethics accepted"] = new MentorsInput.EthicsAccepted(Given.Ask, Given.Lida),
        ["outreach lapsed"] = new SeekerInput.OutreachLapsed(Given.Anna),
        ["outreach over"] = new SeekerInput.OutreachOver(Given.Anna, new RequestId("r-1"), Taken: true),
        ["search lapsed"] = new SeekerInput.SearchLapsed(Given.Anna),
        ["referred"] = new SeekerInput.Referred(Given.Anna, "cz-1"),
        ["referral due"] = new SeekerInput.ReferralDue(Given.Anna),
        ["outreach wanted"] = new OutreachInput.Wanted(new RequestId("r-1"), Given.Anna, "cs", "škola"),
        ["outreach due"] = new OutreachInput.Due(new RequestId("r-1")),
        ["outreach taken"] = new OutreachInput.Taken(new RequestId("r-1")),
        ["rest needed"] = new MatchingInput.RestNeeded(Given.Lida),
        ["desk commanded by staff"] = new DeskInput.Commanded(Given.Ask, null, "invite") { Staff = Given.Boss, Options = new Dictionary<string, string> { ["mentor"] = "Nora" }, Witness = new Witness("account-1") { Hash = "hash-1", Drawn = "2345-ABCD" } },
        ["room commanded by staff"] = new RoomInput.Commanded(Given.Talk, Given.Lida, Given.Ask, "approve") { Staff = Given.Boss, Options = new Dictionary<string, string> { ["mentor"] = "Nora" }, Witness = new Witness("account-1") { TellsName = true } },
        ["roster commanded"] = new MentorsInput.Commanded(Given.Ask, "join", null) { Witness = new Witness("account-1") { Hash = "hash-1" } },
        ["roster commanded by staff"] = new MentorsInput.Commanded(Given.Ask, "approve", Given.Lida) { Staff = Given.Boss, Options = new Dictionary<string, string> { ["mentor"] = "Nora" } },
        ["place ended"] = new MentorsInput.PlaceEnded(Given.Nora, Made: true),
        ["place lost"] = new MentorsInput.PlaceLost(Given.Nora),
        ["place due"] = new MentorsInput.PlaceDue(Given.Nora),
        ["mentor stays"] = new RelayInput.MentorStays(Given.Talk),
        ["wanted, but not by whom she had"] = new MatchingInput.Wanted(Given.Talk, "cs") { Not = [Given.Lida] },
        ["roster changed"] = new MatchingInput.RosterChanged(),
        ["list asked"] = new MatchingInput.ListAsked(Given.Ask, [new MentorLine(Given.Lida, "Limetka", 2, [Hindrance.Ethics, Hindrance.Approval]) { HasProposed = true }]),
        ["held back"] = new MatchingInput.HeldBack([Given.Lida]),
        ["wanted"] = new MatchingInput.Wanted(Given.Talk, "cs"),
        ["wanted for a topic"] = new MatchingInput.Wanted(Given.Talk, "cs") { Topic = "money" },
        ["language taken"] = new MatchingInput.LanguageTaken(Given.Talk, "uk"),
        ["wished"] = new MatchingInput.Wished(Given.Talk, Given.Lida),
        ["others asked"] = new MatchingInput.OthersAsked(Given.Talk, "cs", [Given.Lida]) { Topic = "money" },
        ["moving"] = new MatchingInput.Moving(Given.Talk, new ConversationId("c-2"), "cs", null, [Given.Lida]) { Topic = "money" },
        ["moving as soon as it can be"] = new MatchingInput.Moving(Given.Talk, new ConversationId("c-2"), "cs", null, [Given.Lida]) { Waits = true },
        ["pause asked"] = new MatchingInput.PauseAsked(Given.Ask, Given.Lida, Pause: true),
        ["released after a crisis"] = new MatchingInput.Released(Given.Talk) { Heavy = true },
        ["started"] = new MatchingInput.Started(),
        ["taken"] = new MatchingInput.Taken(Given.Talk, Given.Lida),
        ["crisis taken"] = new SeekerInput.CrisisTaken(Given.Anna, Given.Talk, Given.Lida),
        ["crisis over"] = new SeekerInput.CrisisOver(Given.Anna, Given.Talk),
        ["crisis language taken"] = new CrisisInput.SpokenTo(Given.Talk, "uk"),
        ["crisis wanted"] = new CrisisInput.Wanted(Given.Talk, Given.Anna, new Situation("cs")),
        ["crisis wanted in a talk"] = new CrisisInput.Wanted(Given.Talk, Given.Anna, new Situation("cs")) { InTalk = true },
        ["crisis due"] = new CrisisInput.Due(Given.Talk, 1),
        ["crisis acknowledged"] = new CrisisInput.Acknowledged(Given.Talk, Given.Lida),
        ["crisis given up"] = new CrisisInput.GivenUp(Given.Talk),
        ["released"] = new MatchingInput.Released(Given.Talk),
        ["referrals started"] = new ReferralsInput.Started(),
        ["month begins"] = new ReferralsInput.MonthBegins(),
        ["hands asked"] = new MatchingInput.HandsAsked(new DateOnly(2025, 3, 1)),
        ["hands known"] = new ReferralsInput.HandsKnown(new DateOnly(2025, 3, 1), [Given.Lida]),
        ["service unanswered"] = new ReferralsInput.Unanswered("cz-1"),
        ["service commanded"] = new ReferralsInput.Commanded(Given.Ask, "service report", Given.Lida) { Staff = Given.Boss, Options = new Dictionary<string, string> { ["service"] = "cz-1", ["what"] = "moved" } },
    };
}
