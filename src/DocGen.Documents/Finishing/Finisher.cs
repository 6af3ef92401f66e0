using DocGen.Documents.Diagnostics;
using DocGen.Documents.Styles;

namespace DocGen.Documents.Finishing;

/// <summary>The last hand on a document before it takes the form of a file.</summary>
public static class Finisher
{
    /// <summary>Numbers a document, words its references and sets its punctuation, as the style wants. Finishing twice changes nothing more.</summary>
    public static Document Finish(Document document, DocumentStyle style, DiagnosticBag diagnostics)
    {
        var numbered = document.Numbered(style.Digits, diagnostics);
        return style.Punctuation == Punctuation.Comma
            ? numbered with { Blocks = new CommaPass().Rewrite(numbered.Blocks) }
            : numbered;
    }
}
