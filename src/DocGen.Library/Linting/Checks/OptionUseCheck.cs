using DocGen.Documents.Diagnostics;
using DocGen.Library.Clauses;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>No question is asked for nothing: every option and every alternative makes a difference somewhere.</summary>
internal static class OptionUseCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        var uses = new OptionUses(view);
        var named = view.Clauses.SelectMany(c => c.Options).ToHashSet(StringComparer.Ordinal);
        foreach (var option in view.Options)
        {
            if (LibraryView.IsType(option.Id)) continue;
            if (!uses.Uses(option.Id) && !named.Contains(option.Id)) bag.Add(LibraryRules.OptionUnused, option.Place, option.Id);
            if (!uses.Uses(option.Id)) continue;
            foreach (var alternative in option.Alternatives)
            {
                if (!alternative.Silent && !uses.Uses(new Alternative(option.Id, alternative.Key)))
                    bag.Add(LibraryRules.AlternativeUnused, alternative.Place, option.Id, alternative.Key, alternative.Label);
            }
        }
        foreach (var clause in view.Clauses) Clause(view, clause, bag);
    }

    private static void Clause(LibraryView view, Clause clause, DiagnosticBag bag)
    {
        var opened = clause.Text.Lines.Where(l => l.Label is not null).Select(l => l.Label!.Value.Option)
            .Concat(OptionsInCode.In(view.TextOf(clause)).Select(o => o.Id))
            .Concat(clause.When.Terms().Select(t => t.Name)).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < clause.Options.Length; i++)
        {
            if (view.Library.Options.ContainsKey(clause.Options[i]) && !opened.Contains(clause.Options[i]))
                bag.Add(LibraryRules.OptionNotOpened, clause.Places.Of("options", i), clause.Options[i]);
        }
        foreach (var (id, offset) in OptionsInCode.In(view.TextOf(clause))) Known(view, id, view.TextOf(clause).PlaceOf(offset), bag);
    }

    private static void Known(LibraryView view, string id, Place place, DiagnosticBag bag)
    {
        if (!view.Library.Options.ContainsKey(id)) bag.Add(LibraryRules.UnknownOption, place, id, Nearest.Text(id, view.Library.Options.Keys));
    }
}
