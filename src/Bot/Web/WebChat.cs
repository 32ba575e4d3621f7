using System.Security.Cryptography;
using MentorBot.Core.Engine;
using MentorBot.Core.Language;

namespace MentorBot.Bot.Web;

/// <summary>
/// The seeker's chat in a browser and, where the settings give it its keys, the desk: the messenger, and what the host maps.
///
/// Theory of operation. Pressing "begin" makes a place, 256 bits at random, and a token that lets the page in there; the token lives in the page's
/// memory alone, so closing the page is leaving without a trace. The page keeps one answer open through which it is told everything (<see cref="Live"/>),
/// and asks for each deed with a request of its own (<see cref="Entrance"/>, <see cref="Talk"/>). What is said lies on a shelf in the store, so a page
/// that lost its connection is told all of it again. By a code that she asked for she can come back (<see cref="Returns"/>); where nobody can come back
/// any more, nothing is delivered and the sender is told. Without JavaScript the same page is a form, and every answer the whole page (<see cref="PlainDoor"/>).
/// </summary>
internal sealed class WebChat : IDisposable
{
    private readonly DeskParts _desk;
    private readonly Entrance _entrance;
    private readonly StartPage _page;
    private readonly PlainPage _plain;
    private readonly PlainDoor _door;
    private readonly bool _hasChat;
    private readonly string _origin;

    public WebChat(WebSettings settings, Func<Phrasebook> phrases, TimeProvider time, ILoggerFactory logs)
    {
        var pages = new Pages(time);
        var words = new Words(phrases, settings);
        Counts = new RefusalCounts();
        _desk = new DeskParts(pages, settings, time);
        Messenger = new WebMessenger(pages, _desk, Counts, time, logs.CreateLogger<WebMessenger>());
        Tokens = new Tokens(settings.TokenKey, time);
        var talk = new Talk(pages, _desk.Turnstile);
        var limits = new Limits(settings.BehindProxy, time);
        var tickets = new Tokens(HKDF.DeriveKey(HashAlgorithmName.SHA256, settings.TokenKey, Tokens.KeyLength, info: "ticket"u8.ToArray()), time);
        _entrance = new Entrance(settings, words, Tokens, pages, Counts, Messenger, talk, limits, time);
        _page = new StartPage(words);
        _plain = new PlainPage(words, tickets);
        _door = new PlainDoor(settings, words, Tokens, tickets, pages, Counts, Messenger, talk, limits, _plain);
        (_hasChat, _origin) = (settings.HasChat, settings.Origin);
        Desk = settings.Desk is { } keys ? new DeskDoors(_desk.Links, new Tokens(keys.Token, time), _desk.Talk(time), keys.Of, standing => DeskPalette.Of(settings, standing)) { Joining = _desk.Joining(), Returns = _desk.Returns } : null;
    }

    public WebMessenger Messenger { get; }

    public RefusalCounts Counts { get; }

    public Tokens Tokens { get; }

    /// <summary>See <see cref="DeskParts.Alarm"/>.</summary>
    public Action<Role, string>? Alarm
    {
        get => _desk.Alarm;
        set => _desk.Alarm = value;
    }

    /// <summary>Null where there is no desk in the browser.</summary>
    public DeskDoors? Desk { get; }

    public void Map(WebApplication web)
    {
        web.Use(Headers.For(_origin));
        StartPage.MapParts(web);
        if (_hasChat)
        {
            _page.Map(web, language => _plain.Write(new Showing(language)));
            _door.Map(web);
            _entrance.Map(web);
        }

        if (Desk is { } desk)
        {
            _page.MapDesk(web);
            _entrance.Map(web, desk);
        }
    }

    public void Dispose() => _desk.Dispose();
}
