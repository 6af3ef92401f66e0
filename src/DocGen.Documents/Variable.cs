using System.Collections.Immutable;

namespace DocGen.Documents;

/// <summary>What a document knows of a variable that its holes name: enough for a fill-in control.</summary>
public sealed record Variable(string Path, string Label, VariableKind Kind)
{
    /// <summary>What is printed; empty while unanswered.</summary>
    public string Text { get; init; } = "";

    public bool Answered { get; init; }

    /// <summary>The question as the drafter is asked it.</summary>
    public string Question { get; init; } = "";

    /// <summary>The texts to choose among; empty unless the kind is a choice.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The date itself where the kind is a date and it is answered.</summary>
    public DateOnly? Date { get; init; }
}
