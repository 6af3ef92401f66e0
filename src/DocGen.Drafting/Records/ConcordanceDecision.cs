namespace DocGen.Drafting.Records;

/// <summary>What became of a unit of the source.</summary>
public enum ConcordanceDecision
{
    /// <summary>It stands in a document of the case.</summary>
    In,

    /// <summary>It could stand there but was left out, for the reason given.</summary>
    Out,

    /// <summary>It is guidance or a blank: an answer of the case says what was decided.</summary>
    Answered,

    /// <summary>It stands in documents that this case does not make.</summary>
    Elsewhere,

    /// <summary>The library does not carry it.</summary>
    Missing,
}
