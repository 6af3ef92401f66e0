using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library.Clauses;

namespace DocGen.Drafting.Tests.Content;

/// <summary>The bylaws of an agency as cases of them are built: the sample organization with some answers, some articles left out.</summary>
internal static partial class AgencyBylaws
{
    public const string Template = "agency-bylaws";

    private static readonly string Organization = Path.Combine(Repository.Root, "samples", "agency", "organization.yaml");

    /// <summary>The articles, in the order of the document.</summary>
    public static IReadOnlyList<Clause> Articles { get; } =
        [.. Selection.Includes.ReachedBy(RealLibrary.Library, RealLibrary.Library.Templates[Template]).Where(c => c.HasHeading)];

    public static CaseAnswers Read(JsonObject options, IEnumerable<string> leftOut, DiagnosticBag bag, params string[] documents)
    {
        var file = new JsonObject
        {
            ["organization"] = "organization.yaml",
            ["documents"] = new JsonArray([.. documents.Select(d => (JsonNode)d)]),
            ["options"] = options.DeepClone(),
            ["leave_out"] = new JsonArray([.. leftOut.Select(id => (JsonNode)new JsonObject { ["clause"] = id, ["reason"] = "用いない。" })]),
        };
        using var folder = new TemporaryFolder();
        folder.Write("organization.yaml", File.ReadAllText(Organization));
        return AnswerReader.Read(RealLibrary.Library, folder.Write("case.yaml", file.ToJsonString(JsonTexts.Options)), [], bag);
    }

    /// <summary>All that the organization can have, so that every article stands.</summary>
    public static JsonObject Everything() => new(RealLibrary.Library.Options.Values.Where(o => o.Family == "agency")
        .Select(o => KeyValuePair.Create(o.Id, (JsonNode?)(o.Many
            ? new JsonArray([.. o.Alternatives.Select(a => (JsonNode)a.Key)])
            : (o.Alternatives.FirstOrDefault(a => !a.Silent) ?? o.Alternatives[0]).Key))));

    /// <summary>The names of the clauses that a clause refers to.</summary>
    public static IEnumerable<string> ReferencesOf(Clause clause) => clause.Text.Lines
        .SelectMany(l => Reference().Matches(l.Text)).Select(m => m.Groups[1].Value.Split('.')[0]);

    [GeneratedRegex(@"#(?!doc:)([\w-]+(?:\.[\w-]+)?)(?=[,)]|\.\.)")]
    private static partial Regex Reference();
}
