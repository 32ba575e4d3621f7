using MentorBot.Bot.Web;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Operations;

/// <summary>
/// Tells who started the local mode where to go, and what those who have a role would hear. A link that was used is followed by a new one, since a page that is loaded
/// again needs it.
/// </summary>
internal sealed class LocalLinks(DeskLinks links, House house, string origin, TextWriter console)
{
    private readonly Lock _gate = new();

    /// <summary>What who tries it out has to know of her settings, a line each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Prints the links, and new ones whenever those have become too old. Ends when stopped.</summary>
    public async Task RunAsync(TimeProvider time, CancellationToken stop)
    {
        links.Used = Used;
        Say("MentorBot runs for trying out (local mode), because no platform token is set.");
        Say("Only this computer reaches it. What is written is kept until it stops (Ctrl+C), then all of it is deleted.");
        foreach (var note in Notes)
            Say(note);

        Say("");
        Say($"Write like somebody who looks for help:  {origin}/");
        Say("Answer like a mentor, in another tab, as the mentor who was chosen there:");
        try
        {
            while (true)
            {
                foreach (var (who, name) in Mentors)
                    Say(Line(who, name));

                if (Staff.Any())
                    Say("See what those are told who coordinate and supervise, and give their commands:");

                foreach (var (who, name) in Staff)
                    Say(Line(who, name));

                Say("Each link works once, within an hour. When one was used, a new one is printed here.");
                await Task.Delay(DeskLinks.Life, time, stop);
                Say("The links above are too old by now. New ones:");
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped: links end with the process.
        }
    }

    public void Alarm(Role role, string words) => Say($"To the {role switch { Role.Operator => "operator", Role.Supervisor => "supervisors", Role.Duty => "crisis service", Role.Outreach => "outreach team", _ => "coordinators" }}: {words.ReplaceLineEndings(" ")}");

    private IEnumerable<(DeskPerson Who, string Name)> Mentors => house.Mentors.Select(mentor => (DeskPerson.Of(mentor.Id), mentor.Alias));

    /// <summary>Who has a role and is no mentor; a mentor has hers at her own desk.</summary>
    private IEnumerable<(DeskPerson Who, string Name)> Staff => house.Staff.Where(member => house.Mentors.All(mentor => mentor.Id.Value != member.Id.Value)).Select(member => (DeskPerson.Of(member.Id), member.Name));

    private void Used(DeskPerson used)
    {
        foreach (var (who, name) in Mentors.Concat(Staff).Where(one => one.Who == used))
            Say($"{name} has come in. If her page is loaded again, it needs a new link:\n{Line(who, name)}");
    }

    private string Line(DeskPerson who, string name) => $"  {name,-12}{origin}/desk#{links.Issue(who, DeskLinks.Life)}";

    private void Say(string line)
    {
        lock (_gate)
            console.WriteLine(line);
    }
}
