using MentorBot.Bot.Language;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Tests.Language.Reading;

/// <summary>The reader of messages as the program makes it.</summary>
internal static class Said
{
    public static readonly MessageReader Reader = LanguageData.Reader();

    public static Understanding In(string text) => Reader.Read(text);
}
