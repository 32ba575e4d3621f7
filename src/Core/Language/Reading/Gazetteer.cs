namespace MentorBot.Core.Language.Reading;
public sealed class Gazetteer { public Gazetteer(string csv) { _ = csv; } }
