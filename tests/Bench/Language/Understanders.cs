using MentorBot.Bot.Language;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Bench.Language;

/// <summary>The reader as the program makes it, but with the weights that lie in the sources now.</summary>
internal static class Understanders
{
    public static double Megabytes { get; private set; }

    public static PatternSet Phrases() => new(LanguageData.Phrases());

    public static MessageReader Make()
    {
        var model = new Model(File.ReadAllBytes(Folders.Weights));
        Megabytes = model.Bytes / 1e6;
        return new MessageReader(model, Phrases(), LanguageData.Places);
    }
}
