using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Clauses;
using DocGen.Library.Questions;
using DocGen.Library.Rules;

namespace DocGen.Library.Loading;

/// <summary>Reads the text of a clause: which lines are labels, and under which alternatives the others stand.</summary>
/// <param name="file">The file as messages name it.</param>
/// <param name="firstLine">Line of the file on which the text starts.</param>
/// <param name="options">The options whose labels may stand in the text, those that the clause names itself first.</param>
/// <param name="complete">False where an option of the clause is unknown: its labels are then no findings of their own.</param>
/// <param name="bag">Takes the findings.</param>
internal sealed class ClauseTextReader(string file, int firstLine, IReadOnlyList<Option> options, bool complete, DiagnosticBag bag)
{
    private const string End = "以上";

    private readonly OpenAlternatives _open = new();
    private readonly HashSet<Alternative> _shown = [];

    public ClauseText Read(string body)
    {
        var lines = ImmutableArray.CreateBuilder<ClauseLine>();
        var rest = body.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            lines.Add(Line(line, firstLine + lines.Count));
        }
        return new ClauseText(lines.ToImmutable());
    }

    /// <summary>The label of a line that is nothing but 【…】; empty for any other line.</summary>
    public static ReadOnlySpan<char> LabelOf(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (text.Length < 3 || text[0] != '【' || text[^1] != '】') return [];
        var inner = text[1..^1];
        return inner.ContainsAny('【', '】') ? [] : inner;
    }

    private ClauseLine Line(ReadOnlySpan<char> line, int number)
    {
        var text = line.ToString();
        var label = LabelOf(line);
        if (label.IsEmpty) return new ClauseLine(text, _open.Stack);
        var place = new Place(file, number, line.IndexOf('【') + 1);
        if (label.Trim() is End) return CloseAt(text, place);
        return Find(label.ToString(), place) is { } alternative ? OpenAt(text, alternative, label.ToString(), place) : new ClauseLine(text, _open.Stack);
    }

    private ClauseLine CloseAt(string text, Place place)
    {
        if (_open.Any)
        {
            var closed = _open.Innermost with { Key = "" };
            return new ClauseLine(text, _open.Close(), closed);
        }
        bag.Add(LibraryRules.EndWithoutLabel, place);
        return new ClauseLine(text, []);
    }

    private ClauseLine OpenAt(string text, Alternative alternative, string label, Place place)
    {
        if (!_open.Has(alternative.Option)) _shown.RemoveWhere(a => a.Option == alternative.Option);
        if (!_shown.Add(alternative)) bag.Add(LibraryRules.LabelTwice, place, label);
        return new ClauseLine(text, _open.Open(alternative), alternative);
    }

    private Alternative? Find(string label, Place place)
    {
        if (Match(label, static (known, wanted) => known == wanted, label, place) is { } exact) return exact;
        var folded = LabelFolding.Fold(label);
        if (Match(label, static (known, wanted) => LabelFolding.Fold(known) == wanted, folded, place) is { } near)
        {
            bag.Add(LibraryRules.LabelSpelling, place, label, LabelText(near));
            return near;
        }
        if (complete)
        {
            var known = options.SelectMany(o => o.Alternatives).Select(a => a.Label);
            bag.Add(LibraryRules.UnknownLabel, place, label, Nearest.Text(label, known));
        }
        return null;
    }

    /// <summary>
    /// Where two options share a label, the innermost open one is meant: its next alternative follows. Otherwise it is the one that
    /// the clause names; two of those cannot be told apart.
    /// </summary>
    private Alternative? Match(string label, Func<string, string, bool> same, string wanted, Place place)
    {
        Alternative? first = null;
        Alternative? open = null;
        string? rival = null;
        foreach (var option in options)
        {
            foreach (var alternative in option.Alternatives)
            {
                if (!same(alternative.Label, wanted)) continue;
                var found = new Alternative(option.Id, alternative.Key);
                if (first is null) first = found;
                else if (first.Value.Option != option.Id) rival ??= option.Id;
                if (_open.Has(option.Id) && (open is null || Depth(option.Id) > Depth(open.Value.Option))) open = found;
                break;
            }
        }
        if (open is null && rival is not null) bag.Add(LibraryRules.LabelAmbiguous, place, label, first!.Value.Option, rival);
        return open ?? first;
    }

    private int Depth(string option)
    {
        for (var i = 0; i < _open.Stack.Length; i++)
        {
            if (_open.Stack[i].Option == option) return i;
        }
        return -1;
    }

    private string LabelText(Alternative alternative) =>
        options.First(o => o.Id == alternative.Option).Find(alternative.Key)!.Label;
}
