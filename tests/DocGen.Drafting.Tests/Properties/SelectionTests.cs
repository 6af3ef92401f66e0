using System.Text.Json.Nodes;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Selection;
using DocGen.Drafting.Tests.Content;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Drafting.Tests.Properties;

/// <summary>The order in which answers are written changes nothing: neither what is selected and why, nor the text.</summary>
public class SelectionTests
{
    private static readonly string[] Documents = ["procurement-spec", "contract"];

    [Fact]
    public void It_depends_on_the_answers_alone()
    {
        var work = new OutsourcedWork("operate", "onsite", "maintain");
        var combinations = new Questionnaire(RealLibrary.Library, work).Combinations().Take(6).ToList();
        var cases = from chosen in Gen.Elements<Dictionary<string, string[]>>(combinations) from seed in Gen.Choose(0, int.MaxValue) select (chosen, seed);
        Prop.ForAll(Arb.From(cases), one => Assert.Equal(Outcome(one.chosen, new Random(0)), Outcome(one.chosen, new Random(one.seed)))).Check(Config.QuickThrowOnFailure.WithMaxTest(12));
    }

    private static string Outcome(Dictionary<string, string[]> chosen, Random order)
    {
        var library = RealLibrary.Library;
        var values = GeneratedValues.Of(library, turn: 0);
        var file = new JsonObject
        {
            ["documents"] = new JsonArray([.. Documents.Select(d => (JsonNode)d)]),
            ["outsourcing"] = new JsonObject { ["type"] = "operate", ["subtype"] = new JsonArray("onsite", "maintain") },
            ["options"] = new JsonObject(Shuffled(chosen, order).Select(c => KeyValuePair.Create(c.Key, (JsonNode?)new JsonArray([.. Shuffled(c.Value, order).Select(v => (JsonNode)v)])))),
            ["values"] = new JsonObject(Shuffled(values, order).Select(v => KeyValuePair.Create(v.Key, v.Value?.DeepClone()))),
        };
        var bag = new DiagnosticBag();
        using var folder = new TemporaryFolder();
        var answers = AnswerReader.Read(library, folder.Write("case.yaml", file.ToJsonString(JsonTexts.Options)), [], bag);
        var built = CaseBuild.Build(library, answers, Documents, bag);
        Assert.Equal(0, bag.Count);
        return answers.Hash + string.Concat(built.Select(d => Reasons(d.Selection) + Plain.Text(d)));
    }

    private static string Reasons(DocumentSelection selection) => string.Concat(selection.Clauses.Select(c => $"{c.Clause.Id} {c.IsIn} {c.Reason.Words}\n"))
        + string.Concat(selection.Alternatives.Select(a => $"{a.Clause.Id} {a.Alternative} {a.IsIn} {a.Reason.Words}\n"))
        + string.Concat(selection.Measures.Select(m => $"{m.Measure.Id} {m.Standing} {m.IsIn}\n"));

    private static T[] Shuffled<T>(IEnumerable<T> items, Random order)
    {
        var shuffled = items.ToArray();
        order.Shuffle(shuffled);
        return shuffled;
    }
}
