using System.Text;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>
/// Words in a file: valid UTF-8, cleaned like any message. Text that some program would act on, or that is a contact card
/// or a calendar, is not words.
/// </summary>
internal static class PlainText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly string[] Active =
    [
        "<!doctype", "<html", "<head", "<body", "<script", "<iframe", "<svg", "<?xml", "<?php", "BEGIN:VCARD", "BEGIN:VCALENDAR",
        "[InternetShortcut]", "[Desktop Entry]", @"{\rtf", "%PDF", " 0 obj",
    ];

    public static byte[] Strip(ReadOnlySpan<byte> file)
    {
        string text;
        try
        {
            text = Utf8.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            throw new BadFileException();
        }

        foreach (var c in text)
        {
            BadFileException.ThrowIf(char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f'));
        }

        text = TextCleaner.Clean(text);
        BadFileException.ThrowIf(string.IsNullOrWhiteSpace(text) || text.StartsWith("#!", StringComparison.Ordinal) || text.StartsWith("%!", StringComparison.Ordinal));
        foreach (var active in Active)
        {
            BadFileException.ThrowIf(text.Contains(active, StringComparison.OrdinalIgnoreCase));
        }

        return Utf8.GetBytes(text);
    }
}
