namespace DocGen.Cli.Files;

/// <param name="Path">Where it lies.</param>
/// <param name="Name">Folder below the output folder that takes its documents.</param>
internal sealed record CaseFile(string Path, string Name);
