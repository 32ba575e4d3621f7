using MentorBot.Bot.Referrals;
using MentorBot.Core.Referrals;
using Xunit;

namespace MentorBot.Bot.Tests.Referrals;

/// <summary>What a package says of a service in ways that ours does not use, but others do.</summary>
public sealed class ServiceReaderTests : IDisposable
{
    private const string Emergency = "4d2978d7-bfb7-58ed-96ca-b82af4d22a22";
    private const string Prazska = "0f53abd6-8dcd-5f2a-956f-a59ffd1a2eb6";
    private const string DoorOfPrazska = "6ae88c4b-48f8-5c11-85ea-84e9ab3e29ac";
    private const string PlaceOfPrazska = "3ede0de7-4cda-5d8d-bdad-648baa03b5c9";
    private const string New = "00000000-0000-5000-8000-000000000001";

    private readonly PackageCopy _copy = new();

    [Theory]
    [InlineData("fax")]
    [InlineData("pager")]
    public void Nobody_is_told_to_call_a_machine(string type)
    {
        _copy.Add("phones.csv", $"{New},,{Prazska},,,,222 000 000,,{type},");

        Assert.Equal(["222 580 697"], Read(Prazska).Phones.Select(phone => phone.Number));
    }

    [Theory]
    [InlineData("222 000 000,,text,", "SMS")]
    [InlineData("222 000 000,12,voice,", "linka 12")]
    [InlineData("222 000 000,12,voice,jen pro ženy", "linka 12, jen pro ženy")]
    public void What_must_be_known_before_somebody_calls_stands_beside_the_number(string number, string note)
    {
        _copy.Add("phones.csv", $"{New},,{Prazska},,,,{number}");

        Assert.Equal(new ServicePhone("222 000 000", note), Read(Prazska).Phones[1]);
    }

    [Theory]
    [InlineData(",,,," + DoorOfPrazska)]
    [InlineData(PlaceOfPrazska + ",,,,")]
    public void The_number_of_the_only_place_of_a_service_is_its_own(string where)
    {
        _copy.Add("phones.csv", $"{New},{where},222 000 000,,voice,");

        Assert.Equal(["222 580 697", "222 000 000"], Read(Prazska).Phones.Select(phone => phone.Number));
    }

    [Theory]
    [InlineData("0.00")]
    [InlineData("0.0")]
    public void Nothing_is_nothing_however_it_is_written(string amount)
    {
        _copy.Edit("cost_options.csv", 2, ",free,CZK,0,", $",,CZK,{amount},");

        Assert.Equal(Cost.Free, Read(Emergency).Cost);
    }

    [Fact]
    public void What_was_checked_on_a_day_that_has_not_come_was_not_checked()
    {
        _copy.Edit("services.csv", 2, "everyone,,,,,,", "everyone,,,2062-01-05,,,");

        Assert.Null(Read(Emergency).Checked);
    }

    private Service Read(string id) => new ServiceReader(ServiceDirectory.Sound(_copy.Services), new DateOnly(2026, 3, 1)).Services().Single(service => service.Id == Guid.Parse(id));

    public void Dispose() => _copy.Dispose();
}
