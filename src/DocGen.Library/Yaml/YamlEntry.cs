using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Yaml;

/// <summary>A key of a map with where it is written, and what stands under it.</summary>
public readonly record struct YamlEntry(string Key, Place Place, YamlNode Value);
