using System.Globalization;
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

    public void Add(CaseDocument document, string path, TimeSpan time) => _rows.Add(
    [
        document.Selection.Template.Id,
        path.Replace('\\', '/'),
        document.Selection.Clauses.Count(c => c.IsIn).ToString(CultureInfo.InvariantCulture),
        document.Document.Variables.Count(v => !v.Answered).ToString(CultureInfo.InvariantCulture),
        time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture),
    ]);

    public void AddUnanswered(CaseFile file, IReadOnlyList<Variable> unanswered) => _unanswered.Add((file, unanswered));

    public void Write()
    {
        if (_rows.Count == 0) return;
        TextTable.Write(voice.Output, [.. new[] { Texts.HeadDocument, Texts.HeadFile, Texts.HeadClauses, Texts.HeadUnanswered, Texts.HeadSeconds }.Select(voice.Word)], _rows);
        foreach (var (file, variables) in _unanswered)
        {
            voice.Output.WriteLine();
            voice.Say(Texts.UnansweredList, file.Name);
            foreach (var variable in variables) voice.Output.WriteLine($"  {variable.Label}（{variable.Path}）");
        }
    }
}
