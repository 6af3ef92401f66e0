using DocGen.Documents.Diagnostics;
using DocGen.Library.Linting.Text;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>No number of the document itself is typed: the next change of the text would make it wrong.</summary>
internal static class TypedNumberCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        foreach (var clause in view.Clauses) Text(view.TextOf(clause), bag);
        foreach (var reach in view.Templates) Text(reach.Text, bag);
    }

    private static void Text(ScannedText text, DiagnosticBag bag)
    {
        foreach (var number in TypedNumbers.In(text.Prose))
            bag.Add(LibraryRules.NumberTyped, text.PlaceOf(number.Offset), text.Prose.Substring(number.Offset, number.Length));
    }
}
