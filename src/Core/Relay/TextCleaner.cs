namespace MentorBot.Core.Relay;
public static class TextCleaner
{
    public static MentorBot.Core.Engine.StyledText Clean(MentorBot.Core.Engine.StyledText text) => text;
}
