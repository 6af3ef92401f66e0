using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Inlines;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Forms;
using DocGen.Library.Requirements;
using DocGen.Rendering.Excel;
using DocGen.Rendering.Excel.Reading;

namespace DocGen.Drafting.Tests.Content;

/// <summary>The procurement security set: its numbers, its concordance in both directions, the rule by which checks may be skipped.</summary>
public partial class ProcurementSecurityTests
{
    private static readonly string[] Samples = ["notice", "contract", "single-year", "contractor", "subcontractor", "subcontract", "disclosure", "incident-first", "incident-detail"];

    private static RequirementMap Map => RealLibrary.Library.Requirements["defense"];

    public static TheoryData<string> Files => [.. Samples];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_sample_speaks_of_no_other_body_and_leaves_nothing_open(string sample)
    {
        foreach (var document in Build(sample))
        {
            var text = Plain.Text(document);
            Assert.DoesNotContain("防衛", text, StringComparison.Ordinal);
            // The check form that goes out with the contract is there to be filled in.
            if ((sample, document.Selection.Template.Id) != ("contract", "implementation-check")) Assert.DoesNotContain("〔", text, StringComparison.Ordinal);
            Assert.False(TypedAlias().IsMatch(text) && document.Selection.Template.Id != "security-rider", $"{document.Selection.Template.Id}: {TypedAlias().Match(text).Value}");
        }
    }

    [Fact]
    public void The_standard_is_numbered_as_its_readers_cite_it()
    {
        var labels = Outline(Document("notice", "procurement-standard")).ToDictionary(h => h.Title, h => h.Number);
        Assert.Equal("1", labels["趣旨"]);
        Assert.Equal("6(1)ア", labels["情報セキュリティに対する経営者等の責任"]);
        Assert.Equal("6(2)", labels["保護すべき情報を取り扱う下請負者"]);
        Assert.Equal("7(2)カ", labels["該当部分の明示"]);
        Assert.Equal("10(4)ウ", labels["可搬記憶媒体の破棄又は再利用"]);
        Assert.Equal("10(11)オ", labels["保護すべきデータの監視"]);
        Assert.Equal("12(3)ウ", labels["情報セキュリティ基本方針等への反映"]);
        Assert.Equal("13(4)イ", labels["監査への協力"]);
        Assert.Equal(13, labels.Values.Count(n => n.All(char.IsAsciiDigit)));
    }

    [Fact]
    public void The_company_s_standard_and_procedures_bear_the_numbers_of_the_standard_that_they_answer()
    {
        var asked = Outline(Document("notice", "procurement-standard")).Select(h => h.Number);
        Assert.Equal(asked, Outline(Document("contractor", "contractor-standard")).Select(h => h.Number));
        Assert.Equal(asked, Outline(Document("contractor", "contractor-procedures")).Select(h => h.Number));
    }

    [Theory]
    [InlineData("procurement-standard", "notice")]
    [InlineData("contractor-standard", "contractor")]
    public void What_is_to_be_consulted_is_named_by_its_number_and_its_title(string template, string sample)
    {
        var document = Document(sample, template);
        var titles = Outline(document).ToDictionary(h => h.Number, h => h.Title);
        var text = Plain.Text(document);
        var named = Consult().Matches(text);
        Assert.Equal(7, named.Count);
        // From the same chapter (7) is enough.
        foreach (Match match in named)
            Assert.Contains(titles, t => t.Key.EndsWith(match.Groups["place"].Value, StringComparison.Ordinal) && t.Value == match.Groups["title"].Value);
        // They are references, not typed numbers.
        var lines = document.Document.Blocks.OfType<Text>().Select(t => t.Content).Where(l => l.PlainText().Contains('※', StringComparison.Ordinal)).ToList();
        Assert.Equal(named.Count, lines.Count);
        Assert.All(lines, l => Assert.Contains(l.Inlines, i => i is Reference));
    }

    [Fact]
    public void Every_requirement_is_answered_on_each_side_and_every_text_answers_one()
    {
        var library = RealLibrary.Library;
        var requirements = library.Clauses.Values.Where(Map.Asked.Holds).ToList();
        Assert.Equal(78, requirements.Count);
        foreach (var side in Map.Sides)
        {
            var texts = library.Clauses.Values.Where(side.Holds).ToList();
            Assert.All(texts, t => Assert.NotEmpty(t.Answers));
            Assert.All(texts.SelectMany(t => t.Answers), a => Assert.Contains(requirements, r => r.Id == a));
            if (side.Partial) continue;
            Assert.All(requirements, r => Assert.True(texts.Any(t => t.Answers.Contains(r.Id)) != (Map.ExemptionOf(r.Id, side.Id) is not null), $"{r.Id} {side.Id}"));
        }
    }

    [Fact]
    public void The_table_of_the_concordance_names_places_that_are_there()
    {
        var table = Document("contractor", "concordance").Document.Blocks.OfType<Table>().Single();
        var rows = table.Rows.Skip(1).Select(r => r.Cells.Select(TextOf).ToList()).ToList();
        Assert.Equal(78, rows.Count);
        var standard = Outline(Document("notice", "procurement-standard")).ToDictionary(h => h.Number, h => h.Title);
        Assert.All(rows, r => Assert.Equal(standard[r[0]], r[1]));
        Assert.All(rows, r => Assert.Equal((r[0], r[0]), (r[3], r[4])));
        // All 71 check items stand in it; 64 answers two requirements.
        var checks = rows.SelectMany(r => r[5].Split('、')).Where(n => n.All(char.IsAsciiDigit)).Select(int.Parse).ToList();
        Assert.Equal(Enumerable.Range(1, 71), checks.Distinct());
        Assert.Equal(72, checks.Count);
        Assert.Equal(6, rows.Count(r => r[5].StartsWith('－')));
    }

    [Fact]
    public void The_check_form_has_the_items_in_the_order_of_the_standard()
    {
        var rows = Items(Document("contract", "implementation-check"));
        Assert.Equal(Enumerable.Range(1, 71).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)), rows.Select(r => TextOf(r.Cells[0])));
        Assert.Equal("5(1)", TextOf(rows[0].Cells[1]));
        Assert.Equal("12(1)、12(2)", TextOf(rows[63].Cells[1]));
        Assert.Equal("13(3)", TextOf(rows[70].Cells[1]));
        // What can have changed since an audit is underlined: every point on practice, and none on rules alone.
        var underlined = rows.Where(r => Lines(r.Cells[2]).SelectMany(l => l.Inlines).OfType<Run>().Any(x => x.Emphasis.HasFlag(Emphasis.Underline))).ToList();
        Assert.All(underlined.SelectMany(r => Lines(r.Cells[2])).Where(l => l.Inlines.OfType<Run>().Any(x => x.Emphasis.HasFlag(Emphasis.Underline))),
            l => Assert.DoesNotMatch("定めていること。(（|$)", l.PlainText()));
        Assert.Equal([6, 12, 13, 14, 15, 16, 17, 19, 20, 23, 26, 28, 29, 30, 31, 33, 35, 37, 41, 48, 51, 58, 61, 64, 70],
            underlined.Select(r => int.Parse(TextOf(r.Cells[0]), System.Globalization.CultureInfo.InvariantCulture)));
    }

    // The fiscal year begins on 1 April: the audit has to lie in that of the subcontract or in the one before.
    [Theory]
    [InlineData("2026-06-15", "2026-04-01", true)]
    [InlineData("2026-06-15", "2025-04-01", true)]
    [InlineData("2026-06-15", "2025-03-31", false)]
    [InlineData("2026-03-31", "2024-04-01", true)]
    [InlineData("2026-04-01", "2025-03-31", false)]
    [InlineData("2026-03-31", "2026-04-01", false)]
    public void Checks_may_be_skipped_after_an_audit_of_this_or_the_last_fiscal_year(string start, string audit, bool skipped)
    {
        var bag = new DiagnosticBag();
        var text = string.Concat(Build("subcontract", bag, ("check.start", start), ("check.audit_date", audit), ("check.site_audit_date", audit)).Select(Plain.Text));
        Assert.Equal(!skipped, bag.HasErrors);
        if (!skipped) Assert.All(bag.Sorted(), d => Assert.Equal("DG2711", d.Rule.Code));
        else Assert.Contains("この確認では、下線を引いた事項を除き、確認を省略することができる。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_audit_of_another_body_s_site_has_to_be_recent_too()
    {
        var bag = new DiagnosticBag();
        Build("subcontract", bag, ("check.site_audit_date", "2024-10-09"));
        Assert.NotEmpty(bag.Sorted());
        Assert.All(bag.Sorted(), d => Assert.Equal("DG2711", d.Rule.Code));
    }

    [Fact]
    public void What_is_underlined_cannot_be_skipped()
    {
        var bag = new DiagnosticBag();
        Build("subcontract", bag, ("check.results", "[{item: '6', result: omitted}, {item: '7', result: omitted}]"));
        var found = Assert.Single(bag.Sorted());
        Assert.Equal("DG2712", found.Rule.Code);
        Assert.Contains("番号6", found.Message(Language.Japanese), StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_form_comes_back_from_Excel_as_it_was_answered()
    {
        var document = Document("subcontract", "implementation-check");
        var bag = new DiagnosticBag();
        var form = InExcel(document, bag);
        Assert.Equal("", Findings.Text(bag));
        Assert.Equal(71, form.Rows.Length);
        Assert.Equal(document.Selection.Answers.Values["check.results"].Value, form.Answer);
    }

    [Fact]
    public void Of_a_check_form_that_comes_back_blank_every_row_is_asked_for_by_its_cell()
    {
        var bag = new DiagnosticBag();
        var form = InExcel(Document("contract", "implementation-check"), bag);
        Assert.Equal(Enumerable.Repeat("DG2829", 71), bag.Sorted().Select(d => d.Rule.Code));
        Assert.Contains("!D2: ", Findings.Text(bag), StringComparison.Ordinal);
        Assert.All(form.Rows, r => Assert.Equal(RowState.Missing, r.State));
    }

    [Fact]
    public void The_relaxed_rider_relaxes_procedure_only()
    {
        var text = Plain.Text(Document("contract", "security-rider"));
        Assert.Contains("第9条", text, StringComparison.Ordinal);
        Assert.Contains("第1条、第4条及び前条の規定は、次に定めるところにより緩和する", text, StringComparison.Ordinal);
        Assert.DoesNotContain("第9条", Plain.Text(Document("single-year", "security-rider")), StringComparison.Ordinal);
    }

    private static FilledForm InExcel(CaseDocument document, DiagnosticBag bag)
    {
        using var file = new MemoryStream();
        ExcelWriter.Write(document.Document, document.Style, file);
        return Assert.Single(FormReader.Read(RealLibrary.Library, WorkbookReader.Read(file.ToArray(), "確認書.xlsx", bag)!, bag));
    }

    private static IEnumerable<(string Number, string Title)> Outline(CaseDocument document)
    {
        var open = new List<string>();
        foreach (var heading in document.Document.Blocks.OfType<Heading>().Where(h => !h.Unnumbered))
        {
            open = [.. open.Take(heading.Level), heading.Label];
            yield return (string.Concat(open), heading.Text.PlainText());
        }
    }

    private static List<TableRow> Items(CaseDocument document) =>
        [.. document.Document.Blocks.OfType<Table>().Single(t => t.Form is not null).Rows.Where(r => !r.IsHeader)];

    private static IEnumerable<Line> Lines(TableCell cell) => cell.Content.Select(b => b switch
    {
        Text text => text.Content,
        Bullet bullet => bullet.Content,
        _ => Line.Empty,
    });

    private static string TextOf(TableCell cell) => string.Concat(Lines(cell).Select(l => l.PlainText()));

    private static CaseDocument Document(string sample, string template) => Build(sample).Single(d => d.Selection.Template.Id == template);

    private static ImmutableArray<CaseDocument> Build(string sample)
    {
        var bag = new DiagnosticBag();
        var documents = Build(sample, bag);
        Assert.Equal("", Findings.Text(bag));
        return documents;
    }

    private static ImmutableArray<CaseDocument> Build(string sample, DiagnosticBag bag, params (string Path, string Value)[] sets)
    {
        var file = Path.Combine(Repository.Root, "samples", "procurement-security", sample + ".yaml");
        var answers = AnswerReader.Read(RealLibrary.Library, file, sets.Select(s => KeyValuePair.Create(s.Path, s.Value)), bag);
        return bag.HasErrors ? [] : CaseBuild.Build(RealLibrary.Library, answers, CaseBuild.DocumentsOf(RealLibrary.Library, answers), bag);
    }

    [GeneratedRegex(@"（※(?<place>[0-9()ア-ン]+)「(?<title>[^」]+)」を参照）")]
    private static partial Regex Consult();

    [GeneratedRegex(@"(?<![\p{IsCJKUnifiedIdeographs}])[甲乙](?=[はがのにとへをも])")]
    private static partial Regex TypedAlias();
}
