using System.Buffers;

namespace MentorBot.Bot.Telegram.Api;

/// <summary>Bytes in a rented array that grows. What was written is wiped before the array goes back: it was somebody's words.</summary>
internal sealed class PooledBuffer(int capacity) : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);
    private int _used;
    private int _touched;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _used);

    public int Length => _used;

    public void Advance(int count)
    {
        _used += count;
        _touched = Math.Max(_touched, _used);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        if (_bytes.Length == 0)
            return;

        Return(_bytes, _touched);
        _bytes = [];
        _used = 0;
    }

    private static void Return(byte[] bytes, int touched)
    {
        bytes.AsSpan(0, touched).Clear();
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Reserve(int more)
    {
        if (_bytes.Length - _used >= more)
            return;

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _used + more));
        _bytes.AsSpan(0, _used).CopyTo(larger);
        Return(_bytes, _touched);
        _bytes = larger;
        _touched = _used;
    }
}
