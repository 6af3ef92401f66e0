using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;

namespace DocGen.Cli.Batch;

/// <summary>What a row answers.</summary>
/// <param name="Key">The same for rows whose documents differ only by what stands in slots.</param>
/// <param name="Values">Values of the variables that are only printed; null where the row has none that fits a slot.</param>
/// <param name="Settle">Gives all the answers; done only for the first row of a key.</param>
internal sealed record RowAnswers(string Key, IReadOnlyList<AnswerValue?> Values, Func<DiagnosticBag, CaseAnswers> Settle);
