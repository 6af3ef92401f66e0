namespace DocGen.Library.Tests;

/// <param name="Name">File, section and number within the section.</param>
/// <param name="File">The spec file.</param>
/// <param name="ExpectedLine">Index of the first line of the expected text in it.</param>
/// <param name="Files">The library by path.</param>
/// <param name="Expected">The findings as <see cref="Findings"/> writes them.</param>
internal sealed record SpecExample(string Name, string File, int ExpectedLine, Dictionary<string, string> Files, string Expected);
