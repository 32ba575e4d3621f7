using System.Globalization;
using System.Text.RegularExpressions;
using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Core.Tests.Walks;

/// <summary>
/// Follows every word of a walk by its number, in a model far simpler than the machines: where it may be shown, whether it
/// must go at once, and that it goes once at most. A word without a home (a note among staff, of a stranger, after the end,
/// taken back, without consent) is never seen anywhere.
/// </summary>
internal sealed partial class Follow(Func<SeekerId, SeekerState> seekers, Func<ConversationId, Conversation> conversations, Func<MentorId, bool> isFormer)
{
    private readonly Dictionary<SeekerId, List<(MessageId Message, Content Content)>> _kept = [];
    private readonly Dictionary<(ConversationId Conversation, MessageId Message), (Content Content, bool ToSeeker, StaffId? By)> _asked = [];
    private readonly Dictionary<int, (ConversationId Conversation, bool ToSeeker)> _homes = [];
    private readonly HashSet<int> _passed = [];
    private readonly List<int> _due = [];
    private readonly Dictionary<SeekerId, string> _shown = [];
    private string? _aside;
    private bool _talking;
    private SeekerId? _lapsing;

    public int Passed => _passed.Count;

    public int Answered { get; private set; }

    public int Lapsed { get; private set; }

    /// <summary>How many requests went to the outreach team.</summary>
    public int Requested { get; private set; }

    /// <summary>How many words went aside because she had said so.</summary>
    public int Aside { get; private set; }

    public int Reported { get; private set; }

    /// <summary>How often the directory was searched.</summary>
    public int Searched { get; private set; }

    /// <summary>How often a supervisor was heard on the other side.</summary>
    public int Joined { get; private set; }

    /// <summary>An input is about to be handled: what must come of it?</summary>
    public void Hear(Input input)
    {
        _due.Clear();
        _lapsing = input is SeekerInput.Lapsed lapsed ? lapsed.Seeker : null;
        _talking = input is SeekerInput seeker && seekers(seeker.Seeker).Stage is Stage.Talking;
        _aside = input is SeekerInput.Said { Content: { Refused: null, Attachments.Count: 0 } words } aside && seekers(aside.Seeker).Aside is not null ? words.Text.Text.Trim() : null;
        switch (input)
        {
            case SeekerInput.Said word when seekers(word.Seeker) is { Aside: { } before, Stage: var stage } && !(before.Kind == AsideKind.Search && word.ReplyTo is not null && stage is Stage.Talking):

            // What she reports is at home with the coordinator, whatever becomes of it later.
            case SeekerInput.Said reported when seekers(reported.Seeker).Reporting is not null:
            case SeekerInput.Edited late when seekers(late.Seeker).Reported?.Contains(late.Message) == true:

            // What she looks for is at home nowhere.
            case SeekerInput.Edited search when seekers(search.Seeker).Searches?.Contains(search.Message) == true:
                break;

            // Who is kept from mentors is answered with that, whatever she writes or presses.
            case SeekerInput.Said or SeekerInput.Pressed when seekers(((SeekerInput)input).Seeker) is { Blocked: not null, Stage: not (Stage.Talking or Stage.TooYoung) }:
                break;
            // What was taken for a search goes to her mentor after all.
            case SeekerInput.Pressed { Choice: { Question: "services", Answer: var answer } } on when seekers(on.Seeker) is { Stage: Stage.Talking talk, Looking: { Message: { } message } looking } && answer == "pass " + looking.Id:
                Hear(new SeekerInput.Said(on.Seeker, message, Content.Words(looking.Words), null), conversations(talk.Conversation));
                break;
            case SeekerInput of when seekers(of.Seeker).Stage is Stage.Talking talking:
                Hear(of, conversations(talking.Conversation));
                break;
            case SeekerInput of:
                Hear(of, seekers(of.Seeker).Stage, Kept(of.Seeker));
                break;
            case RoomInput of:
                Hear(of, conversations(of.Conversation));
                break;
        }
    }

    /// <summary>It was handled: what came of it?</summary>
    public void See(Outcome outcome)
    {
        foreach (var begun in outcome.States.Select(change => change.Next).OfType<SeekerState>().Select(state => state.Stage).OfType<Stage.Talking>().Where(_ => !_talking))
        {
            var conversation = conversations(begun.Conversation);
            Kept(conversation.Seeker).ForEach(kept => Say(conversation.Id, kept.Message, kept.Content, toSeeker: false));
            Kept(conversation.Seeker).Clear();
        }

        if (_lapsing is { } gone && outcome.States.Any(change => change.Next is SeekerState { Stage: Stage.NotStarted }))
        {
            Kept(gone).Clear();
            Lapsed++;
        }

        var went = outcome.Effects.SelectMany(See).ToList();
        Assert.Equal(_due, went);
        Assert.All(went, word => Assert.True(_passed.Add(word), $"⟨{word}⟩ goes a second time."));
        foreach (var over in _asked.Where(asked => conversations(asked.Key.Conversation) is var talk && (talk.Phase == Phase.Ended || (asked.Value.By is { } by && talk.Joined != by))).ToList())
        {
            _asked.Remove(over.Key);
        }
    }

    private void Hear(SeekerInput input, Stage stage, List<(MessageId Message, Content Content)> kept)
    {
        switch (input)
        {
            case SeekerInput.Said said when IsPassable(said.Content) && stage is not Stage.TooYoung && kept.Count < SeekerState.MostKept
                && !(stage is Stage.Naming && said.Content.Attachments.Count == 0 && Words(said.Content).Count == 0):
                kept.Add((said.Message, said.Content));
                break;
            case SeekerInput.Edited edited when IsPassable(edited.Content) && kept.FindIndex(one => one.Message == edited.Message) is var at and >= 0:
                kept[at] = (edited.Message, edited.Content);
                break;
            case SeekerInput.Commanded { Command: "unsend", Own: { } own }:
                kept.RemoveAll(one => one.Message == own);
                break;
            case SeekerInput.Commanded { Command: "end" } when stage is not (Stage.NotStarted or Stage.TooYoung or Stage.Over or Stage.Talking):
                kept.Clear();
                break;
            case SeekerInput.Pressed { Choice: { Question: "consent", Answer: "no" } } when stage is Stage.AwaitingConsent:
            case SeekerInput.Pressed { Choice: { Question: "age", Answer: "no" } } when stage is Stage.AwaitingAge:
                kept.Clear();
                break;
        }
    }

    private void Hear(SeekerInput input, Conversation talk)
    {
        switch (input)
        {
            case SeekerInput.Said said when IsPassable(said.Content):
                Say(talk.Id, said.Message, said.Content, toSeeker: false);
                break;
            case SeekerInput.Edited edited when !IsPassable(edited.Content):
                _asked.Remove((talk.Id, edited.Message));
                break;
            case SeekerInput.Edited edited:
                Edit(talk.Id, edited.Message, edited.Content, toSeeker: false);
                break;
            case SeekerInput.Commanded { Command: "unsend", Own: { } own }:
                _asked.Remove((talk.Id, own));
                break;
            case SeekerInput.Pressed { Choice: { Question: "file", About: { } about } choice }:
                Answer(talk.Id, about, choice.Answer == "yes", toSeeker: false);
                break;
        }
    }

    private void Hear(RoomInput input, Conversation talk)
    {
        switch (input)
        {
            case RoomInput.Said said when IsHeard(said.Author, said.Staff, talk) && IsPassable(said.Content) && !IsNote(said.Content):
                Say(talk.Id, said.Message, said.Content, toSeeker: true, said.Author == talk.Mentor ? null : said.Staff);
                break;
            case RoomInput.Edited edited when (IsHeard(edited.Author, edited.Staff, talk) || WasHeard(edited.Staff, talk)) && IsNote(edited.Content):
            case RoomInput.Deleted:
                _asked.Remove((talk.Id, input is RoomInput.Edited note ? note.Message : ((RoomInput.Deleted)input).Message));
                break;
            case RoomInput.Edited edited when IsHeard(edited.Author, edited.Staff, talk):
                Edit(talk.Id, edited.Message, edited.Content, toSeeker: true);
                break;
            case RoomInput.Pressed { Choice: { Question: "file", About: { } about } choice } pressed when IsHeard(pressed.Author, pressed.Staff, talk):
                Answer(talk.Id, about, choice.Answer == "yes", toSeeker: true, pressed.Author == talk.Mentor ? null : pressed.Staff);
                break;
        }
    }

    private void Say(ConversationId talk, MessageId message, Content content, bool toSeeker, StaffId? by = null)
    {
        var asks = content.Attachments.Any(file => file.Kind != AttachmentKind.Photo);
        if (asks && _asked.Keys.Count(key => key.Conversation == talk) >= Conversation.MostFiles)
        {
            return;
        }

        Words(content).ForEach(word => _homes[word] = (talk, toSeeker));
        if (asks)
        {
            _asked[(talk, message)] = (content, toSeeker, by);
        }
        else
        {
            _due.AddRange(Words(content));
        }
    }

    private void Edit(ConversationId talk, MessageId message, Content content, bool toSeeker)
    {
        Words(content).ForEach(word => _homes[word] = (talk, toSeeker));
        if (_asked.TryGetValue((talk, message), out var asked) && asked.ToSeeker == toSeeker)
        {
            _asked[(talk, message)] = (content, toSeeker, asked.By);
        }
    }

    private void Answer(ConversationId talk, MessageId about, bool yes, bool toSeeker, StaffId? by = null)
    {
        if (_asked.TryGetValue((talk, about), out var asked) && asked.ToSeeker == toSeeker && asked.By == by)
        {
            _asked.Remove((talk, about));
            _due.AddRange(yes ? Words(asked.Content) : []);
            Answered++;
        }
    }

    /// <summary>The words that this effect passes on. Wherever a word is shown, it must be at home.</summary>
    private List<int> See(Effect effect)
    {
        var (content, talk, toSeeker) = effect switch
        {
            Effect.ToDesk.Pass to => (to.Content, to.Conversation, false),
            Effect.ToDesk.Edit to => (to.Content, to.Conversation, false),
            Effect.ToSeeker.Pass to => (to.Content, to.Of, true),
            Effect.ToSeeker.Edit to => (to.Content, to.Of, true),
            Effect.ToDesk.Tell { On: not null } note => (Content.Words(note.Phrase.Args["words"]), note.Conversation, false),
            _ => (null, default, false),
        };
        if (content is null && effect is Effect.ToDesk.TellRole { Role: Role.Coordinator, Phrase.Key: "alarm.reported" })
        {
            Reported++;
            return [];
        }

        if (effect is Effect.ToDesk.TellRole { Role: Role.Coordinator, Phrase.Key: "alarm.after-word" } aside)
        {
            Assert.Equal(_aside, aside.Phrase.Args["words"]);
            Aside++;
            return [];
        }

        Searched += effect is Effect.Count { What: "services-searched" } ? 1 : 0;
        if (effect is Effect.ToSeeker.Tell { Phrase.Key: "outreach.show" } show)
        {
            _shown[show.Seeker] = show.Phrase.Args["words"];
            return [];
        }

        if (effect is Effect.ToDesk.AskOutreach ask)
        {
            Assert.Contains(ask.Phrase.Args["words"], _shown.Values);
            Requested++;
            return [];
        }

        if (content is null)
        {
            Assert.DoesNotContain("⟨", Plain.Of(effect), StringComparison.Ordinal);
            return [];
        }

        Joined += effect is Effect.ToSeeker.Pass { Alias: "Eva" or "Ota" } ? 1 : 0;
        Assert.All(Words(content), word =>
        {
            Assert.Equal((talk, toSeeker), Assert.Contains(word, _homes));
            Assert.DoesNotContain(_asked.Values, asked => Words(asked.Content).Contains(word));
        });
        Assert.True(effect is not Effect.ToSeeker reaches || reaches.Seeker == conversations(talk).Seeker, "A word goes to another seeker.");
        return effect is Effect.ToDesk.Pass or Effect.ToSeeker.Pass ? Words(content) : [];
    }

    private List<(MessageId Message, Content Content)> Kept(SeekerId seeker)
    {
        if (!_kept.TryGetValue(seeker, out var kept))
        {
            _kept[seeker] = kept = [];
        }

        return kept;
    }

    private bool IsMentor(MentorId? author, Conversation talk) => talk.Phase == Phase.Open && author is { } mentor && mentor == talk.Mentor && !isFormer(mentor);

    private bool IsHeard(MentorId? author, StaffId? staff, Conversation talk) => IsMentor(author, talk) || (talk.Phase == Phase.Open && staff is not null && staff == talk.Joined);

    private static bool WasHeard(StaffId? staff, Conversation talk) => staff is { } member && talk.WereJoined?.Contains(member) == true;

    private static bool IsPassable(Content content) => content.Refused is null || !content.IsEmpty;

    private static bool IsNote(Content content) => content.Text.Text.StartsWith("//", StringComparison.Ordinal);

    private static List<int> Words(Content content) => [.. Word().Matches(content.Text.Text).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex("⟨(\\d+)⟩")]
    private static partial Regex Word();
}
