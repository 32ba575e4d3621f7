using System.Text.Json.Serialization;
using MentorBot.Core.Crisis;
using MentorBot.Core.Intake;
using MentorBot.Core.Matching;
using MentorBot.Core.Mentors;
using MentorBot.Core.Outreach;
using MentorBot.Core.Referrals;
using MentorBot.Core.Relay;

namespace MentorBot.Core.Engine;

/// <summary>Which machine, and which of its states, an input is for.</summary>
public readonly record struct StateKey(string Machine, string Id)
{
    public static StateKey Of(SeekerId seeker) => new(IntakeMachine.Name, seeker.Value);

    public static StateKey Of(ConversationId conversation) => new(RelayMachine.Name, conversation.Value);

    /// <summary>A call for a crisis worker, by the conversation that it can become.</summary>
    public static StateKey OfCall(ConversationId call) => new(CrisisMachine.Name, call.Value);

    public static StateKey OfRequest(RequestId request) => new(OutreachMachine.Name, request.Value);

    public static readonly StateKey Matching = new(MatchingMachine.Name, "all");

    public static readonly StateKey Mentors = new(MentorsMachine.Name, "all");

    public static readonly StateKey Referrals = new(ReferralsMachine.Name, "all");

    public static readonly StateKey Desk = new(DeskMachine.Name, "all");
}

/// <summary>
/// Something that happened. A closed family: what a seeker did, what happened in a conversation's room at the desk, how a
/// send ended, and the follow-ups by which machines speak to each other. Every input names the one state it is for.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(SeekerInput.Said), "seeker.said")]
[JsonDerivedType(typeof(SeekerInput.Edited), "seeker.edited")]
[JsonDerivedType(typeof(SeekerInput.Pressed), "seeker.pressed")]
[JsonDerivedType(typeof(SeekerInput.Commanded), "seeker.commanded")]
[JsonDerivedType(typeof(SeekerInput.Left), "seeker.left")]
[JsonDerivedType(typeof(SeekerInput.Returned), "seeker.returned")]
[JsonDerivedType(typeof(SeekerInput.Lapsed), "seeker.lapsed")]
[JsonDerivedType(typeof(SeekerInput.ConversationOver), "seeker.conversation-over")]
[JsonDerivedType(typeof(SeekerInput.ConversationMoved), "seeker.conversation-moved")]
[JsonDerivedType(typeof(SeekerInput.CrisisTaken), "seeker.crisis-taken")]
[JsonDerivedType(typeof(SeekerInput.WorkerSilent), "seeker.worker-silent")]
[JsonDerivedType(typeof(SeekerInput.WorkerBack), "seeker.worker-back")]
[JsonDerivedType(typeof(SeekerInput.CrisisUnanswered), "seeker.crisis-unanswered")]
[JsonDerivedType(typeof(SeekerInput.CrisisOver), "seeker.crisis-over")]
[JsonDerivedType(typeof(SeekerInput.OutreachLapsed), "seeker.outreach-lapsed")]
[JsonDerivedType(typeof(SeekerInput.OutreachOver), "seeker.outreach-over")]
[JsonDerivedType(typeof(SeekerInput.SearchLapsed), "seeker.search-lapsed")]
[JsonDerivedType(typeof(SeekerInput.Referred), "seeker.referred")]
[JsonDerivedType(typeof(SeekerInput.ReferralDue), "seeker.referral-due")]
[JsonDerivedType(typeof(OutreachInput.Wanted), "outreach.wanted")]
[JsonDerivedType(typeof(OutreachInput.Due), "outreach.due")]
[JsonDerivedType(typeof(OutreachInput.Taken), "outreach.taken")]
[JsonDerivedType(typeof(SeekerInput.Blocked), "seeker.blocked")]
[JsonDerivedType(typeof(SeekerInput.Unblocked), "seeker.unblocked")]
[JsonDerivedType(typeof(CrisisInput.Wanted), "crisis.wanted")]
[JsonDerivedType(typeof(CrisisInput.SpokenTo), "crisis.spoken-to")]
[JsonDerivedType(typeof(CrisisInput.Due), "crisis.due")]
[JsonDerivedType(typeof(CrisisInput.Acknowledged), "crisis.acknowledged")]
[JsonDerivedType(typeof(CrisisInput.GivenUp), "crisis.given-up")]
[JsonDerivedType(typeof(RoomInput.Said), "room.said")]
[JsonDerivedType(typeof(RoomInput.Edited), "room.edited")]
[JsonDerivedType(typeof(RoomInput.Deleted), "room.deleted")]
[JsonDerivedType(typeof(RoomInput.Pressed), "room.pressed")]
[JsonDerivedType(typeof(RoomInput.Commanded), "room.commanded")]
[JsonDerivedType(typeof(RoomInput.Opened), "room.opened")]
[JsonDerivedType(typeof(RoomInput.Lost), "room.lost")]
[JsonDerivedType(typeof(RoomInput.Typing), "room.typing")]
[JsonDerivedType(typeof(RoomInput.Seen), "room.seen")]
[JsonDerivedType(typeof(RelayInput.Begin), "relay.begin")]
[JsonDerivedType(typeof(RelayInput.MentorFound), "relay.mentor-found")]
[JsonDerivedType(typeof(RelayInput.NobodyFree), "relay.nobody-free")]
[JsonDerivedType(typeof(RelayInput.Offered), "relay.offered")]
[JsonDerivedType(typeof(RelayInput.ChoiceDue), "relay.choice-due")]
[JsonDerivedType(typeof(RelayInput.AnotherAsked), "relay.another-asked")]
[JsonDerivedType(typeof(RelayInput.Chosen), "relay.chosen")]
[JsonDerivedType(typeof(RelayInput.Moved), "relay.moved")]
[JsonDerivedType(typeof(RelayInput.Reported), "relay.reported")]
[JsonDerivedType(typeof(RelayInput.Blocked), "relay.blocked")]
[JsonDerivedType(typeof(RelayInput.MentorLeaves), "relay.mentor-leaves")]
[JsonDerivedType(typeof(RelayInput.MentorStays), "relay.mentor-stays")]
[JsonDerivedType(typeof(RelayInput.Passed), "relay.passed")]
[JsonDerivedType(typeof(RelayInput.Changed), "relay.changed")]
[JsonDerivedType(typeof(RelayInput.Unsent), "relay.unsent")]
[JsonDerivedType(typeof(RelayInput.Answered), "relay.answered")]
[JsonDerivedType(typeof(RelayInput.SureAsked), "relay.sure-asked")]
[JsonDerivedType(typeof(RelayInput.WentAside), "relay.went-aside")]
[JsonDerivedType(typeof(RelayInput.HelpCalled), "relay.help-called")]
[JsonDerivedType(typeof(RelayInput.TakenOver), "relay.taken-over")]
[JsonDerivedType(typeof(RelayInput.Parted), "relay.parted")]
[JsonDerivedType(typeof(RelayInput.Reachable), "relay.reachable")]
[JsonDerivedType(typeof(RelayInput.LanguageChanged), "relay.language")]
[JsonDerivedType(typeof(RelayInput.EndAsked), "relay.end")]
[JsonDerivedType(typeof(RelayInput.SendEnded), "relay.send-ended")]
[JsonDerivedType(typeof(RelayInput.ShutOut), "relay.shut-out")]
[JsonDerivedType(typeof(RelayInput.TryRoomAgain), "relay.try-room-again")]
[JsonDerivedType(typeof(RelayInput.DelayDue), "relay.delay-due")]
[JsonDerivedType(typeof(RelayInput.CareDue), "relay.care-due")]
[JsonDerivedType(typeof(RelayInput.WeekAsked), "relay.week-asked")]
[JsonDerivedType(typeof(DeskInput.Commanded), "desk.commanded")]
[JsonDerivedType(typeof(DeskInput.Alarm), "desk.alarm")]
[JsonDerivedType(typeof(MentorsInput.Started), "mentors.started")]
[JsonDerivedType(typeof(MentorsInput.NewDay), "mentors.new-day")]
[JsonDerivedType(typeof(MentorsInput.HoursBegin), "mentors.hours-begin")]
[JsonDerivedType(typeof(MentorsInput.EthicsAsked), "mentors.ethics-asked")]
[JsonDerivedType(typeof(MentorsInput.EthicsAccepted), "mentors.ethics-accepted")]
[JsonDerivedType(typeof(MentorsInput.Commanded), "mentors.commanded")]
[JsonDerivedType(typeof(MentorsInput.PlaceEnded), "mentors.place-ended")]
[JsonDerivedType(typeof(MentorsInput.PlaceDue), "mentors.place-due")]
[JsonDerivedType(typeof(MentorsInput.PlaceLost), "mentors.place-lost")]
[JsonDerivedType(typeof(ReferralsInput.Started), "referrals.started")]
[JsonDerivedType(typeof(ReferralsInput.MonthBegins), "referrals.month-begins")]
[JsonDerivedType(typeof(ReferralsInput.HandsKnown), "referrals.hands-known")]
[JsonDerivedType(typeof(ReferralsInput.Unanswered), "referrals.unanswered")]
[JsonDerivedType(typeof(ReferralsInput.Commanded), "referrals.commanded")]
[JsonDerivedType(typeof(MatchingInput.Wanted), "matching.wanted")]
[JsonDerivedType(typeof(MatchingInput.Wished), "matching.wished")]
[JsonDerivedType(typeof(MatchingInput.LanguageTaken), "matching.language-taken")]
[JsonDerivedType(typeof(MatchingInput.OthersAsked), "matching.others-asked")]
[JsonDerivedType(typeof(MatchingInput.Moving), "matching.moving")]
[JsonDerivedType(typeof(MatchingInput.PauseAsked), "matching.pause-asked")]
[JsonDerivedType(typeof(MatchingInput.PauseGiven), "matching.pause-given")]
[JsonDerivedType(typeof(MatchingInput.WaitingAsked), "matching.waiting-asked")]
[JsonDerivedType(typeof(MatchingInput.RestNeeded), "matching.rest-needed")]
[JsonDerivedType(typeof(MatchingInput.WroteBeside), "matching.wrote-beside")]
[JsonDerivedType(typeof(MatchingInput.LeaveAsked), "matching.leave-asked")]
[JsonDerivedType(typeof(MatchingInput.MentorRemoved), "matching.mentor-removed")]
[JsonDerivedType(typeof(MatchingInput.TalkAsked), "matching.talk-asked")]
[JsonDerivedType(typeof(MatchingInput.HeldBack), "matching.held-back")]
[JsonDerivedType(typeof(MatchingInput.RosterChanged), "matching.roster-changed")]
[JsonDerivedType(typeof(MatchingInput.ListAsked), "matching.list-asked")]
[JsonDerivedType(typeof(MatchingInput.Taken), "matching.taken")]
[JsonDerivedType(typeof(MatchingInput.Started), "matching.started")]
[JsonDerivedType(typeof(MatchingInput.WaitsLong), "matching.waits-long")]
[JsonDerivedType(typeof(MatchingInput.WeekBegins), "matching.week-begins")]
[JsonDerivedType(typeof(MatchingInput.WeekHeard), "matching.week-heard")]
[JsonDerivedType(typeof(MatchingInput.HandsAsked), "matching.hands-asked")]
[JsonDerivedType(typeof(MatchingInput.Released), "matching.released")]
public abstract record Input
{
    private protected Input()
    {
    }

    [JsonIgnore]
    public abstract StateKey Owner { get; }
}

/// <summary>An input with all that a decision may know besides state: when, and a number drawn for it.</summary>
/// <param name="Chance">64 bits that depend on the id and a secret of this installation, so a replay draws the same.</param>
public sealed record Arrival(InputId Id, DateTimeOffset At, ulong Chance, Input Input);
