namespace DocGen.Cli.Speech;

/// <summary>A table on a terminal: columns as wide as their widest cell, Japanese characters counted as two.</summary>
internal static class TextTable
{
    private const string NotFirst = "、。，．）」』】〕・ー…,.)";

    public static void Write(TextWriter output, IReadOnlyList<string> head, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var all = new List<IReadOnlyList<string>> { head };
        all.AddRange(rows);
        var lines = all.SelectMany(LinesOf).ToList();
        var widths = Enumerable.Range(0, head.Count).Select(c => lines.Max(r => WidthOf(r[c]))).ToArray();
        foreach (var row in lines)
        {
            var line = string.Concat(row.Select((cell, c) => cell + new string(' ', widths[c] - WidthOf(cell) + 2)));
            output.WriteLine(line.TrimEnd());
        }
    }

    // A cell of several lines makes its row as many lines high.
    private static IEnumerable<string[]> LinesOf(IReadOnlyList<string> row)
    {
        var cells = row.Select(c => c.Split('\n')).ToList();
        return Enumerable.Range(0, cells.Max(c => c.Length)).Select(i => cells.Select(c => i < c.Length ? c[i] : "").ToArray());
    }

    /// <summary>A text in lines no wider than given: Latin words stay whole, Japanese breaks anywhere but before a closing sign.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var (start, fit, used, last) = (0, 0, 0, ' ');
        for (var i = 0; i < text.Length; i++)
        {
            if (i > start && (last == ' ' || WidthOf(last) == 2 || WidthOf(text[i]) == 2) && !NotFirst.Contains(text[i], StringComparison.Ordinal)) fit = i;
            used += WidthOf(text[i]);
            if (used > width && fit > start)
            {
                yield return text[start..fit].TrimEnd();
                (start, used) = (fit, WidthOf(text[fit..(i + 1)]));
            }
            last = text[i];
        }
        yield return text[start..];
    }

    private static int WidthOf(char sign) => IsWide(sign) ? 2 : 1;

    public static int WidthOf(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += IsWide(rune.Value) ? 2 : 1;
        return width;
    }

    private static bool IsWide(int code) =>
        code is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF
            or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x20000 and <= 0x3FFFD;
}
