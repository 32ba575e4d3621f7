namespace MentorBot.Core.Language.Reading;

/// <summary>Topics out of the model's scores.</summary>
internal static class TopicReader
{
    /// <summary>Below this the main topic is asked for; chosen on the held-out part of the corpus.</summary>
    private const double Sure = 0.4;

    /// <summary>From here on a topic besides the main one is said to be there.</summary>
    private const double There = 0.4;

    private const int Count = 7;

    public static Topics Read(Model model, Span<float> scores)
    {
        Span<float> main = stackalloc float[Count];
        scores.Slice(Outputs.Main, Count).CopyTo(main);
        model.Share(main, 0);
        var all = new TopicGuess[Count];
        for (var i = 0; i < Count; i++)
        {
            all[i] = new TopicGuess((Topic)i, main[i]);
        }

        Array.Sort(all, (one, other) => other.Probability.CompareTo(one.Probability));
        var further = new List<TopicGuess>();
        for (var i = 0; i < Count; i++)
        {
            var there = model.Alone(scores[Outputs.Also + i], 1);
            if (there >= There && all[0].Topic != (Topic)i)
            {
                further.Add(new TopicGuess((Topic)i, there));
            }
        }

        further.Sort((one, other) => other.Probability.CompareTo(one.Probability));
        return new Topics(all[0], further, all[0].Probability < Sure, all);
    }
}
