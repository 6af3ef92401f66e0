namespace DocGen.Library.Yaml;

/// <summary>Leaves the builder after a finding behind which nothing more can be read.</summary>
internal sealed class YamlStopException : Exception;
