using MentorBot.Bot.Referrals;
using Xunit;

namespace MentorBot.Bot.Tests.Referrals;

/// <summary>Every way by which a secret address could get into the directory.</summary>
public sealed class SecretAddressTests : IDisposable
{
    private const string Service = "cf5c2727-0680-54b0-b69a-4f5f7efb2b26";
    private const string Door = "7f2e6ed9-4c17-53f2-ba40-ea2e9f58b6de";
    private const string Place = "12f32c8d-8259-5df5-86de-db3cd088c714";
    private const string New = "00000000-0000-5000-8000-000000000001";

    private readonly PackageCopy _copy = new();

    [Theory]
    [InlineData("location", "3ede0de7-4cda-5d8d-bdad-648baa03b5c9", "7c95e3d9-e23d-5361-b1a7-26c70ec98ab1")]
    [InlineData("service_at_location", "6ae88c4b-48f8-5c11-85ea-84e9ab3e29ac", "7c95e3d9-e23d-5361-b1a7-26c70ec98ab1")]
    [InlineData("organization", "d12e64ee-23de-5d18-9c10-5efb293f9298", "3e7aafb1-e3e1-5a2a-aa9b-22974666f1fa")]
    public void A_mark_that_is_not_at_a_service_is_refused(string entity, string id, string term)
    {
        _copy.Add("attributes.csv", $"{New},{id},{term},,{entity},,");

        var end = _copy.Run(command => command.Check());

        Assert.Equal((1, $"attributes.csv, line 1423, link_entity: is \"{entity}\", and a secret address is marked at the service alone. Write a row for each service that is there.\n1 fault.\n"), end);
    }

    [Fact]
    public void Another_term_can_stand_at_a_place()
    {
        _copy.Add("attributes.csv", $"{New},3ede0de7-4cda-5d8d-bdad-648baa03b5c9,fd9b9b8d-4f7c-557c-8a17-6bbd173d4819,,location,,");

        Assert.Equal(0, _copy.Run(command => command.Check()).Code);
    }

    [Theory]
    [InlineData("locations.csv", 2, "Address not published", "Azyl Tajná 1", "locations.csv, line 2, name: must be \"Address not published\": the service that is there has a secret address.")]
    [InlineData("locations.csv", 2, "Address not published", "", "locations.csv, line 2, name: must be \"Address not published\": the service that is there has a secret address.")]
    [InlineData("service_at_location.csv", 2, Place + ",", Place + ",Tajná 1", "service_at_location.csv, line 2, description: must be empty: the service that is there has a secret address.")]
    public void What_a_secret_place_and_its_door_say_is_refused(string file, int line, string from, string to, string fault)
    {
        _copy.Edit(file, line, from, to);

        Assert.Equal((1, fault + "\n1 fault.\n"), _copy.Run(command => command.Check()));
    }

    [Theory]
    [InlineData("phones.csv", New + ",,,,," + Door + ",412 000 000,,voice,", "phones.csv, line 106")]
    [InlineData("phones.csv", New + "," + Place + ",,,,,412 000 000,,voice,", "phones.csv, line 106")]
    [InlineData("schedules.csv", New + ",,," + Door + ",,,,,,,,,,,,,,ring at Tajná 1,,,,,", "schedules.csv, line 152")]
    [InlineData("languages.csv", New + ",," + Place + ",,Czech,cs,Tajná 1", "languages.csv, line 198")]
    [InlineData("attributes.csv", New + "," + Place + ",fd9b9b8d-4f7c-557c-8a17-6bbd173d4819,,location,Tajná 1,", "attributes.csv, line 1423")]
    public void A_row_about_a_secret_place_or_its_door_is_refused(string file, string row, string where)
    {
        _copy.Add(file, row);

        Assert.Equal((1, where + ": is a row too many: it would tell of a place that is secret.\n1 fault.\n"), _copy.Run(command => command.Check()));
    }

    [Fact]
    public void What_tells_of_a_place_is_given_to_no_program_even_where_it_was_let_in()
    {
        _copy.Edit("locations.csv", 2, "virtual", "physical");
        _copy.Edit("locations.csv", 2, "Address not published", "Azyl Tajná 1");
        _copy.Edit("service_at_location.csv", 2, Place + ",", Place + ",Tajná 1");
        _copy.Add("addresses.csv", $"{New},{Place},,Tajná 1,,Praha,,Hlavní město Praha,110 00,CZ,physical");
        _copy.Add("phones.csv", $"{New},,,,,{Door},412 000 000,,voice,");
        _copy.Add("schedules.csv", $"{New},,,{Door},,,,,,,,,,,,,,ring at Tajná 1,,,,,");

        var service = new HsdsJson(PackageReader.Read(_copy.Services, [])).Full(Service)!;

        Assert.Equal("[{\"id\":\"7f2e6ed9-4c17-53f2-ba40-ea2e9f58b6de\",\"location\":{\"id\":\"12f32c8d-8259-5df5-86de-db3cd088c714\",\"location_type\":\"virtual\",\"name\":\"Address not published\"}}]", service["service_at_locations"]!.ToJsonString());
    }

    public void Dispose() => _copy.Dispose();
}
