using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace DocGen.Cli.Tests;

/// <summary>Words that stand only where text is withheld are sought, by other means than the program's own, in every part of every file that a build leaves.</summary>
public partial class PublicEditionTests
{
    /// <summary>Each stands in its own kind of place: fixed text, values of each type, a cell, a footnote, alternative text, a drafter's note.</summary>
    private static readonly string[] Marked =
        ["固定文ノ秘密", "値ノ秘密", "一覧ノ秘密", "表ノ秘密", "人ノ秘密", "複数行ノ秘密", "選択ノ秘密", "脚注ノ秘密", "代替文ノ秘密", "列ノ秘密", "注記ノ秘密", "表題ノ秘密", "見出ノ秘密"];

    private const string Variables = """
        secret:
          text: {label: 文}
          list: {label: 一覧, type: list}
          table: {label: 表, type: table, columns: {room: {label: 室}, floor: {label: 階}}}
          person: {label: 人, type: person}
          lines: {label: 複数行, type: multiline}
          choice: {label: 選択, type: choice, alternatives: {a: 選択ノ秘密, b: 他}}

        """;

    private const string Clause = """
        ---
        title: 区域
        heading: false
        source: own
        note: 注記ノ秘密
        ---
        1. {{ org.name }}は、区域を設ける。
        1. 固定文ノ秘密と{{ secret.text }}とを守る。[^1] {.withheld}
           - {{ secret.list }}

        ::: withheld
        ## 見出ノ秘密

        1. {{ secret.choice }}及び{{ secret.person }}
           1. {{ secret.lines }}

        {caption="表題ノ秘密"}
        | 室 | 階 |
        | --- | --- |
        {{ for item in secret.table }}| {{ item.room }} | {{ item.floor }} |
        {{ end }}
        :::

        {withheld="鍵" summary="鍵の一覧"}
        | 扉 | 鍵 |
        | --- | --- |
        | 正門 | 列ノ秘密 |

        ::: withheld
        ![代替文ノ秘密](figure.png)
        :::

        [^1]: 脚注ノ秘密

        """;

    private const string Values = """
        values:
          org: {name: 環境省}
          secret:
            text: 値ノ秘密
            list: [一覧ノ秘密]
            table: [{room: 表ノ秘密, floor: 三}]
            person: {section: 課, name: 人ノ秘密}
            lines: "一行目\n複数行ノ秘密"
            choice: a

        """;

    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public void Nothing_withheld_is_left_in_any_part_of_any_public_file()
    {
        using var library = Library();
        var built = library.Build("--edition", "public", "--format", "docx,md,html,xlsx");
        Assert.Equal("", built.Errors);
        Assert.Equal(0, built.Code);
        var files = Directory.GetFiles(Path.Combine(library.CaseOutput, "public"));
        Assert.Equal([".docx", ".html", ".json", ".md", ".xlsx"], files.Select(Path.GetExtension).Order(StringComparer.Ordinal));
        Assert.All(files, f => Assert.Empty(Left(f)));
        // Nor does anything of it stand beside them.
        Assert.Equal(["public"], library.Built);
    }

    [Fact]
    public void The_same_search_finds_all_of_it_in_the_internal_edition()
    {
        using var library = Library();
        Assert.Equal(0, library.Build("--notes", "--format", "docx").Code);
        Assert.Equal(Marked.Order(StringComparer.Ordinal), Left(Directory.GetFiles(library.CaseOutput, "*.docx").Single()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_title_or_file_name_gives_away_stops_the_build()
    {
        using var library = Library("title: 区域（{{ secret.text }}）\nfile: 区域");
        var built = library.Build("--edition", "public");
        Assert.Equal(1, built.Code);
        Assert.Contains("DG2686", built.Errors, StringComparison.Ordinal);
        Assert.Contains("値ノ秘密", built.Errors, StringComparison.Ordinal);
        Assert.Empty(library.Built);
    }

    [Fact]
    public void Notes_are_not_for_the_public()
    {
        using var library = Library();
        Assert.Contains("DG2687", library.Build("--edition", "public", "--notes").Errors, StringComparison.Ordinal);
        Assert.Equal(2, library.Build("--edition", "open").Code);
    }

    private static SmallLibrary Library(string title = "title: 区域")
    {
        var library = new SmallLibrary();
        library.Write("clauses/secret/variables.yaml", Variables);
        library.Write("clauses/secret/zone.md", Clause);
        File.WriteAllBytes(library.At("clauses/secret/figure.png"), Picture);
        library.Write("templates/zone.md", $"---\n{title}\nnumbering: specification\nstyle: plain\nexcel: true\nsource: own\n---\n# 区域\n\n{{{{ include 'secret/zone' }}}}\n");
        library.Write("case.yaml", "documents: [zone]\n" + Values);
        return library;
    }

    private static IEnumerable<string> Left(string file)
    {
        var texts = Parts(file).SelectMany(p => new[] { p, Markup().Replace(p, "") }).Append(Path.GetFileName(file)).ToList();
        return Marked.Where(m => texts.Exists(t => t.Contains(m, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Parts(string file)
    {
        if (Path.GetExtension(file) is not (".docx" or ".xlsx")) return [File.ReadAllText(file)];
        using var zip = ZipFile.OpenRead(file);
        return [.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        })];
    }

    [GeneratedRegex(@"<[^>]*>|[\\*]")]
    private static partial Regex Markup();
}
