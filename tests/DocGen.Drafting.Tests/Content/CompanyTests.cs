using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;

namespace DocGen.Drafting.Tests.Content;

/// <summary>The papers of a company's technical-information management: the audit counts what was found, and asks only what the company has.</summary>
public partial class CompanyTests
{
    private const string Small = "samples/manufacturer-small";
    private const string Large = "samples/manufacturer-large";

    [Theory]
    [InlineData($"{Small}/audit-report.yaml")]
    [InlineData($"{Large}/audit-report.yaml")]
    [InlineData($"{Large}/audit-report-adverse.yaml")]
    public void The_figures_of_a_report_are_those_of_the_results(string file)
    {
        var answers = Read(file);
        var counted = Results(answers).GroupBy(r => r).ToDictionary(g => g.Key, g => g.Count());
        int Count(string key) => counted.GetValueOrDefault(key);
        var examined = Count("proper") + Count("minor") + Count("major");
        Assert.NotEqual(0, examined);
        var text = Text(answers, "audit-report");
        Assert.Contains($"監査の項目は{counted.Values.Sum()}件であり、このうち{examined}件について手続を実施した。結果は、適切が{Count("proper")}件、"
            + $"軽微な不備が{Count("minor")}件、重大な不備が{Count("major")}件である。会社に該当しない項目は{Count("none")}件、手続を実施しなかった項目は{Count("undone")}件である。", text);
        Assert.Contains((100m * Count("proper") / examined).ToString("0.0", CultureInfo.InvariantCulture) + "パーセント", text);
        Assert.Equal($"{counted.Values.Sum()} {Count("proper")} {Count("minor")} {Count("major")} {Count("none")} {Count("undone")}",
            string.Join(' ', Number().Matches(text.Split('\n').Single(l => l.Contains("合計", StringComparison.Ordinal))).Select(m => m.Value)));
    }

    [Fact]
    public void Another_result_gives_other_figures_and_another_finding()
    {
        var before = Text(Read($"{Large}/audit-report-adverse.yaml"), "audit-report");
        var after = Text(Read($"{Large}/audit-report-adverse.yaml", ("audit.results", "[{item: 1-1, result: major, found: 目録を閲覧した。, finding: 目録を作成すること。}]")), "audit-report");
        Assert.Contains("監査の項目は8件", before);
        Assert.Contains("監査の項目は1件であり、このうち1件", after);
        Assert.Contains("次の1件について、是正を求める", after);
        Assert.Contains("目録を作成すること。", after);
    }

    [Theory]
    [InlineData("unqualified", "適切であると認める。", "を除き")]
    [InlineData("qualified", "に掲げる不備に係る事項を除き", "認めることができない")]
    [InlineData("adverse", "適切であると認めることができない。", "を除き")]
    public void The_opinion_is_the_one_that_the_auditor_holds(string opinion, string expected, string other)
    {
        var text = Text(Read($"{Large}/audit-report-adverse.yaml", ("audit_opinion", opinion)), "audit-report");
        Assert.Contains(expected, text);
        Assert.DoesNotContain(other, text);
    }

    [Theory]
    [InlineData("unqualified", "proper", false)]
    [InlineData("unqualified", "major", true)]
    [InlineData("qualified", "minor", false)]
    [InlineData("qualified", "proper", true)]
    [InlineData("adverse", "major", false)]
    [InlineData("adverse", "minor", true)]
    public void An_opinion_that_the_results_do_not_bear_says_so(string opinion, string result, bool marked)
    {
        var finding = result == "proper" ? "" : ", finding: 直すこと。";
        var text = Text(Read($"{Large}/audit-report-adverse.yaml", ("audit_opinion", opinion),
            ("audit.results", $"[{{item: 1-1, result: {result}, found: 目録を閲覧した。{finding}}}]")), "audit-report");
        Assert.Equal(marked, text.Contains("確認を要する", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[paper]", "ⅠⅡⅢⅥⅦ", true)]
    [InlineData("[objects]", "ⅠⅡⅢⅥⅦ", false)]
    [InlineData("[equipment]", "ⅠⅡⅣⅥⅦ", false)]
    [InlineData("[electronic]", "ⅠⅡⅤⅥⅦ", false)]
    [InlineData("[paper, equipment, electronic]", "ⅠⅡⅢⅣⅤⅥⅦ", true)]
    public void The_audit_asks_for_the_kinds_of_information_that_there_are(string kinds, string chapters, bool shredder)
    {
        var items = Items(Read($"{Large}/audit-plan.yaml", ("info_kinds", kinds), ("outside_storage", "[]")), "audit-program");
        Assert.Equal(chapters, string.Concat(items.Select(i => i[0]).Distinct()));
        Assert.Equal(shredder, items.Contains("Ⅰ第四5(2)"));
        Assert.Equal(items.Count, items.Distinct().Count());
    }

    [Theory]
    [InlineData("deposited_info", "hold", "none", "Ⅰ第四1(2)")]
    [InlineData("company_size", "large", "small", "Ⅰ第三1(2)")]
    [InlineData("info_manager", "concurrent", "appoint", "Ⅰ第三2")]
    [InlineData("joint_venture", "give", "none", "Ⅶ第三4")]
    [InlineData("remote_work", "permit", "prohibit", "Ⅴ第二10")]
    [InlineData("outside_storage", "[cloud]", "[]", "Ⅴ第一28")]
    [InlineData("outside_storage", "[premises]", "[]", "Ⅳ柱書き（なお書き）")]
    public void The_audit_asks_only_what_concerns_the_company(string option, string asked, string left, string item)
    {
        Assert.Contains(item, Items(Read($"{Large}/audit-plan.yaml", (option, asked)), "audit-program"));
        Assert.DoesNotContain(item, Items(Read($"{Large}/audit-plan.yaml", (option, left)), "audit-program"));
    }

    [Fact]
    public void The_essential_audit_has_the_essential_items_only()
    {
        var items = Items(Read($"{Small}/audit-plan.yaml"), "audit-program");
        Assert.Contains("12-1", items);
        Assert.DoesNotContain("4-1", items);
        Assert.DoesNotContain("10-1", items);
        Assert.All(items, i => Assert.Matches("^[0-9]+(-[0-9]+)+$", i));
    }

    [Theory]
    [InlineData($"{Small}/audit-report.yaml")]
    [InlineData($"{Large}/audit-report.yaml")]
    public void The_results_answer_every_item_that_the_program_asks(string file)
    {
        var answers = Read(file);
        var answered = Rows(answers, "audit.results").Select(r => r["item"].ConditionText);
        Assert.Equal(Items(Read(file.Replace("report", "plan", StringComparison.Ordinal)), "audit-program").Order(StringComparer.Ordinal), answered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_result_of_the_self_check_is_computed_from_the_levels()
    {
        var answers = Read($"{Small}/self-check.yaml");
        var levels = Rows(answers, "selfcheck.items").Select(r => int.Parse(r["level"].ConditionText, CultureInfo.InvariantCulture)).ToList();
        var text = Text(answers, "self-check-result");
        Assert.Contains($"点検した{levels.Count}項目のうち、目標とする到達水準3に達したものは{levels.Count(l => l >= 3)}項目、達していないものは{levels.Count(l => l < 3)}項目"
            + $"（このうち行っていないもの{levels.Count(l => l == 0)}項目）である。到達水準の平均は、{levels.Average().ToString("0.0", CultureInfo.InvariantCulture)}である。", text);
        Assert.Equal(Items(answers, "self-check").Count, levels.Count);
    }

    [Fact]
    public void A_contract_of_one_side_names_who_discloses()
    {
        Assert.Contains("甲を「開示者」、乙を「受領者」という", Text(Read($"{Small}/nda.yaml"), "nda"));
        Assert.Contains("情報を開示する当事者を「開示者」", Text(Read($"{Large}/nda.yaml"), "nda"));
    }

    private static CaseAnswers Read(string file, params (string Name, string Value)[] sets)
    {
        var bag = new DiagnosticBag();
        var answers = AnswerReader.Read(RealLibrary.Library, Path.Combine(Repository.Root, file), sets.Select(s => KeyValuePair.Create(s.Name, s.Value)), bag);
        Assert.Empty(bag.Sorted().Where(d => d.Severity == Severity.Error));
        return answers;
    }

    private static CaseDocument Build(CaseAnswers answers, string document)
    {
        var bag = new DiagnosticBag();
        var built = CaseBuild.Build(RealLibrary.Library, answers, document, bag);
        Assert.Empty(bag.Sorted().Where(d => d.Severity == Severity.Error));
        return built!;
    }

    private static string Text(CaseAnswers answers, string document) => Plain.Text(Build(answers, document)).Replace("\\", "", StringComparison.Ordinal);

    /// <summary>The keys of the rows that a form asks for.</summary>
    private static List<string> Items(CaseAnswers answers, string document) =>
        [.. Build(answers, document).Document.Blocks.OfType<Table>().Where(t => t.Form is not null).SelectMany(t => t.Rows.Where(r => !r.IsHeader))
            .Select(r => string.Concat(r.Cells[0].Content.OfType<Text>().Select(t => t.Content.PlainText())))];

    private static ImmutableArray<ImmutableDictionary<string, AnswerValue>> Rows(CaseAnswers answers, string path) =>
        answers.Values.TryGetValue(path, out var answer) && answer.Value is TableAnswer table ? table.Rows : [];

    private static IEnumerable<string> Results(CaseAnswers answers) => Rows(answers, "audit.results").Select(r => r["result"].ConditionText);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
