using System.CommandLine;
using MentorBot.Bot.Operations;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Settings;

var config = new Option<string>("--config") { Description = "The folder of the organisation's settings.", DefaultValueFactory = _ => "config" };
var root = new RootCommand("MentorBot: anonymous online peer mentoring.") { config };
root.SetAction((parsed, stop) => GuardedAsync(() => Composition.RunAsync(parsed.GetValue(config)!, stop)));

var health = new Command("health", "Asks the running service whether it is well: exit code 0 or 1.") { config };
health.SetAction((parsed, _) => GuardedAsync(() => Composition.HealthAsync(parsed.GetValue(config)!)));
root.Subcommands.Add(health);

var doctor = new Command("doctor", "Says what is wrong with the settings and which mentors can't be offered, and why: exit code 0 or 1.") { config };
doctor.SetAction((parsed, _) => GuardedAsync(() => Doctor.RunAsync(parsed.GetValue(config)!, Environment.GetEnvironmentVariable, Console.Out, TimeProvider.System)));
root.Subcommands.Add(doctor);
return await root.Parse(args).InvokeAsync();

// What an operator can mend is said in plain lines, without a stack trace, and nothing is left running.
static async Task<int> GuardedAsync(Func<Task<int>> run)
{
    try
    {
        return await run();
    }
    catch (SettingsFaultException fault)
    {
        return Refuse(fault.Faults);
    }
    catch (Exception fault) when (fault is StoreFaultException or KeyFaultException or MessengerFaultException or NotDurableException)
    {
        return Refuse([fault.Message]);
    }
}

static int Refuse(IEnumerable<string> lines)
{
    foreach (var line in lines)
    {
        Console.Error.WriteLine(line);
    }

    return 2;
}
