namespace MentorBot.Browser;

internal static class Pictures
{
    public static Task MakeAsync() => Task.CompletedTask;
}
