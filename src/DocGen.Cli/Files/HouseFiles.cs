using DocGen.Documents.Diagnostics;
using DocGen.Documents.Styles;
using DocGen.Drafting;
using DocGen.Rendering.Word.House;

namespace DocGen.Cli.Files;

/// <summary>The bodies' own Word files that documents take their look from, each read once.</summary>
/// <param name="named">The one named on the command line, which wins over those of the files; null for none.</param>
internal sealed class HouseFiles(string? named)
{
    private readonly Dictionary<string, HouseDocument?> _read = new(StringComparer.Ordinal);

    /// <summary>The document with the reference that holds for it, whose file is read here so that its findings come before anything is written.</summary>
    public CaseDocument Prepare(CaseDocument document, DiagnosticBag bag)
    {
        if (named is not null) document = document with { Style = document.Style with { Reference = ReferenceFile.At(named, new Place("--reference-doc")) } };
        if (document.Style.Reference is not { } reference) return document;
        lock (_read)
        {
            if (!_read.ContainsKey(reference.Path)) _read[reference.Path] = Read(reference.Path, bag);
        }
        return document;
    }

    public HouseDocument? For(DocumentStyle style)
    {
        if (style.Reference is not { } reference) return null;
        lock (_read) return _read.GetValueOrDefault(reference.Path);
    }

    private static HouseDocument? Read(string path, DiagnosticBag bag)
    {
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
        using var stream = File.OpenRead(path);
        return HouseReader.Read(stream, shown, bag);
    }
}
