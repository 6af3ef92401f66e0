using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;

namespace DocGen.Drafting.Forms;

/// <param name="Key">Name of the row.</param>
/// <param name="Values">What is answered, by column; the key among it.</param>
/// <param name="State">How far it is filled in.</param>
/// <param name="Place">The cell that says its result, or else its first.</param>
public sealed record FilledRow(string Key, ImmutableDictionary<string, AnswerValue> Values, RowState State, Place Place);
