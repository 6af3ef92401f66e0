using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.References;
using DocGen.Documents.Slots;
using DocGen.Drafting.Answers;
using DocGen.Library;

namespace DocGen.Drafting.Sets;

/// <summary>
/// One name for each post through the finished texts of a set: what is printed is compared, wherever it comes from. Families ask for the same
/// post by variables of their own; that it is the same their defaults tell, which are the model's name of it.
/// </summary>
internal sealed partial class PrintedTermCheck
{
    /// <summary>A name of so few characters may be a part of another word.</summary>
    private const int Short = 4;

    private readonly ClauseLibrary _library;
    private readonly CaseAnswers _answers;
    private readonly DiagnosticBag _bag;
    private readonly List<(CaseDocument Document, ImmutableArray<PrintedLine> Lines)> _texts;
    private readonly Dictionary<string, (CaseDocument Document, Block Block, string Name)> _printed = new(StringComparer.Ordinal);

    private PrintedTermCheck(ClauseLibrary library, CaseAnswers answers, ImmutableArray<CaseDocument> set, DiagnosticBag bag)
    {
        (_library, _answers, _bag) = (library, answers, bag);
        _texts = [.. set.Select(d => (d, PrintedLine.Of(d.Document.Blocks).ToImmutableArray()))];
        foreach (var (document, lines) in _texts)
        {
            foreach (var line in lines)
            {
                foreach (var (start, end, path) in line.Values.Where(v => IsPost(v.Variable)))
                    _printed.TryAdd(path, (document, line.Block, line.Text[start..end]));
            }
        }
    }

    public static void Run(ClauseLibrary library, CaseAnswers answers, ImmutableArray<CaseDocument> set, DiagnosticBag bag)
    {
        var check = new PrintedTermCheck(library, answers, set, bag);
        if (check._printed.Count == 0) return;
        check.TwoNames();
        check.TypedNames();
        check.TwoShortNames();
    }

    // A party is called 甲 here and by its name there; a post has one name.
    private bool IsPost(string path) => _library.Variables.TryGetValue(path, out var variable) && variable is { IsTerm: true, Default.Length: > 1 };

    private string ModelName(string path) => _library.Variables[path].Default!;

    private void TwoNames()
    {
        foreach (var post in _library.VariableOrder.Where(_printed.ContainsKey).GroupBy(ModelName, StringComparer.Ordinal))
        {
            var first = post.First();
            foreach (var other in post.Skip(1).Where(p => Slot.Refuse(_printed[p].Name) != Slot.Refuse(_printed[first].Name)))
            {
                // Said where somebody answered, not where the library has its default.
                var (at, also) = IsDefault(other) ? (first, other) : (other, first);
                _bag.Add(SetRules.PostOfTwoNames.At(PlaceOf(at), post.Key, _printed[first].Name, Where(first), _printed[other].Name, Where(other), first, other) with { Also = PlaceOf(also) });
            }
        }
    }

    private bool IsDefault(string path) => _answers.Values.TryGetValue(path, out var answer) && answer.Origin == AnswerOrigin.Default;

    // The model's name in a set that says otherwise: typed into an answer, or into a text of the library.
    private void TypedNames()
    {
        var posts = _library.VariableOrder.Where(_printed.ContainsKey).Where(p => _printed[p].Name != ModelName(p)).ToList();
        if (posts.Count == 0) return;
        var names = _library.VariableOrder.Where(IsPost).SelectMany(p => new[] { ModelName(p), _answers.Values.TryGetValue(p, out var answer) ? answer.Value.ConditionText : "" })
            .Concat(_printed.Values.Select(p => p.Name)).Where(n => n.Length > 0).Distinct().ToList();
        // What is called so by another variable is called rightly.
        posts.RemoveAll(p => _printed.Values.Any(other => other.Name == ModelName(p)));
        foreach (var (document, lines) in _texts)
        {
            foreach (var line in lines.Where(l => !_answers.Overrides.Values.Any(o => o.Id == l.Block.Clause)))
            {
                foreach (var post in posts.Where(p => line.Text.Contains(ModelName(p), StringComparison.Ordinal)))
                    Typed(post, document, line, names);
            }
        }
    }

    private void Typed(string post, CaseDocument document, PrintedLine line, List<string> names)
    {
        var model = ModelName(post);
        var at = Find(line.WithoutTerms(_library.Variables), model, names);
        if (at < 0) return;
        Slot.Refuse(_printed[post].Name);
        var variable = line.VariableAt(at);
        var place = variable.Length > 0 ? PlaceOf(variable) : ClauseOf(line.Block, document);
        _bag.Add(SetRules.PostTyped.At(place, model, Where(document, line.Block), _printed[post].Name, Where(post), post) with { Also = PlaceOf(post) });
    }

    // A short name is also a part of other words: 委託先 in 委託先選定基準, 機構 in the name of one.
    private static int Find(string text, string name, List<string> names)
    {
        var at = TermCheck.Find(text, name, names);
        while (at >= 0 && name.Length <= Short && (IsWord(text, at - 1) || IsWord(text, at + name.Length))) at = text.IndexOf(name, at + 1, StringComparison.Ordinal);
        return at;
    }

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && text[at] is (>= '一' and <= '鿿') or (>= 'ァ' and <= 'ー') or '々';

    // 情報システム管理者（以下「担当責任者」という。） here and （以下「責任者」という。） there.
    private void TwoShortNames()
    {
        var known = new Dictionary<string, (string Alias, CaseDocument Document, Block Block)>(StringComparer.Ordinal);
        foreach (var (document, lines) in _texts)
        {
            foreach (var line in lines)
            {
                foreach (Match match in Alias().Matches(line.Text))
                {
                    var post = line.Values.FirstOrDefault(v => v.End == match.Index && IsPost(v.Variable)).Variable;
                    if (post is null) continue;
                    var alias = match.Groups["alias"].Value;
                    if (!known.TryAdd(post, (alias, document, line.Block)) && known[post].Alias != alias && known[post].Document != document)
                    {
                        _bag.Add(SetRules.PostOfTwoShortNames.At(ClauseOf(line.Block, document), _printed[post].Name, known[post].Alias, Where(known[post].Document, known[post].Block), alias, Where(document, line.Block))
                            with
                        { Also = ClauseOf(known[post].Block, known[post].Document) });
                    }
                }
            }
        }
    }

    private string Where(string post) => Where(_printed[post].Document, _printed[post].Block);

    private static string Where(CaseDocument document, Block block) =>
        $"「{document.Document.Title}」{BlockPlaces.Of(document.Document, document.Style.Digits).GetValueOrDefault(block, "")}";

    // Where the answer is written; a default stands in the library.
    private Place PlaceOf(string path)
    {
        var variable = path.Split('[')[0];
        if (!_library.Variables.ContainsKey(variable) && variable.LastIndexOf('.') is > 0 and var dot) variable = variable[..dot];
        var answer = _answers.Values.GetValueOrDefault(variable);
        return answer?.Place is { File.Length: > 0 } place ? place : _library.Variables.TryGetValue(variable, out var definition) ? definition.Place : new Place(_answers.File);
    }

    private Place ClauseOf(Block block, CaseDocument document) =>
        _answers.Overrides.TryGetValue(block.Clause, out var own) ? own.Place
        : _library.Clauses.TryGetValue(block.Clause, out var clause) ? clause.Place
        : new Place(document.Selection.Template.File, 1, 1);

    [GeneratedRegex("（以下(?:、)?「(?<alias>[^「」]+)」という")]
    private static partial Regex Alias();
}
