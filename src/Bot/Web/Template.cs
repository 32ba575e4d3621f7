using System.Text;
using System.Text.RegularExpressions;

namespace MentorBot.Bot.Web;

/// <summary>A page with open places, <c>[[name]]</c>. All are filled in one pass: what is filled in is never read again, whatever somebody wrote.</summary>
internal sealed partial class Template
{
    private readonly string[] _parts;

    public Template(string text) => _parts = Places().Split(text);

    /// <param name="markup">What goes into each place, as markup. A place that is not named stays empty.</param>
    public byte[] Fill(Dictionary<string, string> markup)
    {
        var page = new StringBuilder();
        for (var i = 0; i < _parts.Length; i++)
            page.Append(i % 2 == 0 ? _parts[i] : markup.GetValueOrDefault(_parts[i]));

        return Encoding.UTF8.GetBytes(page.ToString());
    }

    [GeneratedRegex(@"\[\[([A-Za-z]+)\]\]")]
    private static partial Regex Places();
}
