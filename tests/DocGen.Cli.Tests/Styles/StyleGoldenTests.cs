using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.Styles;

/// <summary>The four styles of the library on one small contract: what a reader would see differ.</summary>
public class StyleGoldenTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly string[] Shown = ["Normal", "Title", "heading 1", "条見出し", "条", "項", "号", "header", "footer"];

    private const string Variables = "org:\n  name: {label: 組織の名称, example: 〇〇省}\nproject:\n  title: {label: 件名}\n  day: {label: 契約日, type: date}\n"
        + "  days: {label: 日数, type: number, default: \"10\"}\n  classification: {label: 文書の格付, required: false}\n";

    private const string Template = "---\ntitle: 契約書\nnumbering: statute\nstyle: plain\ndivisions: [chapter]\nfile: 契約書\nsource: own\n---\n::: title\n契約書\n:::\n\n# 総則\n\n{{ include 'general/a' }}\n\n{{ include 'general/b' }}\n\n{{ include 'general/c' }}\n";

    [Theory]
    [InlineData("government"), InlineData("municipal"), InlineData("contract"), InlineData("company")]
    public void Style(string style)
    {
        using var library = Library(style);
        Assert.Equal(0, library.Build("--document", "contract").Code);
        var file = Path.Combine(library.CaseOutput, "契約書.docx");
        Assert.Contains("整合しています", Docgen.Run("verify", file).Output, StringComparison.Ordinal);
        Snapshot.Match(Parts(file), "txt", test: $"Style_{style}");
    }

    [Fact]
    public void The_style_alone_never_changes_the_words_of_a_clause()
    {
        var texts = new[] { "government", "company" }.Select(style =>
        {
            using var library = Library(style);
            library.Build("--document", "contract");
            return Text(Path.Combine(library.CaseOutput, "契約書.docx")).Replace("令和8年11月21日", "2026年11月21日", StringComparison.Ordinal);
        }).ToList();
        Assert.Equal(texts[0], texts[1]);
    }

    [Fact]
    public void Typed_references_and_plain_text_have_no_fields_and_no_controls_and_say_the_same()
    {
        using var library = Library("company");
        library.Build("--document", "contract");
        var file = Path.Combine(library.CaseOutput, "契約書.docx");
        var (live, text) = (Read(file, "word/document.xml"), Text(file));
        Assert.Contains("REF ", live, StringComparison.Ordinal);
        Assert.Contains("<w:sdt>", live, StringComparison.Ordinal);
        library.Write("case.yaml", Case("{based_on: company, references: typed}"));
        library.Build("--document", "contract", "--plain");
        var typed = Read(file, "word/document.xml");
        foreach (var part in (string[])["<w:sdt", "w:fldChar", "w:fldSimple", "instrText"]) Assert.DoesNotContain(part, typed, StringComparison.Ordinal);
        Assert.Equal(text, Text(file));
        Assert.Contains("整合しています", Docgen.Run("verify", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_may_say_its_own_classification()
    {
        using var library = Library("government");
        library.Write("templates/contract.md", Template.Replace("file:", "classification: 部外秘\nfile:", StringComparison.Ordinal));
        library.Build("--document", "contract");
        Assert.Contains("部外秘", Read(Path.Combine(library.CaseOutput, "契約書.docx"), "word/header1.xml"), StringComparison.Ordinal);
    }

    internal static SmallLibrary Library(string style)
    {
        var library = new SmallLibrary();
        library.Write("clauses/variables.yaml", Variables);
        foreach (var id in (string[])["government", "municipal", "contract", "company"])
            library.Write($"templates/styles/{id}.yaml", File.ReadAllText(Path.Combine(Repository.Root, "templates", "styles", id + ".yaml")));
        library.Write("clauses/general/a.md", "---\ntitle: 目的\nsource: own\n---\n{{ org.name }}は、{{ project.day }}、次条に定める業務を委託する。\n");
        library.Write("clauses/general/b.md", "---\ntitle: 業務\nsource: own\n---\n1. 業務は、[](#a)の業務で次のものとする。\n    1. 点検\n    1. 報告\n1. 前項の業務は、{{ project.days }}日以内に行う。\n");
        library.Write("clauses/general/c.md", "---\ntitle: 報告\nsource: own\n---\n[](#a)の業務の結果は、書面で報告する。\n");
        library.Write("templates/contract.md", Template);
        library.Write("case.yaml", Case(style));
        return library;
    }

    internal static string Case(string style) =>
        $"documents: [contract]\noutsourcing: {{type: operate, subtype: onsite}}\noptions: {{subcontracting: permit}}\nvalues: {{org: {{name: 環境省}}, project: {{title: 届出, day: 2026-11-21, classification: 機密性２情報}}}}\nstyle: {style}\n";

    internal static string Read(string file, string part)
    {
        using var zip = ZipFile.OpenRead(file);
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }

    private static string Text(string file) => string.Join('\n', XDocument.Parse(Read(file, "word/document.xml")).Descendants(W + "p")
        .Select(p => string.Concat(p.Descendants(W + "t").Select(t => t.Value)).TrimStart('　')));

    private static string Parts(string file)
    {
        var text = new StringBuilder();
        var body = XDocument.Parse(Read(file, "word/document.xml")).Root!;
        foreach (var paragraph in body.Descendants(W + "p"))
            text.Append((string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")).Append(": ").AppendJoin("", paragraph.Descendants(W + "t").Select(t => t.Value)).Append('\n');
        Add(text, body.Descendants(W + "sectPr").Last());
        foreach (var part in (string[])["word/header1.xml", "word/footer1.xml"]) Add(text, XDocument.Parse(Read(file, part)).Root!.Elements().First());
        var styles = XDocument.Parse(Read(file, "word/styles.xml")).Root!;
        Add(text, styles.Element(W + "docDefaults")!);
        foreach (var style in styles.Elements(W + "style").Where(s => Shown.Contains((string?)s.Element(W + "name")!.Attribute(W + "val")))) Add(text, style);
        return text.ToString();
    }

    private static void Add(StringBuilder text, XElement element) => text.Append('\n')
        .Append(System.Text.RegularExpressions.Regex.Replace(element.ToString().ReplaceLineEndings("\n"), " xmlns(:\\w+)?=\"[^\"]*\"", "")).Append('\n');
}
