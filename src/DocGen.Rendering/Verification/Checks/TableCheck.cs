using System.Globalization;
using System.Xml.Linq;
using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.Verification.Checks;

/// <summary>Cells end with a paragraph, and rows have as many columns as their table.</summary>
internal static class TableCheck
{
    private static readonly XNamespace W = WordStories.W;
    private static readonly string[] Outside = ["gridBefore", "gridAfter"];
    private static readonly string[] NotContent = ["bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "tcPr"];

    public static void Run(WordStories word, DiagnosticBag findings)
    {
        foreach (var (part, cell) in word.Elements("tc"))
        {
            var last = cell.Elements().LastOrDefault(e => !NotContent.Contains(e.Name.LocalName));
            if (last?.Name != W + "p") findings.Add(VerifyRules.CellEnd, word.Package.PlaceOf(part, cell));
        }
        foreach (var (part, table) in word.Elements("tbl"))
        {
            var columns = table.Element(W + "tblGrid")?.Elements(W + "gridCol").Count() ?? 0;
            foreach (var row in table.Elements(W + "tr"))
            {
                var width = Width(row);
                if (width != columns) findings.Add(VerifyRules.GridSum, word.Package.PlaceOf(part, row), Text(width), Text(columns));
            }
        }
    }

    private static int Width(XElement row)
    {
        var cells = row.Elements(W + "tc").Concat(row.Elements(W + "sdt").Descendants(W + "tc"));
        var outside = Outside.Sum(n => Number(row.Element(W + "trPr")?.Element(W + n), 0));
        return outside + cells.Sum(c => Number(c.Element(W + "tcPr")?.Element(W + "gridSpan"), 1));
    }

    private static int Number(XElement? element, int otherwise) =>
        int.TryParse(WordStories.Value(element), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
