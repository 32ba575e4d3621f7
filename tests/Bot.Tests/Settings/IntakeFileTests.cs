using MentorBot.Bot.Settings;
using MentorBot.Core.Intake;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Settings;

public sealed class IntakeFileTests
{
    private static readonly string[] Topics = ["money", "violence"];

    [Fact]
    public void Without_the_file_the_topic_alone_is_asked()
    {
        var faults = new List<string>();

        var plan = IntakeFile.Read(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), "intake.yaml"), Topics, faults);

        Assert.Equal(["topic"], plan.Questions.Select(question => question.Name));
        Assert.Empty(faults);
    }

    [Fact]
    public void Questions_come_in_their_order_with_their_options_and_topics()
    {
        var (plan, faults) = Read("questions:\n  children:\n    topics: [violence]\n  topic:\n  pets:\n    options: [yes, no]\n");

        Assert.Empty(faults);
        Assert.Equal([("children", QuestionKind.Children, "", "violence"), ("topic", QuestionKind.Topic, "", ""), ("pets", QuestionKind.Choice, "yes no", "")], plan.Questions.Select(question => (question.Name, question.Kind, string.Join(' ', question.Options), string.Join(' ', question.Topics))));
    }

    [Fact]
    public void How_somebody_is_has_a_scale_of_its_own()
    {
        var (plan, faults) = Read("questions:\n  feeling:\n  topic:\n");

        Assert.Empty(faults);
        Assert.Equal(("feeling", QuestionKind.Feeling, 0), (plan.Questions[0].Name, plan.Questions[0].Kind, plan.Questions[0].Options.Count));
    }

    [Theory]
    [InlineData("questions:\n  after:\n    options: [a, b]\n", "questions.after is no name for a question")]
    [InlineData("questions:\n  nickname:\n    options: [a, b]\n", "questions.nickname is no name for a question")]
    [InlineData("questions:\n  Pets:\n    options: [a, b]\n", "questions.Pets is no name for a question")]
    [InlineData("questions:\n  pets:\n", "questions.pets.options must be a list")]
    [InlineData("questions:\n  region:\n", "questions.region.options must be a list")]
    [InlineData("questions:\n  pets:\n    options: [a, a]\n", "questions.pets.options has an option twice")]
    [InlineData("questions:\n  children:\n    topics: [housing]\n", "questions.children.topics names \"housing\", which is no topic of settings.yaml")]
    [InlineData("questions: [topic]\n", "questions names no question")]
    [InlineData("questions: [topic\n", "is not valid YAML")]
    [InlineData("questions:\n  children:\n    topic: [violence]\n", "questions.children.topic is not known")]
    public void What_is_wrong_is_said(string yaml, string fault) => Assert.Contains(fault, Assert.Single(Read(yaml).Faults), StringComparison.Ordinal);

    [Fact]
    public void The_sample_organisation_asks_what_it_has_texts_for()
    {
        var faults = new List<string>();
        var config = Path.Combine(Town.Repository, "config");
        var plan = IntakeFile.Read(Path.Combine(config, "intake.yaml"), ["relationships", "violence", "children", "money", "housing", "health", "other"], faults);

        Assert.Empty(faults);
        Assert.Equal(["feeling", "topic", "gender", "region", "children"], plan.Questions.Select(question => question.Name));
    }

    private static (IntakePlan Plan, List<string> Faults) Read(string yaml)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, yaml);
            var faults = new List<string>();
            return (IntakeFile.Read(file, Topics, faults), faults);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
