using DocGen.Documents.Numbering;
using DocGen.Library.Templates;

namespace DocGen.Drafting.Selection;

/// <summary>A document of the set that is attached to others.</summary>
/// <param name="Template">What it is made from.</param>
/// <param name="Label">Its name with its number in the set: 別紙1.</param>
/// <param name="Title">Its title.</param>
public sealed record Attachment(DocumentTemplate Template, string Label, string Title)
{
    /// <summary>The label as a document with such digits prints it: 別紙１.</summary>
    public string LabelIn(DigitWidth digits) => Numerals.Widen(Label, digits);
}
