using System.Globalization;
using System.Xml;
using DocGen.Documents.Sheets;

namespace DocGen.Rendering.Excel.Reading;

/// <summary>Reads the cells of a sheet. A formula counts as what it last came to; nothing is calculated.</summary>
internal sealed class SheetReader(CellValues values, WorkbookLimits limits)
{
    private int _cells;

    public Dictionary<(int Row, int Column), FilledCell> Read(WorkbookZip zip, string part, string name)
    {
        var cells = new Dictionary<(int, int), FilledCell>();
        var (row, column) = (0, -1);
        zip.Read(part, xml =>
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName == "row")
                {
                    row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : row + 1;
                    column = -1;
                }
                else if (xml.LocalName == "c")
                {
                    (row, column) = CellName.Parse(xml.GetAttribute("r")) ?? (row, column + 1);
                    var cell = Cell(xml);
                    // Looks alone fill whole columns; only what holds something counts.
                    if (cell.Text.Length == 0) continue;
                    if (row > limits.Rows || column >= limits.Columns || ++_cells > limits.Cells) throw new WorkbookFault(WorkbookRules.TooLarge, $"{name}!{CellName.Of(Math.Max(row, 1), column)}");
                    cells[(row, column)] = cell;
                }
            }
        });
        return cells;
    }

    private FilledCell Cell(XmlReader xml)
    {
        var type = xml.GetAttribute("t") ?? "n";
        var look = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (xml.IsEmptyElement) return FilledCell.Empty;
        var stored = "";
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "v") stored = RichText.Content(xml);
            else if (xml.LocalName == "is") stored = RichText.Read(xml);
        }
        return stored.Length == 0 ? FilledCell.Empty : values.Of(type, look, stored);
    }
}
