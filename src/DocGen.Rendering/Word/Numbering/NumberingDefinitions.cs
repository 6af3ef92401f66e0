using System.Collections.Immutable;

namespace DocGen.Rendering.Word.Numbering;

/// <summary>The lists of a document as <c>numbering.xml</c> declares them: multilevel lists, and the instances of them that paragraphs name.</summary>
internal sealed class NumberingDefinitions
{
    private readonly List<ImmutableArray<ListLevel>> _lists = [];
    private readonly List<ListInstance> _instances = [];
    private readonly Dictionary<(string Label, Indent Indent), int> _fixed = [];

    /// <summary>Levels by list; the list's number is its place, counted from 1.</summary>
    public IReadOnlyList<ImmutableArray<ListLevel>> Lists => _lists;

    /// <summary>Instances in order; <c>numId</c> is the place, counted from 1.</summary>
    public IReadOnlyList<ListInstance> Instances => _instances;

    public int AddList(ImmutableArray<ListLevel> levels)
    {
        _lists.Add(levels);
        return _lists.Count;
    }

    public int AddInstance(int list, IReadOnlyList<(int Level, int Start)> starts)
    {
        _instances.Add(new ListInstance(list, [.. starts], []));
        return _instances.Count;
    }

    /// <summary>
    /// 第７条 but 第12条: no number format of Word mixes widths. Two instances of one list do: they share the count, and the second
    /// replaces the form of the digits. When articles are put in by hand every number stays right; only the one that moves
    /// from 9 to 10 keeps its wide digits until the document is built again. Seen in LibreOffice 7.4 (LayoutTests); Word is said to
    /// share the count of a list among its instances likewise, which wants one look by someone who has it.
    /// </summary>
    public int AddNarrowInstance(int list, ImmutableArray<ListLevel> levels)
    {
        var replaced = levels.Select((l, i) => (i, l)).Where(l => l.l.IsMixed).Select(l => l.i);
        _instances.Add(new ListInstance(list, [], [.. replaced]));
        return _instances.Count;
    }

    public int ListOf(int instance) => _instances[instance - 1].List;

    public Indent IndentOf(ListMark mark) => _lists[ListOf(mark.NumId) - 1][mark.Level].Indent;

    /// <summary>A label that no counter gives (a branch number 第3条の2, a thing of the past kept by hand): printed as it stands.</summary>
    public ListMark Fixed(string label, Indent indent)
    {
        if (!_fixed.TryGetValue((label, indent), out var num))
        {
            var text = label.Replace("%", "％", StringComparison.Ordinal);
            num = AddInstance(AddList([new ListLevel(text, "decimal", "decimal", indent)]), []);
            _fixed.Add((label, indent), num);
        }
        return new ListMark(num, 0, "");
    }
}
