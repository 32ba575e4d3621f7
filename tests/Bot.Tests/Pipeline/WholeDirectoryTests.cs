using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Storage.Sqlite;
using MentorBot.Core.Engine;
using MentorBot.Core.Mentors;
using Xunit;

namespace MentorBot.Bot.Tests.Pipeline;

/// <summary>Who somebody of staff is: by the settings, and behind them by what the house has recorded of those who joined.</summary>
public sealed class WholeDirectoryTests : IAsyncDisposable
{
    private static readonly MentorId Lida = new("lida");
    private static readonly MentorId Nora = new("m-nora");
    private static readonly StaffId Iva = new("iva");

    private readonly string _folder = Directory.CreateTempSubdirectory("mentorbot-directory-").FullName;
    private readonly Sealer _sealer;
    private readonly SqliteStore _store;
    private readonly Memory _memory;
    private readonly WholeDirectory _directory;

    public WholeDirectoryTests()
    {
        _sealer = new Sealer(Keyring.FromFile(Path.Combine(_folder, "keys", "master.key"), Path.Combine(_folder, "data", "house.db"), chosen: false));
        _store = SqliteStore.Open(Path.Combine(_folder, "data", "house.db"), TimeProvider.System);
        _memory = new Memory(_store, _sealer);
        _directory = new WholeDirectory(new Named(), _memory);
        _memory.Write(new Known(Nora.Value, Names.Account, null, At("@nora")));
        _memory.Write(new Known(Nora.Value, Names.Channel, null, At("#mentor-01")));
    }

    private static Address At(string value) => new("desk", value);

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task KeepAsync(MentorsState state)
    {
        _memory.Write(new StateChange(StateKey.Mentors, state, null));
        await _store.CommitAsync(_memory.Batch);
        _memory.Keep();
    }

    [Fact]
    public async Task Who_joined_is_known_by_her_account_and_in_her_channel()
    {
        await KeepAsync(MentorsState.Empty.With(Nora, new MentorRecord { Joined = new Joined(1, DateTimeOffset.UnixEpoch) }));

        Assert.Equal((Nora, At("#mentor-01"), At("@nora")), (_directory.Who(At("@nora")), _directory.Channel(Nora), _directory.Account(Nora)));
        Assert.Equal((Lida, At("#lida"), At("@lida")), (_directory.Who(At("@lida")), _directory.Channel(Lida), _directory.Account(Lida)));
        Assert.Null(_directory.Who(At("@eva")));
    }

    [Fact]
    public async Task The_account_of_a_mentor_who_was_removed_is_nobody_s_at_once_and_after_a_restart()
    {
        var joined = new Joined(1, DateTimeOffset.UnixEpoch) { Approved = new Approval(DateTimeOffset.UnixEpoch, Iva) };
        await KeepAsync(MentorsState.Empty.With(Nora, new MentorRecord { Joined = joined }));
        var board = new RosterBoard();
        var house = new House("House", ["cs"], "cs", [], new Dictionary<string, IReadOnlyList<string>>(), [], ShowTyping: false);
        board.Show(_memory, house, _directory);
        Assert.Equal((Nora, true), (_directory.Who(At("@nora")), board.Of(Nora)!.IsApproved));

        await KeepAsync(MentorsState.Empty.With(Nora, new MentorRecord { Joined = joined with { Ended = new Ending(DateTimeOffset.UnixEpoch, Iva) } }));
        board.Show(_memory, house, _directory);
        Assert.Equal((null, null, At("#mentor-01")), (_directory.Who(At("@nora")), board.Of(Nora), _directory.Channel(Nora)));
        Assert.Equal([At("#mentor-01")], board.Channels);

        var anew = new WholeDirectory(new Named(), new Memory(_store, _sealer));
        Assert.Equal((null, At("#mentor-01")), (anew.Who(At("@nora")), anew.Channel(Nora)));
    }

    [Fact]
    public async Task An_account_of_somebody_whom_the_mentors_know_nothing_of_is_nobody_s()
    {
        await KeepAsync(MentorsState.Empty);

        Assert.Null(_directory.Who(At("@nora")));
    }

    [Fact]
    public async Task A_mentor_has_her_roles_at_every_desk_of_hers()
    {
        await KeepAsync(MentorsState.Empty);

        Assert.Equal([Iva, Iva, null], new[] { "@lida", "web:lida", "web:petr" }.Select(account => _directory.Staff(At(account))));
    }

    [Fact]
    public async Task The_board_shows_who_may_come_in_with_which_roles()
    {
        var house = new House("House", ["cs"], "cs", [], new Dictionary<string, IReadOnlyList<string>>(), [new MentorCard(Lida, "Limetka", ["cs"], 1)], ShowTyping: false) { Staff = [new Staff(Iva, "Iva", [Role.Supervisor])] };
        var board = new RosterBoard();
        await KeepAsync(MentorsState.Empty.With(Nora, new MentorRecord { Joined = new Joined(1, DateTimeOffset.UnixEpoch) }));
        board.Show(_memory, house, _directory);

        Assert.Equal((true, false, Role.Supervisor), (board.Of(Lida)!.IsApproved, board.Of(Lida)!.HasJoined, Assert.Single(board.Of(Lida)!.Roles)));
        Assert.Equal((false, true, 0), (board.Of(Nora)!.IsApproved, board.Of(Nora)!.HasJoined, board.Of(Nora)!.Roles.Count));
        Assert.Null(board.Of(new MentorId("gone")));
        Assert.Equal([At("#mentor-01")], board.Channels);
    }

    [Fact]
    public async Task Who_joined_at_the_other_desk_is_there_alone_and_has_no_copy()
    {
        var eva = new MentorId("m-eva");
        _memory.Write(new Known(eva.Value, Names.Account, null, new Address("web", "first")));
        await KeepAsync(MentorsState.Empty.With(Nora, new MentorRecord { Joined = new Joined(1, DateTimeOffset.UnixEpoch) }).With(eva, new MentorRecord { Joined = new Joined(2, DateTimeOffset.UnixEpoch) }));
        var both = new WholeDirectory(new WithWeb(), _memory);
        var board = new RosterBoard();
        board.Show(_memory, new House("House", ["cs"], "cs", [], new Dictionary<string, IReadOnlyList<string>>(), [], ShowTyping: false), both);

        Assert.Equal((new Address("web", "#m-eva"), new Address("web", "@m-eva"), null), (both.Channel(eva), both.Account(eva), both.Copy(eva)));
        Assert.Equal((At("#mentor-01"), At("@nora"), (new Address("web", "#m-nora"), new Address("web", "@m-nora"))), (both.Channel(Nora), both.Account(Nora), both.Copy(Nora)!.Value));
        Assert.Equal((eva, Nora, null), (board.Who(new Address("web", "first")), board.Who(At("@nora")), board.Who(At("@eva"))));
    }

    /// <summary>Everybody has another desk.</summary>
    private sealed class WithWeb : IDirectory
    {
        public Address? Channel(MentorId mentor) => null;

        public Address? Account(MentorId mentor) => null;

        public MentorId? Who(Address account) => null;

        public (Address Channel, Address Account)? Copy(MentorId mentor) => (new Address("web", "#" + mentor.Value), new Address("web", "@" + mentor.Value));

        public Address? Channel(Role role) => null;
    }

    /// <summary>Two mentors with a second desk each; one of them supervises.</summary>
    private sealed class Named : IDirectory
    {
        public Address? Channel(MentorId mentor) => mentor == Lida ? At("#lida") : null;

        public Address? Account(MentorId mentor) => mentor == Lida ? At("@lida") : null;

        public MentorId? Who(Address account) => account.Value is "@lida" or "web:lida" ? Lida : null;

        public StaffId? Staff(Address account) => account == At("@lida") ? Iva : null;

        public Address? Channel(Role role) => null;
    }
}
