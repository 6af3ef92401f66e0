using DocGen.Documents.Diagnostics;
using DocGen.Library.Clauses;
using DocGen.Library.Questions;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>
/// Each run of alternatives shows all that have text, so that no choice leaves a hole. Labels of types are plain conditions and need
/// not be complete, but they must be possible under the clause's own types.
/// </summary>
internal static class OpeningCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        foreach (var clause in view.Clauses)
        {
            foreach (var opening in clause.Text.Openings())
            {
                var option = view.Library.Options[opening.Option];
                if (!LibraryView.IsType(option.Id) && !option.Many) Complete(clause, opening, option, bag);
            }
            for (var line = 0; line < clause.Text.Lines.Length; line++)
            {
                if (clause.Text.Lines[line] is { Label: { Key.Length: > 0 } label, Text: var text }) Possible(view, clause, line, text, label, bag);
            }
        }
    }

    private static void Complete(Clause clause, Opening opening, Option option, DiagnosticBag bag)
    {
        var missing = option.Alternatives
            .Where(a => !a.Silent && !opening.Keys.Contains(a.Key) && Possibility.CanHold(clause.When, option.Id, a.Key))
            .Select(a => $"【{a.Label}】").ToList();
        if (missing.Count == 0) return;
        bag.Add(LibraryRules.OpeningIncomplete, clause.PlaceOf(opening.Line, ColumnOf(clause.Text.Lines[opening.Line].Text)), option.Id, string.Concat(missing));
    }

    private static void Possible(LibraryView view, Clause clause, int line, string text, Alternative label, DiagnosticBag bag)
    {
        var impossible = LibraryView.IsType(label.Option)
            ? !TypeNames.Meet(clause.Types, label.Key)
            : !Possibility.CanHold(clause.When, label.Option, label.Key);
        if (!impossible) return;
        var shown = view.Library.Options[label.Option].Find(label.Key)!.Label;
        bag.Add(LibraryRules.LabelImpossible, clause.PlaceOf(line, ColumnOf(text)), shown, clause.Id);
    }

    private static int ColumnOf(string line) => line.IndexOf('【', StringComparison.Ordinal) + 1;
}
