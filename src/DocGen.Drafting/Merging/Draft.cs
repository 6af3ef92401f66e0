using System.Collections.Immutable;
using DocGen.Documents;
using DocGen.Documents.Styles;
using DocGen.Drafting.Forms;
using DocGen.Drafting.Selection;
using DocGen.Library.Clauses;

namespace DocGen.Drafting.Merging;

/// <summary>The chosen text after Scriban: Markdown in which every value is still an opaque hole and every clause is marked.</summary>
public sealed record Draft(DocumentSelection Selection, DocumentStyle Style, string Markdown)
{
    /// <summary>What the holes in the Markdown stand for, by their index.</summary>
    public ImmutableArray<DraftHole> Holes { get; init; } = [];

    /// <summary>What the forms in the text ask for, by the path of their variable.</summary>
    internal ImmutableDictionary<string, FormRows> Forms { get; init; } = ImmutableDictionary<string, FormRows>.Empty;

    /// <summary>The clauses by the index that their marks bear.</summary>
    public ImmutableArray<Clause> Clauses { get; init; } = [];

    /// <summary>The attachments of the set, their titles filled in.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>The variables that were printed, in the order of their first use.</summary>
    public ImmutableArray<Variable> Variables { get; init; } = [];

    public string Title { get; init; } = "";

    public string Header { get; init; } = "";

    /// <summary>Who may read it (機密性２情報); empty for no such line.</summary>
    public string Classification { get; init; } = "";

    /// <summary>Name of the output file without its ending.</summary>
    public string FileName { get; init; } = "";
}
