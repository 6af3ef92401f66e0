using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Duties;

namespace DocGen.Drafting.Tests.Content;

/// <summary>The list of duties of the bylaws is complete and says of each who, when and where.</summary>
public partial class AgencyDutyTests
{
    private static readonly Lazy<CaseDocument> Bylaws = new(() =>
    {
        var bag = new DiagnosticBag();
        var answers = AgencyBylaws.Read(AgencyBylaws.Everything(), [], bag, AgencyBylaws.Template);
        return CaseBuild.Build(RealLibrary.Library, answers, [AgencyBylaws.Template], bag).Single();
    });

    [Fact]
    public void Every_sentence_that_ends_like_a_duty_is_listed()
    {
        var printed = Ending().Count(Plain.Text(Bylaws.Value));
        Assert.InRange(printed, 350, 600);
        Assert.Equal(printed, DutyReader.Of(Bylaws.Value).Count(d => d.Kind != DutyKind.Task));
    }

    [Fact]
    public void Every_obligation_and_prohibition_has_somebody_who_bears_it()
    {
        Assert.Equal([], DutyReader.Of(Bylaws.Value).Where(d => d.Kind is DutyKind.Obligation or DutyKind.Prohibition && d.Roles.IsEmpty).Select(d => d.Place + d.Text));
    }

    [Fact]
    public void Every_duty_has_its_article()
    {
        Assert.All(DutyReader.Of(Bylaws.Value), d => Assert.Matches("^(?:第[0-9]+条|附則)", d.Place));
    }

    [Theory]
    [InlineData("framework/ciso", "第9条第1項", "roles.ciso", DutyKind.Task, "")]
    [InlineData("framework/promotion-plan", "第21条第1項", "roles.ciso", DutyKind.Obligation, "")]
    [InlineData("outsourcing/after-outsourcing", "第56条第1項", "roles.dept", DutyKind.Obligation, "業務委託の終了に際し")]
    [InlineData("framework/role-separation", "第16条第1項", "roles.staff", DutyKind.Prohibition, "")]
    [InlineData("information/erasure", "第48条第1項", "roles.staff", DutyKind.Obligation, "電磁的記録媒体に保存した情報が業務上不要となったときは／速やかに")]
    [InlineData("lifecycle/system-classes", "第73条", "roles.general", DutyKind.Obligation, "")]
    public void A_duty_says_who_when_and_where(string clause, string place, string role, DutyKind kind, string when)
    {
        var duty = DutyReader.Of(Bylaws.Value).First(d => d.Clause == "agency/" + clause && d.Kind == kind);
        Assert.Equal((place, role, when), (duty.Place, duty.Roles[0], duty.When));
    }

    [Fact]
    public void A_second_sentence_that_goes_on_has_the_same_bearer()
    {
        var second = DutyReader.Of(Bylaws.Value).Single(d => d.Clause == "agency/lifecycle/system-operation" && d.Text.StartsWith("この場合において", StringComparison.Ordinal));
        Assert.Equal((DutyKind.Rule, "roles.system"), (second.Kind, second.Roles.Single()));
    }

    [GeneratedRegex("なければならない。|[てで]はならない。|ものとする。")]
    private static partial Regex Ending();
}
