using System.Collections.Immutable;
using DocGen.Documents.Sheets;

namespace DocGen.Rendering.Excel;

/// <summary>
/// The lists behind drop-downs, each a column of a hidden sheet: a list written into the rule itself ends at 255 characters and cannot
/// hold a comma.
/// </summary>
internal sealed class ChoiceLists
{
    public const string SheetName = "docgen.choices";

    private readonly List<ImmutableArray<string>> _lists = [];

    public bool IsEmpty => _lists.Count == 0;

    /// <summary>The range of a list.</summary>
    public string RangeOf(ImmutableArray<string> choices)
    {
        var at = _lists.FindIndex(l => l.SequenceEqual(choices));
        if (at < 0)
        {
            at = _lists.Count;
            _lists.Add(choices);
        }
        var column = CellName.Column(at);
        return $"'{SheetName}'!${column}$1:${column}${choices.Length}";
    }

    public Sheet Sheet()
    {
        var longest = _lists.Max(l => l.Length);
        var rows = Enumerable.Range(0, longest)
            .Select(r => new SheetRow([.. _lists.Select(l => r < l.Length ? new SheetCell(l[r], CellLook.Plain) : new SheetCell("", CellLook.Plain))]));
        return new Sheet(SheetName, [.. _lists.Select(_ => new SheetColumn(20))], [.. rows]);
    }
}
