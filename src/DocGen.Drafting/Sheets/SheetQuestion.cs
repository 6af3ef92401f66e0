using DocGen.Library.Conditions;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Sheets;

/// <summary>A question of an answer sheet: an option or a variable.</summary>
/// <param name="Id">Id of the option or path of the variable.</param>
/// <param name="Group">Where it first matters: the title of a clause or document.</param>
/// <param name="Option">The option; null for a variable.</param>
/// <param name="Variable">The variable; null for an option.</param>
public sealed record SheetQuestion(string Id, string Group, Option? Option, VariableDefinition? Variable)
{
    /// <summary>Whether it has a tab of its own.</summary>
    public bool IsTable => Variable?.Type is VariableType.List or VariableType.Table;

    /// <summary>When it is asked.</summary>
    public Condition When
    {
        get
        {
            if (Option is null) return Variable!.When;
            var types = Option.Types.Select(Condition (t) => new Is(t.Contains('.', StringComparison.Ordinal) ? "subtype" : "type", t)).ToList();
            if (types.Count == 0) return Option.When;
            var one = types.Aggregate((left, right) => new Or(left, right));
            return Option.When == Condition.Always ? one : new And(one, Option.When);
        }
    }
}
