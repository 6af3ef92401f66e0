using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Forms;
using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Linting;

/// <summary>Forms name table variables and head their columns as these do; conditions of columns name columns of their own table.</summary>
internal static partial class FormCheck
{
    /// <summary>Checks the forms of a text; the variables they name count as used.</summary>
    public static void Check(string text, Place start, ClauseLibrary library, HashSet<string> used, DiagnosticBag bag)
    {
        if (!text.Contains("form=\"", StringComparison.Ordinal)) return;
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Form().Match(lines[i]) is not { Success: true } match) continue;
            var path = match.Groups[1].Value;
            var place = new Place(start.File, start.Line + i, match.Groups[1].Index + 1);
            if (!library.Variables.TryGetValue(path, out var variable) || variable.Type != VariableType.Table)
            {
                bag.Add(FormRules.UnknownForm, place, path, Nearest.Text(path, library.Variables.Values.Where(v => v.Type == VariableType.Table).Select(v => v.Path)));
                continue;
            }
            used.Add(path);
            Headings(lines, i + 1, variable, place, bag);
        }
    }

    public static void Columns(ClauseLibrary library, DiagnosticBag bag)
    {
        foreach (var table in library.Variables.Values.Where(v => v.Type == VariableType.Table))
        {
            foreach (var column in table.Columns)
            {
                foreach (var (name, value) in column.When.Terms())
                {
                    var other = table.Columns.FirstOrDefault(c => c.Path == name);
                    var known = other is null ? table.Columns.Select(c => c.Path) : other.Alternatives.Select(a => $"{name}={a.Key}");
                    if (other is null || (value.Length > 0 && !other.Alternatives.IsEmpty && other.Alternatives.All(a => a.Key != value)))
                        bag.Add(FormRules.UnknownColumn, column.Places.Of("when"), column.Path, value.Length > 0 ? $"{name}={value}" : name, string.Join(", ", known));
                }
            }
        }
    }

    // A heading that holds a merge field is only known when the document is built; it is then said there.
    private static void Headings(string[] lines, int from, VariableDefinition variable, Place place, DiagnosticBag bag)
    {
        var head = lines.Skip(from).SkipWhile(string.IsNullOrWhiteSpace).TakeWhile(l => !IsRule(l) || l.TrimStart().StartsWith('+')).TakeWhile(l => !l.Contains("+=", StringComparison.Ordinal))
            .TakeWhile(l => l.Contains('|', StringComparison.Ordinal) || l.TrimStart().StartsWith('+')).ToList();
        if (head.Count == 0 || head.Any(l => l.Contains("{{", StringComparison.Ordinal))) return;
        var written = head.SelectMany(l => l.Split('|')).Select(c => LabelFolding.Fold(c)).ToHashSet(StringComparer.Ordinal);
        // Of a grid table a heading may be broken over lines: then only building can tell.
        if (head.Count == 1 && !variable.Columns.Any(c => written.Contains(LabelFolding.Fold(c.Label))))
            bag.Add(FormRules.NoColumn, place, variable.Path, string.Join("、", variable.Columns.Select(c => c.Label)));
    }

    private static bool IsRule(string line) => line.Contains("--", StringComparison.Ordinal) && line.All(c => c is '|' or '-' or ':' or '+' or ' ' or '=');

    [GeneratedRegex("^\\s*\\{.*form=\"([^\"]+)\".*\\}\\s*$")]
    private static partial Regex Form();
}
