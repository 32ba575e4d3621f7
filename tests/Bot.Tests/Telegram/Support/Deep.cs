using System.Collections;
using System.Text;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram.Support;

/// <summary>Everything an object holds, as text to be searched.</summary>
internal static class Deep
{
    public static string Text(object? value)
    {
        var text = new StringBuilder();
        Write(value, text, 0);
        return text.ToString();
    }

    private static void Write(object? value, StringBuilder text, int depth)
    {
        Assert.True(depth < 20, "Nothing that is passed is that deep.");
        switch (value)
        {
            case null:
                break;
            case string or ValueType and (IFormattable or bool or char):
                text.Append(value).Append(' ');
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Write(item, text, depth + 1);
                }

                break;
            default:
                foreach (var property in value.GetType().GetProperties().Where(static p => p.GetIndexParameters().Length == 0))
                {
                    Write(property.GetValue(value), text, depth + 1);
                }

                break;
        }
    }
}

/// <summary>Contents are equal when all that can be passed on is equal; records compare their lists by reference.</summary>
internal sealed class ContentEquality : IEqualityComparer<Content>
{
    public static readonly ContentEquality Instance = new();

    public bool Equals(Content? one, Content? other) =>
        one is not null && other is not null && one.Text.Text == other.Text.Text && one.Text.Spans.SequenceEqual(other.Text.Spans)
        && one.Attachments.SequenceEqual(other.Attachments) && one.Refused == other.Refused && one.Forwarded == other.Forwarded;

    public int GetHashCode(Content content) => content.Text.Text.GetHashCode(StringComparison.Ordinal);
}
