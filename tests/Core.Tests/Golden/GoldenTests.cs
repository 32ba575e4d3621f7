using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Relay;
using MentorBot.Core.Tests.HouseRules;
using Xunit;

namespace MentorBot.Core.Tests.Golden;

/// <summary>
/// What is in databases today can still be read tomorrow, and what is written is what was agreed. A golden file has one stored
/// text a line; a shape may grow by a field that can be absent, and then it gets a line more, never another line.
/// </summary>
public sealed class GoldenTests
{
    [Fact]
    public void Seekers_are_stored_as_ever() => Compare("seekers.json", Shapes.Seekers, _ => StoredJson.Default.SeekerState);

    [Fact]
    public void Conversations_are_stored_as_ever() => Compare("conversations.json", Shapes.Conversations, _ => StoredJson.Default.Conversation);

    [Fact]
    public void Matchings_are_stored_as_ever() => Compare("matchings.json", Shapes.Matchings, _ => StoredJson.Default.MatchingState);

    [Fact]
    public void Inputs_are_stored_as_ever() => Compare("inputs.json", Shapes.Inputs, _ => StoredJson.Default.Input);

    [Fact]
    public void Buttons_and_the_rest_are_stored_as_ever() => Compare("others.json", Shapes.Others, shape => StoredJson.Default.GetTypeInfo(shape.GetType())!);

    [Fact]
    public void Every_kind_of_input_has_a_golden_text() => Assert.Empty(Engine.Samples.InputKinds.Except(Shapes.Inputs.Values.Select(input => input.GetType())));

    [Fact]
    public void Every_stage_has_a_golden_text() => Assert.Empty(typeof(Stage).GetNestedTypes().Except(Shapes.Seekers.Values.Cast<SeekerState>().Select(state => state.Stage.GetType())));

    [Fact]
    public void Every_phase_has_a_golden_text() => Assert.Empty(Enum.GetValues<Phase>().Except(Shapes.Conversations.Values.Cast<Conversation>().Select(state => state.Phase)));

    [Fact]
    public void Every_state_of_a_machine_has_a_golden_text() =>
        Assert.Empty(Dispatcher.All.Select(machine => machine.Initial.GetType()).Except(new[] { Shapes.Seekers, Shapes.Conversations, Shapes.Matchings, Shapes.Others }.SelectMany(shapes => shapes.Values).Select(shape => shape.GetType())));

    [Fact]
    public void Every_sample_of_every_input_comes_back_from_its_stored_form_as_it_went() => Assert.All(
        Engine.Samples.Inputs,
        input => Assert.Equal(Plain.Of(input), Plain.Of(JsonSerializer.Deserialize(JsonSerializer.Serialize(input, StoredJson.Default.Input), StoredJson.Default.Input))));

    /// <summary>Before the start listened, the topic and the nickname were stages of their own, and consent was known by the stage alone: it is asked for once more.</summary>
    [Theory]
    [InlineData("""{"stage":{"is":"topic"},"language":"uk","before":[{"message":"m-1","content":{"text":{"text":"one","spans":[]},"attachments":[],"forwarded":false}}]}""", "SeekerState(Asking(topic), uk, [Kept(m-1, “one”)])")]
    [InlineData("""{"stage":{"is":"nickname","topic":"money","suggested":"Malina"},"language":"cs","before":[]}""", "SeekerState(Naming, cs, [])")]
    public void A_seeker_who_was_stored_before_the_start_listened_is_still_there(string stored, string seeker) =>
        Assert.Equal(seeker, Plain.Of(JsonSerializer.Deserialize(stored, StoredJson.Default.SeekerState)));

    private static void Compare(string file, IReadOnlyDictionary<string, object> shapes, Func<object, JsonTypeInfo> type)
    {
        using var golden = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Core.Tests", "Golden", file)));
        var texts = golden.RootElement.EnumerateObject().ToDictionary(line => line.Name, line => line.Value.GetRawText());

        Assert.Equal(shapes.Keys.Order(StringComparer.Ordinal), texts.Keys.Order(StringComparer.Ordinal));
        Assert.All(shapes, shape =>
        {
            Assert.Equal(texts[shape.Key], JsonSerializer.Serialize(shape.Value, type(shape.Value)));
            Assert.Equal(Plain.Of(shape.Value), Plain.Of(JsonSerializer.Deserialize(texts[shape.Key], type(shape.Value))));
        });
    }
}
