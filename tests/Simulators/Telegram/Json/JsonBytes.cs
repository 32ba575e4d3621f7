using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary>Writes JSON into one buffer per thread. The span is valid until the thread's next call.</summary>
internal static class JsonBytes
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    public static ReadOnlySpan<byte> Write<T>(T state, Action<T, Utf8JsonWriter> write)
    {
        // A buffer grown by one big answer is not kept for good.
        if (_buffer is null || _buffer.Capacity > 1 << 20)
        {
            _buffer = new ArrayBufferWriter<byte>(4096);
            _writer = new Utf8JsonWriter(_buffer, Options);
        }

        _buffer.ResetWrittenCount();
        _writer!.Reset(_buffer);
        write(state, _writer);
        _writer.Flush();
        return _buffer.WrittenSpan;
    }
}
