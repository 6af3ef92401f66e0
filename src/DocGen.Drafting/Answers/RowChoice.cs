using DocGen.Documents.Diagnostics;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Answers;

/// <summary>What a row of a list chooses of an option.</summary>
public sealed record RowChoice(Option Option, IReadOnlyList<(string Key, Place Place)> Keys, Place Place);
