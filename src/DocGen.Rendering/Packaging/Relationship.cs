namespace DocGen.Rendering.Packaging;

/// <summary>A link from one part (or from the package, where <paramref name="Source"/> is empty) to another.</summary>
/// <param name="Source">Name of the part that links.</param>
/// <param name="Id">Id by which the source names the link.</param>
/// <param name="Type">What the target is to the source.</param>
/// <param name="Target">Name of the target part, from the package's root, without a leading slash.</param>
public sealed record Relationship(string Source, string Id, string Type, string Target);
