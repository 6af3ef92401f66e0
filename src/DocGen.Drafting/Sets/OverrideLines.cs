using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library.Clauses;

namespace DocGen.Drafting.Sets;

/// <summary>The lines of the body's own clauses that stand under the answers. The library's clauses take names and choices from the answers; these may not.</summary>
internal static partial class OverrideLines
{
    public static IEnumerable<(Clause Clause, string Text, int Line)> Of(CaseAnswers answers) => answers.Overrides
        .OrderBy(o => o.Key, StringComparer.Ordinal)
        .SelectMany(o => o.Value.Text.Choose(answers.IsChosen).Split('\n').Index().Where(l => l.Item.Length > 0).Select(l => (o.Value, l.Item, l.Index)));

    /// <summary>The line as it is typed: merge fields blanked, so that positions stay.</summary>
    public static string Typed(string line) => Field().Replace(line, m => new string(' ', m.Length));

    /// <summary>A text of the library with the answers in place of its merge fields; a field that is no plain variable stays.</summary>
    public static string Filled(string text, CaseAnswers answers) => Field().Replace(text, m =>
        answers.Values.TryGetValue(m.Value[2..^2].Trim(), out var answer) ? answer.Value.ConditionText : m.Value);

    public static Place PlaceOf(Clause clause, int line, int column) => new(clause.File, clause.TextLine + line, column + 1);

    [GeneratedRegex(@"\{\{.*?\}\}")]
    private static partial Regex Field();
}
