using System.Text.Json.Nodes;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;

namespace DocGen.Cli.Reports;

/// <summary>Findings as JSON, one object each.</summary>
internal static class JsonReport
{
    public static void Write(IEnumerable<Diagnostic> findings, Language language, TextWriter output) =>
        output.WriteLine(new JsonArray([.. findings.Select(f => (JsonNode)Of(f, language))]).ToJsonString(JsonTexts.Options).ReplaceLineEndings("\n"));

    public static JsonObject Of(Diagnostic finding, Language language)
    {
        var found = new JsonObject
        {
            ["code"] = finding.Rule.Code,
            ["severity"] = finding.Severity.ToString().ToLowerInvariant(),
            ["file"] = finding.Place.File,
            ["line"] = finding.Place.Line,
            ["column"] = finding.Place.Column,
        };
        if (finding.Place.Sheet is { } sheet)
        {
            found["sheet"] = sheet;
            found["cell"] = finding.Place.Cell;
        }
        found["message"] = finding.Message(language);
        found["hint"] = finding.Hint(language);
        return found;
    }
}
