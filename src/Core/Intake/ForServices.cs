using System.Globalization;
using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Referrals;

namespace MentorBot.Core.Intake;

/// <summary>
/// A seeker searches the referral directory: at whatever stage, before consent and from any age, in a talk past her mentor. Nothing that is open ends or
/// changes by it. Where something is known of her the first answer is a list by that; else, and whenever she wants, she writes what she looks for, and
/// that one message goes to nobody and is kept nowhere. Danger in it is heard all the same.
/// </summary>
internal static class ForServices
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private const int Longest = 400;

    public static Decision<SeekerState> Commanded(IntakeTurn turn, string words) =>
        !string.IsNullOrWhiteSpace(words) ? Said(turn, null, Content.Words(words))
        : turn.House.Services is null ? None(turn)
        : Begin(turn);

    public static Decision<SeekerState> Pressed(IntakeTurn turn, string answer) => (turn.House.Services, answer.Split(' ', 3)) switch
    {
        (null, _) => turn.Stay(turn.Tell("start.old-button")),
        (_, [ServiceOffer.Ask]) => Begin(turn),
        (_, [ServiceOffer.Words]) => Ask(turn),
        (_, [ServiceOffer.Leave]) => Left(turn),
        (_, [ServiceOffer.PassOn, var id]) => PassedOn(turn, id),
        (_, [ServiceOffer.OpenOnly or ServiceOffer.All, var id]) => Of(turn, id) is { } looking ? Show(turn, looking with { IsOpenOnly = answer.StartsWith(ServiceOffer.OpenOnly, StringComparison.Ordinal), Page = 0 }) : Ask(turn),
        (_, [ServiceOffer.Page, var page, var id]) when int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => Of(turn, id) is { } looking ? Show(turn, looking with { Page = number }) : Ask(turn),
        _ => turn.Stay(turn.Tell("start.old-button")),
    };

    /// <summary>All that is known of one service.</summary>
    public static Decision<SeekerState> Opened(IntakeTurn turn, string key)
    {
        if (turn.House.Services is not { } services)
        {
            return turn.Stay(turn.Tell("start.old-button"));
        }

        if (services.Find(key) is not { IsActive: true } service)
        {
            return turn.Stay(turn.Tell(Phrase.Of("services.gone"), [[ServiceOffer.InWords], DangerQuestion.Call]));
        }

        var (with, timers) = DidItHelp.Begin(turn, service.Called);
        return with.Stay([ServiceScreens.Card(with, service, Fresh(turn), isTold: timers.Count > 0), new Effect.Count("service-opened", service.Topics is [var main, ..] ? main : null, null), .. timers]);
    }

    /// <param name="message">Null for words that stand behind the command.</param>
    public static Decision<SeekerState> Said(IntakeTurn turn, MessageId? message, Content content)
    {
        if (turn.House.Services is null)
        {
            return None(Hearing.Watch(WentNowhere(turn, message), content));
        }

        if (Words(content) is not { } words)
        {
            // The next thing that she writes can still be what she looks for.
            var asking = turn.Came.Aside is { Kind: AsideKind.Search } ? turn.With(turn.Came) : turn;
            return Hearing.Watch(WentNowhere(asking, message), content).Stay(turn.Tell(Phrase.Of("services.how"), [[ServiceScreens.Leaving(turn)], DangerQuestion.Call]));
        }

        var heard = Hearing.Watch(Hearing.Speak(WentNowhere(turn, message), content), content);
        return Look(heard, new Looking(turn.Arrival.Id.Value, turn.Arrival.At, words) { Region = turn.Region, Message = message }, null);
    }

    /// <summary>She puts right what she looked for. What is too long ago for that is no message to anybody either.</summary>
    public static Decision<SeekerState>? Edited(IntakeTurn turn, SeekerInput.Edited edited) =>
        !IsSearch(turn, edited.Message) ? null
        : Fresh(turn) is not { } looking || looking.Message != edited.Message || Words(edited.Content) is not { } words ? Hearing.Watch(turn, edited.Content).Stay(turn.Tell(Phrase.Of("services.only-search"), ServiceOffer.Of(turn.House)))
        : words == looking.Words ? turn.Stay()
        : Look(Hearing.Watch(turn, edited.Content), looking with { Id = turn.Arrival.Id.Value, At = turn.Arrival.At, Words = words, Page = 0 }, null);

    /// <summary>She takes it back.</summary>
    public static Decision<SeekerState>? Unsent(IntakeTurn turn, MessageId? own) => own is not { } message || !IsSearch(turn, message) ? null
        : (turn.State.Looking?.Message == message ? turn.With(turn.State with { Looking = null }) : turn).Stay(turn.Tell(Phrase.Of("services.only-search"), ServiceOffer.Of(turn.House)));

    /// <summary>She typed what stands on one of the buttons. In a talk such words can be an answer to her mentor, and are.</summary>
    public static Decision<SeekerState>? Typed(IntakeTurn turn, Content content)
    {
        if (turn.House.Services is null || turn.House.Phrases is null || turn.State.Stage is Stage.Talking || content.Text.Text.Length > Longest)
        {
            return null;
        }

        var there = Fresh(turn) is { } looking ? ServiceScreens.Typed(turn, looking) : [];
        return there.Prepend(ServiceOffer.Button).FirstOrDefault(option => DangerQuestion.IsTyped(content, turn.Language, turn.House.Phrases, option)) is { } typed ? SeekerPressed.Decide(turn, typed.Choice) : null;
    }

    /// <summary>It was for her mentor after all.</summary>
    private static Decision<SeekerState> PassedOn(IntakeTurn turn, string id) => turn.State.Stage is Stage.Talking talking && Of(turn, id) is { Message: { } message } looking
        ? turn.With(turn.State with { Looking = looking with { Message = null }, Searches = [.. (turn.State.Searches ?? []).Where(search => search != message)] }).Stay(turn.Tell("services.passed-on"))
            .Then(new RelayInput.Passed(talking.Conversation, message, Content.Words(looking.Words), null))
        : turn.Stay(turn.Tell("start.old-button"));

    /// <summary>That she is here is remembered, to the hour: what her talk is about is shown to nobody who finds the phone a day later.</summary>
    public static IntakeTurn Here(IntakeTurn turn) =>
        turn.State is { Stage: Stage.Talking } && (turn.State.Topic ?? turn.State.Region) is not null && turn.House.Services is not null && !(turn.State.HereAt + Hour > turn.Arrival.At) ? turn.With(turn.State with { HereAt = turn.Arrival.At }) : turn;

    public static Decision<SeekerState> Lapsed(IntakeTurn turn) => turn.State.Looking is { } looking && looking.At + Kept <= turn.Arrival.At ? turn.With(turn.State with { Looking = null }).Stay() : turn.Stay();

    /// <summary>By what is known of her, at once. What was told long ago is shown to nobody who only holds the phone.</summary>
    private static Decision<SeekerState> Begin(IntakeTurn turn)
    {
        var topic = Enum.TryParse<Topic>(turn.Topic, ignoreCase: true, out var about) && HouseTopics.Of(about) is [var first, ..] ? first : null;
        var last = turn.State.Stage is Stage.Talking ? turn.Came.HereAt ?? DateTimeOffset.MinValue : turn.State.AskedAt;
        var isPaused = last + IntakeTurn.Pause < turn.Arrival.At;
        return isPaused || (topic is null && turn.Region is null)
            ? Ask(turn)
            : Look(turn, new Looking(turn.Arrival.Id.Value, turn.Arrival.At, "") { Topic = topic, Region = turn.Region }, topic is null ? null : turn.Topic);
    }

    private static Decision<SeekerState> Ask(IntakeTurn turn) => Asides.Begin(turn, AsideKind.Search).Stay(ServiceScreens.Ask(turn));

    /// <summary>Back to what is open.</summary>
    private static Decision<SeekerState> Left(IntakeTurn turn) => ServiceScreens.IsStart(turn) ? turn.Ask(turn.State.Stage) : turn.Stay(turn.Tell("services.left"));

    private static Decision<SeekerState> Look(IntakeTurn turn, Looking looking, string? topic)
    {
        var shown = Show(turn, looking);
        return shown.And(new Effect.Count("services-searched", topic, null), new Effect.StartTimer("services:" + turn.Seeker, looking.At + Kept, new SeekerInput.SearchLapsed(turn.Seeker)));
    }

    private static Decision<SeekerState> Show(IntakeTurn turn, Looking looking) => turn.With(turn.State.Looking == looking ? turn.State : turn.State with { Looking = looking }).Stay(ServiceScreens.List(turn, looking));

    private static Decision<SeekerState> None(IntakeTurn turn) => turn.Stay(turn.Tell(Phrase.Of("services.none"), [DangerQuestion.Call]));

    private static Looking? Fresh(IntakeTurn turn) => turn.State.Looking is { } looking && looking.At + Kept > turn.Arrival.At ? looking : null;

    private static Looking? Of(IntakeTurn turn, string id) => Fresh(turn) is { } looking && looking.Id == id ? looking : null;

    private static bool IsSearch(IntakeTurn turn, MessageId message) => turn.State.Searches?.Contains(message) == true;

    private static IntakeTurn WentNowhere(IntakeTurn turn, MessageId? message) => message is not { } search || IsSearch(turn, search) ? turn
        : turn.With(turn.State with { Searches = [.. (turn.State.Searches ?? []).TakeLast(SeekerState.MostSearches - 1), search] });

    private static string? Words(Content content) =>
        content is { Refused: null, Attachments.Count: 0, Forwarded: false, Text.Text: { Length: <= Longest } words } && !string.IsNullOrWhiteSpace(words) ? words.Trim() : null;
}
