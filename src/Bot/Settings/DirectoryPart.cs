namespace MentorBot.Bot.Settings;

/// <summary>What is done to keep the referral directory true, the part <c>directory</c> of settings.yaml. It is done where there is a directory, unless somebody switches it off.</summary>
internal static class DirectoryPart
{
    private const string Recheck = "recheck";

    public static bool Rechecks(YamlPage page)
    {
        foreach (var unknown in page.Names("directory").Where(name => name != Recheck))
        {
            page.Fault($"directory.{unknown}", "is not known", $"There is {Recheck}.");
        }

        return page.Text("directory." + Recheck, "Write on or off.", "on") switch
        {
            "off" => false,
            "on" => true,
            _ => page.Fault("directory." + Recheck, "must be on or off", "Write one of the two."),
        };
    }
}
