namespace DocGen.Drafting.Duties;

/// <summary>What a sentence lays upon somebody, by its predicate.</summary>
public enum DutyKind
{
    /// <summary>…しなければならない.</summary>
    Obligation,

    /// <summary>…してはならない.</summary>
    Prohibition,

    /// <summary>…するものとする.</summary>
    Rule,

    /// <summary>A plain statement of what a post does: …を統括する, …が別に定める.</summary>
    Task,
}
