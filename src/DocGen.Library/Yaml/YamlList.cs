using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Yaml;

/// <summary>Items in the order in which they are written.</summary>
public sealed class YamlList : YamlNode
{
    internal YamlList(string name, ImmutableArray<YamlNode> items, Place place, DiagnosticBag bag)
        : base(name, place, bag) => Items = items;

    public ImmutableArray<YamlNode> Items { get; }

    /// <summary>The items that are maps; a finding for each that is not.</summary>
    public IEnumerable<YamlMap> Maps() => Items.Select(i => i.AsMap()).OfType<YamlMap>();

    /// <summary>The items that are texts; a finding for each that is not.</summary>
    public IEnumerable<YamlScalar> Scalars() => Items.Select(i => i.Scalar()).OfType<YamlScalar>();
}
