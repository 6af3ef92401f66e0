using System.Text.RegularExpressions;
using DocGen.Documents.Characters;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Linting.Text;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>Characters that are not what they look like: invisible ones, letters of other scripts, wide braces and numbers that stay text.</summary>
internal static partial class CharacterCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        foreach (var clause in view.Clauses)
        {
            SuspectCharacters.Check(clause.Title, _ => clause.Places.Of("title"), bag);
            Text(view.TextOf(clause), bag);
        }
        foreach (var reach in view.Templates) Text(reach.Text, bag);
    }

    private static void Text(ScannedText text, DiagnosticBag bag)
    {
        SuspectCharacters.Check(text.Prose, text.PlaceOf, bag);
        foreach (Match match in WideBraces().Matches(text.Prose)) bag.Add(LibraryRules.WideBraces, text.PlaceOf(match.Index), match.Value);
        for (var i = 0; i < text.LineCount; i++)
        {
            var line = text.Line(i).ToString();
            if (WideNumber().Match(line) is { Success: true } number) bag.Add(LibraryRules.WideListNumber, text.PlaceOf(text.StartOfLine(i) + number.Groups[1].Index), number.Groups[1].Value);
        }
    }

    [GeneratedRegex("｛｛|｝｝")]
    private static partial Regex WideBraces();

    [GeneratedRegex(@"^[ \t　]*([０-９]{1,3}[．.]|[0-9]{1,3}．|[0-9]{1,3}\.　|（[0-9０-９]{1,3}）)")]
    private static partial Regex WideNumber();
}
