using System.Globalization;
using System.Text;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Lists;

namespace DocGen.Cli.Batch;

/// <summary>
/// <c>summary.csv</c>: a line for each row, written as the rows are done and in their order. It is what <c>--resume</c> reads: lines of a
/// continued run are put behind those of the interrupted one, and joined with them at the end.
/// </summary>
internal sealed class BatchSummary : IDisposable
{
    private const string Formulas = "=+-@\t\r";

    private readonly string _path;
    private readonly Voice _voice;
    private readonly StreamWriter _lines;
    private readonly IEnumerator<EarlierRow>? _earlier;
    private readonly int _earlierLines;
    private bool _hasEarlier;

    public BatchSummary(string output, bool resume, Voice voice)
    {
        (_path, _voice) = (Path.Combine(output, "summary.csv"), voice);
        Directory.CreateDirectory(output);
        var isContinued = resume && File.Exists(_path);
        if (isContinued)
        {
            CutBrokenLine();
            // A run that was stopped at once left not even the heading.
            isContinued = new FileInfo(_path).Length > 0;
        }
        if (isContinued)
        {
            PutInOrder();
            _earlierLines = Lines().Count();
            _earlier = Lines().Select(Read).GetEnumerator();
            _hasEarlier = _earlier.MoveNext();
        }
        _lines = new StreamWriter(_path, isContinued, new UTF8Encoding(true));
        if (isContinued) return;
        Write(new[] { Texts.SummaryRow, Texts.SummaryFolder, Texts.SummaryFiles, Texts.HeadClauses, Texts.HeadUnanswered, Texts.SummaryProblems, Texts.SummaryAnswers }.Select(voice.Word));
    }

    /// <summary>What an earlier run made of a row that it finished; rows are asked for in their order.</summary>
    public EarlierRow? Earlier(ListRow row)
    {
        while (_hasEarlier && _earlier!.Current.Line < row.Line) _hasEarlier = _earlier.MoveNext();
        return _hasEarlier && _earlier!.Current.Line == row.Line && _earlier.Current.Answers.Length > 0 ? _earlier.Current : null;
    }

    public void Add(BuiltRow built)
    {
        if (built.WasThere) return;
        Write(
        [
            built.Row.Line.ToString(CultureInfo.InvariantCulture), built.Folder, string.Join('\n', built.Files), built.Clauses.ToString(CultureInfo.InvariantCulture),
            built.Unanswered.ToString(CultureInfo.InvariantCulture), string.Join('\n', built.Findings.Select(f => $"{f.Place}: {f.Rule.Code} {f.Message(_voice.Language)}")),
            built.IsGood ? built.Answers : "",
        ]);
    }

    public void Flush() => _lines.Flush();

    /// <summary>Joins the lines of the runs and writes <c>summary.xlsx</c>.</summary>
    public void Finish()
    {
        _lines.Dispose();
        if (_earlierLines > 0) Join();
        SummarySheet.Write(Path.ChangeExtension(_path, ".xlsx"), CsvList.Read(_path, _path, new DiagnosticBag()).Select(Plain));
    }

    public void Dispose()
    {
        _lines.Dispose();
        _earlier?.Dispose();
    }

    // Both halves are in the rows' order; of a row in both, the later line holds.
    private void Join() => Files.SafeFile.Write(_path, stream =>
    {
        using (var into = new StreamWriter(stream, new UTF8Encoding(true), leaveOpen: true))
        {
            using var late = Lines().Skip(_earlierLines).GetEnumerator();
            var hasLate = late.MoveNext();
            Write(into, CsvList.Read(_path, _path, new DiagnosticBag()).First().Cells);
            foreach (var line in Lines().Take(_earlierLines))
            {
                var number = NumberOf(line);
                for (; hasLate && NumberOf(late.Current) < number; hasLate = late.MoveNext()) Write(into, late.Current.Cells);
                if (!hasLate || NumberOf(late.Current) != number) Write(into, line.Cells);
            }
            for (; hasLate; hasLate = late.MoveNext()) Write(into, late.Current.Cells);
        }
    });

    private IEnumerable<ListRow> Lines() => CsvList.Read(_path, _path, new DiagnosticBag()).Skip(1).Select(Plain);

    // Excel takes a cell of a CSV file that begins so for a formula, in quotes too: an apostrophe makes it text.
    private static string Harmless(string cell) => cell.Length > 0 && Formulas.Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;

    private static ListRow Plain(ListRow line) => line with { Cells = [.. line.Cells.Select(c => c.Length > 1 && c[0] == '\'' && Formulas.Contains(c[1], StringComparison.Ordinal) ? c[1..] : c)] };

    // An interrupted run may have left half a line.
    private void CutBrokenLine()
    {
        using var file = new FileStream(_path, FileMode.Open, FileAccess.ReadWrite);
        var (end, position, isQuoted) = (0L, 0L, false);
        for (var next = file.ReadByte(); next >= 0; next = file.ReadByte())
        {
            position++;
            if (next == '"') isQuoted = !isQuoted;
            if (next == '\n' && !isQuoted) end = position;
        }
        file.SetLength(end);
    }

    // A continued run that was interrupted too has put rows behind those that follow them: the later line of a row holds.
    private void PutInOrder()
    {
        if (Lines().Select(NumberOf).Zip(Lines().Select(NumberOf).Skip(1)).All(pair => pair.First < pair.Second)) return;
        var rows = new SortedDictionary<int, ListRow>();
        foreach (var line in Lines()) rows[NumberOf(line)] = line;
        var head = CsvList.Read(_path, _path, new DiagnosticBag()).First().Cells;
        Files.SafeFile.Write(_path, stream =>
        {
            using var into = new StreamWriter(stream, new UTF8Encoding(true), leaveOpen: true);
            Write(into, head);
            foreach (var line in rows.Values) Write(into, line.Cells);
        });
    }

    private static EarlierRow Read(ListRow line) => new(NumberOf(line), line[2].Split('\n', StringSplitOptions.RemoveEmptyEntries),
        int.TryParse(line[3], CultureInfo.InvariantCulture, out var clauses) ? clauses : 0, int.TryParse(line[4], CultureInfo.InvariantCulture, out var unanswered) ? unanswered : 0, line[6]);

    private static int NumberOf(ListRow line) => int.TryParse(line[0], CultureInfo.InvariantCulture, out var number) ? number : 0;

    private void Write(IEnumerable<string> cells) => Write(_lines, cells);

    private static void Write(TextWriter to, IEnumerable<string> cells) => to.Write(string.Join(',', cells.Select(Harmless).Select(c =>
        c.AsSpan().IndexOfAny("\",\r\n") >= 0 ? $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : c)) + "\n");
}
