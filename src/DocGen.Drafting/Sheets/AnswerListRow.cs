using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Sheets;

/// <param name="Place">Where the row begins.</param>
/// <param name="Answers">What it answers: by path of the variable, id of the option, or part of a person (<c>org.contact.phone</c>).</param>
public sealed record AnswerListRow(Place Place, ImmutableDictionary<string, ListedAnswer> Answers);
