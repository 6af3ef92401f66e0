using System.Collections.Immutable;
using DocGen.Documents.Sheets;
using DocGen.Library.Clauses;

namespace DocGen.Drafting.Forms;

/// <summary>How a form's sheet was laid out when it was made, as its workbook has noted it down.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Path">The table variable it is the face of.</param>
/// <param name="HeadRows">How many rows at the top are the head.</param>
internal sealed record FormLayout(string Sheet, string Path, int HeadRows)
{
    /// <summary>Where the headings stand: column of the variable (empty for text), place, words.</summary>
    public ImmutableArray<(string Column, int Row, int At, string Heading)> Headings { get; init; } = [];

    /// <summary>Of the columns that are choices: column, key, text.</summary>
    public ImmutableArray<(string Column, string Key, string Text)> Choices { get; init; } = [];

    /// <summary>The rows to be filled in: name, and the columns that are blank there.</summary>
    public ImmutableArray<(string Key, ImmutableHashSet<string> Entries)> Rows { get; init; } = [];

    /// <summary>Folded names of the rows in which nothing is to be filled in.</summary>
    public ImmutableHashSet<string> TextRows { get; init; } = [];

    /// <summary>The columns that are blank in free rows; empty where there are none.</summary>
    public ImmutableHashSet<string> FreeEntries { get; init; } = [];

    /// <summary>All forms of a workbook; empty where it was not made as one.</summary>
    public static ImmutableArray<FormLayout> In(FilledWorkbook book)
    {
        var layouts = ImmutableArray.CreateBuilder<FormLayout>();
        foreach (var note in book.Notes)
        {
            if (note is ["sheet", var sheet, var path, var head] && int.TryParse(head, out var rows)) layouts.Add(new FormLayout(sheet, path, rows));
            else if (layouts.Count > 0) layouts[^1] = layouts[^1].With(note);
        }
        return layouts.ToImmutable();
    }

    private FormLayout With(IReadOnlyList<string> note) => note switch
    {
        ["column", var column, var cell, var heading] when CellName.Parse(cell) is { } at => this with { Headings = Headings.Add((column, at.Row, at.Column, heading)) },
        ["choice", var column, var key, var text] => this with { Choices = Choices.Add((column, key, text)) },
        ["row", var key, var entries] => this with { Rows = Rows.Add((key, [.. entries.Split(' ')])) },
        ["free", var entries] => this with { FreeEntries = FreeEntries.Union(entries.Split(' ')) },
        ["text", var key] => this with { TextRows = TextRows.Add(LabelFolding.Fold(key)) },
        _ => this,
    };
}
