using DocGen.Documents.Diagnostics;
using DocGen.Library.Clauses;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Library.Tests.Clauses;

public sealed class ClauseTextTests : IDisposable
{
    private const string Labels = "\n【一のア】\n【一のイ】\n【二のア】\n【二のイ】\n【以上】\n";

    private readonly TemporaryFolder _folder = new(new Dictionary<string, string>
    {
        ["clauses/library.yaml"] = "title: 見本\nversion: '1'\n",
        ["clauses/options.yaml"] = """
            one: {ask: 一, alternatives: {a: {label: 一のア}, b: {label: 一のイ}}}
            two: {ask: 二, choose: any, alternatives: {a: {label: 二のア}, b: {label: 二のイ}}}
            """,
        ["templates/numbering.yaml"] = "",
    });

    /// <summary>Lines of text, each different, and labels in any order.</summary>
    private static readonly Gen<string[]> Texts =
        from lines in Gen.ListOf(Gen.Elements("文", "文", "  文", "", "【一のア】", "  【一のイ】", "【二のア】", "【二のイ】", "【以上】", "【未知】"))
        select lines.Select((line, i) => line.Contains('文', StringComparison.Ordinal) ? line + i : line).ToArray();

    [Fact]
    public void Choosing_never_moves_a_line_and_prints_nothing_but_the_lines() => Check((lines, text, chosen) =>
    {
        var printed = text.Choose(chosen).Split('\n');
        return printed.Length == lines.Length + 1
            && printed.Take(lines.Length).Select((line, i) => line == lines[i] || line.Length == 0).All(good => good);
    });

    [Fact]
    public void Every_line_stands_under_exactly_the_alternatives_opened_before_it() => Check((lines, text, _) =>
    {
        // The rule said once more, in the plainest way: a list of open alternatives.
        var open = new List<Alternative>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = text.Lines[i];
            if (line.Text != lines[i]) return false;
            switch (lines[i].Trim())
            {
                case "【以上】":
                    if (open.Count > 0) open.RemoveAt(open.Count - 1);
                    break;
                case ['【', var option and ('一' or '二'), 'の', var key, '】']:
                    var alternative = new Alternative(option == '一' ? "one" : "two", key == 'ア' ? "a" : "b");
                    var at = open.FindIndex(a => a.Option == alternative.Option);
                    if (at >= 0) open.RemoveRange(at, open.Count - at);
                    if (!line.Under.SequenceEqual(open) || line.Label != alternative) return false;
                    open.Add(alternative);
                    continue;
            }
            if (!line.Under.SequenceEqual(open)) return false;
        }
        return true;
    });

    [Fact]
    public void A_line_is_printed_if_and_only_if_all_its_alternatives_are_chosen() => Check((lines, text, chosen) =>
    {
        var printed = text.Choose(chosen).Split('\n');
        return text.Lines.Select((line, i) => line.Label is not null || printed[i] == line.Text == (line.Text.Length == 0 || line.Under.All(chosen))).All(good => good);
    });

    [Fact]
    public void An_opening_runs_from_its_first_label_until_it_is_closed()
    {
        var text = Read(Labels.Split('\n'));
        Assert.Equal([("one", 1, "ab"), ("two", 3, "ab")], text.Openings().Select(o => (o.Option, o.Line, string.Concat(o.Keys))));
    }

    public void Dispose() => _folder.Dispose();

    private void Check(Func<string[], ClauseText, Func<Alternative, bool>, bool> property)
    {
        var library = ClauseLibrary.Load(_folder.Path, new DiagnosticBag());
        var choices = from one in Gen.Elements("", "a", "b") from two in Gen.Elements("", "a", "b", "ab") select (one, two);
        Prop.ForAll(Arb.From(Texts), Arb.From(choices), (lines, choice) =>
            property(lines, Read(lines, library), a => (a.Option == "one" ? choice.one : choice.two).Contains(a.Key, StringComparison.Ordinal)))
            .QuickCheckThrowOnFailure();
    }

    private ClauseText Read(string[] lines, ClauseLibrary? library = null) =>
        (library ?? ClauseLibrary.Load(_folder.Path, new DiagnosticBag()))
            .ReadClause("x/y/z", "---\ntitle: 見本\noptions: [one, two]\n---\n" + string.Concat(lines.Select(l => l + "\n")), "z.md", new DiagnosticBag())!.Text;
}
