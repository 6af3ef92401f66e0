using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Sets;

/// <summary>One name for each post and party through the whole set: a clause of the body's own must not type the model's name, nor define another.</summary>
internal static partial class TermCheck
{
    public static void Run(ClauseLibrary library, CaseAnswers answers, DiagnosticBag bag)
    {
        if (answers.Overrides.IsEmpty) return;
        var terms = library.VariableOrder.Select(p => library.Variables[p]).Where(v => v.IsTerm && answers.Values.ContainsKey(v.Path)).ToList();
        var names = terms.SelectMany(v => new[] { v.Default ?? "", answers.Values[v.Path].Value.ConditionText }).Where(n => n.Length > 0).Distinct().ToList();
        foreach (var (clause, line, index) in OverrideLines.Of(answers))
        {
            foreach (var term in terms)
            {
                var answer = answers.Values[term.Path];
                var name = answer.Value.ConditionText;
                if (term.Default is { Length: > 0 } model && model != name && Find(OverrideLines.Typed(line), model, names) is >= 0 and var at)
                    bag.Add(SetRules.OtherTerm.At(OverrideLines.PlaceOf(clause, index, at), clause.Id, model, name, term.Path) with { Also = answer.Place });
                foreach (Match alias in Alias().Matches(line).Where(m => Names(m.Groups["who"].Value, term, answers) && m.Groups["alias"].Value.Trim() != name))
                    bag.Add(SetRules.OtherAlias.At(OverrideLines.PlaceOf(clause, index, alias.Groups["alias"].Index), clause.Id, alias.Groups["alias"].Value, name, term.Path) with { Also = answer.Place });
            }
        }
    }

    /// <summary>Where a name is typed: not as a part of a longer known one (情報セキュリティ責任者 in 統括情報セキュリティ責任者), and of 甲 only the party.</summary>
    public static int Find(string line, string name, List<string> names)
    {
        var text = line;
        foreach (var longer in names.Where(n => n.Length > name.Length && n.Contains(name, StringComparison.Ordinal)).OrderByDescending(n => n.Length))
            text = text.Replace(longer, new string(' ', longer.Length), StringComparison.Ordinal);
        if (name.Length > 1) return text.IndexOf(name, StringComparison.Ordinal);
        return SingleLetter().Matches(text).FirstOrDefault(m => m.Value == name)?.Index ?? -1;
    }

    // org.alias is what org.name is called.
    private static bool Names(string who, VariableDefinition term, CaseAnswers answers)
    {
        if (!term.Path.EndsWith(".alias", StringComparison.Ordinal)) return false;
        var full = term.Path[..^"alias".Length] + "name";
        return who.Replace(" ", "", StringComparison.Ordinal).EndsWith($"{{{{{full}}}}}", StringComparison.Ordinal)
            || (answers.Values.TryGetValue(full, out var name) && !name.Value.IsEmpty && who.EndsWith(name.Value.ConditionText, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<who>[^（）。、]+)（以下(?:、)?「(?<alias>[^「」{}]+)」という")]
    private static partial Regex Alias();

    [GeneratedRegex(@"(?<![\p{IsCJKUnifiedIdeographs}\p{IsKatakana}])\p{IsCJKUnifiedIdeographs}(?=[\p{IsHiragana}、]|及び|並びに|又は|若しくは)")]
    private static partial Regex SingleLetter();
}
