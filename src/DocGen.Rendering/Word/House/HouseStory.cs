using System.Collections.Immutable;

namespace DocGen.Rendering.Word.House;

/// <summary>A header or footer of the file.</summary>
/// <param name="Kind"><c>header</c> or <c>footer</c>.</param>
/// <param name="Page"><c>default</c>, <c>first</c> or <c>even</c>.</param>
/// <param name="Markup">Its start tag and what it holds; ours may be put between.</param>
/// <param name="Pictures">Its pictures by the id under which the markup names them.</param>
internal sealed record HouseStory(string Kind, string Page, (string Start, string Content) Markup, ImmutableArray<(string Id, WordPicture Picture)> Pictures);
