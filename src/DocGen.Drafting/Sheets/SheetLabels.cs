using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocGen.Library;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Sheets;

/// <summary>What a drop-down says for the alternatives of a question: each something else, and none of them blank.</summary>
internal static partial class SheetLabels
{
    public static ImmutableArray<KeyValuePair<string, string>> Of(SheetQuestion question, ClauseLibrary library) =>
        question.Option is { } option ? Of(option) : Of(question.Variable!, library);

    public static ImmutableArray<KeyValuePair<string, string>> Of(Option option) => Distinct(option.Alternatives.Select(a => KeyValuePair.Create(a.Key, a.Label)));

    public static ImmutableArray<KeyValuePair<string, string>> Of(VariableDefinition variable, ClauseLibrary library) =>
        Distinct(variable.Alternatives.Select(a => KeyValuePair.Create(a.Key, Name().Replace(a.Value, m => Filled(m.Groups[1].Value, library)))));

    private static ImmutableArray<KeyValuePair<string, string>> Distinct(IEnumerable<KeyValuePair<string, string>> alternatives)
    {
        var labels = alternatives.Select(a => KeyValuePair.Create(a.Key, a.Value.Trim() is { Length: > 0 } text ? text.ReplaceLineEndings("　") : "（語を入れない）")).ToList();
        return [.. labels.Select(l => labels.Count(o => o.Value == l.Value) == 1 ? l : KeyValuePair.Create(l.Key, $"{l.Value}（{l.Key}）"))];
    }

    // {{ org.alias }}と協議し、 → 甲と協議し、
    private static string Filled(string path, ClauseLibrary library) =>
        library.Variables.TryGetValue(path, out var variable) ? variable.Default ?? $"〔{variable.Label}〕" : "…";

    [GeneratedRegex(@"\{\{-?~?\s*([\w.]+)\s*~?-?\}\}")]
    private static partial Regex Name();
}
