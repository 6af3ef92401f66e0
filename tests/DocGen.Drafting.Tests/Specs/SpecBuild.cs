using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Linting;
using DocGen.Library;

namespace DocGen.Drafting.Tests.Specs;

/// <summary>Builds an example's case in a folder of its own and writes down all that comes out: findings first, then each document.</summary>
internal static class SpecBuild
{
    private static readonly string[] NoFiles = ["set", "model", "check", "assess"];

    public static string Run(Dictionary<string, string> files)
    {
        using var folder = new TemporaryFolder(files.Where(f => !NoFiles.Contains(f.Key)));
        var bag = new DiagnosticBag();
        var library = ClauseLibrary.Load(folder.Path, bag);
        if (files.ContainsKey("check"))
        {
            var all = new DiagnosticBag();
            LibraryCheck.Run(library, all);
            bag.AddRange(all.Sorted().Where(d => d.Rule.Code[..4] is "DG25" or "DG28" || SpecTests.OfTheWholeCheck.Contains(d.Rule.Code)));
        }
        var outcome = "";
        var documents = bag.HasErrors || files.ContainsKey("check") ? [] : files.TryGetValue("model", out var model) ? Model(library, model.Trim(), bag) : Case(library, folder, files, bag, out outcome);
        var texts = documents.Select(d => documents.Count == 1 ? Plain.Text(d) : $"==== {d.Selection.Template.Id}\n\n{Plain.Text(d)}");
        var findings = Findings.Text(bag).Replace(folder.Path + "/", "", StringComparison.Ordinal);
        var written = outcome.Length > 0 ? outcome : string.Join("\n", bag.HasErrors || findings.Length > 0 ? [findings, .. bag.HasErrors ? [] : texts] : texts);
        return written.TrimEnd('\n') + "\n";
    }

    private static IReadOnlyList<CaseDocument> Case(ClauseLibrary library, TemporaryFolder folder, Dictionary<string, string> files, DiagnosticBag bag, out string outcome)
    {
        outcome = "";
        var sets = files.GetValueOrDefault("set", "").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split('=', 2)).Select(s => KeyValuePair.Create(s[0], s[1]));
        var answers = AnswerReader.Read(library, Path.Combine(folder.Path, "case.yaml"), sets, bag);
        if (files.ContainsKey("assess") && !bag.HasErrors)
        {
            outcome = Assessments.Assessment.Decide(library, answers, bag)?.Label ?? "";
            return [];
        }
        return bag.HasErrors ? [] : [.. CaseBuild.Build(library, answers, CaseBuild.DocumentsOf(library, answers), bag)];
    }

    private static IReadOnlyList<CaseDocument> Model(ClauseLibrary library, string words, DiagnosticBag bag)
    {
        var (document, type) = (words.Split(' ')[0], words.Split(' ')[1]);
        var answers = AnswerReader.Model(library, OutsourcingReader.Parse(type, library, new Place("--type"), bag), bag);
        return CaseBuild.Build(library, answers, document, bag) is { } built ? [built] : [];
    }
}
