using System.Collections.Immutable;

namespace DocGen.Documents.Sheets;

/// <summary>A workbook that was read.</summary>
/// <param name="File">The file as the user knows it.</param>
/// <param name="Sheets">Its sheets in order, hidden ones too.</param>
public sealed record FilledWorkbook(string File, ImmutableArray<FilledSheet> Sheets)
{
    /// <summary>The sheet of a name; Excel does not tell upper from lower case here.</summary>
    public FilledSheet? Find(string name) => Sheets.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What our own program wrote down for reading the workbook back; empty where it did not make the workbook.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Notes =>
        Find(Workbook.NotesSheet) is { } notes ? [.. Enumerable.Range(1, notes.LastRow).Select(notes.Row)] : [];
}
