using System.Collections.Immutable;

namespace DocGen.Documents.Forms;

/// <summary>A column of a table variable, as a form asks for it.</summary>
/// <param name="Id">How answers name it.</param>
/// <param name="Label">What stands above it.</param>
/// <param name="Kind">What is filled in.</param>
public sealed record FormColumn(string Id, string Label, VariableKind Kind)
{
    /// <summary>Of a choice: key and text of each alternative.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Choices { get; init; } = [];

    public bool Required { get; init; }

    /// <summary>
    /// When it has to be filled in, as a spreadsheet's formula in which <c>{id}</c> stands for the cell of that column in the same row;
    /// empty for always.
    /// </summary>
    public string When { get; init; } = "";

    /// <summary>The same in words; empty for always.</summary>
    public string WhenInWords { get; init; } = "";

    public string Help { get; init; } = "";

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    public bool Equals(FormColumn? other) =>
        other is not null && (Id, Label, Kind, Required, When, WhenInWords, Help, Minimum, Maximum) ==
        (other.Id, other.Label, other.Kind, other.Required, other.When, other.WhenInWords, other.Help, other.Minimum, other.Maximum)
        && Choices.SequenceEqual(other.Choices);

    public override int GetHashCode() => HashCode.Combine(Id, Label, Kind);
}
