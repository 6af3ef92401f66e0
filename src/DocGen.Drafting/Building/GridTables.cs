using System.Text;

namespace DocGen.Drafting.Building;

/// <summary>
/// Sets the cells of grid tables under their lines again. An author aligns them by eye, where a Japanese character is as wide as two
/// letters, and a value is as long as its name; Markdig counts characters.
/// </summary>
internal static class GridTables
{
    public static string Aligned(string draft)
    {
        if (!draft.Contains("+-", StringComparison.Ordinal) && !draft.Contains("+=", StringComparison.Ordinal)) return draft;
        var lines = draft.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsRule(lines[i])) continue;
            var end = i;
            while (end < lines.Length && lines[end].TrimStart() is ['+' or '|', ..]) end++;
            var stops = Enumerable.Range(i, end - i).Where(l => IsRule(lines[l])).SelectMany(l => Stops(lines[l])).Distinct().Order().ToArray();
            for (var row = i; row < end; row++)
            {
                if (!IsRule(lines[row])) lines[row] = Aligned(lines[row], stops);
            }
            i = end;
        }
        return string.Join('\n', lines);
    }

    // Lines with text beside a rule (cells that go on over rows) are no rules; those of blanks alone are.
    private static bool IsRule(string line) =>
        line.TrimStart() is ['+', _, ..] text && text.TrimEnd()[^1] == '+' && text.All(c => c is '+' or '-' or '=' or ':' or ' ');

    private static IEnumerable<int> Stops(string rule) => Enumerable.Range(0, rule.Length).Where(i => rule[i] == '+');

    private static string Aligned(string line, int[] stops)
    {
        var (walls, columns) = Walls(line);
        if (walls.Count < 2) return line;
        var places = walls.Count == stops.Length ? stops : Nearest(columns, stops);
        if (places.Length != walls.Count) return line;
        var aligned = new StringBuilder(line[..walls[0]]);
        for (var i = 0; i + 1 < walls.Count; i++)
        {
            var cell = line[(walls[i] + 1)..walls[i + 1]];
            var room = places[i + 1] - places[i] - 1;
            var filler = cell.Length > 0 && cell[^1] is '-' or '=' ? cell[^1] : ' ';
            var text = cell.TrimEnd(filler);
            if (text.Length > room) return line;
            aligned.Append(line[walls[i]]).Append(text).Append(filler, room - text.Length);
        }
        return aligned.Append(line[walls[^1]]).ToString();
    }

    // The walls of a row: where they stand among its characters, and in which column of the page.
    private static (List<int> At, List<int> Columns) Walls(string line)
    {
        var (at, columns, column) = (new List<int>(), new List<int>(), 0);
        for (var i = 0; i < line.Length; i++)
        {
            var isWall = line[i] == '|' ? i == 0 || line[i - 1] != '\\'
                : line[i] == '+' && (at.Count == 0 || i == line.TrimEnd().Length - 1 || IsRulePart(line, i - 1) || IsRulePart(line, i + 1));
            if (isWall)
            {
                at.Add(i);
                columns.Add(column);
            }
            column += IsWide(line[i]) ? 2 : 1;
        }
        return (at, columns);
    }

    private static bool IsRulePart(string line, int at) => at >= 0 && at < line.Length && line[at] is '-' or '=';

    // With fewer walls than the rules have corners some cells are merged: each wall goes to the corner it stands by.
    private static int[] Nearest(List<int> columns, int[] stops)
    {
        var places = new int[columns.Count];
        for (var (i, from) = (0, 0); i < columns.Count; i++)
        {
            var last = stops.Length - (columns.Count - i);
            if (last < from) return [];
            var best = i == columns.Count - 1 ? stops.Length - 1 : Enumerable.Range(from, last - from + 1).MinBy(s => Math.Abs(stops[s] - columns[i]));
            (places[i], from) = (stops[best], best + 1);
        }
        return places;
    }

    private static bool IsWide(char c) => c is >= '\u1100' and (<= '\u115F' or >= '\u2E80') and not (>= '\uD7A4' and <= '\uF8FF')
        and not (>= '\uFB00' and <= '\uFE2F') and not (>= '\uFF61' and <= '\uFFDF');
}
