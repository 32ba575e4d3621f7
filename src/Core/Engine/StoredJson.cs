using System.Text.Json.Serialization;
using MentorBot.Core.Crisis;
using MentorBot.Core.Intake;
using MentorBot.Core.Matching;
using MentorBot.Core.Mentors;
using MentorBot.Core.Outreach;
using MentorBot.Core.Referrals;
using MentorBot.Core.Relay;

namespace MentorBot.Core.Engine;

/// <summary>
/// The stored shapes of Core: every state, and every input that a timer or a parked letter can hold. A shape that is in
/// databases changes only by addition; golden files in the tests hold them still.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SeekerState))]
[JsonSerializable(typeof(Conversation))]
[JsonSerializable(typeof(MatchingState))]
[JsonSerializable(typeof(MentorsState))]
[JsonSerializable(typeof(CrisisCall))]
[JsonSerializable(typeof(OutreachRequest))]
[JsonSerializable(typeof(ReferralsState))]
[JsonSerializable(typeof(DeskState))]
[JsonSerializable(typeof(Input))]
[JsonSerializable(typeof(Choice))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(CrisisInput.Wanted), TypeInfoPropertyName = "CrisisInputWanted")]
[JsonSerializable(typeof(OutreachInput.Wanted), TypeInfoPropertyName = "OutreachInputWanted")]
[JsonSerializable(typeof(OutreachInput.Due), TypeInfoPropertyName = "OutreachInputDue")]
[JsonSerializable(typeof(OutreachInput.Taken), TypeInfoPropertyName = "OutreachInputTaken")]
[JsonSerializable(typeof(SeekerInput.Said), TypeInfoPropertyName = "SeekerInputSaid")]
[JsonSerializable(typeof(SeekerInput.Edited), TypeInfoPropertyName = "SeekerInputEdited")]
[JsonSerializable(typeof(SeekerInput.Pressed), TypeInfoPropertyName = "SeekerInputPressed")]
[JsonSerializable(typeof(SeekerInput.Commanded), TypeInfoPropertyName = "SeekerInputCommanded")]
[JsonSerializable(typeof(SeekerInput.Blocked), TypeInfoPropertyName = "SeekerInputBlocked")]
[JsonSerializable(typeof(RelayInput.Blocked), TypeInfoPropertyName = "RelayInputBlocked")]
[JsonSerializable(typeof(RoomInput.Said), TypeInfoPropertyName = "RoomInputSaid")]
[JsonSerializable(typeof(RoomInput.Edited), TypeInfoPropertyName = "RoomInputEdited")]
[JsonSerializable(typeof(RoomInput.Pressed), TypeInfoPropertyName = "RoomInputPressed")]
[JsonSerializable(typeof(RoomInput.Commanded), TypeInfoPropertyName = "RoomInputCommanded")]
[JsonSerializable(typeof(MentorsInput.Started), TypeInfoPropertyName = "MentorsInputStarted")]
[JsonSerializable(typeof(DeskInput.Commanded), TypeInfoPropertyName = "DeskInputCommanded")]
[JsonSerializable(typeof(MentorsInput.Commanded), TypeInfoPropertyName = "MentorsInputCommanded")]
[JsonSerializable(typeof(ReferralsInput.Started), TypeInfoPropertyName = "ReferralsInputStarted")]
[JsonSerializable(typeof(ReferralsInput.Commanded), TypeInfoPropertyName = "ReferralsInputCommanded")]
public sealed partial class StoredJson : JsonSerializerContext;
