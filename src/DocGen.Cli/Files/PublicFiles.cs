using DocGen.Documents.Diagnostics;
using DocGen.Documents.Finishing;
using DocGen.Drafting;
using DocGen.Rendering.Verification;

namespace DocGen.Cli.Files;

/// <summary>The files of a public edition before they are written.</summary>
internal static class PublicFiles
{
    /// <summary>Searches every part of every file for what its documents withhold.</summary>
    public static void Search(IEnumerable<(string Name, byte[] Content)> files, IEnumerable<CaseDocument> documents, DiagnosticBag bag)
    {
        var secrets = new PublicText([.. documents.Select(d => d.Document)]).Secrets();
        foreach (var (name, content) in files) WithheldSearch.Run(name, content, secrets, bag);
    }
}
