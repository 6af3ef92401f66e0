using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Answers;

/// <summary>The value of a variable, and who gave it.</summary>
public sealed record Answer(AnswerValue Value, AnswerOrigin Origin, Place Place);
