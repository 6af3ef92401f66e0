namespace DocGen.Drafting.Answers;

/// <summary>Where an answer came from; a later one wins.</summary>
public enum AnswerOrigin
{
    Default,
    Organization,

    /// <summary>A form that came back filled in.</summary>
    FilledIn,
    Case,
    CommandLine,
}
