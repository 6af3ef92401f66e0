using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.References;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Sets;

/// <summary>Nobody holds two roles that a clause of the set forbids to hold together. Which these are the table's definition says (<c>apart</c>).</summary>
internal static class HolderCheck
{
    public static void Run(ClauseLibrary library, CaseAnswers answers, ImmutableArray<CaseDocument> set, DiagnosticBag bag)
    {
        foreach (var table in library.VariableOrder.Select(p => library.Variables[p]).Where(v => !v.Apart.IsEmpty))
        {
            if (!answers.Values.TryGetValue(table.Path, out var answer) || answer.Value is not TableAnswer rows) continue;
            foreach (var apart in table.Apart)
            {
                if (set.FirstOrDefault(d => d.Selection.Includes(apart.Clause)) is not { } document) continue;
                var place = ClausePlaces.Of(document.Document, document.Style.Digits).GetValueOrDefault(apart.Clause, "");
                Check(table, apart, rows, answer, place, answers, bag);
            }
        }
    }

    private static void Check(VariableDefinition table, ApartRows apart, TableAnswer rows, Answer answer, string article, CaseAnswers answers, DiagnosticBag bag)
    {
        foreach (var (first, one) in rows.Rows.Index().Where(r => apart.One.Contains(KeyOf(table, r.Item))))
        {
            foreach (var (second, other) in rows.Rows.Index().Where(r => apart.Other.Contains(KeyOf(table, r.Item))))
            {
                if (SameHolder(table, one, other) is not { } holder) continue;
                // Named at the later of the two rows, the one that somebody added to what stood.
                var (at, also) = (Math.Max(first, second), Math.Min(first, second));
                bag.Add(SetRules.HolderOfBoth.At(PlaceOf(at), holder, NameOf(one), NameOf(other), article, apart.Reason) with { Also = PlaceOf(also) });
            }
        }

        Place PlaceOf(int row) => row < rows.Places.Length ? rows.Places[row] : answer.Place;

        string NameOf(ImmutableDictionary<string, AnswerValue> row)
        {
            var text = table.KeyColumn!.Alternatives.First(a => a.Key == KeyOf(table, row)).Value;
            return OverrideLines.Filled(text, answers);
        }
    }

    private static string KeyOf(VariableDefinition table, ImmutableDictionary<string, AnswerValue> row) =>
        table.KeyColumn is { } key && row.TryGetValue(key.Path, out var cell) ? cell.ConditionText : "";

    // A person is the same under every post; where a row names no person, the post says who it is.
    private static string? SameHolder(VariableDefinition table, ImmutableDictionary<string, AnswerValue> one, ImmutableDictionary<string, AnswerValue> other)
    {
        foreach (var column in table.Holder)
        {
            if (TextOf(one, column) is not { Length: > 0 } first || TextOf(other, column) is not { Length: > 0 } second) continue;
            return Plain(first) == Plain(second) ? first : null;
        }
        return null;
    }

    private static string TextOf(ImmutableDictionary<string, AnswerValue> row, string column) => row.TryGetValue(column, out var cell) ? cell.ConditionText : "";

    private static string Plain(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
}
