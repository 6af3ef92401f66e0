using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library.Clauses;
using DocGen.Rendering.Verification;
using DocGen.Rendering.Word;

namespace DocGen.Drafting.Tests.Content;

/// <summary>The library's four documents of an outsourcing, for every kind of work and every pair of answers that can be given there.</summary>
public class CombinationTests
{
    private static readonly string[] Documents = ["procurement-spec", "procurement-security", "contract", "contract-security"];

    private static readonly Lazy<Dictionary<string, AlternativeText>> Texts = new(() =>
        Documents.ToDictionary(d => d, d => AlternativeText.Of(RealLibrary.Library, RealLibrary.Library.Templates[d])));

    public static TheoryData<string> Works => [.. OutsourcedWork.All(RealLibrary.Library).Select(w => w.ToString())];

    [Theory]
    [MemberData(nameof(Works))]
    public void Every_combination_gives_whole_documents_that_say_what_was_chosen(string name)
    {
        var work = OutsourcedWork.Parse(name);
        var questionnaire = new Questionnaire(RealLibrary.Library, work);
        var problems = new ConcurrentBag<string>();
        Parallel.ForEach(questionnaire.Combinations().Index().ToList(), combination =>
        {
            var (turn, chosen) = combination;
            var found = new Combination(work, questionnaire, chosen, turn).Problems().Take(5).ToList();
            if (found.Count > 0) problems.Add($"{string.Join(' ', chosen.Select(c => $"{c.Key}={string.Join(',', c.Value)}"))}\n  {string.Join("\n  ", found)}");
        });
        Assert.True(problems.IsEmpty, $"{problems.Count} combinations, the first:\n{string.Join('\n', problems.Order(StringComparer.Ordinal).Take(3))}");
    }

    [Fact]
    public void The_combinations_take_every_alternative()
    {
        var library = RealLibrary.Library;
        var taken = OutsourcedWork.All(library).SelectMany(w => new Questionnaire(library, w).Combinations())
            .SelectMany(c => c.SelectMany(o => o.Value.Select(k => $"{o.Key}={k}"))).ToHashSet();
        Assert.DoesNotContain(Questionnaire.Asked(library).SelectMany(o => o.Alternatives.Select(a => $"{o.Id}={a.Key}")),
            alternative => !taken.Contains(alternative));
    }

    [Fact]
    public void The_check_of_texts_has_words_for_most_alternatives_that_are_not_silent()
    {
        var shown = Texts.Value.Values.SelectMany(t => t.Fragments).SelectMany(f => f.Under).Distinct().ToHashSet();
        var library = RealLibrary.Library;
        var all = Texts.Value.Values.SelectMany(t => library.Clauses.Values.Where(c => c.Family is "outsourcing" or "general"))
            .SelectMany(c => c.Text.Lines.SelectMany(l => l.Under)).Distinct().ToList();
        Assert.InRange(all.Count(shown.Contains), all.Count * 9 / 10, all.Count);
    }

    [Theory]
    [InlineData("subcontracting", "permit", "prohibit")]
    [InlineData("copyright", "transfer", "license")]
    [InlineData("reports", "all", "confidentiality")]
    public void The_check_of_texts_notices_another_answer(string option, string answered, string expected)
    {
        var work = new OutsourcedWork("process");
        var questionnaire = new Questionnaire(RealLibrary.Library, work);
        var chosen = questionnaire.Combinations().First(c => c.ContainsKey(option) && c[option].Contains(answered));
        var other = new Dictionary<string, string[]>(chosen) { [option] = [expected] };
        var problems = new Combination(work, questionnaire, other, turn: 1) { Answered = new(chosen) { [option] = [answered] } }.Problems().ToList();
        Assert.Contains(problems, p => p.Contains($"{option}={answered} is not chosen but there", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Contains($"{option}={expected} is chosen but missing", StringComparison.Ordinal));
    }

    private sealed class Combination(OutsourcedWork work, Questionnaire questionnaire, Dictionary<string, string[]> chosen, int turn)
    {
        /// <summary>What the case file answers; other than what is expected only to try the check itself.</summary>
        public Dictionary<string, string[]>? Answered { get; init; }

        private readonly ExpectedMeasures _expected = new(RealLibrary.Library, work, n => questionnaire.ValuesOf(n, chosen));

        public IEnumerable<string> Problems()
        {
            var library = RealLibrary.Library;
            var bag = new DiagnosticBag();
            var answers = Read(bag);
            var built = CaseBuild.Build(library, answers, Documents, bag);
            if (bag.Count > 0) return [Findings.Text(bag)];
            var words = built.ToDictionary(d => d.Selection.Template.Id, d => AlternativeText.Words(Plain.Text(d)));
            return
            [
                .. built.SelectMany(d => d.Document.Variables.Where(v => !v.Answered).Select(v => $"{d.Selection.Template.Id}: {v.Path} is not answered")),
                .. words.SelectMany(w => Unfinished(w.Value).Select(u => $"{w.Key}: {u}")),
                .. words.SelectMany(w => Wrong(Texts.Value[w.Key], w.Value)),
                .. Disagreements(words, "procurement-spec", "contract"),
                .. Disagreements(words, "procurement-security", "contract-security"),
                .. built.SelectMany(InWord),
            ];
        }

        private CaseAnswers Read(DiagnosticBag bag)
        {
            var options = new JsonObject((Answered ?? chosen).Select(c => KeyValuePair.Create(c.Key, (JsonNode?)new JsonArray([.. c.Value.Select(v => (JsonNode)v)]))));
            var outsourcing = new JsonObject { ["type"] = work.Type };
            if (work.Subtypes.Length > 0) outsourcing["subtype"] = new JsonArray([.. work.Subtypes.Select(s => (JsonNode)s)]);
            var file = new JsonObject
            {
                ["documents"] = new JsonArray([.. Documents.Select(d => (JsonNode)d)]),
                ["outsourcing"] = outsourcing,
                ["options"] = options,
                ["values"] = GeneratedValues.Of(RealLibrary.Library, turn),
            };
            using var folder = new TemporaryFolder();
            return AnswerReader.Read(RealLibrary.Library, folder.Write("case.yaml", file.ToJsonString(JsonTexts.Options)), [], bag);
        }

        private static IEnumerable<string> Unfinished(string words) => new[] { "〔", "【", "{{", "}}", "](#", "\uFFFD" }
            .Where(mark => words.Contains(mark, StringComparison.Ordinal))
            .Select(mark => $"{mark} is left: {Around(words, words.IndexOf(mark, StringComparison.Ordinal))}");

        // The words of what is chosen, and of nothing else.
        private IEnumerable<string> Wrong(AlternativeText text, string words)
        {
            foreach (var fragment in text.Fragments)
            {
                var isThere = words.Contains(fragment.Words, StringComparison.Ordinal);
                var isChosen = fragment.Under.All(IsChosen);
                var path = string.Join('/', fragment.Under);
                if (isThere && !isChosen) yield return $"{text.Template.Id}: {path} is not chosen but there: {fragment.Words}";
                if (!isThere && isChosen && fragment.Sure.Any(_expected.Stands)) yield return $"{text.Template.Id}: {path} is chosen but missing: {fragment.Words}";
            }
        }

        private bool IsChosen(Alternative alternative) => questionnaire.ValuesOf(alternative.Option, chosen).Contains(alternative.Key);

        // The specification and the contract are drawn up from the same answer.
        private static IEnumerable<string> Disagreements(Dictionary<string, string> words, string first, string second)
        {
            var (one, other) = (Shown(words, first), Shown(words, second));
            return RealLibrary.Library.Options.Values.Where(o => !o.Many && one.Contains(o.Id) && other.Contains(o.Id))
                .Where(o => !one[o.Id].Order().SequenceEqual(other[o.Id].Order()))
                .Select(o => $"{o.Id}: {first} says {string.Join(',', one[o.Id])}, {second} says {string.Join(',', other[o.Id])}");
        }

        private static ILookup<string, string> Shown(Dictionary<string, string> words, string document) => Texts.Value[document].Fragments
            .Where(f => words[document].Contains(f.Words, StringComparison.Ordinal)).SelectMany(f => f.Under).Distinct().ToLookup(a => a.Option, a => a.Key);

        private IEnumerable<string> InWord(CaseDocument document)
        {
            using var file = new MemoryStream();
            WordWriter.Write(document.Document, document.Style, new WordOptions(), file);
            file.Position = 0;
            var name = document.Selection.Template.Id;
            var bag = new DiagnosticBag();
            bag.AddRange(PackageChecker.Check(OpenedPackage.Open(file, name)));
            // The schema takes long to hold a file against: one in ten.
            file.Position = 0;
            if (turn % 10 == 0) bag.AddRange(SchemaValidator.Validate(file, name));
            return bag.Count == 0 ? [] : [Findings.Text(bag)];
        }

        private static string Around(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 30)].ReplaceLineEndings(" ");
    }
}
