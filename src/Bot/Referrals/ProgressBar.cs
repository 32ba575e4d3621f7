namespace MentorBot.Bot.Referrals;

/// <summary>How far something is, on a terminal; silent where nobody looks.</summary>
internal sealed class ProgressBar(TextWriter terminal, bool isTerminal, string what)
{
    private const int Width = 30;

    private int _shown = -1;

    public void Tell(int done, int of)
    {
        var full = of == 0 ? Width : done * Width / of;
        if (!isTerminal || full == _shown)
        {
            return;
        }

        _shown = full;
        terminal.Write($"\r{what} [{new string('#', full)}{new string('.', Width - full)}] {(of == 0 ? 100 : done * 100 / of)} %{(done == of ? "\n" : "")}");
    }
}
