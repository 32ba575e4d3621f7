namespace MentorBot.Simulators.Discord;

/// <summary>HTTP acts of people: messages, reactions, commands, buttons, modals.</summary>
internal static class PeopleActs
{
    public static void Register(ControlHost host, DiscordControl control)
    {
        host.Add("write", body => new ControlId(control.Write(body.Id("channel"), body.Id("user"), Message(body))));
        host.Add("edit", body => control.Edit(body.Id("channel"), body.Id("message"), body.Text("text")));
        host.Add("delete", body => control.Delete(body.Id("channel"), body.Id("message")));
        host.Add("react", body => control.React(body.Id("channel"), body.Id("message"), body.Id("user"), body.Text("emoji")));
        host.Add("unreact", body => control.Unreact(body.Id("channel"), body.Id("message"), body.Id("user"), body.Text("emoji")));
        host.Add("type", body => control.StartTyping(body.Id("channel"), body.Id("user")));
        host.Add("open-direct", body => new ControlId(control.OpenDirect(body.Id("user"))));
        host.Add("messages", body => control.Messages(body.Id("channel")).ToArray());
        host.Add("ephemeral-messages", body => control.EphemeralMessages(body.Id("channel"), body.Id("user")).ToArray());
        host.Add("run-command", body => new ControlId(control.RunCommand(
            body.Id("channel"), body.Id("user"), body.Text("command"), body.Map("options"), body.Files("files"))));
        host.Add("complete", async body => (await control.CompleteAsync(body.Id("channel"), body.Id("user"), body.Text("command"),
            body.Text("option"), body.Text("typed"), body.Map("options"), body.Timeout)).ToArray());
        host.Add("press", body => new ControlId(control.Press(body.Id("channel"), body.Id("message"), body.Id("user"), body.Text("customId"))));
        host.Add("select", body => new ControlId(control.Select(
            body.Id("channel"), body.Id("message"), body.Id("user"), body.Text("customId"), body.Texts("values"))));
        host.Add("submit-modal", body => new ControlId(control.SubmitModal(body.Id("interaction"), body.Map("fields"))));
        host.Add("interaction", body => control.Interaction(body.Id("interaction")));
    }

    private static UserMessage Message(ControlBody body) => new(body.OptionalText("text") ?? "")
    {
        Files = body.Files("files"),
        ReplyTo = body.OptionalId("replyTo"),
        ForwardFromChannel = body.OptionalId("forwardFromChannel"),
        ForwardMessage = body.OptionalId("forwardMessage"),
        Embeds = body.Json.Has("embeds", out var embeds) ? embeds.Clone() : null,
        Sticker = body.OptionalText("sticker"),
        PollQuestion = body.OptionalText("pollQuestion"),
        PollAnswers = body.Texts("pollAnswers"),
        VoiceSeconds = body.Json.Has("voiceSeconds", out var seconds) ? seconds.GetDouble() : null,
    };
}
