using System.Text;

namespace MentorBot.Core.Tests.Leaks;

/// <summary>All rows, and how they are written down for people.</summary>
internal static class LeakTable
{
    public static readonly IReadOnlyList<(string Title, IReadOnlyList<LeakRow> Rows)> Parts =
    [
        ("What could tell a mentor who the seeker is", FromSeeker.Rows),
        ("What could tell a seeker who the mentor is", FromMentor.Rows),
        ("What a text, a file or a button could do", Misuse.Rows),
        ("What the page in a browser could do", FromPage.Rows),
        ("What a call for a crisis worker could do", FromCall.Rows),
        ("What words could do that go past the talk", FromAside.Rows),
        ("What those who stand by a talk could do", FromStaff.Rows),
        ("What it could do that mentors join", FromJoining.Rows),
        ("What a desk of staff in the browser could do", FromBoard.Rows),
        ("What a search for services could do", FromServices.Rows),
    ];

    public static IEnumerable<LeakRow> Rows => Parts.SelectMany(part => part.Rows);

    public static string Written()
    {
        var text = new StringBuilder("""
            # Leaks, and the tests that watch them

            Every way in which an anonymous relay can betray somebody that we know of, what the house does about it, and which tests show it.
            This page is written by `LeakTableTests` from `tests/Core.Tests/Leaks`, which fails when a test is renamed away or the page differs.
            To write it anew: `MENTORBOT_REWRITE=1 dotnet test tests/Core.Tests --filter LeakTable`.

            """);
        foreach (var (title, rows) in Parts)
        {
            text.Append("\n## ").Append(title).Append('\n');
            foreach (var row in rows)
            {
                text.Append("\n### ").Append(row.Id).Append(" · ").Append(row.Way).Append("\n\n").Append(row.Must).Append('\n');
                Paragraph(text, row.Tests.Select(test => $"- `{test}`"));
                Paragraph(text, row.Later is null ? [] : ["*Later:* " + row.Later]);
            }
        }

        return text.ToString();
    }

    private static void Paragraph(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (var (index, line) in lines.Index())
        {
            text.Append(index == 0 ? "\n" : "").Append(line).Append('\n');
        }
    }
}
