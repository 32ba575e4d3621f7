using MentorBot.Bot.Discord.Rest;

namespace MentorBot.Bot.Discord;

/// <summary>
/// Whether rooms can be opened in the channels that we made for mentors who joined. No setting names them, so what is missing there stops nobody at a start; it is said
/// to whoever asks the doctor, as it is at that moment.
/// </summary>
internal sealed class PlaceCheck(DiscordRest rest, DiscordSettings settings)
{
    /// <returns>A line for each thing to be mended; none where all is well, and where nobody has joined.</returns>
    public async Task<IReadOnlyList<string>> FaultsAsync(CancellationToken stop)
    {
        var joined = settings.Joined();
        if (joined.Count == 0)
            return [];

        if (!(await rest.MeAsync(stop)).Has(out var me) || !(await rest.GuildAsync(settings.Guild, stop)).Has(out var guild) || !(await rest.MemberAsync(settings.Guild, me.Id, stop)).Has(out var member))
            return [DiscordFaults.PlacesUnseen];

        var faults = new List<string>();
        foreach (var address in joined)
        {
            if (!ChannelRef.TryParse(address, out var at))
                continue;

            var answer = await rest.ChannelAsync(at.Id, stop);
            if (answer.Has(out var channel))
                faults.AddRange(Permissions.Missing(Permissions.In(channel, guild, me.Id, member.Roles ?? []), Permissions.ForRooms) is { Count: > 0 } missing ? [DiscordFaults.PlaceForbids(channel.Name ?? "", missing)] : []);
            else
                faults.Add(answer.Trouble is Trouble.Error { Status: 403 or 404, Code: not Trouble.Error.NotDiscord } ? DiscordFaults.PlaceGone : DiscordFaults.PlacesUnseen);
        }

        return [.. faults.Distinct()];
    }
}
