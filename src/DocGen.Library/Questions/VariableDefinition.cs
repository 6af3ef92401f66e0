using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Conditions;
using DocGen.Library.Loading;
using DocGen.Library.Yaml;

namespace DocGen.Library.Questions;

/// <summary>A blank that the answers fill.</summary>
public sealed record VariableDefinition(string Path, string Label, VariableType Type)
{
    /// <summary>The example in one line.</summary>
    public string Example { get; init; } = "";

    public string Help { get; init; } = "";

    /// <summary>A required one prints its label in 〔 〕 while unanswered, another prints nothing.</summary>
    public bool Required { get; init; } = true;

    /// <summary>The answer where none is given, where it is a single text; null otherwise.</summary>
    public string? Default { get; init; }

    /// <summary>The default as it is written, which of a list, table or person is more than a text; null for none.</summary>
    public YamlNode? DefaultAnswer { get; init; }

    /// <summary>The example as it is written; null for none.</summary>
    public YamlNode? ExampleAnswer { get; init; }

    public string Pattern { get; init; } = "";

    /// <summary>What is said when the pattern does not match.</summary>
    public string PatternMessage { get; init; } = "";

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    public Condition When { get; init; } = Condition.Always;

    /// <summary>Of a choice: key and text of each alternative in order. A text may hold <c>{{ org.alias }}</c>.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Alternatives { get; init; } = [];

    /// <summary>Of a table: its columns in order.</summary>
    public ImmutableArray<VariableDefinition> Columns { get; init; } = [];

    /// <summary>Of a table whose first column is a choice: that column. Its rows are then also read by its keys (<c>agency.holders.audit.post</c>).</summary>
    public VariableDefinition? KeyColumn => Columns is [{ Type: VariableType.Choice } first, ..] ? first : null;

    /// <summary>Of a table: the columns that name who holds a row, the first that two rows both answer deciding whether it is the same.</summary>
    public ImmutableArray<string> Holder { get; init; } = [];

    /// <summary>Of a table: rows that nobody may hold together.</summary>
    public ImmutableArray<ApartRows> Apart { get; init; } = [];

    /// <summary>Of a date: the dates that it must not lie before.</summary>
    public ImmutableArray<string> After { get; init; } = [];

    /// <summary>Whether it names a post or a party: no text of the set may call the same one by another name.</summary>
    public bool IsTerm { get; init; }

    public ImmutableArray<string> Sources { get; init; } = [];

    public string Family { get; init; } = "";

    public Place Place { get; init; }

    /// <summary>Where its keys are written.</summary>
    public KeyPlaces Places { get; init; } = KeyPlaces.None;

    /// <summary>Whether <c>audit</c> or <c>audit.post</c> reads a row of the table by its key.</summary>
    public bool HasRow(string path) => KeyColumn is { } key && path.Split('.') is [var row, .. var cell]
        && key.Alternatives.Any(a => a.Key == row) && cell.Length <= 1 && cell.All(c => Columns.Any(column => column.Path == c));
}
