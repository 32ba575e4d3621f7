using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

internal sealed partial class DeskTalk
{
    /// <summary>What her roles are told; null for who has none.</summary>
    public Task<IReadOnlyList<WebShown>?> BoardAsync(IInbox inbox, DeskPerson who, CancellationToken stop) => Boards.ReadAsync(inbox, RolesOf(who), stop);

    /// <summary>She takes what stands on her board with a button, which goes at once. Whether it is hers is said when it is settled, there and at the other desk.</summary>
    private async Task<Refused?> TakeAsync(IInbox inbox, DeskPerson who, string item, string button, CancellationToken stop)
    {
        if (await Boards.FindAsync(inbox, RolesOf(who), item, stop) is not var (role, _))
            return Refused.Gone;

        var place = Boards.PlaceOf(role);
        var update = new Update.FromRoom.Pressed(WebIds.PlaceAddress(place), who.Account, button);
        return await turnstile.PassAsync(place, async () =>
            await Shelf.FindAsync(inbox, place, item, stop) is { Buttons: { } rows } shown && rows.SelectMany(row => row).Any(one => one.Id == button)
                ? await HandInAsync(inbox, place, $"press:{button}", update, item, shown with { Buttons = null }, stop)
                : null, stop);
    }

    private IReadOnlyList<Role> RolesOf(DeskPerson who) => standing(who)?.Roles ?? [];
}
