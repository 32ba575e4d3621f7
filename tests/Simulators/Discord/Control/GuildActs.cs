namespace MentorBot.Simulators.Discord;

/// <summary>HTTP acts that build and change guilds, channels and threads.</summary>
internal static class GuildActs
{
    public static void Register(ControlHost host, DiscordControl control)
    {
        host.Add("create-guild", body => control.CreateGuild(
            body.Text("name"), body.Permissions("bot", Permissions.Bot), body.Permissions("everyone", Permissions.Everyone), body.OptionalText("locale") ?? "en-US"));
        host.Add("create-role", body => new ControlId(control.CreateRole(body.Id("guild"), body.Text("name"), body.Permissions("permissions"))));
        host.Add("set-role-permissions", body => control.SetRolePermissions(body.Id("guild"), body.Id("role"), body.Permissions("permissions")));
        host.Add("create-user", body => new ControlId(control.CreateUser(
            body.Text("username"), body.OptionalText("globalName"), body.Bool("bot"), body.OptionalText("locale") ?? "en-US", body.Bool("refusesDirectMessages"))));
        host.Add("join", body => control.Join(body.Id("guild"), body.Id("user"), body.OptionalText("nick"), body.Ids("roles")));
        host.Add("leave", body => control.Leave(body.Id("guild"), body.Id("user")));
        host.Add("kick-bot", body => control.KickBot(body.Id("guild")));
        host.Add("set-guild-outage", body => control.SetGuildOutage(body.Id("guild"), body.Bool("outage")));
        host.Add("set-nick", body => control.SetNick(body.Id("guild"), body.Id("user"), body.OptionalText("nick")));
        host.Add("add-role", body => control.AddRole(body.Id("guild"), body.Id("user"), body.Id("role")));
        host.Add("remove-role", body => control.RemoveRole(body.Id("guild"), body.Id("user"), body.Id("role")));
        host.Add("create-channel", body => new ControlId(control.CreateChannel(
            body.Id("guild"), body.Text("name"), (ChannelType)body.Int("type"), body.OptionalId("parent"), body.Overwrites("overwrites"))));
        host.Add("set-overwrite", body => control.SetOverwrite(body.Id("channel"), body.Overwrite()));
        host.Add("remove-overwrite", body => control.RemoveOverwrite(body.Id("channel"), body.Id("id")));
        host.Add("delete-channel", body => control.DeleteChannel(body.Id("channel")));
        host.Add("start-thread", body => new ControlId(control.StartThread(body.Id("channel"), body.Id("user"), body.Text("name"), body.OptionalBool("private") ?? true)));
        host.Add("join-thread", body => control.JoinThread(body.Id("thread"), body.Id("user")));
        host.Add("leave-thread", body => control.LeaveThread(body.Id("thread"), body.Id("user")));
        host.Add("set-thread", body => control.SetThread(body.Id("thread"), body.OptionalBool("archived"), body.OptionalBool("locked")));
        host.Add("channel", body => control.Channel(body.Id("channel")));
        host.Add("channels", body => control.Channels(body.Id("guild")).ToArray());
        host.Add("threads", body => control.Threads(body.Id("guild")).ToArray());
    }
}
