using System.Text;
using DocGen.Documents.Blocks;
using DocGen.Rendering.Word.Body;

namespace DocGen.Rendering.Markdown;

/// <summary>A table drawn with its lines, for cells that merge or hold more than one line.</summary>
internal sealed class GridTable
{
    private sealed record Box(int Row, int Column, int Rows, int Columns, List<string> Lines);

    private readonly List<Box> _boxes = [];
    private readonly int[] _widths;
    private readonly int[] _heights;
    private readonly int _headerRows;

    /// <param name="table">The table.</param>
    /// <param name="write">Writes a cell's content as lines.</param>
    public GridTable(Table table, Func<TableCell, List<string>> write)
    {
        _widths = Enumerable.Repeat(1, table.Columns.Length).ToArray();
        _heights = Enumerable.Repeat(1, table.Rows.Length).ToArray();
        _headerRows = table.Rows.TakeWhile(r => r.IsHeader).Count();
        var rows = TableLayout.Of(table, table.Columns.Length);
        for (var r = 0; r < rows.Count; r++)
        {
            foreach (var placed in rows[r].Where(p => p.Merge != Merge.Continued))
            {
                var height = Math.Clamp(placed.Cell?.RowSpan ?? 1, 1, rows.Count - r);
                _boxes.Add(new(r, placed.Column, height, placed.Columns, placed.Cell is { } cell ? write(cell) : [""]));
            }
        }
        Stretch(_widths, b => b.Column, b => b.Columns, b => b.Lines.Max(DisplayWidth.Of) + 2);
        Stretch(_heights, b => b.Row, b => b.Rows, b => b.Lines.Count);
    }

    public IEnumerable<string> Draw()
    {
        var canvas = new Canvas(Offset(_widths, _widths.Length) + 1, Offset(_heights, _heights.Length) + 1);
        foreach (var box in _boxes)
        {
            var (left, right) = (Offset(_widths, box.Column), Offset(_widths, box.Column + box.Columns));
            var (top, bottom) = (Offset(_heights, box.Row), Offset(_heights, box.Row + box.Rows));
            var below = box.Row + box.Rows == _headerRows ? '=' : '-';
            canvas.Frame(left, top, right, bottom, box.Row == _headerRows && _headerRows > 0 ? '=' : '-', below);
            for (var i = 0; i < box.Lines.Count; i++) canvas.Write(left + 2, top + 1 + i, box.Lines[i]);
        }
        return canvas.Lines();
    }

    /// <summary>Where a column or row begins: each has a line before it.</summary>
    private static int Offset(int[] sizes, int index) => sizes.Take(index).Sum() + index;

    /// <summary>Makes room for each box, narrow ones first; what a merged one still lacks goes to the last place it covers.</summary>
    private void Stretch(int[] sizes, Func<Box, int> start, Func<Box, int> count, Func<Box, int> wanted)
    {
        foreach (var box in _boxes.OrderBy(count))
        {
            var (from, spanned) = (start(box), count(box));
            var room = sizes.Skip(from).Take(spanned).Sum() + spanned - 1;
            sizes[from + spanned - 1] += Math.Max(0, wanted(box) - room);
        }
    }

    private sealed class Canvas(int width, int height)
    {
        private readonly string[,] _places = new string[height, width];

        public void Frame(int left, int top, int right, int bottom, char above, char below)
        {
            for (var x = left + 1; x < right; x++)
            {
                _places[top, x] ??= above.ToString();
                _places[bottom, x] ??= below.ToString();
            }
            for (var y = top + 1; y < bottom; y++) (_places[y, left], _places[y, right]) = ("|", "|");
            foreach (var (y, x) in new[] { (top, left), (top, right), (bottom, left), (bottom, right) }) _places[y, x] = "+";
        }

        public void Write(int x, int y, string text)
        {
            foreach (var rune in text.EnumerateRunes())
            {
                _places[y, x++] = rune.ToString();
                // The second half of a wide character is no place of its own.
                if (DisplayWidth.Of(rune) == 2) _places[y, x++] = "";
            }
        }

        public IEnumerable<string> Lines()
        {
            for (var y = 0; y < height; y++)
            {
                var line = new StringBuilder();
                for (var x = 0; x < width; x++) line.Append(_places[y, x] ?? " ");
                yield return line.ToString();
            }
        }
    }
}
