using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Inlines;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Merging;
using DocGen.Library.Clauses;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Block = DocGen.Documents.Blocks.Block;

namespace DocGen.Drafting.Building;

/// <summary>
/// <c>::: rows</c>: a table whose rows are clauses. Each has its running number, in a document with <c>requirements:</c> the place of what it
/// answers, its title and text, and a blank cell in each column that is left. So a check item is a clause like any other.
/// </summary>
internal sealed partial class TreeReader
{
    private void ReadRows(CustomContainer container, int under)
    {
        var attributes = _tableAttributes;
        _tableAttributes = BlockAttributes.None;
        var headings = attributes.Values.GetValueOrDefault("columns", "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (headings.Length < 2)
        {
            _bag.Add(DraftingRules.RowsWithoutColumns, PlaceOf(container));
            return;
        }
        var header = new TableRow([.. headings.Select(h => CellOf(h))], IsHeader: true);
        var rows = ClauseRows(container, headings.Length);
        var lines = new TableReader(_lines, IsWithheld);
        if (lines.CaptionOf(attributes) is { IsEmpty: false } caption) Add(new Text(TextRole.TableCaption, caption, under));
        var weights = attributes.Weights(headings.Length) ?? [.. headings.Select(_ => 1m)];
        var table = new Table([.. weights.Select(w => new TableColumn(w))], [header, .. rows])
        {
            Description = lines.DescriptionOf(attributes),
            Under = under,
            Anchor = AnchorOf(attributes),
        };
        if (attributes.Values.GetValueOrDefault("form") is { } form) table = FormTable.Of(table, form, _draft, PlaceOf(container), _bag);
        if (table.Form is not null)
        {
            _forms[_blocks.Count] = PlaceOf(container);
            _refused[_blocks.Count] = (attributes.Values.GetValueOrDefault("never", ""), attributes.Values.GetValueOrDefault("never-underlined", ""));
        }
        Add(table);
    }

    private List<TableRow> ClauseRows(CustomContainer container, int columns)
    {
        var rows = new List<TableRow>();
        var start = 0;
        foreach (var block in container)
        {
            if (block is not ParagraphBlock paragraph || MarkOf(paragraph) is not { } mark)
            {
                ReadPlain(block, -1);
            }
            else if (mark.Clause is { } clause)
            {
                EnterRow(clause, paragraph.Line);
                start = _blocks.Count;
            }
            else if (mark.Kind == Marks.ClauseEnd)
            {
                rows.Add(RowOf(Open!.Clause, rows.Count + 1, columns, [.. _blocks[start..]]));
                _blocks.RemoveRange(start, _blocks.Count - start);
                Close();
            }
        }
        return rows;
    }

    // never="省略": no row can be answered so; never-underlined="省略": none whose text holds underlined words.
    private void Refuse()
    {
        foreach (var (index, (never, underlined)) in _refused)
        {
            var table = (Table)_blocks[index];
            var answer = _draft.Selection.Answers.Values.GetValueOrDefault(table.Form!.Path);
            foreach (var row in table.Rows.Where(r => !r.IsHeader))
            {
                var texts = row.Cells.SelectMany(c => c.Content).SelectMany(LinesOf).SelectMany(l => l.Inlines).ToList();
                foreach (var entry in texts.OfType<Entry>().Where(e => e.Text.Length > 0))
                {
                    var place = PlaceOf(entry, answer) ?? _forms[index];
                    if (entry.Text == never) _bag.Add(DraftingRules.AnswerRefused, place, NumberOf(row), entry.Text);
                    else if (entry.Text == underlined && texts.OfType<Run>().Any(r => r.Emphasis.HasFlag(Emphasis.Underline)))
                        _bag.Add(DraftingRules.AnswerRefusedUnderlined, place, NumberOf(row), entry.Text);
                }
            }
        }
    }

    // An entry that is answered is called by the place of its row: check.results[3].result.
    private static Place? PlaceOf(Entry entry, Answer? answer)
    {
        if (answer is null) return null;
        var rows = (answer.Value as TableAnswer)?.Places ?? [];
        var number = entry.Variable.Split('[', ']') is [_, var place, ..] && int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : -1;
        return number >= 0 && number < rows.Length ? rows[number] : answer.Place;
    }

    private static string NumberOf(TableRow row) => string.Concat(row.Cells[0].Content.SelectMany(LinesOf).Select(l => l.PlainText()));

    private static IEnumerable<Line> LinesOf(Block block) => block switch
    {
        Text text => [text.Content],
        Bullet bullet => [bullet.Content],
        _ => [],
    };

    // Its title stands in the cell and not among the headings.
    private void EnterRow(Clause clause, int line)
    {
        _clauses.Push(new OpenClause(clause, line, isArticle: false) { IsAnchored = true });
        _targets.Clause = clause;
    }

    private TableRow RowOf(Clause clause, int number, int columns, ImmutableArray<Block> text)
    {
        var cells = new List<TableCell> { CellOf(number.ToString(CultureInfo.InvariantCulture)) };
        if (_draft.Selection.Library.Requirements.TryGetValue(_draft.Selection.Template.Requirements, out var map) && columns > 2)
        {
            var places = clause.Answers.Select(a => _draft.Others?.PlaceOf(map.Asked.Template, a) ?? "").Where(p => p.Length > 0);
            cells.Add(CellOf(string.Join("、", places)));
        }
        var title = new Text(TextRole.Body, new Line([new Run(clause.Title, Emphasis.Bold)])) { Anchor = clause.ShortName, Clause = clause.Id };
        cells.Add(new TableCell(clause.HasHeading ? [title, .. text] : text));
        while (cells.Count < columns) cells.Add(new TableCell([]));
        return new TableRow([.. cells]);
    }

    private static TableCell CellOf(string text) => new(text.Length == 0 ? [] : [new Text(TextRole.Body, Line.Of(text))]);
}
