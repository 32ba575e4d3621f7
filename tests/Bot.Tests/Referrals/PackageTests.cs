using MentorBot.Bot.Operations;
using MentorBot.Bot.Tests.Storage;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Referrals;

/// <summary>The directory as a package of files: what is taken, what is refused and why, and that nothing is ever taken by half.</summary>
public sealed class PackageTests : IDisposable
{
    private static readonly string House = Path.Combine(Town.Repository, "config", "services");

    private readonly TemporaryFolder _folder = new();

    public PackageTests()
    {
        Copy(House, _folder["coming"]);
        Directory.CreateDirectory(_folder["config"]);
    }

    [Fact]
    public void The_package_of_the_house_is_sound() => Assert.Equal((0, "Nothing is wrong: 167 services, 5 of them with a secret address.\n"), Run(House[..^"/services".Length], command => command.Check()));

    [Fact]
    public void What_is_imported_and_exported_again_is_the_same_to_the_letter()
    {
        Assert.Equal((0, "167 services were taken in.\n"), Import());
        Assert.Equal((0, "167 services were written.\n"), Run(_folder["config"], command => command.Export(_folder["gone"])));

        Assert.Equal(Contents(House), Contents(_folder["gone"]));
    }

    [Fact]
    public void A_damaged_package_changes_nothing_and_says_each_fault()
    {
        Import();
        var before = Contents(_folder["config/services"]);
        Edit("services.csv", text => text.Replace(",active,", ",open,", StringComparison.Ordinal), line: 2);
        Edit("services.csv", text => text[..8] + "#" + text[9..], line: 3);
        Edit("phones.csv", text => text + ",one too many", line: 4);
        Edit("schedules.csv", text => text.Replace("00:00:00", "25:00", StringComparison.Ordinal), line: 2);
        Edit("cost_options.csv", text => text.Replace(",0,", ",nothing,", StringComparison.Ordinal), line: 2);
        Edit("service_areas.csv", text => text.Replace("celá ČR", "Atlantis", StringComparison.Ordinal), line: 2);
        Edit("languages.csv", text => text.Replace(",Czech,", ",\"Cz\"ech,", StringComparison.Ordinal), line: 2);
        File.Delete(_folder["coming/taxonomies.csv"]);
        File.WriteAllText(_folder["coming/friends.csv"], "id\n");

        var (code, said) = Import();

        Assert.Equal(1, code);
        Assert.Contains("services.csv, line 2, status: is \"open\", and can be active, inactive, defunct, temporarily closed.\n", said, StringComparison.Ordinal);
        Assert.Contains("services.csv, line 3, id: is \"fe2336c9#2721-5432-88e8-253f630c68ad\", which is no UUID.\n", said, StringComparison.Ordinal);
        Assert.Contains("phones.csv, line 4: has 11 fields, and there are 10 columns.\n", said, StringComparison.Ordinal);
        Assert.Contains("schedules.csv, line 2, opens_at: is \"25:00\", which is no time like 09:00:00.\n", said, StringComparison.Ordinal);
        Assert.Contains("cost_options.csv, line 2, amount: is \"nothing\", which is no number.\n", said, StringComparison.Ordinal);
        Assert.Contains("service_areas.csv, line 2, name: is \"Atlantis\", which is no region.", said, StringComparison.Ordinal);
        Assert.Contains("languages.csv, line 2: has a quotation mark where none can be.", said, StringComparison.Ordinal);
        Assert.Contains("taxonomies.csv: is missing.\n", said, StringComparison.Ordinal);
        Assert.Contains("friends.csv: is no table of the standard.", said, StringComparison.Ordinal);
        Assert.EndsWith("faults.\nNothing was changed.\n", said, StringComparison.Ordinal);
        Assert.Equal(before, Contents(_folder["config/services"]));
        Assert.Equal(["services"], Directory.GetDirectories(_folder["config"]).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("addresses.csv", "9ec38467-a730-5f32-b56d-000000000001,{0},,Tajná 1,,Praha,,Hlavní město Praha,110 00,CZ,physical", "addresses.csv, line 22: is a row too many: the service that is there has a secret address.")]
    [InlineData("accessibility.csv", "9ec38467-a730-5f32-b56d-000000000001,{0},lift,,", "accessibility.csv, line 2: is a row too many: it would tell of a place that is secret.")]
    public void An_address_of_a_secret_place_is_refused(string file, string row, string why)
    {
        File.AppendAllText(_folder["coming/" + file], string.Format(null, row, SecretPlace()) + "\n");

        var (code, said) = Import();

        Assert.Equal((1, why + "\n1 fault.\nNothing was changed.\n"), (code, said));
        Assert.False(Directory.Exists(_folder["config/services"]));
    }

    [Fact]
    public void A_secret_place_that_is_drawn_on_a_map_is_never_exported()
    {
        Import();
        Copy(_folder["config/services"], _folder["coming"]);
        var location = SecretPlace();
        var lines = File.ReadAllLines(_folder["config/services/locations.csv"]);
        var at = Array.FindIndex(lines, line => line.StartsWith(location, StringComparison.Ordinal));
        lines[at] = lines[at].Replace(",virtual,", ",physical,", StringComparison.Ordinal).Replace("Address not published,,,,,,,", "Praha,,Tajná 1,,50.1,14.4,,", StringComparison.Ordinal);
        File.WriteAllLines(_folder["config/services/locations.csv"], lines);

        var (code, said) = Run(_folder["config"], command => command.Export(_folder["gone"]));

        Assert.Equal(1, code);
        Assert.Equal(
            [
                $"locations.csv, line {at + 1}, location_type: must be virtual: the service that is there has a secret address.",
                $"locations.csv, line {at + 1}, name: must be \"Address not published\": the service that is there has a secret address.",
                $"locations.csv, line {at + 1}, description: must be empty: the service that is there has a secret address.",
                $"locations.csv, line {at + 1}, latitude: must be empty: the service that is there has a secret address.",
                $"locations.csv, line {at + 1}, longitude: must be empty: the service that is there has a secret address.",
                "5 faults.",
                "Nothing was written.",
            ],
            said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.False(Directory.Exists(_folder["gone"]));
    }

    [Theory]
    [InlineData("id;name;description\n", "organizations.csv, line 1: has semicolons between its columns. Write commas.")]
    [InlineData("", "organizations.csv: is empty: not even the names of its columns are there.")]
    [InlineData("id,name,colour\n", "organizations.csv, line 1, colour: is no column of the standard.\norganizations.csv, line 1, description: is missing. The standard requires it.")]
    [InlineData("id,name,name,description\n", "organizations.csv, line 1, name: is there twice.")]
    public void A_file_that_is_no_table_is_said_in_a_plain_line(string text, string said)
    {
        File.WriteAllText(_folder["coming/organizations.csv"], text);

        Assert.StartsWith(said + "\n", Import().Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("222 71 71 71, 800 077 777")]
    [InlineData("222 71 71 71 / 72")]
    [InlineData("see the web")]
    [InlineData("22")]
    public void A_number_that_nobody_could_dial_is_refused(string number)
    {
        Edit("phones.csv", text => text.Replace(",,112,", $",,\"{number}\",", StringComparison.Ordinal), line: 2);

        Assert.Equal((1, $"phones.csv, line 2, number: is \"{number}\", which is no number that can be dialled. Write one number in a row, like +420 222 717 171; what else is to be known goes into extension or description.\n1 fault.\nNothing was changed.\n"), Import());
    }

    [Fact]
    public void Two_services_of_one_short_name_are_refused_since_a_button_would_open_the_other_one()
    {
        Edit("attributes.csv", text => text.Replace(",cz-155,", ",CZ-112,", StringComparison.Ordinal), line: Array.FindIndex(File.ReadAllLines(_folder["coming/attributes.csv"]), line => line.Contains(",cz-155,", StringComparison.Ordinal)) + 1);

        var (code, said) = Import();

        Assert.Equal(1, code);
        Assert.Contains("value: is \"CZ-112\", and another service is called so already.\n1 fault.\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_an_old_spreadsheet_are_said_to_be_that()
    {
        File.WriteAllBytes(_folder["coming/organizations.csv"], [.. "id,name,description\n"u8.ToArray(), 0xE1, 0xE8, (byte)'\n']);

        Assert.StartsWith("organizations.csv: is not in UTF-8. Save it again as \"CSV UTF-8\".\n", Import().Said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_has_checked_for_long_is_listed_with_the_oldest_first()
    {
        var lines = File.ReadAllLines(Path.Combine(House, "services.csv"));
        var header = lines[0].Split(',');
        foreach (var (row, day) in new[] { (1, "2026-02-01"), (6, "2025-01-01") })
        {
            var fields = lines[row].Split(',');
            fields[Array.IndexOf(header, "assured_date")] = day;
            lines[row] = string.Join(',', fields);
        }

        File.WriteAllLines(_folder["coming/services.csv"], lines);
        Import();

        var (code, said) = Run(_folder["config"], command => command.ListStale(6, new At(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero))));

        Assert.Equal(1, code);
        Assert.DoesNotContain("cz-112 ", said, StringComparison.Ordinal);
        Assert.Contains("cz-rr (ROZKOŠ bez RIZIKA): never checked; there is no way to reach it, so it is not shown to anybody\n", said, StringComparison.Ordinal);
        Assert.EndsWith("cz-116006 (Linka pomoci obětem kriminality a domácího násilí (Bílý kruh bezpečí)): checked 2025-01-01\n166 of 167 services are to be checked.\n", said, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private (int Code, string Said) Import() => Run(_folder["config"], command => command.Import(_folder["coming"]));

    private static (int Code, string Said) Run(string config, Func<ServicesCommand, int> act)
    {
        using var console = new StringWriter { NewLine = "\n" };
        return (act(new ServicesCommand(config, console, TextWriter.Null, isTerminal: false)), console.ToString());
    }

    private void Edit(string file, Func<string, string> change, int line)
    {
        var lines = File.ReadAllLines(_folder["coming/" + file]);
        lines[line - 1] = change(lines[line - 1]);
        File.WriteAllLines(_folder["coming/" + file], lines);
    }

    /// <summary>The id of a virtual location, which all belong to services with a secret address.</summary>
    private string SecretPlace() => File.ReadLines(_folder["coming/locations.csv"]).First(line => line.Contains(",virtual,", StringComparison.Ordinal))[..36];

    private static Dictionary<string, string> Contents(string folder) => Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }
    }

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
