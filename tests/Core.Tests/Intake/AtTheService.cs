using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Intake;
using MentorBot.Core.Tests.Hours;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>A house with a crisis service, and a seeker who has to do with it.</summary>
internal static class AtTheService
{
    public static readonly House Open = Given.House with { Service = new CrisisService(OpeningHours.Always, [new DutyWorker(Given.Lida, null)], TimeSpan.FromMinutes(3)) };

    public static readonly House Closed = Open with { Service = Open.Service! with { Hours = OpeningHoursTests.Hours("mon-fri: 8-20") } };

    public static readonly House Speaking = Open with { Phrases = Bot.Settings.PhrasebookFile.Read(Language.HouseTexts.Folder, Language.HouseTexts.Languages).Book };

    public static readonly ConversationId Call = new("c-i-1");

    public static readonly SeekerState WithWorker = State(Talking) with { Worker = Given.Lida };

    public static string[] Keys(Seen<SeekerState> seen) => [.. seen.Decision.Effects.OfType<Effect.ToSeeker.Tell>().Select(tell => tell.Phrase.Key)];
}
