using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Linting.Text;
using DocGen.Library.Loading;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>Every figure is there, is a picture and says in words what it shows; every caption has its table.</summary>
internal static partial class FigureCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        foreach (var clause in view.Clauses) Text(view, clause.Id, view.TextOf(clause), bag);
        foreach (var reach in view.Templates) Text(view, null, reach.Text, bag);
    }

    private static void Text(LibraryView view, string? clause, ScannedText text, DiagnosticBag bag)
    {
        foreach (Match figure in Figure().Matches(text.Prose))
        {
            var (place, name) = (text.PlaceOf(figure.Index), figure.Groups[2].Value.Trim());
            FigureFile.Read(view.Library, clause, name, place, bag);
            if (string.IsNullOrWhiteSpace(figure.Groups[1].Value)) bag.Add(LibraryRules.FigureUndescribed, place, name);
        }
        for (var i = 0; i < text.LineCount; i++)
        {
            var line = text.Line(i).Trim();
            if (line is ['{', .., '}'] && TableLine().IsMatch(line) && !HasTableBelow(text, i)) bag.Add(LibraryRules.TableMissing, text.PlaceOf(text.StartOfLine(i)), line.ToString().Replace(ScannedText.CodeMark, '…'));
        }
    }

    private static bool HasTableBelow(ScannedText text, int line)
    {
        for (var i = line + 1; i < text.LineCount; i++)
        {
            // Blank lines, lines of code alone and a further line of its kind leave nothing between.
            var below = text.Line(i).Trim().TrimStart(ScannedText.CodeMark).Trim();
            if (below is ['{', .., '}']) continue;
            if (!below.IsEmpty) return below[0] is '|' or '+' || below.StartsWith("::: rows");
        }
        return false;
    }

    [GeneratedRegex(@"!\[([^\]\n]*)\]\(([^)\n]*)\)")]
    private static partial Regex Figure();

    [GeneratedRegex("(?:widths|caption|summary|form)=\"")]
    private static partial Regex TableLine();
}
