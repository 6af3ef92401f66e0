using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Lists;
using DocGen.Drafting.Merging;
using DocGen.Library;
using DocGen.Library.Questions;

namespace DocGen.Cli.Batch;

/// <summary>A folder of organizations' files: each in turn takes the place of the organization that the case names.</summary>
internal sealed class FolderSource(string folder, ClauseLibrary library, string caseFile) : BatchSource
{
    private readonly PrintedOnly _printedOnly = new(library, CaseAnswers.None);

    public override IReadOnlyList<string> Headings { get; } = ["file"];

    public override ImmutableArray<VariableDefinition> Printed => [.. library.VariableOrder.Select(p => library.Variables[p]).Where(_printedOnly.Includes)];

    public override IEnumerable<ListRow> Rows(DiagnosticBag bag) => Directory.EnumerateFiles(folder)
        .Where(f => Path.GetExtension(f) is ".yaml" or ".yml").Order(StringComparer.Ordinal)
        .Select((f, i) => new ListRow(f.Replace('\\', '/'), i + 1, [Path.GetFileNameWithoutExtension(f)]));

    public override RowAnswers Read(ListRow row, DiagnosticBag bag)
    {
        var @base = AnswerReader.Base(library, caseFile, row.File, bag);
        var answers = AnswerReader.With(library, @base, [], [], bag);
        // An override may call a party by its name: then names decide (PrintedOnly), which was settled without knowing of overrides.
        var values = Printed.Select(v => answers.Overrides.IsEmpty && answers.Values.TryGetValue(v.Path, out var answer) && FitsSlot(answer.Value) ? answer.Value : null).ToList();
        var open = Printed.Zip(values).Where(v => v.Second is not null).ToDictionary(v => v.First.Path, v => v.Second!, StringComparer.Ordinal);
        return new RowAnswers(new AnswerHash(answers, open.Keys).With(path => new TextAnswer(MaskOf(open[path]))), values, _ => answers);
    }
}
