namespace DocGen.Rendering.Packaging;

/// <summary>A file of the package.</summary>
/// <param name="Name">Path without a leading slash: <c>word/document.xml</c>.</param>
/// <param name="ContentType">Its type; empty where the file's ending already tells it.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PackagePart(string Name, string ContentType, byte[] Content);
