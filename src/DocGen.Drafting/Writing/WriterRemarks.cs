using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Library;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Writing;

/// <summary>What <see cref="CaseWriter"/> remarks by itself, told from what a person did.</summary>
internal static class WriterRemarks
{
    private const string Arrow = "# → ";

    // The lines of a question that is still open, by the first of them: its words, its choices, the key to be completed.
    private static readonly ConditionalWeakTable<ClauseLibrary, ILookup<string, string[]>> Blocks = [];

    /// <summary>Remarks that follow each other, without the writer's.</summary>
    /// <param name="library">The library whose questions are asked.</param>
    /// <param name="run">The remarks, in their order.</param>
    /// <param name="path">The key that they stand above.</param>
    public static IEnumerable<YamlRemark> Without(ClauseLibrary library, List<YamlRemark> run, string path)
    {
        var left = run.Where(r => !CaseWriter.Heads.Contains(r.Text)).ToList();
        for (var i = 0; i < left.Count; i++)
        {
            var blocks = Blocks.GetValue(library, All)[left[i].Text];
            if (blocks.Select(b => Find(left, i, b)).FirstOrDefault(f => f is not null) is not { } found) continue;
            foreach (var index in found.Reverse()) left.RemoveAt(index);
            i--;
        }
        var (words, labels) = OfAnswer(library, path);
        return left.Where(r => r.Text != "# " + words && !(r.Text.StartsWith(Arrow, StringComparison.Ordinal) && IsMadeOf(r.Text[Arrow.Length..], labels)));
    }

    // A person may have written between the lines.
    private static int[]? Find(List<YamlRemark> run, int start, string[] block)
    {
        var (found, at) = (new int[block.Length], start);
        for (var i = 0; i < block.Length; i++, at++)
        {
            while (at < run.Count && run[at].Text != block[i]) at++;
            if (at == run.Count) return null;
            found[i] = at;
        }
        return found;
    }

    private static (string Words, string[] Labels) OfAnswer(ClauseLibrary library, string path)
    {
        var (top, id) = (path.Split('.')[0], path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        if (top == "options" && library.Options.TryGetValue(id, out var option)) return (CaseWriter.OneLine(option.Ask), [.. option.Alternatives.Select(a => CaseWriter.OneLine(a.Label))]);
        if (top == "values" && library.Variables.TryGetValue(id, out var variable)) return (CaseWriter.OneLine(variable.Label), [.. variable.Alternatives.Select(a => CaseWriter.OneLine(a.Value))]);
        return ("", []);
    }

    // Labels in any number; the answer may have been changed by hand since.
    private static bool IsMadeOf(string text, string[] labels) => labels.Any(l => l.Length > 0
        && (text == l || (text.StartsWith(l + "、", StringComparison.Ordinal) && IsMadeOf(text[(l.Length + 1)..], labels))));

    private static ILookup<string, string[]> All(ClauseLibrary library)
    {
        var options = library.OptionOrder.Select(id => Lines(file => CaseWriter.WriteOption(file, library.Options[id], null)));
        var variables = library.VariableOrder.Select(path => Lines(file => CaseWriter.WriteValue(file, library.Variables[path], null, path.Split('.')[0])));
        return options.Concat(variables).ToLookup(b => b[0], StringComparer.Ordinal);
    }

    private static string[] Lines(Action<StringBuilder> write)
    {
        var file = new StringBuilder();
        write(file);
        return [.. file.ToString().TrimEnd('\n').Split('\n').Select(l => l.Trim())];
    }
}
