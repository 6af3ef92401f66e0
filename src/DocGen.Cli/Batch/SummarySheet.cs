using DocGen.Cli.Files;
using DocGen.Drafting.Lists;
using DocGen.Rendering.Excel;

namespace DocGen.Cli.Batch;

/// <summary><c>summary.xlsx</c>: the summary's lines as a sheet.</summary>
internal static class SummarySheet
{
    public static void Write(string path, IEnumerable<ListRow> lines) => SafeFile.Write(path, stream => LongSheet.Write(lines.Select(l => l.Cells), stream));
}
