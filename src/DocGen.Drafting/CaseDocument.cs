using DocGen.Documents;
using DocGen.Documents.Styles;
using DocGen.Drafting.Selection;

namespace DocGen.Drafting;

/// <summary>A document of a case, from its selection to the finished tree.</summary>
public sealed record CaseDocument(DocumentSelection Selection, Document Document, DocumentStyle Style, string FileName);
