using System.Runtime.Versioning;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Storage.Sqlite;
using MentorBot.Bot.Tests.Storage;
using Xunit;
using static MentorBot.Bot.Tests.Privacy.TestKeys;

namespace MentorBot.Bot.Tests.Privacy;

[UnsupportedOSPlatform("windows")]
public sealed class KeyringTests : IDisposable
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly TemporaryFolder _folder = new();

    private string KeyFile => _folder["keys/org.key"];

    private string Database => _folder["data/org.db"];

    public void Dispose() => _folder.Dispose();

    private Keyring FromFile(bool chosen = false) => Keyring.FromFile(KeyFile, Database, chosen);

    private void WriteKey(string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(KeyFile)!, Private | UnixFileMode.UserExecute);
        File.WriteAllText(KeyFile, content);
        File.SetUnixFileMode(KeyFile, Private);
    }

    [Fact]
    public void The_first_start_makes_a_key_that_nobody_else_may_read()
    {
        FromFile();

        Assert.Equal(Private, File.GetUnixFileMode(KeyFile));
        Assert.Equal(Private | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(KeyFile)!));
        Assert.Equal([KeyFile], Directory.GetFiles(Path.GetDirectoryName(KeyFile)!));
        var lines = File.ReadAllLines(KeyFile);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("# The master key", lines[0], StringComparison.Ordinal);
        Assert.Contains("If it is lost, all of that is lost", lines[0], StringComparison.Ordinal);
        Assert.Equal(32, Convert.FromBase64String(lines[1]).Length);
    }

    [Fact]
    public void The_next_start_reads_the_same_key_and_another_organisation_gets_another()
    {
        var first = FromFile().Derive("house");
        var other = Keyring.FromFile(_folder["keys/other.key"], _folder["other/org.db"], chosen: false).Derive("house");

        Assert.Equal(first, FromFile().Derive("house"));
        Assert.NotEqual(first, other);
    }

    [Fact]
    public void The_file_and_the_variable_give_the_same_key()
    {
        var fromFile = FromFile().Derive("house");

        Assert.Equal(fromFile, OfVariable(" " + File.ReadAllLines(KeyFile)[1] + "\n").Derive("house"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a header\n")]
    [InlineData("not base64!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_not_32_bytes_is_refused(string content)
    {
        WriteKey(content);

        var refused = Assert.Throws<KeyFaultException>(() => FromFile());

        Assert.Contains("32 bytes", refused.Message, StringComparison.Ordinal);
        if (content.Length > 20)
            Assert.DoesNotContain(content, refused.ToString(), StringComparison.Ordinal);
        Assert.Throws<KeyFaultException>(() => OfVariable(content));
    }

    [Fact]
    public void A_variable_that_is_missing_is_named()
    {
        var refused = Assert.Throws<KeyFaultException>(() => Keyring.FromVariable("MENTORBOT_NO_SUCH_KEY"));

        Assert.Contains("MENTORBOT_NO_SUCH_KEY", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.GroupWrite)]
    public void A_key_that_others_may_touch_is_refused(UnixFileMode more)
    {
        FromFile();
        File.SetUnixFileMode(KeyFile, Private | more);

        var refused = Assert.Throws<KeyFaultException>(() => FromFile());

        Assert.Contains("chmod 600", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/org.key")]
    [InlineData("data/deep/org.key")]
    [InlineData("keys/../data/org.key")]
    public void A_key_lies_next_to_the_database_only_when_somebody_chose_that(string place)
    {
        Assert.Throws<KeyFaultException>(() => Keyring.FromFile(_folder[place], Database, chosen: false));
        Assert.False(File.Exists(_folder[place]));

        Keyring.FromFile(_folder[place], Database, chosen: true);
        Assert.True(File.Exists(_folder[place]));
    }

    [Theory]
    [InlineData("data2/org.key")]
    [InlineData("..data/org.key")]
    public void A_folder_with_a_similar_name_is_another_folder(string place)
    {
        Keyring.FromFile(_folder[place], Database, chosen: false);

        Assert.True(File.Exists(_folder[place]));
    }

    [Fact]
    public void When_the_database_is_there_a_missing_key_is_not_replaced_by_a_new_one()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        File.WriteAllText(Database, "");

        var refused = Assert.Throws<KeyFaultException>(() => FromFile());

        Assert.Contains("Put the key file back", refused.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(KeyFile));
    }

    [Fact]
    public void A_place_where_no_key_can_be_made_is_named()
    {
        File.WriteAllText(_folder["keys"], "");

        Assert.Contains(KeyFile, Assert.Throws<KeyFaultException>(() => FromFile()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_belongs_to_the_database_it_began_with()
    {
        await using var store = SqliteStore.Open(Database, TimeProvider.System);
        await Keyring.ProveAsync(store, SealerOf(1));
        await Keyring.ProveAsync(store, SealerOf(1));

        var refused = await Assert.ThrowsAsync<KeyFaultException>(() => Keyring.ProveAsync(store, SealerOf(2)));

        Assert.StartsWith("This key does not belong to this database.", refused.Message, StringComparison.Ordinal);
        await Keyring.ProveAsync(store, SealerOf(1));
    }

    [Fact]
    public void Each_use_has_a_key_of_its_own()
    {
        var keyring = FromFile();
        var master = Convert.FromBase64String(File.ReadAllLines(KeyFile)[1]);

        var keys = new[] { keyring.Derive("house"), keyring.Derive("wrapping"), keyring.Derive("hash/chat"), master };

        Assert.Equal(4, keys.Select(Convert.ToHexString).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(keyring.Derive("house"), keyring.Derive("house"));
    }

    [Fact]
    public void Nothing_of_a_key_is_ever_printed()
    {
        var keyring = FromFile();

        Assert.Equal("Keyring(…)", keyring.ToString());
        Assert.Equal("Sealer(…)", new Sealer(keyring).ToString());
        Assert.Empty(typeof(Keyring).GetProperties());
    }

    [Fact]
    public void The_default_place_is_in_the_users_configuration_one_file_for_each_organisation()
    {
        var place = Keyring.DefaultFile("brno");

        Assert.EndsWith("/mentorbot/keys/brno.key", place, StringComparison.Ordinal);
        Assert.True(Path.IsPathRooted(place));
    }
}
