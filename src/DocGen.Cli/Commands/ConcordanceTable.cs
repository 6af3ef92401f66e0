using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Finishing;
using DocGen.Documents.Inlines;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Records;
using DocGen.Library;
using DocGen.Rendering.Excel;
using DocGen.Rendering.Html;
using DocGen.Rendering.Markdown;
using DocGen.Rendering.Word;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen explain CASE --concordance mic</c>: a source gone through unit by unit, on the screen, as JSON or as a document of its own.</summary>
internal sealed class ConcordanceTable(ClauseLibrary library, Voice voice)
{
    private static readonly string[] Keys = ["unit", "title", "document", "place", "carrier", "decision", "reason"];
    private static readonly string[] Endings = [".docx", ".md", ".html", ".xlsx"];

    public void Print(CaseAnswers answers, IReadOnlyList<CaseDocument> set, string source, string? file)
    {
        var rows = Concordance.Of(library, answers, set, source);
        if (file is not null) WriteFile(rows, source, file);
        if (voice.Json is { } json)
        {
            if (file is not null) json["file"] = file.Replace('\\', '/');
            json["concordance"] = new JsonArray([.. rows.Select(JsonOf)]);
            return;
        }
        if (file is null && !voice.IsQuiet) TextTable.Write(voice.Output, Head(), [.. rows.Select(Cells)]);
        voice.Output.WriteLine(Count(rows));
    }

    private JsonNode JsonOf(ConcordanceRow row) => new JsonObject(Keys.Zip(Cells(row)).Select(c => KeyValuePair.Create(c.First, (JsonNode?)c.Second)));

    private string[] Head() => [.. new[] { Texts.HeadUnit, Texts.HeadTitle, Texts.HeadDocument, Texts.HeadPlace, Texts.HeadCarrier, Texts.HeadDecision, Texts.HeadReason }.Select(voice.Word)];

    private string[] Cells(ConcordanceRow row) => [row.Unit, row.Title, row.Document, row.Place, row.Carrier, voice.Word(WordOf(row.Decision)), row.Reason.In(voice.Language)];

    private static Wording WordOf(ConcordanceDecision decision) => decision switch
    {
        ConcordanceDecision.In => Texts.DecisionIn,
        ConcordanceDecision.Out => Texts.DecisionOut,
        ConcordanceDecision.Answered => Texts.DecisionAnswered,
        ConcordanceDecision.Elsewhere => Texts.DecisionElsewhere,
        _ => Texts.DecisionMissing,
    };

    private string Count(IReadOnlyList<ConcordanceRow> rows)
    {
        var units = rows.DistinctBy(r => r.Unit).ToList();
        return Texts.ConcordanceCount.Format(voice.Language, [.. Enum.GetValues<ConcordanceDecision>()
            .Select(d => units.Count(u => u.Decision == d)).Prepend(units.Count).Select(n => n.ToString(CultureInfo.InvariantCulture))]);
    }

    private void WriteFile(IReadOnlyList<ConcordanceRow> rows, string source, string file)
    {
        var style = library.Styles.TryGetValue("municipal", out var municipal) ? municipal : library.Styles.Values.OrderBy(s => s.Id, StringComparer.Ordinal).First();
        var document = Finisher.Finish(DocumentOf(rows, source), style, new DiagnosticBag());
        Action<Stream> write = Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".docx" => stream => WordWriter.Write(document, style, new WordOptions { Plain = true }, stream),
            ".md" => stream => MarkdownWriter.Write(document, style, stream),
            ".html" => stream => HtmlWriter.Write(document, style, stream),
            ".xlsx" => stream => ExcelWriter.Write(document, style, stream),
            var ending => throw new UsageException(Texts.UnknownFormat.Format(voice.Language, ending, string.Join(", ", Endings))),
        };
        SafeFile.Write(file, write);
        voice.Say(Texts.Wrote, file);
    }

    private Document DocumentOf(IReadOnlyList<ConcordanceRow> rows, string source)
    {
        var title = Texts.ConcordanceTitle.Format(voice.Language, library.Sources.GetValueOrDefault(source, source));
        ImmutableArray<TableRow> all = [RowOf(Head()) with { IsHeader = true }, .. rows.Select(r => RowOf(Cells(r)))];
        var table = new Table([.. new[] { 5m, 6, 5, 3, 6, 2, 6 }.Select(w => new TableColumn(w))], all) { Description = title };
        var scheme = library.Schemes.OrderBy(s => s.Key, StringComparer.Ordinal).First().Value;
        return new Document("concordance", title, scheme, [new PageBreak(Landscape: true), new Text(TextRole.Title, Line.Of(title)), table]) { LibraryVersion = library.Version };
    }

    private static TableRow RowOf(string[] cells) => new([.. cells.Select(c => new TableCell([.. TextOf(c)]))]);

    private static ImmutableArray<Block> TextOf(string cell) => cell.Length == 0 ? [] : [new Text(TextRole.Body, Line.Of(cell))];
}
