using System.Globalization;
using DocGen.Cli.Commands;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Lists;

namespace DocGen.Cli.Batch;

/// <summary>
/// The folder of each row, from a pattern such as <c>{org.pref}/{row} {org.name}</c>: headings of the list in braces, and the row's line.
/// Of the names given out it keeps a number of eight bytes each, so that a million rows can be told apart in little space.
/// </summary>
internal sealed class FolderNames
{
    private const string Row = "row";

    private readonly List<(string Text, int Column)> _pieces = [];
    private readonly bool _hasRow;
    private readonly Dictionary<ulong, int> _given = [];

    /// <param name="pattern">The pattern; empty for the first column.</param>
    /// <param name="headings">The list's headings.</param>
    /// <param name="voice">For what is wrong in the pattern.</param>
    public FolderNames(string pattern, IReadOnlyList<string> headings, Voice voice)
    {
        if (pattern.Length == 0)
        {
            _pieces.Add(("", 0));
            return;
        }
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            var close = open < 0 ? -1 : pattern.IndexOf('}', open);
            _pieces.Add((close < 0 ? pattern[at..] : pattern[at..open], -1));
            if (close < 0) return;
            var name = pattern[(open + 1)..close];
            var column = name == Row ? int.MaxValue : headings.ToList().IndexOf(name);
            if (column < 0) throw new UsageException(Texts.UnknownHeading.Format(voice.Language, name, Nearest.Text(name, headings.Append(Row))));
            _hasRow |= name == Row;
            _pieces.Add(("", column));
            at = close + 1;
        }
    }

    /// <summary>The row's folder; null, with a finding, where an earlier row has it.</summary>
    public string? Of(ListRow row, DiagnosticBag bag)
    {
        var folder = string.Join('/', string.Concat(_pieces.Select(p => p.Column switch
        {
            < 0 => p.Text,
            int.MaxValue => row.Line.ToString(CultureInfo.InvariantCulture),
            _ => row[p.Column].Trim().Replace('/', '／'),
        })).Split('/').Select(FileNames.Fit));
        if (_hasRow || _given.TryAdd(Number(folder), row.Line)) return folder;
        bag.Add(ListRules.FolderTwice, row.PlaceOf(0), folder, _given[Number(folder)].ToString(CultureInfo.InvariantCulture));
        return null;
    }

    // FNV-1a; letters of different case are one folder on Windows.
    private static ulong Number(string text)
    {
        var number = 14695981039346656037UL;
        foreach (var c in text.ToUpperInvariant()) number = (number ^ c) * 1099511628211UL;
        return number;
    }
}
