namespace DocGen.Cli.Batch;

/// <summary>What the summary of an earlier run says of a row.</summary>
internal sealed record EarlierRow(int Line, IReadOnlyList<string> Files, int Clauses, int Unanswered, string Answers);
