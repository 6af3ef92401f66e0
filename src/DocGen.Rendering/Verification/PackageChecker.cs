using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Rendering.Verification.Checks;

namespace DocGen.Rendering.Verification;

/// <summary>
/// Checks what holds between the parts of a Word file and within its text. The schema validator misses all of it, and Word answers
/// it with a repair prompt or with a wrong number.
/// </summary>
public static class PackageChecker
{
    public static ImmutableArray<Diagnostic> Check(OpenedPackage package)
    {
        var findings = new DiagnosticBag();
        if (package.Parts.Count > 0)
        {
            var word = new WordStories(package);
            LinkCheck.Run(package, findings);
            StyleCheck.Run(word, findings);
            ListCheck.Run(word, findings);
            FieldCheck.Run(word, BookmarkCheck.Run(word, findings), findings);
            ControlCheck.Run(word, findings);
            NoteCheck.Run(word, findings);
            TableCheck.Run(word, findings);
            RevisionCheck.Run(word, findings);
            MetadataCheck.Run(word, findings);
        }
        findings.AddRange(package.Findings);
        return findings.Sorted();
    }
}
