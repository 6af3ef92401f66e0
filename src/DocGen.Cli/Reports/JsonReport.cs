using System.Text;
using System.Text.Json;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;

namespace DocGen.Cli.Reports;

/// <summary>Findings as JSON, one object each.</summary>
internal static class JsonReport
{
    public static void Write(IEnumerable<Diagnostic> findings, Language language, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonTexts.Writer))
        {
            json.WriteStartArray();
            foreach (var finding in findings)
            {
                json.WriteStartObject();
                json.WriteString("code", finding.Rule.Code);
                json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
                json.WriteString("file", finding.Place.File);
                json.WriteNumber("line", finding.Place.Line);
                json.WriteNumber("column", finding.Place.Column);
                if (finding.Place.Sheet is { } sheet)
                {
                    json.WriteString("sheet", sheet);
                    json.WriteString("cell", finding.Place.Cell);
                }
                json.WriteString("message", finding.Message(language));
                json.WriteString("hint", finding.Hint(language));
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
