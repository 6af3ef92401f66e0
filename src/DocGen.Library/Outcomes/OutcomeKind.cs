namespace DocGen.Library.Outcomes;

/// <summary>What an assessment comes to.</summary>
public enum OutcomeKind
{
    Allowed,
    Conditional,
    Denied,

    /// <summary>The answers cannot all be true.</summary>
    Contradictory,
}
