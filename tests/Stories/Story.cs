using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Mentors;
using MentorBot.Stories.World;

namespace MentorBot.Stories;

/// <summary>
/// Plays a transcript. A line that begins with "> " is a step; below it stands everything that the people of the house see because
/// of it. Lines that begin with # are for the reader. Steps, with names of people and rooms as they come:
/// <code>
/// anna says Hello                 anna presses Label            anna sends a photo: words      anna sends a location
/// anna replies to "words": text   anna edits "words": text      anna unsends "words"           anna gives /help
/// anna blocks us                  anna comes back
/// lida in K-001: text             lida in K-001 replies to "words": text
/// lida in K-001 edits "words": text      lida in K-001 deletes "words"   lida in K-001 sends a document: words
/// lida in K-001 sends files (photo document) in reply to "words": words
/// lida in K-001 presses Label     lida in K-001 gives /end               lida in K-001 is typing
/// lida on duty presses Label      eva of the team presses Label
/// lida in K-001 gives /handover | summary: text | to: Kalina
/// lida in K-001 chooses Label (under the last answer)               jana at the desk chooses Label
/// lida in K-001 gives /end and is sure
/// lida on duty presses Label             jana at the desk gives /answer | code: K-001 | text: text
/// nora in #lobby gives /join | code: it  nora in #lobby gives /alias | name: Nora | her name
/// 2 minutes pass                  the house dies and starts again
/// the house starts again with the code of ethics of 2026-03-02      the house starts again without the role of eva
/// chat answers: down | refused | forbidden | wrong token | blocked | unclear | unclear but there | fine     (desk the same)
/// the room K-001 answers: …       (only there; the room @eva: when she is let in)
/// the room K-001 is deleted       quietly …  (the step is played, nothing is shown)
/// </code>
/// </summary>
internal sealed partial class Story : IAsyncDisposable
{
    private readonly StringBuilder _seen = new();
    private readonly WorldHouse _house;
    private readonly Dictionary<string, Address> _written = [];
    private bool _quiet;
    private const string WithoutRole = "the house starts again without the role of ";

    /// <summary>What is given names the person behind the account.</summary>
    private const string HerName = "her name";

    private string _code = "";
    private int _event;

    public Story(House house) => _house = new WorldHouse(house, Tell, NameOf);

    /// <summary>The whole transcript as it really goes.</summary>
    public async Task<string> PlayAsync(string transcript)
    {
        await _house.StartAsync();
        var played = new StringBuilder();
        foreach (var line in transcript.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith('#'))
            {
                Separate(played).Append(line).Append('\n');
                continue;
            }

            if (!line.StartsWith("> ", StringComparison.Ordinal))
            {
                continue;
            }

            _seen.Clear();
            await StepAsync(line[2..]);
            Separate(played).Append(line).Append('\n').Append(_seen);
        }

        return played.ToString();
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    /// <summary>A blank line before every step, but not between lines for the reader and their step.</summary>
    private static StringBuilder Separate(StringBuilder played)
    {
        var text = played.ToString();
        var last = text.Length == 0 ? "#" : text.TrimEnd('\n').Split('\n')[^1];
        return last.StartsWith('#') ? played : played.Append('\n');
    }

    private async Task StepAsync(string step)
    {
        _quiet = step.StartsWith("quietly ", StringComparison.Ordinal);
        step = _quiet ? step["quietly ".Length..] : step;
        if (InRoom().Match(step) is { Success: true } room)
        {
            await RoomAsync(room.Groups["who"].Value, room.Groups["room"].Value, room.Groups["what"].Value);
        }
        else if (OnDuty().Match(step) is { Success: true } duty)
        {
            var channel = new Address(WorldHouse.DeskName, "#duty");
            await SeeAsync(WorldHouse.DeskName, new Update.FromRoom.Pressed(channel, new Address(WorldHouse.DeskName, "@" + duty.Groups["who"].Value), Button(_house.Desk, channel, duty.Groups["what"].Value)));
        }
        else if (OfTheTeam().Match(step) is { Success: true } team)
        {
            var channel = new Address(WorldHouse.DeskName, "#outreach");
            await SeeAsync(WorldHouse.DeskName, new Update.FromRoom.Pressed(channel, new Address(WorldHouse.DeskName, "@" + team.Groups["who"].Value), Button(_house.Desk, channel, team.Groups["what"].Value)));
        }
        else if (AtTheDesk().Match(step) is { Success: true } asks)
        {
            var author = new Address(WorldHouse.DeskName, "@" + asks.Groups["who"].Value);
            await SeeAsync(WorldHouse.DeskName, Asked(new Address(WorldHouse.DeskName, "#anywhere"), author, asks.Groups["what"].Value));
        }
        else if (AtTheDeskAgain().Match(step) is { Success: true } again)
        {
            await SeeAsync(WorldHouse.DeskName, Again(new Address(WorldHouse.DeskName, "#anywhere"), new Address(WorldHouse.DeskName, "@" + again.Groups["who"].Value), again.Groups["what"].Value));
        }
        else if (Passing().Match(step) is { Success: true } passing)
        {
            var number = int.Parse(passing.Groups["n"].Value, CultureInfo.InvariantCulture);
            await _house.PassAsync(passing.Groups["unit"].Value switch { "second" => TimeSpan.FromSeconds(number), "minute" => TimeSpan.FromMinutes(number), "hour" => TimeSpan.FromHours(number), _ => TimeSpan.FromDays(number) });
        }
        else if (Answering().Match(step) is { Success: true } answering)
        {
            SetTrouble(answering.Groups["who"].Value == "chat" ? _house.Chat : _house.Desk, answering.Groups["what"].Value);
        }
        else if (RoomAnswering().Match(step) is { Success: true } roomAnswering)
        {
            SetTrouble(_house.Desk, roomAnswering.Groups["what"].Value, Room(roomAnswering.Groups["room"].Value));
        }
        else if (step == "the house dies and starts again")
        {
            await _house.DieAsync();
            await _house.StartAsync();
        }
        else if (Ethics().Match(step) is { Success: true } ethics)
        {
            await _house.DieAsync();
            var version = DateOnly.ParseExact(ethics.Groups["version"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            _house.Settings = _house.Settings with { Ethics = new EthicsCode(version, new Dictionary<string, string> { ["cs"] = "Naslouchám a nesoudím. Co se dozvím, nikomu nepředávám." }, "cs") };
            await _house.StartAsync();
        }
        else if (step.StartsWith(WithoutRole, StringComparison.Ordinal))
        {
            await _house.DieAsync();
            _house.Settings = _house.Settings with { Staff = [.. _house.Settings.Staff.Where(member => member.Id.Value != step[WithoutRole.Length..])] };
            await _house.StartAsync();
        }
        else if (step.StartsWith("the room ", StringComparison.Ordinal))
        {
            await SeeAsync(WorldHouse.DeskName, new Update.FromRoom.Lost(Room(step.Split(' ')[2])));
        }
        else
        {
            var space = step.IndexOf(' ', StringComparison.Ordinal);
            await ChatAsync(step[..space], step[(space + 1)..]);
        }
    }

    private async Task ChatAsync(string who, string what)
    {
        var chat = new Address(WorldHouse.ChatName, who);
        if (what.StartsWith("says ", StringComparison.Ordinal))
        {
            await SeeAsync(WorldHouse.ChatName, new Update.FromSeeker.Said(chat, Write(_house.Chat, who, what[5..]), Words(what[5..]), null));
        }
        else if (what.StartsWith("presses ", StringComparison.Ordinal))
        {
            await SeeAsync(WorldHouse.ChatName, new Update.FromSeeker.Pressed(chat, Button(_house.Chat, chat, what[8..])));
        }
        else if (Sends().Match(what) is { Success: true } sends)
        {
            var words = sends.Groups["words"].Value;
            await SeeAsync(WorldHouse.ChatName, new Update.FromSeeker.Said(chat, Write(_house.Chat, who, words.Length > 0 ? words : what), File(sends.Groups["kind"].Value, words, WorldHouse.ChatName), null));
        }
        else if (About().Match(what) is { Success: true } about)
        {
            var (message, text) = (Quoted(_house.Chat, chat, about.Groups["quoted"].Value), about.Groups["text"].Value);
            await SeeAsync(WorldHouse.ChatName, about.Groups["verb"].Value switch
            {
                "replies to" => new Update.FromSeeker.Said(chat, Write(_house.Chat, who, text), Words(text), message),
                "edits" => new Update.FromSeeker.Edited(chat, message, Words(text)),
                _ => new Update.FromSeeker.Commanded(chat, "unsend", "", message),
            });
        }
        else if (what.StartsWith("gives /", StringComparison.Ordinal))
        {
            var given = what[7..].Split(' ', 2);
            await SeeAsync(WorldHouse.ChatName, new Update.FromSeeker.Commanded(chat, given[0], given.Length > 1 ? given[1] : "", null));
        }
        else
        {
            await SeeAsync(WorldHouse.ChatName, what switch { "blocks us" => new Update.FromSeeker.Left(chat), "comes back" => new Update.FromSeeker.Returned(chat), _ => throw Unknown(what) });
        }
    }

    private async Task RoomAsync(string who, string code, string what)
    {
        var (room, author) = (Room(code), new Address(WorldHouse.DeskName, "@" + who));
        if (what.StartsWith(": ", StringComparison.Ordinal))
        {
            await SeeAsync(WorldHouse.DeskName, new Update.FromRoom.Said(room, author, Write(_house.Desk, room.Value, what[2..]), Words(what[2..]), null));
        }
        else if (Sends().Match(what.TrimStart()) is { Success: true } sends)
        {
            var words = sends.Groups["words"].Value;
            await SeeAsync(WorldHouse.DeskName, new Update.FromRoom.Said(room, author, Write(_house.Desk, room.Value, words), File(sends.Groups["kind"].Value, words, WorldHouse.DeskName), null));
        }
        else if (SendsFiles().Match(what.TrimStart()) is { Success: true } several)
        {
            var (message, words) = (Quoted(_house.Desk, room, several.Groups["quoted"].Value), several.Groups["words"].Value);
            await SeeAsync(WorldHouse.DeskName, new Update.FromRoom.Said(room, author, Write(_house.Desk, room.Value, words), Files(several.Groups["kinds"].Value, words, WorldHouse.DeskName), message));
        }
        else if (About().Match(what.TrimStart()) is { Success: true } about)
        {
            var (message, text) = (Quoted(_house.Desk, room, about.Groups["quoted"].Value), about.Groups["text"].Value);
            await SeeAsync(WorldHouse.DeskName, about.Groups["verb"].Value switch
            {
                "replies to" => new Update.FromRoom.Said(room, author, Write(_house.Desk, room.Value, text), Words(text), message),
                "edits" => new Update.FromRoom.Edited(room, author, message, Words(text)),
                _ => new Update.FromRoom.Deleted(room, message),
            });
        }
        else if (what == " gives /end and is sure")
        {
            await SeeAsync(WorldHouse.DeskName, Asked(room, author, "end"));
            await SeeAsync(WorldHouse.DeskName, Again(room, author, _house.Desk.Answered!.Buttons[0][0].Label));
        }
        else
        {
            await SeeAsync(WorldHouse.DeskName, what.Trim() switch
            {
                "is typing" => new Update.FromRoom.Typing(room, author),
                var press when press.StartsWith("presses ", StringComparison.Ordinal) => new Update.FromRoom.Pressed(room, author, Button(_house.Desk, room, press[8..])),
                var chooses when chooses.StartsWith("chooses ", StringComparison.Ordinal) => Again(room, author, chooses[8..]),
                var gives when gives.StartsWith("gives /", StringComparison.Ordinal) => Asked(room, author, gives[7..]),
                _ => throw Unknown(what),
            });
        }
    }

    /// <summary>A command, with what is given with it behind bars; the code that was given last is "it".</summary>
    private Update.Asked Asked(Address place, Address author, string given)
    {
        var parts = given.Split(" | ");
        var options = parts.Skip(1).Where(part => part != HerName).Select(part => part.Split(": ", 2)).ToDictionary(part => part[0], part => part[1] == "it" ? _code : part[1]);
        return new Update.Asked(place, author, new AskId($"ask-{++_event}"), parts[0], options) { TellsName = parts.Contains(HerName) };
    }

    private Update.AskedAgain Again(Address place, Address author, string label) => new(
        place, author, new AskId($"ask-{++_event}"), _house.Desk.Answered?.Buttons.SelectMany(row => row).FirstOrDefault(button => button.Label == label)?.Id ?? "no-such-button-at-all-here");

    private Task SeeAsync(string messenger, Update update) => _house.SeeAsync(messenger, $"event-{++_event}", update);

    private Address Write(ScriptedMessenger messenger, string place, string words)
    {
        var address = new Address(messenger.Name, $"{place}/written-{++_event}");
        _written[words] = address;
        messenger.Written[address] = words;
        return address;
    }

    /// <summary>The message of those words as this platform shows it: where it was written, or the copy.</summary>
    private Address Quoted(ScriptedMessenger messenger, Address place, string words) => _written.TryGetValue(words, out var written) && written.Messenger == messenger.Name
        ? written
        : messenger.Screen.Last(shown => shown.Place == place && shown.Part.Text.Text == words).Address;

    /// <summary>The newest button of that label that the place shows.</summary>
    private static string Button(ScriptedMessenger messenger, Address place, string label) =>
        messenger.Screen.Where(shown => shown.Place == place).Reverse().SelectMany(shown => shown.Part.Buttons.SelectMany(row => row)).FirstOrDefault(button => button.Label == label)?.Id ?? "no-such-button-at-all-here";

    /// <param name="where">Where it has trouble; null for everywhere.</param>
    private static void SetTrouble(ScriptedMessenger messenger, string what, Address? where = null)
    {
        messenger.ArrivesAllTheSame = what == "unclear but there";
        messenger.Trouble = place => what switch
        {
            _ when where is not null && place != where => null,
            "down" => new Delivery.RetryAfter(null),
            "refused" => new Delivery.Rejected(Refusal.Filtered),
            "forbidden" => new Delivery.Rejected(Refusal.NotAllowed),
            "wrong token" => new Delivery.Rejected(Refusal.TokenRefused),
            "gone" => new Delivery.Rejected(Refusal.PlaceGone),
            "blocked" => new Delivery.Rejected(Refusal.Unreachable),
            "unclear" or "unclear but there" => Delivery.Unknown.Instance,
            "fine" => null,
            _ => throw Unknown(what),
        };
    }

    private static Content Words(string text) => Content.Words(text.Replace("\\n", "\n", StringComparison.Ordinal));

    private static Content File(string kind, string words, string messenger) => kind switch
    {
        "photo" => new Content(StyledText.Plain(words), [new Attachment(AttachmentKind.Photo, messenger, "photo", 70)]),
        "voice" => new Content(StyledText.Plain(words), [new Attachment(AttachmentKind.Voice, messenger, "voice", 70)]),
        "document" => new Content(StyledText.Plain(words), [new Attachment(AttachmentKind.Document, messenger, "document", 70)]),
        _ => Content.NotPassable(kind) with { Text = StyledText.Plain(words) },
    };

    private static Content Files(string kinds, string words, string messenger) =>
        new(StyledText.Plain(words), [.. kinds.Split(' ').SelectMany(kind => File(kind, "", messenger).Attachments)]);

    private Address Room(string code) => _house.Desk.Screen.LastOrDefault(shown => shown.Place.Value.StartsWith(code, StringComparison.Ordinal))?.Place ?? new Address(WorldHouse.DeskName, code);

    private static string NameOf(Address address) => address.Value;

    private void Tell(string line)
    {
        _code = Code().Match(line) is { Success: true } drawn ? drawn.Value : _code;
        if (!_quiet)
        {
            _seen.Append("  ").Append(Code().Replace(line, "(a code)")).Append('\n');
        }
    }

    private static InvalidOperationException Unknown(string step) => new($"No such step: {step}");

    [GeneratedRegex(@"^(?<who>\w+) in (?<room>K-\d+|#[\w-]+)(?<what>.*)$")]
    private static partial Regex InRoom();

    /// <summary>Drawn anew each time a story is played.</summary>
    [GeneratedRegex("[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}")]
    private static partial Regex Code();

    [GeneratedRegex(@"^(?<n>\d+) (?<unit>second|minute|hour|day)s? pass(es)?$")]
    private static partial Regex Passing();

    [GeneratedRegex(@"^(?<who>\w+) on duty presses (?<what>.+)$")]
    private static partial Regex OnDuty();

    [GeneratedRegex(@"^(?<who>\w+) of the team presses (?<what>.+)$")]
    private static partial Regex OfTheTeam();

    [GeneratedRegex(@"^(?<who>\w+) at the desk gives /(?<what>.+)$")]
    private static partial Regex AtTheDesk();

    [GeneratedRegex(@"^(?<who>\w+) at the desk chooses (?<what>.+)$")]
    private static partial Regex AtTheDeskAgain();

    [GeneratedRegex(@"^the house starts again with the code of ethics of (?<version>\d{4}-\d\d-\d\d)$")]
    private static partial Regex Ethics();

    [GeneratedRegex("^(?<who>chat|desk) answers: (?<what>.+)$")]
    private static partial Regex Answering();

    [GeneratedRegex("^the room (?<room>K-\\d+|[#@][\\w-]+) answers: (?<what>.+)$")]
    private static partial Regex RoomAnswering();

    [GeneratedRegex(@"^sends an? (?<kind>\w+)(: (?<words>.*))?$")]
    private static partial Regex Sends();

    [GeneratedRegex("^sends files \\((?<kinds>[a-z ]+)\\) in reply to \"(?<quoted>[^\"]*)\": (?<words>.*)$")]
    private static partial Regex SendsFiles();

    [GeneratedRegex("^(?<verb>replies to|edits|unsends|deletes) \"(?<quoted>[^\"]*)\"(: (?<text>.*))?$")]
    private static partial Regex About();
}
