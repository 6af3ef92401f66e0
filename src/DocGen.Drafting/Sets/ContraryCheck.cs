using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library;

namespace DocGen.Drafting.Sets;

/// <summary>A clause of the body's own must not say the contrary of what was chosen for the whole set: sub-contracting prohibited here and regulated there.</summary>
internal static class ContraryCheck
{
    public static void Run(ClauseLibrary library, CaseAnswers answers, DiagnosticBag bag)
    {
        var chosen = library.OptionOrder.Where(answers.Options.ContainsKey)
            .SelectMany(id => answers.Options[id].Keys.Select(k => (Answer: answers.Options[id], Id: id, Alternative: library.Options[id].Find(k))))
            .Where(c => c.Alternative is { Excludes.IsEmpty: false }).ToList();
        if (chosen.Count == 0) return;
        foreach (var (clause, line, index) in OverrideLines.Of(answers))
        {
            foreach (var (answer, id, alternative) in chosen)
            {
                foreach (var words in alternative!.Excludes.Where(w => line.Contains(w, StringComparison.Ordinal)))
                    bag.Add(SetRules.AnswerContradicted.At(OverrideLines.PlaceOf(clause, index, line.IndexOf(words, StringComparison.Ordinal)),
                        clause.Id, words, alternative.Label, $"{id}={alternative.Key}") with
                    { Also = answer.Place });
            }
        }
    }
}
