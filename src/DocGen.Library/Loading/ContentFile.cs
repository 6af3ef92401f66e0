using DocGen.Documents.Diagnostics;
using DocGen.Library.Yaml;

namespace DocGen.Library.Loading;

/// <summary>A file of the library.</summary>
/// <param name="relative">Its path below the content folder, with <c>/</c>.</param>
/// <param name="shown">Its name in messages: the folder as the user named it, and the relative path.</param>
/// <param name="read">Gives its bytes.</param>
internal class ContentFile(string relative, string shown, Func<byte[]> read)
{
    public string Relative { get; } = relative;

    public string Shown { get; } = shown;

    public string Name => Relative[(Relative.LastIndexOf('/') + 1)..];

    public byte[] Read() => read();

    /// <summary>Its YAML (of a Markdown file the front matter), where it has been parsed before; null where it is still to be parsed.</summary>
    public virtual YamlMap? Keys(DiagnosticBag bag) => null;
}
