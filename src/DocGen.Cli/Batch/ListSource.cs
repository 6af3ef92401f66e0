using System.Collections.Immutable;
using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Sheets;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Lists;
using DocGen.Drafting.Merging;
using DocGen.Library;
using DocGen.Library.Questions;
using DocGen.Rendering.Excel.Reading;

namespace DocGen.Cli.Batch;

/// <summary>The rows of a list, each of which answers some questions of the case anew.</summary>
internal sealed class ListSource : BatchSource
{
    private readonly string _path;
    private readonly RowReader _reader;
    private readonly ImmutableArray<ListColumn> _columns;
    private readonly ImmutableArray<VariableDefinition> _variables;
    private readonly HashSet<VariableDefinition> _printed;
    private readonly int _first;
    private FilledWorkbook? _book;

    public ListSource(string path, ClauseLibrary library, CaseAnswers @base, DiagnosticBag bag)
    {
        _path = path;
        var top = Lines(bag).Take(2).ToList();
        var headings = top.FirstOrDefault() ?? new ListRow(Shown, 1, []);
        // The sheet that docgen makes has the questions' names in a hidden second row; the first is for people.
        var named = top.Count > 1 && ListColumn.AreNames(library, top[1]) ? top[1] : headings;
        _first = named == headings ? 1 : 2;
        _columns = ListColumn.Read(library, named, bag);
        Headings = [.. named.Cells.Select(c => c.Trim())];
        _reader = new RowReader(library, @base, _columns);
        _variables = [.. _reader.Variables];
        var printedOnly = new PrintedOnly(library, @base);
        Printed = [.. _variables.Where(printedOnly.Includes)];
        _printed = new HashSet<VariableDefinition>(Printed, ReferenceEqualityComparer.Instance);
    }

    public override IReadOnlyList<string> Headings { get; }

    public override ImmutableArray<VariableDefinition> Printed { get; }

    public override IEnumerable<ListRow> Rows(DiagnosticBag bag) => Lines(bag).Skip(_first);

    public override RowAnswers Read(ListRow row, DiagnosticBag bag)
    {
        if (row.Cells.Skip(Headings.Count).Any(c => c.Trim().Length > 0)) bag.Add(ListRules.TooManyCells, row.PlaceOf(Headings.Count));
        var all = _reader.Values(row, bag);
        var printed = new List<AnswerValue?>(Printed.Length);
        var key = new StringBuilder();
        foreach (var column in _reader.Options) Add(key, row[column.Index].Trim());
        for (var i = 0; i < all.Length; i++)
        {
            var fits = FitsSlot(all[i]);
            var isPrinted = _printed.Contains(_variables[i]);
            if (isPrinted) printed.Add(fits ? all[i] : null);
            Add(key, isPrinted && fits ? MaskOf(all[i]!) : all[i] is { } value ? "=" + value.ConditionText : "");
        }
        return new RowAnswers(key.ToString(), printed, own => _reader.Answers(row, all, own));
    }

    private string Shown => _path.Replace('\\', '/');

    private IEnumerable<ListRow> Lines(DiagnosticBag bag) => Path.GetExtension(_path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase) ? Sheet(bag) : CsvList.Read(_path, Shown, bag);

    // The first sheet that holds anything.
    private IEnumerable<ListRow> Sheet(DiagnosticBag bag)
    {
        if (_book is null && WorkbookReader.ReadFile(_path, Shown, bag) is { } book) _book = book;
        if (_book?.Sheets.FirstOrDefault(s => s.LastRow > 0) is not { } sheet) return [];
        return Enumerable.Range(1, sheet.LastRow).Select(row => new ListRow(Shown, row, sheet.Row(row)) { Sheet = sheet.Name }).Where(row => !row.IsEmpty);
    }

    private static void Add(StringBuilder key, string text) => key.Append(text.Length).Append(':').Append(text);
}
