using DocGen.Documents.Diagnostics;
using DocGen.Library;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Writing;

/// <summary>
/// Keeps what a person remarked (<c># …</c>) in a file that is written anew: above or beside the key where it stood, at the head, or at the
/// end where its key is no more. What the writer itself remarks is left to it.
/// </summary>
public static class Remarks
{
    // Where a remark stands that is about no key.
    private const string Head = "", End = "\n";

    /// <summary>The text to write in a former one's place, with the former one's remarks.</summary>
    public static string Keep(ClauseLibrary library, string former, string written)
    {
        var remarks = ByPeople(library, former.ReplaceLineEndings("\n"));
        if (remarks.Count == 0) return written;
        var places = Entries(written).DistinctBy(e => e.Path).ToDictionary(e => e.Path, e => e.Line, StringComparer.Ordinal);
        var lines = written.TrimEnd('\n').Split('\n');
        var (head, end, above) = (new List<string>(), new List<string>(), lines.Select(_ => new List<string>()).ToArray());
        var beside = new string?[lines.Length];
        foreach (var (anchor, remark) in remarks)
        {
            if (anchor == Head) head.Add(remark.Text);
            else if (!places.TryGetValue(anchor, out var line) && !places.TryGetValue(anchor.Split('[')[0], out line)) end.Add(remark.Text);
            else if (remark.IsBeside && beside[line - 1] is null) beside[line - 1] = "  " + remark.Text;
            else above[line - 1].Add(Indent(lines[line - 1]) + remark.Text);
        }
        return string.Concat(head.Concat(lines.SelectMany((l, i) => above[i].Append(l + beside[i]))).Concat(end).Select(l => l + "\n"));
    }

    private static List<(string Anchor, YamlRemark Remark)> ByPeople(ClauseLibrary library, string former)
    {
        var remarks = YamlRemark.In(former);
        if (remarks.IsEmpty) return [];
        var entries = Entries(former);
        var lines = former.Split('\n');
        var alone = remarks.Where(r => !r.IsBeside).Select(r => r.Line).ToHashSet();
        var kept = remarks.Where(r => r.IsBeside).ToList();
        foreach (var run in Runs(remarks.Where(r => !r.IsBeside), l => alone.Contains(l) || lines[l - 1].Trim().Length == 0))
            kept.AddRange(WriterRemarks.Without(library, run, AnchorOf(run[^1])));
        return [.. kept.OrderBy(r => r.Line).Select(r => (AnchorOf(r), r))];

        string AnchorOf(YamlRemark remark)
        {
            if (remark.IsBeside && entries.Find(e => e.Line == remark.Line).Path is { } own) return own;
            var next = entries.Find(e => e.Line > remark.Line);
            if (next.Path is not null && entries[0].Line > remark.Line) return Head;
            var until = next.Path is null ? lines.Length + 1 : next.Line;
            var isFollowed = Enumerable.Range(remark.Line + 1, Math.Max(until - remark.Line - 1, 0)).Any(l => !alone.Contains(l) && lines[l - 1].Trim().Length > 0);
            // Amid a value of several lines it is about that value.
            if (isFollowed || remark.IsBeside) return entries.FindLast(e => e.Line <= remark.Line).Path ?? Head;
            return next.Path ?? End;
        }
    }

    // Remarks with nothing but blank lines between them.
    private static IEnumerable<List<YamlRemark>> Runs(IEnumerable<YamlRemark> remarks, Func<int, bool> isGap)
    {
        var run = new List<YamlRemark>();
        foreach (var remark in remarks)
        {
            if (run.Count > 0 && !Enumerable.Range(run[^1].Line, remark.Line - run[^1].Line).All(isGap))
            {
                yield return run;
                run = [];
            }
            run.Add(remark);
        }
        if (run.Count > 0) yield return run;
    }

    /// <summary>Every key and list item of a file with its line: <c>options.audit</c>, <c>values.org.name</c>, <c>leave_out[0]</c>.</summary>
    private static List<(string Path, int Line)> Entries(string text)
    {
        var entries = new List<(string, int)>();
        Add(YamlDocument.Parse(text, "", new DiagnosticBag()), "");
        return entries;

        void Add(YamlNode node, string path)
        {
            if (node is YamlMap map)
            {
                foreach (var entry in map.Entries) Put(path.Length == 0 ? entry.Key : $"{path}.{entry.Key}", entry.Place.Line, entry.Value);
            }
            else if (node is YamlList list)
            {
                for (var i = 0; i < list.Items.Length; i++) Put($"{path}[{i}]", list.Items[i].Place.Line, list.Items[i]);
            }
        }

        void Put(string path, int line, YamlNode value)
        {
            entries.Add((path, line));
            Add(value, path);
        }
    }

    private static string Indent(string line) => line[..(line.Length - line.TrimStart().Length)];
}
