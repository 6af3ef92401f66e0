using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace DocGen.Rendering.LibreOffice;

/// <summary>
/// Makes a PDF of LibreOffice's the same each time it is made: the time of its making, and the ids drawn from it, are written over in
/// place. Nothing moves, so the table of offsets stays right.
/// </summary>
internal static partial class PdfStamp
{
    public static void Apply(byte[] pdf)
    {
        // Latin-1 keeps every byte one character.
        var text = Encoding.Latin1.GetString(pdf);
        foreach (Match date in Dates().Matches(text)) Put(pdf, date.Groups["date"], date.Groups["date"].Length == 14 ? "20000101000000" : "2000-01-01T00:00:00");
        var ids = Ids().Matches(text).SelectMany(m => m.Groups["id"].Captures).ToList();
        foreach (var id in ids) Put(pdf, id, new string('0', id.Length));
        var own = System.Convert.ToHexString(SHA256.HashData(pdf));
        foreach (var id in ids) Put(pdf, id, own[..id.Length]);
    }

    private static void Put(byte[] pdf, Capture place, string text) => Encoding.ASCII.GetBytes(text, pdf.AsSpan(place.Index, place.Length));

    // Page content is compressed: words like these are found only where the file's own properties stand.
    [GeneratedRegex(@"/(?:CreationDate|ModDate)\s*\(D:(?<date>\d{14})|<xmp:(?:CreateDate|ModifyDate|MetadataDate)>(?<date>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Dates();

    [GeneratedRegex(@"/ID\s*\[\s*<(?<id>[0-9A-F]{32})>\s*<(?<id>[0-9A-F]{32})>\s*\]|/DocChecksum\s*/(?<id>[0-9A-F]{32})", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();
}
