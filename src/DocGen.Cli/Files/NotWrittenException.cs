using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Files;

/// <summary>A file was not written; the finding says why and what to do.</summary>
internal sealed class NotWrittenException(Diagnostic finding) : Exception(finding.Message(Language.English))
{
    public Diagnostic Finding { get; } = finding;
}
