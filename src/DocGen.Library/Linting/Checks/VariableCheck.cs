using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Questions;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>Variables: patterns, bounds and defaults that could never fit an answer.</summary>
internal static class VariableCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        foreach (var variable in view.Variables)
        {
            Apart(variable, view, bag);
            foreach (var one in variable.Columns.Prepend(variable))
            {
                One(one, bag);
                After(one, view, bag);
            }
        }
    }

    private static void One(VariableDefinition variable, DiagnosticBag bag)
    {
        Pattern(variable, bag);
        if (variable.Minimum > variable.Maximum)
            bag.Add(LibraryRules.MinimumAboveMaximum, variable.Places.Of("min"), variable.Path, Number(variable.Minimum), Number(variable.Maximum));
        if (variable.Default is not { } answer) return;
        if (variable.Type == VariableType.Choice)
        {
            var keys = variable.Alternatives.Select(a => a.Key).ToList();
            if (!keys.Contains(answer)) bag.Add(LibraryRules.UnknownDefault, variable.Places.Of("default"), answer, Nearest.Text(answer, keys));
        }
        else if (!Fits(variable.Type, answer))
            bag.Add(LibraryRules.DefaultOfWrongType, variable.Places.Of("default"), answer, TypeName(variable.Type));
    }

    private static void Apart(VariableDefinition table, LibraryView view, DiagnosticBag bag)
    {
        var columns = table.Columns.Select(c => c.Path).ToList();
        foreach (var (index, column) in table.Holder.Index().Where(c => !columns.Contains(c.Item)))
            bag.Add(LibraryRules.UnknownHolder, table.Places.Of("holder", index), table.Path, column, Nearest.Text(column, columns));
        if (!table.Apart.IsEmpty && table.Holder.IsEmpty)
            bag.Add(LibraryRules.UnknownHolder, table.Places.Of("apart"), table.Path, "holder", Nearest.Text("", columns));
        var keys = table.KeyColumn?.Alternatives.Select(a => a.Key).ToList() ?? [];
        foreach (var rows in table.Apart)
        {
            foreach (var (list, names) in new[] { ("one", rows.One), ("other", rows.Other) })
            {
                foreach (var (index, name) in names.Index().Where(n => !keys.Contains(n.Item)))
                    bag.Add(LibraryRules.UnknownRow, rows.Places.Of(list, index), table.Path, name, Nearest.Text(name, keys));
            }
            if (!view.Library.Clauses.ContainsKey(rows.Clause))
                bag.Add(LibraryRules.UnknownInclude, rows.Places.Of("clause"), rows.Clause, Nearest.Text(rows.Clause, view.Library.Clauses.Keys));
        }
    }

    private static void After(VariableDefinition variable, LibraryView view, DiagnosticBag bag)
    {
        for (var i = 0; i < variable.After.Length; i++)
        {
            var dates = view.Variables.Where(v => v.Type == VariableType.Date && v.Path != variable.Path).Select(v => v.Path).ToList();
            if (!dates.Contains(variable.After[i])) bag.Add(LibraryRules.UnknownDate, variable.Places.Of("after", i), variable.After[i], Nearest.Text(variable.After[i], dates));
        }
    }

    private static void Pattern(VariableDefinition variable, DiagnosticBag bag)
    {
        if (variable.Pattern.Length == 0) return;
        try
        {
            // Only the kind that cannot run away on a long answer is taken.
            _ = new Regex(variable.Pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            bag.Add(LibraryRules.BadPattern, variable.Places.Of("pattern"), variable.Pattern, problem.Message);
        }
        if (variable.PatternMessage.Length == 0) bag.Add(LibraryRules.PatternWithoutMessage, variable.Places.Of("pattern"), variable.Path);
    }

    private static bool Fits(VariableType type, string answer) => type switch
    {
        VariableType.Date => DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        VariableType.Number or VariableType.Money => decimal.TryParse(answer, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        VariableType.List or VariableType.Table or VariableType.Person => answer.Length == 0,
        _ => true,
    };

    private static string TypeName(VariableType type) => type switch
    {
        VariableType.Date => "date",
        VariableType.Number => "number",
        VariableType.Money => "money",
        VariableType.List => "list",
        VariableType.Table => "table",
        VariableType.Person => "person",
        _ => "text",
    };

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
