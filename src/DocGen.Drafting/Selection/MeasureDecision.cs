using DocGen.Library.Measures;

namespace DocGen.Drafting.Selection;

/// <summary>A row of the requirements matrix: its standing for this case, in or out, and why.</summary>
public sealed record MeasureDecision(Measure Measure, Standing Standing, bool IsIn, Reason Reason);
