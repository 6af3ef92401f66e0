using DocGen.Library.Clauses;

namespace DocGen.Library.Linting;

/// <summary>A clause that a template can contain, and under how many headings of the template it then stands.</summary>
internal readonly record struct Inclusion(Clause Clause, int HeadingDepth);
