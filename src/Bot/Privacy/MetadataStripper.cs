namespace MentorBot.Bot.Privacy;
internal static class MetadataStripper { public static MentorBot.Bot.Ports.SafeFile? Make(MentorBot.Core.Engine.AttachmentKind kind, ReadOnlyMemory<byte> bytes, int number) => null; }
