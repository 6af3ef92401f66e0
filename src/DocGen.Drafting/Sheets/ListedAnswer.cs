using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Sheets;

/// <summary>An answer as it stands in a list, not checked yet.</summary>
public sealed record ListedAnswer(string Text, Place Place);
