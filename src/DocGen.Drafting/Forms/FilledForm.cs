using System.Collections.Immutable;
using DocGen.Drafting.Answers;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Forms;

/// <summary>What a form that came back says: the rows of its table variable, and how far each is filled in.</summary>
public sealed record FilledForm(VariableDefinition Variable, ImmutableArray<FilledRow> Rows)
{
    /// <summary>The choice by which rows are counted: the first one; null where the form asks for none.</summary>
    public VariableDefinition? Result => Variable.Columns.FirstOrDefault(c => c.Type == VariableType.Choice);

    public TableAnswer Answer => new([.. Rows.Where(r => !r.Values.IsEmpty).Select(r => r.Values)]);
}
