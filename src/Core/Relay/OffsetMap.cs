using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>
/// Where the places of an old text are in the new one: the edits between them, in order. A place inside a replaced stretch
/// has no exact counterpart; a span that begins or ends there is widened to the whole of what replaced it.
/// </summary>
internal sealed class OffsetMap
{
    private readonly List<(int OldStart, int OldEnd, int NewStart, int NewEnd)> _edits = [];

    /// <summary>Edits are told from left to right and do not overlap.</summary>
    public void Add(int oldStart, int oldLength, int newLength)
    {
        var newStart = oldStart;
        if (_edits.Count > 0)
        {
            var last = _edits[^1];
            newStart = last.NewEnd + (oldStart - last.OldEnd);
        }

        _edits.Add((oldStart, oldStart + oldLength, newStart, newStart + newLength));
    }

    /// <summary>The same spans over the new text. One whose text vanished is dropped.</summary>
    public IReadOnlyList<TextSpan> Apply(IReadOnlyList<TextSpan> spans)
    {
        if (_edits.Count == 0 || spans.Count == 0)
        {
            return spans;
        }

        var moved = new List<TextSpan>(spans.Count);
        foreach (var span in spans)
        {
            var start = Find(span.Start, isEnd: false);
            var end = Find(span.End, isEnd: true);
            if (end > start)
            {
                moved.Add(new TextSpan(start, end - start, span.Style));
            }
        }

        return moved;
    }

    private int Find(int place, bool isEnd)
    {
        // The last edit that begins before the place (or at it, for a start: what replaced the text there belongs to the span).
        int low = 0, high = _edits.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_edits[middle].OldStart < place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        if (low == 0)
        {
            return place;
        }

        var edit = _edits[low - 1];
        if (place >= edit.OldEnd)
        {
            return edit.NewEnd + (place - edit.OldEnd);
        }

        return isEnd ? edit.NewEnd : edit.NewStart;
    }
}
