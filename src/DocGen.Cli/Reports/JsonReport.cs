using System.Text.Json.Nodes;
using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Reports;

/// <summary>Findings as JSON, one object each.</summary>
internal static class JsonReport
{
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
