using System.Collections.Immutable;
using System.Xml.Linq;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Rendering.Excel;
using DocGen.Rendering.Html;
using DocGen.Rendering.Markdown;
using DocGen.Rendering.Verification;
using DocGen.Rendering.Word;

namespace DocGen.Fuzz.Targets;

/// <summary>Builds a case and writes it in every format. Where the program found no error the files must be whole.</summary>
internal static class FinishedDocuments
{
    public static void Make(ClauseLibrary library, CaseAnswers answers, DiagnosticBag bag)
    {
        if (bag.HasErrors) return;
        var built = CaseBuild.Build(library, answers, CaseBuild.DocumentsOf(library, answers), bag);
        if (bag.HasErrors) return;
        foreach (var document in built) Write(document);
    }

    private static void Write(CaseDocument document)
    {
        using var word = new MemoryStream();
        WordWriter.Write(document.Document, document.Style, new WordOptions { Notes = true }, word);
        Whole(word, "docx", p => PackageChecker.Check(p));
        using var excel = new MemoryStream();
        ExcelWriter.Write(document.Document, document.Style, excel);
        Whole(excel, "xlsx", p => [.. p.Findings]);
        MarkdownWriter.Write(document.Document, document.Style, Stream.Null);
        HtmlWriter.Write(document.Document, document.Style, Stream.Null);
    }

    private static void Whole(MemoryStream stream, string format, Func<OpenedPackage, ImmutableArray<Diagnostic>> check)
    {
        stream.Position = 0;
        var package = OpenedPackage.Open(stream, format);
        foreach (var part in package.Parts.Where(p => p.EndsWith("xml", StringComparison.Ordinal)))
        {
            if (package.Xml(part) is null) throw new FindingException($"{format}: {part} is no XML");
        }
        if (package.Parts.Where(p => p.EndsWith(".rels", StringComparison.Ordinal)).Any(p => package.Xml(p)?.Descendants().Attributes("TargetMode").Any() == true)) throw new FindingException($"{format}: links out of the file");
        if (check(package) is { IsEmpty: false } findings) throw new FindingException($"{format}: {findings[0].Place} {findings[0].Rule.Code} {findings[0].Message(Language.English)}");
    }
}
