using System.Collections.Immutable;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Templates;

namespace DocGen.Drafting.Selection;

/// <summary>For one document: every clause that could stand in it, in or out and why, and every alternative likewise.</summary>
public sealed record DocumentSelection(ClauseLibrary Library, DocumentTemplate Template, CaseAnswers Answers)
{
    /// <summary>The clauses the template can reach, in the order of the document.</summary>
    public ImmutableArray<ClauseDecision> Clauses { get; init; } = [];

    public ImmutableArray<AlternativeDecision> Alternatives { get; init; } = [];

    /// <summary>The clauses of the selected measures, in the order of the matrix.</summary>
    public ImmutableArray<Clause> MeasureClauses { get; init; } = [];

    public ImmutableArray<MeasureDecision> Measures { get; init; } = [];

    public bool Includes(string clauseId) => Clauses.Any(c => c.Clause.Id == clauseId && c.IsIn);
}
