using System.Collections.Immutable;
using DocGen.Cli.Files;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Slots;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Merging;
using DocGen.Library;
using DocGen.Library.Questions;
using DocGen.Rendering.Word;

namespace DocGen.Cli.Batch;

/// <summary>
/// The documents of rows of one key. Those that can be are prepared: everything but the slots is computed once. The others — records of the
/// set, documents with a workbook beside them, public editions, and what a value decides in — are built row by row.
/// </summary>
internal sealed class PreparedCase
{
    private readonly ImmutableArray<(VariableDefinition Variable, int Index)> _slots;
    private readonly Dictionary<string, int> _indexes;
    private readonly AnswerHash _hash;

    private PreparedCase(CaseAnswers answers, ImmutableArray<(VariableDefinition, int)> slots, ImmutableArray<string> documents, ImmutableArray<PreparedDocument> prepared, DiagnosticBag bag)
    {
        (_slots, Documents, Prepared, Findings) = (slots, documents, prepared, bag.Sorted());
        IsPublic = answers.Edition == Edition.Public;
        _indexes = slots.ToDictionary(s => s.Item1.Path, s => s.Item2, StringComparer.Ordinal);
        _hash = new AnswerHash(answers, _indexes.Keys);
    }

    /// <summary>Ids of all its documents, in their order.</summary>
    public ImmutableArray<string> Documents { get; }

    public ImmutableArray<PreparedDocument> Prepared { get; }

    /// <summary>What building the first row found: it holds for all of them.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Whether it is the public edition that is made. Its files are searched for what they withhold, so each row is built by itself.</summary>
    public bool IsPublic { get; }

    /// <summary>Place of a document among the prepared ones; -1 for one that is built row by row.</summary>
    public int IndexOf(string id)
    {
        for (var i = 0; i < Prepared.Length; i++)
        {
            if (Prepared[i].Id == id) return i;
        }
        return -1;
    }

    public static PreparedCase Of(ClauseLibrary library, ImmutableArray<VariableDefinition> printed, RowAnswers row, IReadOnlyCollection<string> only, HouseFiles houses, WordOptions options)
    {
        var bag = new DiagnosticBag();
        var answers = row.Settle(bag);
        ImmutableArray<(VariableDefinition, int Index)> slots = [.. printed.Select((v, i) => (v, i)).Where(s => row.Values[s.i] is not null)];
        ImmutableArray<string> documents = [.. CaseBuild.DocumentsOf(library, answers).Where(id => only.Count == 0 || only.Contains(id))];
        var prepared = bag.HasErrors || answers.Edition == Edition.Public ? [] : Prepare(library, answers, slots, row, [.. documents.Where(id => library.Templates[id] is { IsRecord: false, Excel: false })], houses, options, bag);
        return new PreparedCase(answers, slots, documents, prepared, bag);
    }

    public string HashOf(RowAnswers row) => _hash.With(path => row.Values[_indexes[path]]!);

    /// <summary>What the slots of a document stand for in a row.</summary>
    public List<string> Texts(PreparedDocument document, RowAnswers row, string hash) => Texts(document.Printed, _slots, row, hash);

    private static List<string> Texts(PrintedValues printed, ImmutableArray<(VariableDefinition Variable, int Index)> slots, RowAnswers row, string hash)
    {
        var texts = new List<string>(slots.Length + 1);
        foreach (var (variable, index) in slots) texts.AddRange(printed.TextsOf(variable, row.Values[index]!).Where(t => t.Length > 0));
        texts.Add(hash);
        return texts;
    }

    private static ImmutableArray<PreparedDocument> Prepare(ClauseLibrary library, CaseAnswers answers, ImmutableArray<(VariableDefinition Variable, int Index)> slots, RowAnswers row,
        ImmutableArray<string> documents, HouseFiles houses, WordOptions options, DiagnosticBag bag)
    {
        // Which paths have a text is the same in every style, and part of the key.
        var anyStyle = new PrintedValues(library.Styles.Values.First());
        var paths = slots.SelectMany(s => PrintedValues.PathsOf(s.Variable).Zip(anyStyle.TextsOf(s.Variable, row.Values[s.Index]!))).Where(p => p.Second.Length > 0).Select(p => p.First).ToList();
        var marked = answers with
        {
            Marks = paths.Select((path, i) => KeyValuePair.Create(path, Slot.Mark(i))).ToImmutableDictionary(StringComparer.Ordinal),
            Hash = Slot.Mark(paths.Count),
        };
        var own = new DiagnosticBag();
        try
        {
            ImmutableArray<PreparedDocument> prepared = [.. CaseBuild.Build(library, marked, documents, own).Select(d => houses.Prepare(d, own))
                .Select(d => new PreparedDocument(d, options with { House = houses.For(d.Style) }, Texts(new PrintedValues(d.Style), slots, row, answers.Hash)))];
            bag.AddRange(own.Sorted());
            return prepared;
        }
        catch (ValueDecidesException)
        {
            return [];
        }
    }
}
