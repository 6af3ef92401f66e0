using System.Globalization;
using System.Text.Json.Nodes;
using DocGen.Cli.Speech;
using DocGen.Drafting.Forms;

namespace DocGen.Cli.Commands;

/// <summary>What a filled-in form comes to: how many rows there are, how many of each result, how many are open.</summary>
internal static class FormCounts
{
    /// <summary>The counts for people, a line each.</summary>
    public static IEnumerable<IReadOnlyList<string>> Rows(FilledForm form, Voice voice)
    {
        yield return Row(form.Variable.Label, form.Rows.Length);
        if (form.Result is null) yield return Row("  " + voice.Word(Texts.RowsAnswered), Count(form, RowState.Answered));
        foreach (var (key, text) in form.Results) yield return Row("  " + text, CountOf(form, key));
        yield return Row("  " + voice.Word(Texts.RowsMissing), Count(form, RowState.Missing));
        yield return Row("  " + voice.Word(Texts.RowsWrong), Count(form, RowState.Wrong));
        yield return Row("  " + voice.Word(Texts.RowsNotApplicable), Count(form, RowState.NotApplicable));
    }

    /// <summary>The same for programs.</summary>
    public static JsonNode Json(FilledForm form) => new JsonObject
    {
        ["variable"] = form.Variable.Path,
        ["label"] = form.Variable.Label,
        ["rows"] = form.Rows.Length,
        ["answered"] = Count(form, RowState.Answered),
        ["results"] = new JsonObject(form.Results.Select(r => KeyValuePair.Create(r.Key, (JsonNode?)CountOf(form, r.Key)))),
        ["missing"] = Count(form, RowState.Missing),
        ["wrong"] = Count(form, RowState.Wrong),
        ["notApplicable"] = Count(form, RowState.NotApplicable),
    };

    private static int Count(FilledForm form, RowState state) => form.Rows.Count(r => r.State == state);

    private static int CountOf(FilledForm form, string key) => form.Result is { } result
        ? form.Rows.Count(r => r.State == RowState.Answered && r.Values.TryGetValue(result.Path, out var value) && value.ConditionText == key) : 0;

    private static IReadOnlyList<string> Row(string label, int count) => [label, count.ToString(CultureInfo.InvariantCulture)];
}
