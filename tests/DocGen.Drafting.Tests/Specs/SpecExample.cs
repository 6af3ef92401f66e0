namespace DocGen.Drafting.Tests.Specs;

/// <param name="Name">File, section and number within the section.</param>
/// <param name="File">The spec file.</param>
/// <param name="ExpectedLine">Index of the first line of the expected text in it.</param>
/// <param name="Files">The library, the case and what belongs to it, by path.</param>
/// <param name="Expected">What comes out.</param>
internal sealed record SpecExample(string Name, string File, int ExpectedLine, Dictionary<string, string> Files, string Expected);
