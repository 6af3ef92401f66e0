using DocGen.Documents.Diagnostics;
using DocGen.Library.Yaml;

namespace DocGen.Library.Loading;

/// <summary>A file of the library.</summary>
/// <param name="relative">Its path below the content folder, with <c>/</c>.</param>
/// <param name="shown">Its name in messages: the folder as the user named it, and the relative path.</param>
/// <param name="read">Gives its bytes; null where they are more than so many.</param>
internal class ContentFile(string relative, string shown, Func<long, byte[]?> read)
{
    public string Relative { get; } = relative;

    public string Shown { get; } = shown;

    public string Name => Relative[(Relative.LastIndexOf('/') + 1)..];

    /// <summary>The content; null where there is more of it.</summary>
    public byte[]? Read(long most) => read(most);

    /// <summary>Its YAML (of a Markdown file the front matter), where it has been parsed before; null where it is still to be parsed.</summary>
    public virtual YamlMap? Keys(DiagnosticBag bag) => null;
}
