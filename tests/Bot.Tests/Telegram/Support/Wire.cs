using System.Text;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram.Incoming;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram.Support;

/// <summary>Updates as the platform writes them, with needles wherever a person could be named.</summary>
internal static class Wire
{
    public const string Needle = "NEEDLE";

    public const string From =
        """ "from":{"id":777,"is_bot":false,"first_name":"NEEDLE-first","last_name":"NEEDLE-last","username":"NEEDLE_user","language_code":"NEEDLE-lang","is_premium":true} """;

    public const string Chat = """ "chat":{"id":777,"first_name":"NEEDLE-first","last_name":"NEEDLE-last","username":"NEEDLE_user","type":"private"} """;

    /// <summary>A message of the seeker 777 with these fields; the fields are JSON without braces.</summary>
    public static string Message(string fields, int id = 5, int update = 1000, string kind = "message") =>
        $$$"""{"update_id":{{{update}}},"{{{kind}}}":{"message_id":{{{id}}},{{{From}}},{{{Chat}}},"date":1767000000,{{{fields}}}}}""";

    public static string Text(string text, int id = 5, int update = 1000) =>
        Message($"\"text\":{System.Text.Json.JsonSerializer.Serialize(text)}", id, update);

    public static string Updates(params IEnumerable<string> updates) => $$"""{"ok":true,"result":[{{string.Join(',', updates)}}]}""";

    public static Converted Convert(string json) => Converter.Convert(UpdateReader.Read(Encoding.UTF8.GetBytes(json)));

    public static T Passed<T>(string json)
        where T : Update => Assert.IsType<T>(Convert(json).Arrived?.Update);

    public static Update.FromSeeker.Said Said(string fields) => Passed<Update.FromSeeker.Said>(Message(fields));

    public static Content ContentOf(string fields) => Said(fields).Content;
}
