using System.Buffers;
using System.Globalization;
using System.Text;

namespace MentorBot.Core.Relay;

/// <summary>
/// One pass over a text that takes out what <see cref="Characters"/> does not allow. What it drops never changes how it
/// judges what it keeps, so a second pass finds nothing to do; it looks ahead only over characters that it drops, once, so
/// its time is linear.
/// <para>
/// Marks: at most <see cref="MarksInARow"/> that don't advance, and <see cref="MarksOnABase"/> of any kind, after one base.
/// The first that is too many takes the rest of the run with it: what stays is the beginning of a run, and the beginning of
/// a composed run is composed.
/// </para>
/// </summary>
internal ref struct CharacterFilter(string text, OffsetMap? map)
{
    private const int MarksInARow = 3;

    // No script stacks that many; it bounds the work of canonical ordering, which is quadratic in one run.
    private const int MarksOnABase = 32;

    private StringBuilder? _kept;
    private int _copied;

    // The rune that an emoji presentation, a skin tone or a joiner would belong to; 0 for none.
    private int _base;
    private bool _presented;
    private bool _unjoinable;
    private int _marksInARow;
    private int _marks;
    private bool _tooMany;

    public string Run()
    {
        var at = 0;
        while (at < text.Length)
        {
            var plain = text.AsSpan(at).IndexOfAnyExcept(Characters.Plain);
            if (plain < 0)
            {
                break;
            }

            if (plain > 0)
            {
                at += plain;
                Begin(text[at - 1]);
            }

            at += Judge(at);
        }

        return _kept is null ? text : _kept.Append(text, _copied, text.Length - _copied).ToString();
    }

    /// <returns>How many units were judged.</returns>
    private int Judge(int at)
    {
        if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) != OperationStatus.Done)
        {
            return Replace(at, 1, Characters.Replacement);
        }

        switch (rune.Value)
        {
            case '\r':
                return Replace(at, at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1, '\n');
            case 0x85 or 0x2028 or 0x2029:
                return Replace(at, 1, '\n');
            case Characters.ZeroWidthJoiner:
                return Joiner(at);
            case Characters.EmojiPresentation:
                return Presentation(at);
            case Characters.BlackFlag:
                Begin(rune.Value);
                return length + Characters.FlagTagLength(text.AsSpan(at + length));
        }

        if (Characters.IsInvisible(rune))
        {
            return Drop(at, length);
        }

        var category = Rune.GetUnicodeCategory(rune);
        if (Characters.IsMark(category))
        {
            return Mark(at, length, category);
        }

        if (Characters.IsSkinTone(rune.Value) && _base != 0)
        {
            _presented = true;
        }
        else
        {
            Begin(rune.Value);
        }

        return length;
    }

    private int Joiner(int at)
    {
        if (_unjoinable || _base == 0 || !Characters.IsPictograph(_base) || !IsPictographNext(at + 1))
        {
            _unjoinable = true;
            return Drop(at, 1);
        }

        _base = 0;
        return 1;
    }

    private int Presentation(int at)
    {
        if (_presented || _base == 0 || !(Characters.IsKeycapBase(_base) || Characters.IsPictograph(_base)))
        {
            return Drop(at, 1);
        }

        _presented = true;
        return 1;
    }

    private int Mark(int at, int length, UnicodeCategory category)
    {
        _base = 0;
        _marksInARow = category == UnicodeCategory.SpacingCombiningMark ? 0 : _marksInARow + 1;
        _tooMany |= _marksInARow > MarksInARow || ++_marks > MarksOnABase;
        return _tooMany ? Drop(at, length) : length;
    }

    private readonly bool IsPictographNext(int at)
    {
        while (at < text.Length && Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) == OperationStatus.Done)
        {
            if (rune.Value != Characters.ZeroWidthJoiner && !Characters.IsInvisible(rune))
            {
                return Characters.IsPictograph(rune.Value);
            }

            at += length;
        }

        return false;
    }

    private void Begin(int value)
    {
        _base = value;
        _presented = false;
        _unjoinable = false;
        _marksInARow = 0;
        _marks = 0;
        _tooMany = false;
    }

    private int Drop(int at, int length)
    {
        Cut(at, length);
        map?.Add(at, length, 0);
        return length;
    }

    private int Replace(int at, int length, char by)
    {
        Cut(at, length);
        _kept!.Append(by);
        map?.Add(at, length, 1);
        Begin(by);
        return length;
    }

    private void Cut(int at, int length)
    {
        _kept ??= new StringBuilder(text.Length);
        _kept.Append(text, _copied, at - _copied);
        _copied = at + length;
    }
}
