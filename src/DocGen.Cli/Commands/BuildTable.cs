using System.Globalization;
using System.Text.Json.Nodes;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents;
using DocGen.Drafting;

namespace DocGen.Cli.Commands;

/// <summary>What a build says at its end: one line a file, then what is still unanswered.</summary>
internal sealed class BuildTable(Voice voice)
{
    private readonly List<IReadOnlyList<string>> _rows = [];
    private readonly List<(CaseFile Case, IReadOnlyList<Variable> Unanswered)> _unanswered = [];

    private readonly JsonArray _files = [];

    public void Add(CaseFile file, CaseDocument document, string path)
    {
        var (clauses, unanswered) = (document.Selection.Clauses.Count(c => c.IsIn), document.Document.Variables.Count(v => !v.Answered));
        _files.Add(new JsonObject
        {
            ["case"] = file.Path.Replace('\\', '/'),
            ["document"] = document.Selection.Template.Id,
            ["path"] = path.Replace('\\', '/'),
            ["clauses"] = clauses,
            ["unanswered"] = unanswered,
        });
        _rows.Add(
        [
            document.Selection.Template.Id,
            path.Replace('\\', '/'),
            clauses.ToString(CultureInfo.InvariantCulture),
            unanswered.ToString(CultureInfo.InvariantCulture),
        ]);
    }

    public void AddUnanswered(CaseFile file, IReadOnlyList<Variable> unanswered) => _unanswered.Add((file, unanswered));

    public void Write()
    {
        if (voice.Json is { } json)
        {
            json["files"] = _files;
            json["unanswered"] = new JsonArray([.. _unanswered.SelectMany(u => u.Unanswered.Select(v => (JsonNode)new JsonObject { ["case"] = u.Case.Path.Replace('\\', '/'), ["path"] = v.Path, ["label"] = v.Label }))]);
            return;
        }
        if (_rows.Count == 0 || voice.IsQuiet) return;
        TextTable.Write(voice.Output, [.. new[] { Texts.HeadDocument, Texts.HeadFile, Texts.HeadClauses, Texts.HeadUnanswered }.Select(voice.Word)], _rows);
        foreach (var (file, variables) in _unanswered)
        {
            voice.Output.WriteLine();
            voice.Say(Texts.UnansweredList, file.Name);
            foreach (var variable in variables) voice.Output.WriteLine($"  {variable.Label}（{variable.Path}）");
        }
    }
}
