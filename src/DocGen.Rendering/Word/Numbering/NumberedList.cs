using System.Collections.Immutable;

namespace DocGen.Rendering.Word.Numbering;

/// <summary>
/// One multilevel list and where its count stands. It counts along the way Word and LibreOffice both do; where the next number
/// would not be the document's, it opens a new instance that starts there. So what is printed always equals the block's label,
/// and in between, numbering is Word's own: an article put in by hand renumbers the rest.
/// </summary>
internal sealed class NumberedList
{
    private readonly NumberingDefinitions _definitions;
    private readonly ImmutableArray<ListLevel> _levels;
    private readonly bool _mixed;
    private readonly int _mainNum;
    private readonly int _mainNarrow;
    private readonly int?[] _counters;
    private readonly bool[] _skipped;
    private int _num;
    private int _narrow;

    public NumberedList(NumberingDefinitions definitions, ImmutableArray<ListLevel> levels)
    {
        (_definitions, _levels) = (definitions, levels);
        _mixed = levels.Any(l => l.IsMixed);
        _counters = new int?[levels.Length];
        _skipped = new bool[levels.Length];
        var list = definitions.AddList(levels);
        _num = _mainNum = definitions.AddInstance(list, []);
        _narrow = _mainNarrow = _mixed ? definitions.AddNarrowInstance(list, levels) : _num;
    }

    public int MainNum => _mainNum;

    public IReadOnlyList<ListLevel> Levels => _levels;

    /// <summary>Counts one paragraph; null where the list cannot show the label at all.</summary>
    public ListMark? Next(int level, int number, string label)
    {
        var next = NextNumber(level);
        if (next is null || Print(level, next.Value) != label)
        {
            next = number;
            if (Print(level, number) != label) return null;
            Restart(level, number);
        }
        Count(level, next.Value);
        var num = IsNarrow(level, next.Value) ? _narrow : _num;
        return new ListMark(num, level, num == _mainNum ? _levels[level].Style : "");
    }

    /// <summary>The number that comes by itself. A level that was skipped has none: LibreOffice counts the skipped paragraph, Word may not.</summary>
    private int? NextNumber(int level) => _skipped[level] ? null : _counters[level] is { } last ? last + 1 : _levels[level].Start;

    private string Print(int level, int number) =>
        _levels[level].Print(_levels, i => i == level ? number : _counters[i] ?? _levels[i].Start, IsNarrow(level, number));

    private bool IsNarrow(int level, int number) => _levels[level].IsMixed && number >= 10;

    private void Count(int level, int number)
    {
        for (var i = 0; i < level; i++) _skipped[i] |= _counters[i] is null;
        _counters[level] = number;
        for (var i = level + 1; i < _counters.Length; i++) (_counters[i], _skipped[i]) = (null, false);
    }

    private void Restart(int level, int number)
    {
        var starts = new Dictionary<int, int> { [level] = number };
        for (var i = 0; i < level; i++)
        {
            if (_counters[i] is { } above) starts.Add(i, above);
            _skipped[i] = true;
        }
        if (_mixed)
        {
            // The wide and the narrow instance share one count because they share one list: a new count needs a new list.
            var levels = _levels.Select((l, i) => l with { Style = "", Start = starts.GetValueOrDefault(i, l.Start) });
            var list = _definitions.AddList([.. levels]);
            _num = _definitions.AddInstance(list, []);
            _narrow = _definitions.AddNarrowInstance(list, _levels);
        }
        else
        {
            _narrow = _num = _definitions.AddInstance(_definitions.ListOf(_mainNum), [.. starts.OrderBy(s => s.Key).Select(s => (s.Key, s.Value))]);
        }
    }
}
