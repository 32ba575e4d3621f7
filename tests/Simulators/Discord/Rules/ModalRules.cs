using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>A modal: a custom id, a title, one to five components.</summary>
internal static class ModalRules
{
    /// <summary>The modal as sent.</summary>
    public static byte[] Check(JsonElement data)
    {
        var errors = new FormErrors();
        errors.CheckLength("data.custom_id", data.Text("custom_id", errors)?.Length ?? 0, 1, 100);
        errors.CheckLength("data.title", data.Text("title", errors)?.Length ?? 0, 1, 45);
        errors.CheckLength("data.components", data.Items("components", errors).Count, 1, 5);
        ComponentRules.Check(data, errors);
        errors.ThrowIfAny();
        return Read.Raw(data);
    }
}
