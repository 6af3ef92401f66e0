using System.Collections.Immutable;

namespace DocGen.Documents.Sheets;

/// <summary>A workbook before it takes the form of a file.</summary>
public sealed record Workbook(ImmutableArray<Sheet> Sheets)
{
    /// <summary>What a program that reads the workbook back has to know, row by row; the user never sees it.</summary>
    public ImmutableArray<ImmutableArray<string>> Notes { get; init; } = [];

    /// <summary>Name of the hidden sheet that holds the notes.</summary>
    public const string NotesSheet = "docgen";
}
