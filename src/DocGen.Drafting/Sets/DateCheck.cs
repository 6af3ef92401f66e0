using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Sets;

/// <summary>Dates come in the order that their variables declare (<c>after</c>), whatever documents print them.</summary>
internal static class DateCheck
{
    public static void Run(ClauseLibrary library, CaseAnswers answers, DiagnosticBag bag)
    {
        foreach (var variable in library.VariableOrder.Select(p => library.Variables[p]).Where(v => answers.Values.ContainsKey(v.Path)))
        {
            var answer = answers.Values[variable.Path];
            if (answer.Value is DateAnswer date) Check(variable, variable.Label, date, answer);
            if (answer.Value is not TableAnswer table) continue;
            foreach (var column in variable.Columns.Where(c => !c.After.IsEmpty))
            {
                foreach (var row in table.Rows)
                {
                    if (row.TryGetValue(column.Path, out var cell) && cell is DateAnswer due) Check(column, $"{variable.Label}の{column.Label}", due, answer);
                }
            }
        }

        void Check(VariableDefinition variable, string label, DateAnswer date, Answer answer)
        {
            foreach (var path in variable.After)
            {
                if (!answers.Values.TryGetValue(path, out var before) || before.Value is not DateAnswer earlier || date.Date >= earlier.Date) continue;
                bag.Add(SetRules.DateTooEarly.At(answer.Place, label, Shown(date), library.Variables[path].Label, Shown(earlier)) with { Also = before.Place });
            }
        }
    }

    private static string Shown(DateAnswer date) => date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
