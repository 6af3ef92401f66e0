using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Finishing;
using DocGen.Documents.Inlines;
using DocGen.Documents.References;
using DocGen.Drafting.Sets;

namespace DocGen.Drafting.Tests.Content;

/// <summary>Whatever sets of articles an organization leaves out, the bylaws that remain are whole.</summary>
public partial class AgencyLeaveOutTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Numbers_references_contents_and_definitions_follow(int seed)
    {
        var random = new Random(seed);
        var (options, leftOut) = (SomeOptions(random), SomeArticles(random));
        var bag = new DiagnosticBag();
        var answers = AgencyBylaws.Read(options, leftOut, bag, AgencyBylaws.Template);
        var set = CaseBuild.Build(RealLibrary.Library, answers, CaseBuild.DocumentsOf(RealLibrary.Library, answers), bag);
        var findings = bag.Sorted();
        Assert.True(findings.All(f => f.Rule == SetRules.DefinitionUnused), Findings.Text(bag));
        var bylaws = set.Single(d => d.Selection.Template.Id == AgencyBylaws.Template);
        Assert.DoesNotContain(bylaws.Document.Blocks, b => leftOut.Contains(b.Clause));
        CheckNumbers(bylaws.Document);
        CheckReferences(bylaws.Document);
        CheckContents(bylaws);
        CheckDefinitions(bylaws.Document, [.. findings.Select(f => f.Arguments[0])]);
    }

    [Fact]
    public void With_everything_in_no_definition_is_idle()
    {
        var bag = new DiagnosticBag();
        var answers = AgencyBylaws.Read(AgencyBylaws.Everything(), [], bag, AgencyBylaws.Template);
        var set = CaseBuild.Build(RealLibrary.Library, answers, [AgencyBylaws.Template], bag);
        Assert.Equal("", Findings.Text(bag));
        Assert.Equal(156, set.Single().Document.Blocks.OfType<Article>().Count());
    }

    [Fact]
    public void An_idle_definition_is_named_with_its_place()
    {
        var bag = new DiagnosticBag();
        var options = AgencyBylaws.Everything();
        var answers = AgencyBylaws.Read(options, ["agency/components/special-device"], bag, AgencyBylaws.Template);
        CaseBuild.Build(RealLibrary.Library, answers, [AgencyBylaws.Template], bag);
        // 特定用途機器 is still used by the definition of 機器等, which articles use.
        Assert.Equal("", Findings.Text(bag));
        var left = new[] { "telework-rules", "telework-environment", "telework" }.Select(n => "agency/use/" + n).ToArray();
        answers = AgencyBylaws.Read(options, left, bag, AgencyBylaws.Template);
        CaseBuild.Build(RealLibrary.Library, answers, [AgencyBylaws.Template], bag);
        var finding = bag.Sorted().Single();
        Assert.Equal(("DG2651", Severity.Warning, "テレワーク"), (finding.Rule.Code, finding.Severity, finding.Arguments[0]));
        Assert.EndsWith("clauses/agency/general-provisions/definitions.md", finding.Place.File, StringComparison.Ordinal);
        Assert.Contains("「テレワーク」とは", File.ReadLines(Path.Combine(Repository.Root, "clauses/agency/general-provisions/definitions.md")).ElementAt(finding.Place.Line - 1), StringComparison.Ordinal);
    }

    private static JsonObject SomeOptions(Random random) => new(RealLibrary.Library.Options.Values.Where(o => o.Family == "agency").OrderBy(o => o.Id, StringComparer.Ordinal)
        .Select(o => KeyValuePair.Create(o.Id, (JsonNode?)(o.Many
            ? new JsonArray([.. o.Alternatives.Where(_ => random.Next(2) == 0).Select(a => (JsonNode)a.Key)])
            : o.Alternatives[random.Next(o.Alternatives.Length)].Key))));

    // Who refers to an article that is out would have to be rewritten: it is left out too.
    private static HashSet<string> SomeArticles(Random random)
    {
        var articles = AgencyBylaws.Articles;
        var all = Selection.Includes.ReachedBy(RealLibrary.Library, RealLibrary.Library.Templates[AgencyBylaws.Template]).ToList();
        var gone = new HashSet<string>(StringComparer.Ordinal);
        for (var turn = 0; turn < 12; turn++)
        {
            var more = new HashSet<string>(gone, StringComparer.Ordinal) { articles[random.Next(articles.Count)].Id };
            int before;
            do
            {
                before = more.Count;
                var names = all.Where(c => more.Contains(c.Id)).Select(c => c.ShortName).ToHashSet(StringComparer.Ordinal);
                more.UnionWith(all.Where(c => AgencyBylaws.ReferencesOf(c).Any(names.Contains)).Select(c => c.Id));
            }
            while (more.Count > before);
            if (more.Count <= 60) gone = more;
        }
        return gone;
    }

    private static void CheckNumbers(Document document)
    {
        var main = document.Blocks.TakeWhile(b => b is not Supplement).ToList();
        var articles = main.OfType<Article>().ToList();
        Assert.Equal(Enumerable.Range(1, articles.Count).Select(n => $"第{n}条"), articles.Select(a => a.Label));
        var counts = new int[document.Scheme.Levels.Length];
        foreach (var heading in main.OfType<Heading>())
        {
            counts[heading.Level]++;
            for (var below = heading.Level + 1; below < counts.Length; below++) counts[below] = 0;
            Assert.Equal(counts[heading.Level], heading.Number);
        }
        // No heading stands over nothing.
        foreach (var (block, next) in main.Zip(main.Skip(1).Append(null)))
            Assert.False(block is Heading above && (next is null || (next is Heading below && below.Level <= above.Level)), $"{block} is empty");
    }

    private static void CheckReferences(Document document)
    {
        var index = AnchorIndex.Of(document.Blocks, new DiagnosticBag());
        var parts = 0;
        foreach (var part in document.Blocks.SelectMany(Lines).SelectMany(l => l.Inlines).OfType<Reference>().SelectMany(r => r.Parts).Where(p => p.Anchor.Length > 0))
        {
            parts++;
            var target = Assert.IsAssignableFrom<Block>(index.Find(part.Anchor));
            if (part.IsLabel && target is NumberedBlock numbered) Assert.Equal(numbered.Label, part.Text);
        }
        Assert.True(parts > 0);
    }

    private static void CheckContents(CaseDocument bylaws)
    {
        var document = bylaws.Document;
        var entries = ContentsEntry.Of(document, document.Blocks.OfType<Contents>().Single(), bylaws.Style.Caption);
        Assert.Equal(document.Blocks.Where(b => b is Heading or Supplement), entries.Select(e => e.Target));
        foreach (var heading in entries.Where(e => e.Target is Heading)) Assert.StartsWith(((Heading)heading.Target).Label, heading.Text, StringComparison.Ordinal);
        // The ranges of articles that the entries name run through without a gap.
        var first = document.Blocks.OfType<Article>().First();
        Assert.Same(first, entries.First(e => !e.Articles.IsEmpty).Articles[0]);
        var ends = entries.Where(e => e.Target is Heading && !e.Articles.IsEmpty).ToList();
        foreach (var (one, two) in ends.Zip(ends.Skip(1))) Assert.Equal(one.Articles[^1].Number + 1, two.Articles[0].Number);
    }

    // Worked out again from the printed text: an idle term stands nowhere but in its own definition and in those of other idle terms.
    private static void CheckDefinitions(Document document, HashSet<string> idle)
    {
        var texts = new List<(string Defines, string Text)>();
        var (current, level) = ("", -1);
        foreach (var block in document.Blocks.Where(b => b is Article or Paragraph or Item or Text { Role: TextRole.Body }))
        {
            var text = string.Join('\n', Lines(block).Select(l => l.PlainText()));
            var at = (block as NumberedBlock)?.Level ?? -1;
            if (current.Length == 0 || at <= level) (current, level) = (Defined().Match(text).Groups[1].Value, at);
            texts.Add((current, text));
        }
        var terms = texts.Select(t => t.Defines).Where(t => t.Length > 0).Distinct().ToList();
        foreach (var term in terms)
        {
            var isUsed = texts.Exists(t => t.Defines != term && !idle.Contains(t.Defines)
                && terms.Where(l => l.Length > term.Length && l.Contains(term, StringComparison.Ordinal)).OrderByDescending(l => l.Length)
                    .Aggregate(t.Text, (text, longer) => text.Replace(longer, "", StringComparison.Ordinal)).Contains(term, StringComparison.Ordinal));
            Assert.True(isUsed != idle.Contains(term), $"{term}: used {isUsed}, reported {idle.Contains(term)}");
        }
    }

    private static IEnumerable<Line> Lines(Block block) => block switch
    {
        Article article => [article.Caption, article.Text],
        NumberedBlock numbered => [numbered.Text],
        Text text => [text.Content],
        _ => [],
    };

    [GeneratedRegex("^「([^「」]+)」(?:（[^（）]*）)?とは、")]
    private static partial Regex Defined();
}
