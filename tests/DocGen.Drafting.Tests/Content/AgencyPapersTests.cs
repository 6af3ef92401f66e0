using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Duties;
using DocGen.Drafting.Selection;

namespace DocGen.Drafting.Tests.Content;

/// <summary>The papers that the bylaws order somebody to draw up exist, are linked from the articles and rest on them.</summary>
public partial class AgencyPapersTests
{
    private static readonly Lazy<(CaseDocument Bylaws, IReadOnlyList<CaseDocument> Set, IReadOnlyList<Attachment> Attachments)> Built = new(() =>
    {
        var bag = new DiagnosticBag();
        var answers = AgencyBylaws.Read(AgencyBylaws.Everything(), [], bag, AgencyBylaws.Template);
        var set = CaseBuild.Build(RealLibrary.Library, answers, CaseBuild.DocumentsOf(RealLibrary.Library, answers), bag);
        return bag.HasErrors ? throw new InvalidDataException(Findings.Text(bag)) : (set.Single(d => d.Selection.Template.Id == AgencyBylaws.Template), set, Attachments.Of(RealLibrary.Library, answers));
    });

    [Fact]
    public void Every_order_of_an_article_names_a_document_that_exists()
    {
        var (bylaws, set, attachments) = Built.Value;
        var orders = DutyReader.Of(bylaws).Where(d => Order().IsMatch(d.Text.Split('\n')[0])).ToList();
        Assert.InRange(orders.Count, 50, 200);
        var unanswered = orders.Where(o => !attachments.Any(a => a.Template.OrderedBy.Contains(o.Clause))).Select(o => $"{o.Place} {o.Text}");
        Assert.Equal([], unanswered);
        Assert.Equal(attachments.Select(a => a.Template.Id).Order(StringComparer.Ordinal), set.Select(d => d.Selection.Template.Id).Where(id => id != AgencyBylaws.Template).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_article_names_each_paper_that_it_orders_by_its_number_and_title()
    {
        var (bylaws, _, attachments) = Built.Value;
        var texts = bylaws.Document.Blocks.Where(b => b is DocGen.Documents.Blocks.NumberedBlock).GroupBy(b => b.Clause)
            .ToDictionary(g => g.Key, g => string.Join('\n', g.Select(b => ((DocGen.Documents.Blocks.NumberedBlock)b).Text.PlainText())));
        foreach (var attachment in attachments)
        {
            Assert.NotEmpty(attachment.Template.OrderedBy);
            Assert.All(attachment.Template.OrderedBy, clause => Assert.Contains($"{attachment.Label}「{attachment.Title}」", texts[clause], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_paper_prints_the_articles_that_it_rests_on()
    {
        var (bylaws, set, attachments) = Built.Value;
        var places = DocGen.Documents.References.ClausePlaces.Of(bylaws.Document, bylaws.Style.Digits);
        foreach (var paper in set.Where(d => d.Selection.Clauses.Any(c => c.Clause.Id == "agency/papers/basis")))
        {
            var text = Plain.Text(paper);
            Assert.All(paper.Selection.Template.OrderedBy, clause => Assert.Contains(places[clause], text, StringComparison.Ordinal));
            Assert.DoesNotContain("〔", text, StringComparison.Ordinal);
        }
        var list = Plain.Text(set.Single(d => d.Selection.Template.Id == "agency-rules-list"));
        Assert.All(attachments, a => Assert.Contains(a.Title, list, StringComparison.Ordinal));
    }

    [Fact]
    public void The_self_inspection_sheet_asks_for_every_duty_of_the_staff()
    {
        var (bylaws, set, _) = Built.Value;
        var sheet = Plain.Text(set.Single(d => d.Selection.Template.Id == "agency-inspection-sheet")).Replace("\\", "", StringComparison.Ordinal);
        var duties = DutyReader.Of(bylaws).Where(d => d.Roles.Contains("roles.staff")).ToList();
        Assert.InRange(duties.Count, 50, 150);
        Assert.All(duties, d => Assert.Contains(d.Text.Split('\n')[0], sheet, StringComparison.Ordinal));
    }

    [Fact]
    public void A_paper_goes_with_the_last_article_that_orders_it()
    {
        var bag = new DiagnosticBag();
        var answers = AgencyBylaws.Read(AgencyBylaws.Everything(), ["agency/components/content-rules"], bag, AgencyBylaws.Template);
        var made = Attachments.Of(RealLibrary.Library, answers);
        Assert.DoesNotContain(made, a => a.Template.Id == "agency-content-rules");
        Assert.Equal(Built.Value.Attachments.Count - 1, made.Length);
    }

    [GeneratedRegex("(?:運用規程|実施手順|手順|手続|台帳|緊急連絡網|計画|確認書|ポリシー|関連文書|秘密保持契約)(?:等)?(?:（[^）]*）)*(?:の全て)?を(?:[^。、]{0,8})?(?:整備し|定め|策定し|作成し|提出させ)|運用規程(?:（[^）]*）)?として整備|実施手順(?:（[^）]*）)?として定め|申請しなければ")]
    private static partial Regex Order();
}
