using DocGen.Documents.Diagnostics;
using DocGen.Library.Linting.Text;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>Brackets of the model texts that nobody turned into a variable or an alternative.</summary>
internal static class BracketCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        foreach (var clause in view.Clauses) Text(view.TextOf(clause), bag);
        foreach (var reach in view.Templates) Text(reach.Text, bag);
    }

    private static void Text(ScannedText text, DiagnosticBag bag)
    {
        var prose = text.Prose;
        for (var at = prose.IndexOfAny(['〔', '【']); at >= 0; at = prose.IndexOfAny(['〔', '【'], at + 1))
        {
            // A line that is nothing but a label has been read as one, or reported as unknown.
            if (prose[at] == '【' && !Loading.ClauseTextReader.LabelOf(text.Line(text.LineOf(at))).IsEmpty) continue;
            var close = prose.IndexOf(prose[at] == '〔' ? '〕' : '】', at);
            var end = close < 0 || close - at > 40 ? Math.Min(prose.Length, at + 20) : close + 1;
            bag.Add(LibraryRules.BracketLeft, text.PlaceOf(at), prose[at..end].Replace(ScannedText.CodeMark, '…').Replace("\n", "", StringComparison.Ordinal));
        }
    }
}
