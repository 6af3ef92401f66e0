using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.Verification;

/// <summary>Verifies a Word file: first what holds between its parts, then Word's schema.</summary>
public static class DocumentVerifier
{
    /// <summary>Everything that is wrong with the file; nothing for a good one.</summary>
    /// <param name="stream">The file; it need not be seekable and stays open.</param>
    /// <param name="name">Its name as the user knows it.</param>
    public static ImmutableArray<Diagnostic> Verify(Stream stream, string name)
    {
        using var copy = OpenedPackage.CopyOf(stream);
        var package = OpenedPackage.Open(copy, name);
        var findings = new DiagnosticBag();
        findings.AddRange(PackageChecker.Check(package));
        // A file that cannot be read or trusted is not handed to the validator, which unpacks without limits.
        if (package.Findings.Count == 0)
        {
            copy.Position = 0;
            findings.AddRange(SchemaValidator.Validate(copy, name));
        }
        return findings.Sorted();
    }
}
