using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;

namespace DocGen.Drafting.Tests.Content;

/// <summary>Many municipalities from one case: each gets its own documents, with its own name, posts and choices and nobody else's.</summary>
public class MunicipalityTests
{
    private static readonly (string Suffix, string Alias, string Head, string Deputy, string Called)[] Kinds =
    [
        ("市", "city", "市長", "副市長", "本市"), ("町", "town", "町長", "副町長", "本町"), ("村", "village", "村長", "副村長", "本村"), ("区", "ward", "区長", "副区長", "本区"),
        ("県", "prefecture", "知事", "副知事", "本県"), ("環境組合", "association", "管理者", "副管理者", "本組合"), ("広域連合", "union", "広域連合長", "副広域連合長", "本広域連合"),
    ];

    private static readonly string[] First = ["青", "赤", "白", "黒", "緑", "紫", "金", "銀", "東", "西", "南", "北"];
    private static readonly string[] Second = ["鷺", "鷹", "鶴", "雁", "鴨"];
    private static readonly string[] Models = ["alpha", "alpha_dash", "beta", "beta_dash"];

    private static readonly string Town = Path.Combine(Repository.Root, "samples", "municipal", "town-policy.yaml");

    [Fact]
    public void Sixty_municipalities_are_each_named_in_their_own_documents_alone()
    {
        var rows = Enumerable.Range(0, 60).Select(Row.Of).ToList();
        Assert.Equal(60, rows.Select(r => r.Name).Distinct().Count());
        Parallel.ForEach(rows, row =>
        {
            var documents = Build(Town, row.Answers, ["basic-policy", "basic-policy-rule", "security-standard"]);
            Assert.All(documents, d => Assert.DoesNotContain(d.Document.Variables, v => !v.Answered));
            var texts = documents.ToDictionary(d => d.Selection.Template.Id, Plain.Text);
            Assert.All(texts.Values, t => Assert.Contains(row.Name, t, StringComparison.Ordinal));
            Assert.All(texts.Values, t => Assert.DoesNotContain(rows, other => other.Name != row.Name && t.Contains(other.Name, StringComparison.Ordinal)));
            Assert.All(texts.Values, t => Assert.DoesNotContain("霧沢", t, StringComparison.Ordinal));
            Assert.All(Kinds.Where(k => k.Called != row.Kind.Called), k => Assert.DoesNotContain(k.Called + "の", texts["basic-policy"], StringComparison.Ordinal));
            Assert.Contains(row.Kind.Called, texts["basic-policy"], StringComparison.Ordinal);
            Assert.Contains($"{row.Kind.Deputy}を、最高情報セキュリティ責任者", texts["security-standard"], StringComparison.Ordinal);
            Assert.Equal(row.HasAdvisor, texts["security-standard"].Contains("最高情報セキュリティアドバイザーを置き", StringComparison.Ordinal));
            Assert.Equal(row.HandlesNumbers, texts["security-standard"].Contains("マイナンバー利用事務系と他の領域との分離", StringComparison.Ordinal));
            Assert.Equal(row.Model == "beta", texts["security-standard"].Contains("主たる業務端末をインターネット接続系に配置し、住民", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Each_organ_of_the_list_gets_the_policy_that_it_makes()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "samples", "municipal", "organs.csv"));
        var headings = lines[0].Split(',');
        var organs = lines.Skip(1).Select(l => headings.Zip(l.Split(',')).ToDictionary(c => c.First, c => c.Second)).ToList();
        Assert.Equal(10, organs.Select(o => o["body.organ"]).Distinct().Count());
        var file = Path.Combine(Repository.Root, "samples", "municipal", "village-policy-organ.yaml");
        foreach (var organ in organs)
        {
            var texts = Build(file, [.. organ.Select(o => KeyValuePair.Create(o.Key, o.Value))], ["basic-policy-rule", "basic-policy-notice"])
                .ToDictionary(d => d.Selection.Template.Id, Plain.Text);
            Assert.Contains($"及びその事務を処理する{organ["body.organ_unit"]}に適用する", texts["basic-policy-rule"], StringComparison.Ordinal);
            Assert.Contains($"{organ["policy.maker_post"]}　{organ["policy.maker_name"]}", texts["basic-policy-notice"], StringComparison.Ordinal);
            Assert.Contains(organ["policy.notice_number"], texts["basic-policy-notice"], StringComparison.Ordinal);
            Assert.DoesNotContain(organs, o => o["policy.maker_post"] != organ["policy.maker_post"]
                && texts["basic-policy-notice"].Contains(o["policy.maker_post"], StringComparison.Ordinal));
        }
    }

    private static ImmutableArray<CaseDocument> Build(string file, IEnumerable<KeyValuePair<string, string>> answers, string[] documents)
    {
        var bag = new DiagnosticBag();
        var read = AnswerReader.Read(RealLibrary.Library, file, answers, bag);
        var built = CaseBuild.Build(RealLibrary.Library, read, documents, bag);
        Assert.Equal("", Findings.Text(bag));
        return built;
    }

    private sealed record Row(string Name, (string Suffix, string Alias, string Head, string Deputy, string Called) Kind, string Model, bool HasAdvisor, bool HandlesNumbers)
    {
        public IEnumerable<KeyValuePair<string, string>> Answers =>
        [
            new("body.name", Name), new("body.alias", Kind.Alias), new("body.head", Kind.Head), new("body.signatory", Name + "長"), new("body.head_name", "架空　太郎"),
            new("posts.ciso", Kind.Deputy), new("posts.csirt", Name + "CSIRT"), new("network_model", Model), new("rec_advisor", HasAdvisor ? "adopt" : "none"),
            new("mynumber", HandlesNumbers ? "handle" : "none"), new("body_level", Kind.Alias == "prefecture" ? "prefecture" : "municipality"),
            new("policy.more_threats", $"[{Name}の区域における災害]"), .. Kind.Alias == "prefecture" ? [] : new KeyValuePair<string, string>[] { new("body.prefecture", "架空県") },
        ];

        public static Row Of(int index)
        {
            var kind = Kinds[index % Kinds.Length];
            return new Row($"{First[index % First.Length]}{Second[index / First.Length % Second.Length]}{kind.Suffix}", kind, Models[index % Models.Length],
                index % 3 == 0, index % 5 != 0);
        }
    }
}
