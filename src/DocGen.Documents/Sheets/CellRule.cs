using System.Collections.Immutable;

namespace DocGen.Documents.Sheets;

/// <summary>What a cell takes.</summary>
/// <param name="Kind">The kind of value.</param>
public sealed record CellRule(VariableKind Kind)
{
    /// <summary>Of a choice: the texts to choose among.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    /// <summary>Heading and text of what is shown while the cell is chosen; empty for nothing.</summary>
    public string PromptTitle { get; init; } = "";

    public string Prompt { get; init; } = "";

    public bool Equals(CellRule? other) =>
        other is not null && (Kind, Minimum, Maximum, PromptTitle, Prompt) == (other.Kind, other.Minimum, other.Maximum, other.PromptTitle, other.Prompt)
        && Choices.SequenceEqual(other.Choices);

    public override int GetHashCode() => HashCode.Combine(Kind, PromptTitle, Prompt, Choices.Length);
}
