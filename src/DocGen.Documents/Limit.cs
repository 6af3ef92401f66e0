using DocGen.Documents.Diagnostics;

namespace DocGen.Documents;

/// <summary>One of the limits: its name, what it counts, and how it is read and set.</summary>
public sealed record Limit(string Name, Wording What, Func<Limits, int> Of, Func<Limits, int, Limits> Set);
