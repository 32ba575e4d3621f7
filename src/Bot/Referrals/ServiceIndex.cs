using System.Text;
using MentorBot.Core.Hours;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Referrals;
using Microsoft.Data.Sqlite;

namespace MentorBot.Bot.Referrals;

/// <summary>
/// The full text of the directory, in memory: which services could be meant. How they are ordered is decided elsewhere. What is written is folded and cut to its
/// stem on both sides, so that the index itself needs to know no language.
///
/// Two columns are texts (names; everything else), one holds closed words: <c>kmoney</c> is a topic, <c>tshelter</c> a kind, <c>r3</c> a region, <c>p116006</c> a telephone number, <c>n0</c> a country
/// as a whole. One connection, used by one at a time.
/// </summary>
internal sealed class ServiceIndex : IDisposable
{
    private static readonly string[] RegionNames = [.. Regions.All];

    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _find;

    public ServiceIndex(IReadOnlyList<Service> services, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> terms)
    {
        _connection.Open();
        Run("CREATE VIRTUAL TABLE directory USING fts5(names, words, codes, content='', detail=column, tokenize='ascii')");
        using (var transaction = _connection.BeginTransaction())
        using (var insert = _connection.CreateCommand())
        {
            insert.Transaction = transaction;
            insert.CommandText = "INSERT INTO directory(rowid, names, words, codes) VALUES ($id, $names, $words, $codes)";
            var (id, names, words, codes) = (insert.Parameters.Add("$id", SqliteType.Integer), insert.Parameters.Add("$names", SqliteType.Text), insert.Parameters.Add("$words", SqliteType.Text), insert.Parameters.Add("$codes", SqliteType.Text));
            for (var at = 0; at < services.Count; at++)
            {
                id.Value = at;
                names.Value = Stems(NamesOf(services[at]));
                words.Value = Stems(WordsOf(services[at], terms));
                codes.Value = string.Join(' ', CodesOf(services[at]));
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        Run("INSERT INTO directory(directory) VALUES ('optimize')");
        _find = _connection.CreateCommand();
        _find.CommandText = "SELECT rowid FROM directory WHERE directory MATCH $match";
        _find.Parameters.Add("$match", SqliteType.Text);
        _find.Prepare();
    }

    /// <summary>The numbers of all services that a question of FTS5 finds.</summary>
    public List<int> Find(string match)
    {
        lock (_gate)
        {
            _find.Parameters[0].Value = match;
            using var reader = _find.ExecuteReader();
            var found = new List<int>();
            while (reader.Read())
            {
                found.Add(reader.GetInt32(0));
            }

            return found;
        }
    }

    public static string Topic(string code) => "k" + Code(code);

    public static string Type(string code) => "t" + Code(code);

    public static string Group(string code) => "g" + Code(code);

    public static string Region(string name) => "r" + Array.IndexOf(RegionNames, name);

    public static string Number(string digits) => "p" + digits;

    public static string Whole(Country country) => "n" + (int)country;

    public static string In(Country country) => "c" + (int)country;

    /// <summary>The words of a service that mending may lead to.</summary>
    public static IEnumerable<string> Vocabulary(Service service) => new[] { NamesOf(service), service.Description, service.Eligibility }.SelectMany(text => Tokens.Of(text).Words).Where(token => token.Kind == TokenKind.Word).Select(token => token.Word);

    public void Dispose()
    {
        _find.Dispose();
        _connection.Dispose();
    }

    private static string NamesOf(Service service) => string.Join(" . ", service.Names.Values.Append(service.Name).Append(service.Organization).Append(service.Key));

    private static string WordsOf(Service service, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> terms) => string.Join(
        " . ",
        service.Types.Concat(service.Topics).Concat(service.Groups).SelectMany(code => terms.TryGetValue(code, out var names) ? names.Values : [])
            .Concat(service.Places.SelectMany(place => new[] { place.Town, place.Street, place.Region }))
            .Concat(service.Regions)
            .Append(service.Description).Append(service.Eligibility).Append(service.Application).Append(service.Alert));

    private static IEnumerable<string> CodesOf(Service service) =>
        service.Topics.Select(Topic).Concat(service.Types.Select(Type)).Concat(service.Groups.Select(Group))
            .Concat(service.Regions.Concat(service.Places.Select(place => place.Region)).Where(region => RegionNames.Contains(region)).Distinct().Select(Region))
            .Concat(service.Phones.Select(phone => Number(Ranking.National(phone.Number))))
            .Append(In(service.Country))
            .Concat(service.IsNationwide ? [Whole(service.Country)] : []);

    private static string Code(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static string Stems(string text)
    {
        var stems = new StringBuilder(text.Length);
        foreach (var word in Tokens.Of(text).Words)
        {
            stems.Append(Stem.Of(word.Word)).Append(' ');
        }

        return stems.ToString();
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
