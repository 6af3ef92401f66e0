using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library.Templates;

namespace DocGen.Drafting.Tests.Content;

/// <summary>The whole set of an outsourcing, for every kind of work and for work of two kinds: what its documents say of each other is so.</summary>
public partial class SetTests
{
    private static readonly string[] Documents =
        ["assessment", "procurement-spec", "procurement-security", "contract", "contract-security", "requirements-matrix", "decision-record"];

    private static readonly string[] Mixed = ["build.system+operate.datacenter", "build.software+operate.maintain", "operate.onsite+process", "process+store.store"];

    public static TheoryData<string> Works =>
        [.. OutsourcedWork.All(RealLibrary.Library).Where(w => w.Subtypes.Length <= 1).Select(w => w.Type + (w.Subtypes.Length == 0 ? "" : "." + w.Subtypes[0].Split('.')[^1])).Distinct(), .. Mixed];

    [Theory]
    [MemberData(nameof(Works))]
    public void The_documents_of_a_set_agree(string work)
    {
        var bag = new DiagnosticBag();
        var answers = Read(work, bag);
        var library = RealLibrary.Library;
        var set = CaseBuild.Build(library, answers, CaseBuild.DocumentsOf(library, answers), bag);
        Assert.Equal("", Findings.Text(bag));
        Assert.Equal(CaseBuild.DocumentsOf(library, answers), set.Select(d => d.Selection.Template.Id));
        var attachments = Selection.Attachments.Of(library, answers);
        foreach (var document in set)
        {
            var text = Plain.Text(document).Replace("\\", "", StringComparison.Ordinal);
            // Every 別紙1「…」 is the number and the title of an attachment that is made.
            foreach (var (label, title) in Named().Matches(text).Select(m => (m.Groups["label"].Value, m.Groups["title"].Value)))
                Assert.True(attachments.Any(a => a.Label == label && a.Title == title), $"{document.Selection.Template.Id}: {label}「{title}」");
            // The parties and the posts are called one name only.
            Assert.DoesNotContain("〔", text, StringComparison.Ordinal);
            Assert.False(TypedAlias().IsMatch(text), $"{document.Selection.Template.Id}: {TypedAlias().Match(text).Value}");
            // The decision record prints the questions too, which call the posts as the model does.
            if (document.Selection.Template.Id != "decision-record") Assert.DoesNotContain("情報セキュリティ責任者", text, StringComparison.Ordinal);
        }
        foreach (var attachment in attachments)
            Assert.Contains(set, d => attachment.Template.AttachTo.Contains(d.Selection.Template.Id) && Plain.Text(d).Contains(attachment.Title, StringComparison.Ordinal));
        CheckPlaces(set);
    }

    // The matrix names, for each measure, the place at which the specification and the contract print its title.
    private static void CheckPlaces(IReadOnlyList<CaseDocument> set)
    {
        var matrix = set.Single(d => d.Selection.Template.Id == "requirements-matrix").Document;
        var words = string.Join('\n', matrix.Blocks.OfType<DocGen.Documents.Blocks.Table>().SelectMany(t => t.Rows).Select(r => string.Join('\t', r.Cells.Select(CellText))));
        foreach (var document in set.Where(d => IsSide(d.Selection.Template)))
        {
            var places = DocGen.Documents.References.ClausePlaces.Of(document.Document, document.Style.Digits);
            foreach (var clause in document.Selection.MeasureClauses)
            {
                var block = document.Document.Blocks.First(b => b.Clause == clause.Id);
                Assert.EndsWith(((DocGen.Documents.Blocks.NumberedBlock)block).Label, places[clause.Id], StringComparison.Ordinal);
                Assert.Matches($"{Regex.Escape(document.Document.Title)}　[^\n\t]*{Regex.Escape(places[clause.Id])}", words);
            }
        }
    }

    private static string CellText(DocGen.Documents.Blocks.TableCell cell) =>
        string.Join('\n', cell.Content.OfType<DocGen.Documents.Blocks.Text>().Select(t => t.Content.PlainText()));

    private static bool IsSide(DocumentTemplate template) => template is { Side.Length: > 0, AttachTo.IsEmpty: true };

    private static CaseAnswers Read(string work, DiagnosticBag bag)
    {
        var parts = work.Split('+').Select(p => p.Split('.')).Select(p => (JsonNode)(p.Length > 1
            ? new JsonObject { ["type"] = p[0], ["subtype"] = p[1] } : new JsonObject { ["type"] = p[0] }));
        var library = RealLibrary.Library;
        // Examples of answers speak of the parties as the model does; here they are called otherwise.
        var values = JsonNode.Parse(GeneratedValues.Of(library, 1).ToJsonString(JsonTexts.Options).Replace("甲が", "発注者が", StringComparison.Ordinal))!.AsObject();
        values["org.alias"] = "発注者";
        values["contractor.alias"] = "受注者";
        foreach (var role in library.VariableOrder.Where(v => v.StartsWith("roles.", StringComparison.Ordinal))) values[role] = $"職の{role}";
        var file = new JsonObject
        {
            ["documents"] = new JsonArray([.. Documents.Select(d => (JsonNode)d)]),
            ["outsourcing"] = new JsonArray([.. parts]),
            ["options"] = new JsonObject(Chosen(library).Select(o => KeyValuePair.Create(o.Key, (JsonNode?)new JsonArray([.. o.Value.Select(k => (JsonNode)k)])))),
            ["values"] = values,
        };
        using var folder = new TemporaryFolder();
        var read = new DiagnosticBag();
        var answers = AnswerReader.Read(library, folder.Write("case.yaml", file.ToJsonString(JsonTexts.Options)), [], read);
        // Answers to questions that this kind of work is not asked are of no matter here.
        bag.AddRange(read.Sorted().Where(d => d.Severity == Severity.Error));
        return answers;
    }

    // Everything that can be asked for is: the set is then as large as it gets.
    private static Dictionary<string, string[]> Chosen(Library.ClauseLibrary library) => library.Options.Values
        .Where(o => o.Id is not ("type" or "subtype"))
        .ToDictionary(o => o.Id, o => o.Id switch
        {
            "assessment_information" => ["none"],
            "assessment_listed" => ["ordinary"],
            _ when o.Many => o.Alternatives.Select(a => a.Key).ToArray(),
            _ => [(o.Alternatives.FirstOrDefault(a => !a.Silent) ?? o.Alternatives[0]).Key],
        });

    [GeneratedRegex("(?<label>(?:別紙|様式)[0-9０-９]+)「(?<title>[^」]+)」")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<![\p{IsCJKUnifiedIdeographs}])[甲乙](?=[はがのにとへをも])")]
    private static partial Regex TypedAlias();
}
