using DocGen.Library.Clauses;
using DocGen.Library.Conditions;

namespace DocGen.Library.Linting;

/// <summary>Where options and their alternatives make a difference: as labels, in conditions, in code.</summary>
internal sealed class OptionUses
{
    private readonly HashSet<string> _options = new(StringComparer.Ordinal);
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);
    private readonly HashSet<Alternative> _alternatives = [];

    public OptionUses(LibraryView view)
    {
        foreach (var clause in view.Clauses)
        {
            foreach (var line in clause.Text.Lines)
            {
                if (line.Label is not { Key.Length: > 0 } label) continue;
                _options.Add(label.Option);
                _alternatives.Add(label);
            }
            foreach (var (id, _) in OptionsInCode.In(view.TextOf(clause))) Whole(id);
        }
        foreach (var reach in view.Templates)
        {
            foreach (var (id, _) in OptionsInCode.In(reach.Text)) Whole(id);
            if (reach.Template.ColumnsBy.Length > 0) Whole(reach.Template.ColumnsBy);
        }
        foreach (var (condition, _) in LibraryConditions.Of(view.Library)) Walk(condition, negated: false);
    }

    public bool Uses(string option) => _options.Contains(option);

    public bool Uses(Alternative alternative) => _whole.Contains(alternative.Option) || _alternatives.Contains(alternative);

    // Code may compare the option to anything, and "not this one" speaks of all the others.
    private void Whole(string option)
    {
        _options.Add(option);
        _whole.Add(option);
    }

    private void Walk(Condition condition, bool negated)
    {
        switch (condition)
        {
            case And and:
                Walk(and.Left, negated);
                Walk(and.Right, negated);
                break;
            case Or or:
                Walk(or.Left, negated);
                Walk(or.Right, negated);
                break;
            case Not not:
                Walk(not.Operand, negated: true);
                break;
            case Is equal when !negated:
                _options.Add(equal.Name);
                _alternatives.Add(new Alternative(equal.Name, equal.Value));
                break;
            default:
                foreach (var (name, _) in condition.Terms()) Whole(name);
                break;
        }
    }
}
