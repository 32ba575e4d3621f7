using System.Collections;
using System.Globalization;
using System.Reflection;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Tests;

/// <summary>
/// A record in one line of text, every field of it, so that an expectation is a literal and a difference can be read.
/// Two values are the same when their lines are the same; unlike record equality this looks inside lists.
/// </summary>
internal static class Plain
{
    public static string[] Lines(IEnumerable<object> values) => [.. values.Select(Of)];

    public static string Of(object? value) => value switch
    {
        null => "-",
        string text => text,
        bool flag => flag ? "yes" : "no",
        Enum word => word.ToString(),
        DateTimeOffset at => at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        SeekerId or ConversationId or MentorId or StaffId or MessageId or InputId or AskId or RequestId => value.ToString()!,
        Phrase phrase => phrase.Key + Arguments(phrase),
        Option option => $"{Of(option.Choice)} “{Of(option.Label)}”",
        Choice choice => $"{choice.Question}:{choice.Answer}" + (choice.About is { } about ? $" about {about}" : ""),
        Content content => Words(content),
        IDictionary map => "{" + string.Join(", ", map.Keys.Cast<object>().Select(key => $"{Of(key)}: {Of(map[key])}")) + "}",
        IEnumerable list => "[" + string.Join(" ", list.Cast<object>().Select(Of)) + "]",
        _ => Record(value),
    };

    private static string Arguments(Phrase phrase)
    {
        var args = phrase.Args.Select(arg => $"{arg.Key}={arg.Value}").Concat((phrase.Inner ?? new Dictionary<string, Phrase>()).Select(inner => $"{inner.Key}=<{Of(inner.Value)}>")).ToList();
        return args.Count == 0 ? "" : "{" + string.Join(", ", args) + "}";
    }

    private static string Words(Content content) =>
        $"“{content.Text.Text}”"
        + string.Concat(content.Text.Spans.Select(span => $" {span.Style}@{span.Start}+{span.Length}"))
        + string.Concat(content.Attachments.Select(file => $" +{file.Kind}({file.Messenger} {file.Ticket} {file.Bytes})"))
        + (content.Refused is { } kind ? $" refused {kind}" : "")
        + (content.Forwarded ? " forwarded" : "");

    private static string Record(object value)
    {
        var type = value.GetType();
        var fields = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Select(constructor => constructor.GetParameters())
            .Where(parameters => parameters.Length != 1 || parameters[0].ParameterType != type)
            .MaxBy(parameters => parameters.Length) ?? [];
        var values = fields.Select(field => Of(type.GetProperty(field.Name!)!.GetValue(value))).ToList();
        return Name(type) + (values.Count == 0 ? "" : "(" + string.Join(", ", values) + ")");
    }

    private static string Name(Type type) => type.DeclaringType switch
    {
        null => type.Name,
        { Name: "Effect" or "Stage" } => type.Name,
        var outer => Name(outer) + "." + type.Name,
    };
}
