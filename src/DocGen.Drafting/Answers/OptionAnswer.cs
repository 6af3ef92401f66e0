using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Answers;

/// <summary>The alternatives chosen of an option, and who chose them.</summary>
public sealed record OptionAnswer(ImmutableArray<string> Keys, AnswerOrigin Origin, Place Place);
