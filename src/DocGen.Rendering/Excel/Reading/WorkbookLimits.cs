using DocGen.Documents;

namespace DocGen.Rendering.Excel.Reading;

/// <summary>How much of a workbook is read: a small zip can unpack into a very large one.</summary>
public sealed record WorkbookLimits
{
    /// <summary>Those of <see cref="Limits"/>, and what a sheet holds at most.</summary>
    public static WorkbookLimits Default => new();

    public int Entries { get; init; } = Limits.Current.PackageParts;

    /// <summary>Unpacked size of the parts that are read, together.</summary>
    public long Bytes { get; init; } = Limits.Current.PackageKilobytes * 1024L;

    public long EntryBytes { get; init; } = Limits.Current.PartKilobytes * 1024L;

    /// <summary>How many times larger than packed a part may be once it is larger than <see cref="FreeBytes"/>; a table of repeated words comes to about 50.</summary>
    public int Ratio { get; init; } = 300;

    public long FreeBytes { get; init; } = 4L * 1024 * 1024;

    public int Sheets { get; init; } = 500;

    public int SharedTexts { get; init; } = 1_000_000;

    public int Rows { get; init; } = 100_000;

    public int Columns { get; init; } = 2_000;

    /// <summary>Cells that hold something, over all sheets.</summary>
    public int Cells { get; init; } = 2_000_000;
}
