using System.Globalization;
using System.Xml;

namespace DocGen.Rendering.Excel.Reading;

/// <summary>Which looks of cells show a number as a date: Excel stores dates as numbers of days and tells them by nothing else.</summary>
internal sealed class NumberFormats
{
    private readonly List<bool> _isDate = [];

    public bool IsDate(int look) => look >= 0 && look < _isDate.Count && _isDate[look];

    public static NumberFormats Read(WorkbookZip zip, string part)
    {
        var formats = new NumberFormats();
        var own = new Dictionary<int, bool>();
        zip.Read(part, xml =>
        {
            var inCells = -1;
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == inCells) inCells = -1;
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName == "numFmt") own[Number(xml.GetAttribute("numFmtId"))] = ShowsDate(xml.GetAttribute("formatCode") ?? "");
                else if (xml.LocalName == "cellXfs" && !xml.IsEmptyElement) inCells = xml.Depth;
                else if (xml.LocalName == "xf" && inCells >= 0 && xml.Depth == inCells + 1)
                {
                    var id = Number(xml.GetAttribute("numFmtId"));
                    formats._isDate.Add(own.TryGetValue(id, out var isDate) ? isDate : IsBuiltInDate(id));
                }
            }
        });
        return formats;
    }

    // 27 to 36 and 50 to 58 are dates in Japanese Excel.
    private static bool IsBuiltInDate(int id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    // Letters of dates outside quotes and brackets: yyyy"年", [$-411]ggge"年"; but not 0.00E+00, [Red] or General.
    private static bool ShowsDate(string code)
    {
        var section = code.Split(';')[0];
        for (var i = 0; i < section.Length; i++)
        {
            switch (section[i])
            {
                case '"':
                    i = section.IndexOf('"', i + 1);
                    if (i < 0) return false;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '[':
                    var end = section.IndexOf(']', i);
                    if (end < 0) return false;
                    // [h]:mm counts hours.
                    if (end - i <= 3 && section[(i + 1)..end].All(c => "hmsHMS".Contains(c, StringComparison.Ordinal))) return true;
                    i = end;
                    break;
                case 'E' or 'e' when i + 1 < section.Length && section[i + 1] is '+' or '-':
                    return false;
                case 'G' or 'g' when section.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    return false;
                case 'y' or 'm' or 'd' or 'h' or 's' or 'e' or 'g' or 'Y' or 'M' or 'D' or 'H' or 'S' or 'E':
                    return true;
            }
        }
        return false;
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
