using System.Security.Cryptography;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Pipeline;

/// <summary>What places show whose platform is the house itself.</summary>
internal sealed partial class Memory
{
    /// <summary>What a place shows from now on, sealed for the seeker whose place it is.</summary>
    /// <returns>False where the place is nobody's, or whose it is does not open: nothing was changed.</returns>
    public async ValueTask<bool> ShelveAsync(Shelving change, DateTimeOffset now)
    {
        try
        {
            var place = Names.Address(sealer, change.Place);
            if (await SealOfAsync(place, change) is not { } seal)
            {
                return false;
            }

            SeekerId? seeker = seal.Length > 0 ? new SeekerId(seal) : null;
            Batch.Add(change is Shelving.Put put
                ? new Change.PutShelf(new StoredShelf(place, put.Id, now, seal, Seal(seeker, Names.Shelf(place, put.Id), put.Body)))
                : new Change.DropShelf(place, change.Id));
            if (change is Shelving.Put { File: { } file })
            {
                Batch.Add(new Change.PutShelfFile(new StoredShelf(place, change.Id, now, seal, Seal(seeker, Names.ShelfFile(place, change.Id), file.Span))));
            }

            return true;
        }
        catch (Exception fault) when (fault is CryptographicException or ForgottenException)
        {
            return false;
        }
    }

    /// <summary>Under whose key it lies there, empty for the house's; null where the place is nobody's.</summary>
    private async ValueTask<string?> SealOfAsync(string place, Shelving change)
    {
        if (!change.OfHouse)
        {
            return (await PlaceAsync(change.Place))?.Seeker?.Value;
        }

        return change is Shelving.Put { About: { } about }
            ? about.Value
            : (await store.ShelfAsync(place, MostShown)).FirstOrDefault(item => item.Id == change.Id)?.SealedFor ?? "";
    }

    /// <summary>What a place shows, as it is stored. What does not open is left out: one damaged message hides no other.</summary>
    public async ValueTask<IReadOnlyList<Shelved>> ShelfAsync(Address address)
    {
        var shelf = new List<Shelved>();
        foreach (var item in await store.ShelfAsync(Names.Address(sealer, address), MostShown))
        {
            try
            {
                shelf.Add(new Shelved(item.Id, Open(item.SealedFor.Length > 0 ? item.SealedFor : null, Names.Shelf(item.Place, item.Id), item.Body)));
            }
            catch (Exception fault) when (fault is CryptographicException or ForgottenException)
            {
            }
        }

        return shelf;
    }

    /// <summary>The file of a message of a place; null where there is none, or it does not open.</summary>
    public async ValueTask<byte[]?> ShelfFileAsync(Address address, string id)
    {
        try
        {
            return await store.ShelfFileAsync(Names.Address(sealer, address), id) is { } file ? Open(file.SealedFor, Names.ShelfFile(file.Place, file.Id), file.Body) : null;
        }
        catch (Exception fault) when (fault is CryptographicException or ForgottenException)
        {
            return null;
        }
    }
}
