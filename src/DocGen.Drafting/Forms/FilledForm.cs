using System.Collections.Immutable;
using DocGen.Drafting.Answers;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Forms;

/// <summary>What a form that came back says: the rows of its table variable, and how far each is filled in.</summary>
public sealed record FilledForm(VariableDefinition Variable, ImmutableArray<FilledRow> Rows)
{
    /// <summary>Key and text of the answers to choose among in <see cref="Result"/>, as the form shows them.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Results { get; init; } = [];

    /// <summary>The choice by which rows are counted: the first one; null where the form asks for none.</summary>
    public VariableDefinition? Result => Variable.Columns.FirstOrDefault(c => c.Type == VariableType.Choice);

    public TableAnswer Answer
    {
        get
        {
            var answered = Rows.Where(r => !r.Values.IsEmpty).ToList();
            return new TableAnswer([.. answered.Select(r => r.Values)]) { Places = [.. answered.Select(r => r.Place)] };
        }
    }
}
