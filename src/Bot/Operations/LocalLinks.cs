using MentorBot.Bot.Web;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Operations;

/// <summary>
/// Tells who started the local mode where to go, and what an operator or coordinator would hear. A link that was used is followed by a new one, since a page that is loaded
/// again needs it.
/// </summary>
internal sealed class LocalLinks(DeskLinks links, IReadOnlyList<MentorCard> mentors, string origin, TextWriter console)
{
    private readonly Lock _gate = new();

    /// <summary>Prints the links, and new ones whenever those have become too old. Ends when stopped.</summary>
    public async Task RunAsync(TimeProvider time, CancellationToken stop)
    {
        links.Used = Used;
        Say("MentorBot runs for trying out (local mode), because no platform token is set.");
        Say("Only this computer reaches it. What is written is kept until it stops (Ctrl+C), then all of it is deleted.");
        Say("");
        Say($"Write like somebody who looks for help:  {origin}/");
        Say("Answer like a mentor, in another tab, as the mentor who was chosen there:");
        try
        {
            while (true)
            {
                foreach (var mentor in mentors)
                    Say(Line(mentor));

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

    public void Alarm(Role role, string words) => Say($"To the {(role == Role.Operator ? "operator" : "coordinators")}: {words.ReplaceLineEndings(" ")}");

    private void Used(string key)
    {
        if (mentors.FirstOrDefault(mentor => mentor.Id.Value == key) is { } mentor)
            Say($"{mentor.Alias} has come in. If her page is loaded again, it needs a new link:\n{Line(mentor)}");
    }

    private string Line(MentorCard mentor) => $"  {mentor.Alias,-12}{origin}/desk#{links.Issue(mentor.Id.Value, DeskLinks.Life)}";

    private void Say(string line)
    {
        lock (_gate)
            console.WriteLine(line);
    }
}
