using DocGen.Documents.Slots;
using DocGen.Drafting;
using DocGen.Drafting.Merging;
using DocGen.Rendering.Word;
using DocGen.Rendering.Word.Prepared;

namespace DocGen.Cli.Batch;

/// <summary>A document with slots in it, ready to be filled in for each row that is like the one it was prepared with.</summary>
/// <param name="document">The document, its values being marks.</param>
/// <param name="options">How its file is written.</param>
/// <param name="values">What the marks stand for in the row it is prepared with.</param>
internal sealed class PreparedDocument(CaseDocument document, WordOptions options, IReadOnlyList<string> values)
{
    private readonly PreparedWord _word = PreparedWord.Of(document.Document, document.Style, options, values);

    public string Id => document.Selection.Template.Id;

    /// <summary>How values are printed in its style.</summary>
    public PrintedValues Printed { get; } = new(document.Style);

    public int Clauses { get; } = document.Selection.Clauses.Count(c => c.IsIn);

    public IEnumerable<string> Unanswered { get; } = [.. document.Document.Variables.Where(v => !v.Answered).Select(v => v.Path)];

    public string NameWith(IReadOnlyList<string> values) => Slot.Fill(document.FileName, values);

    public bool Serves(IReadOnlyList<string> values) => _word.Serves(values);

    public void Write(IReadOnlyList<string> values, WritingDesk desk) => _word.Write(values, desk, desk.File);
}
