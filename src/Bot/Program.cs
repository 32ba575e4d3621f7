using System.CommandLine;
using MentorBot.Bot.Operations;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Settings;

// The exit code of what was told wrongly or set wrongly; 1 is for what is not well.
const int Refused = 2;

var config = new Option<string>("--config") { Description = "The folder of the organisation's settings.", DefaultValueFactory = _ => "config" };
var root = new RootCommand("MentorBot: anonymous online peer mentoring.") { config };
root.SetAction((parsed, stop) => GuardedAsync(() => Composition.RunAsync(parsed.GetValue(config)!, stop)));

var health = new Command("health", "Asks the running service whether it is well: exit code 0 or 1.") { config };
health.SetAction((parsed, _) => GuardedAsync(() => Composition.HealthAsync(parsed.GetValue(config)!)));
root.Subcommands.Add(health);

var doctor = new Command("doctor", "Says what is wrong with the settings and which mentors can't be offered, and why: exit code 0 or 1.") { config };
doctor.SetAction((parsed, _) => GuardedAsync(() => Doctor.RunAsync(parsed.GetValue(config)!, Environment.GetEnvironmentVariable, Console.Out, TimeProvider.System)));
root.Subcommands.Add(doctor);
root.Subcommands.Add(Services());
var given = root.Parse(args);
var code = await given.InvokeAsync();
return given.Errors.Count > 0 ? Refused : code;

// Everything that is done with the referral directory; none of it starts the service.
Command Services()
{
    var services = new Command("services", "The referral directory, which lies in services/ of the organisation's folder.");
    var from = new Argument<string>("folder") { Description = "A folder with a tabular data package of HSDS 3.1." };
    var import = new Command("import", "Takes the package of a folder into the directory, if nothing is wrong with it; else says what is, and changes nothing.") { config, from };
    import.SetAction((parsed, _) => Task.FromResult(new ServicesCommand(parsed.GetValue(config)!, Console.Out, Console.Error, !Console.IsErrorRedirected).Import(parsed.GetValue(from)!)));
    services.Subcommands.Add(import);

    var to = new Argument<string>("folder") { Description = "Where the package is written." };
    var export = new Command("export", "Writes the directory as a package, for others to use. A secret address is never written.") { config, to };
    export.SetAction((parsed, _) => Task.FromResult(new ServicesCommand(parsed.GetValue(config)!, Console.Out, Console.Error, !Console.IsErrorRedirected).Export(parsed.GetValue(to)!)));
    services.Subcommands.Add(export);

    var check = new Command("check", "Says what is wrong with the directory: exit code 0 or 1.") { config };
    check.SetAction((parsed, _) => Task.FromResult(new ServicesCommand(parsed.GetValue(config)!, Console.Out, Console.Error, !Console.IsErrorRedirected).Check()));
    services.Subcommands.Add(check);

    var months = new Option<int>("--months") { Description = "How old a check may be.", DefaultValueFactory = _ => 6 };
    months.Validators.Add(given =>
    {
        if (given.Tokens.Count == 1 && int.TryParse(given.Tokens[0].Value, out var number) && number is < 0 or > 1200)
        {
            given.AddError("--months is a number from 0 to 1200.");
        }
    });
    var stale = new Command("list-stale", "Lists what nobody has checked for some months, or ever, and what nobody could reach.") { config, months };
    stale.SetAction((parsed, _) => Task.FromResult(new ServicesCommand(parsed.GetValue(config)!, Console.Out, Console.Error, !Console.IsErrorRedirected).ListStale(parsed.GetValue(months), TimeProvider.System)));
    services.Subcommands.Add(stale);
    return services;
}

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

    return Refused;
}
