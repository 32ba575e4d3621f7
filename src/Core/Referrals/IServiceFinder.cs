namespace MentorBot.Core.Referrals;

/// <summary>Searches the referral directory. Pure: the same question at the same moment has the same answer, for as long as the directory is the same.</summary>
public interface IServiceFinder
{
    SearchAnswer Search(ServiceSearch search, DateTimeOffset at);

    /// <summary>By the short name that people can say to each other, or by its id; null for none.</summary>
    Service? Find(string key);

    /// <summary>All of them, closed ones too, in the order of the directory.</summary>
    IReadOnlyList<Service> All { get; }

    /// <summary>What a topic, a kind or a target group is called, by its code and the reader's language; the code itself where nobody has written it.</summary>
    string Term(string code, string language);
}
