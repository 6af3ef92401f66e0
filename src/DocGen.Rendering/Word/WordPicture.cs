namespace DocGen.Rendering.Word;

/// <param name="Name">File name in <c>word/media</c>.</param>
/// <param name="ContentType">Type of the picture.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record WordPicture(string Name, string ContentType, byte[] Content);
