namespace DocGen.Library.Loading;

/// <param name="FullPath">Where it is read from.</param>
/// <param name="Relative">Its path below the content folder, with <c>/</c>.</param>
/// <param name="Shown">Its name in messages: the folder as the user named it, and the relative path.</param>
internal sealed record ContentFile(string FullPath, string Relative, string Shown)
{
    public string Name => Relative[(Relative.LastIndexOf('/') + 1)..];
}
