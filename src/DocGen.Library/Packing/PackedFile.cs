using DocGen.Documents.Diagnostics;
using DocGen.Library.Loading;
using DocGen.Library.Yaml;

namespace DocGen.Library.Packing;

/// <summary>A file of a pack.</summary>
/// <param name="pack">The whole pack.</param>
/// <param name="relative">Its path below the library.</param>
/// <param name="content">Where its bytes stand in the pack.</param>
/// <param name="tree">Where its YAML stands as a tree; empty where it has to be parsed.</param>
internal sealed class PackedFile(byte[] pack, string relative, Range content, Range tree)
    : ContentFile(relative, relative, _ => pack[content])
{
    public override YamlMap? Keys(DiagnosticBag bag) =>
        tree.Start.Value == tree.End.Value ? null : PackedYaml.Read(pack.AsSpan(tree), Shown, bag);
}
