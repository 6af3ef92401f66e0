using DocGen.Documents.Sheets;

namespace DocGen.Documents.Diagnostics;

/// <summary>Where something stands: a file as the user knows it, line and column counted from 1; 0 where unknown.</summary>
public readonly record struct Place(string File, int Line = 0, int Column = 0) : IComparable<Place>
{
    public static Place Nowhere { get; } = new("");

    /// <summary>The sheet of a workbook, whose cell line and column then name; null for any other file.</summary>
    public string? Sheet { get; init; }

    /// <summary>The cell (<c>B7</c>); empty where the place is none.</summary>
    public string Cell => Sheet is null || Line == 0 || Column == 0 ? "" : CellName.Of(Line, Column - 1);

    public int CompareTo(Place other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        var bySheet = string.CompareOrdinal(Sheet, other.Sheet);
        if (bySheet != 0) return bySheet;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    public override string ToString()
    {
        if (Sheet is not null) return Cell.Length > 0 ? $"{File}: {Sheet}!{Cell}" : $"{File}: {Sheet}";
        return Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
    }

    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}
