namespace DocGen.Library.Measures;

/// <param name="Id">A type (<c>build</c>) or a subtype (<c>operate.onsite</c>).</param>
/// <param name="Label">Heading of the column.</param>
public sealed record MatrixColumn(string Id, string Label);
