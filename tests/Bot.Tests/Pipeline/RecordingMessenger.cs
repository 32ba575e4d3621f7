using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Tests.Pipeline;

/// <summary>Takes everything and writes down in a word what it was asked to do.</summary>
internal sealed class RecordingMessenger : IMessenger, ICanEdit, ICanDelete, ICanFetch, IPace
{
    public string Name { get; init; } = "desk";

    public Capabilities Capabilities { get; init; } = new(1900, 1900, "*_", 8, 10 << 20, 80);

    public IPace Pace => this;

    public List<string> Asked { get; } = [];

    /// <summary>What the next calls end with.</summary>
    public Func<Delivery> Answer { get; set; } = () => new Delivery.Sent(null);

    public Func<(byte[]? Bytes, Delivery? Trouble)> Fetch { get; set; } = () => (null, new Delivery.Rejected(Refusal.BadFile));

    public TimeSpan Take(Address to, DateTimeOffset now) => TimeSpan.Zero;

    public Task RunAsync(IInbox inbox, CancellationToken stop) => Task.CompletedTask;

    public Task<Delivery> DeliverAsync(Post post, CancellationToken stop) => Do($"post “{post.Part.Text.Text}” to {post.To.Value}{(post.ReplyTo is { } to ? $" replying to {to.Value}" : "")}{(post.Repeat ? " again" : "")}");

    public Task<Delivery> EditAsync(Address message, Part part, CancellationToken stop) => Do($"edit {message.Value} to “{part.Text.Text}”");

    public Task<Delivery> DeleteAsync(Address message, CancellationToken stop) => Do($"delete {message.Value}");

    public Task<(byte[]? Bytes, Delivery? Trouble)> FetchAsync(string ticket, long atMost, CancellationToken stop)
    {
        Asked.Add($"fetch {ticket}");
        return Task.FromResult(Fetch());
    }

    private Task<Delivery> Do(string what)
    {
        Asked.Add(what);
        return Task.FromResult(Answer());
    }
}
