using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Selection;

/// <summary>Why something is in or out, in words, and the answer that decided it where one did.</summary>
public sealed record Reason(Wording Words, Place Place = default);
