using System.IO.Compression;
using System.Text;
using DocGen.Rendering.Packaging;

namespace DocGen.Fuzz;

/// <summary>Spoils Word and Excel files: the text of a part, which parts there are, or the bytes of the container.</summary>
public static class PackageMutator
{
    public static byte[] Mutate(byte[] file, Random random)
    {
        if (random.Next(4) == 0) return Bytes(file, random);
        using var output = new MemoryStream();
        var zip = new ZipContainer(output);
        using var input = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        var victim = random.Next(input.Entries.Count);
        var way = random.Next(12);
        for (var i = 0; i < input.Entries.Count; i++)
        {
            var entry = input.Entries[i];
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            var bytes = content.ToArray();
            if (i == victim && way == 0) continue;
            if (i == victim && way == 1) zip.Add(entry.FullName, bytes);
            if (i == victim && way == 2) zip.Add("../" + entry.FullName, bytes);
            if (i == victim && way > 2)
            {
                bytes = entry.FullName.EndsWith("xml", StringComparison.Ordinal) || entry.FullName.EndsWith("rels", StringComparison.Ordinal)
                    ? Encoding.UTF8.GetBytes(Xml(Encoding.UTF8.GetString(bytes), random))
                    : Bytes(bytes, random);
            }
            zip.Add(entry.FullName, bytes);
        }
        zip.Finish();
        return output.ToArray();
    }

    private static byte[] Bytes(byte[] content, Random random)
    {
        if (content.Length == 0) return content;
        if (random.Next(4) == 0) return content[..random.Next(content.Length)];
        var spoilt = (byte[])content.Clone();
        for (var i = 1 + random.Next(6); i > 0; i--) spoilt[random.Next(spoilt.Length)] = (byte)random.Next(256);
        return spoilt;
    }

    // Elements taken out, doubled, nested, moved; values swapped for others.
    private static string Xml(string text, Random random)
    {
        var tags = new List<int>();
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1)) tags.Add(at);
        if (tags.Count < 4 || random.Next(5) == 0) return TextMutator.Mutate(text, [text], random);
        var from = random.Next(tags.Count - 1);
        var to = Math.Min(tags.Count - 1, from + 1 + random.Next(6));
        var piece = text[tags[from]..tags[to]];
        return random.Next(4) switch
        {
            0 => text.Remove(tags[from], piece.Length),
            1 => text.Insert(tags[random.Next(tags.Count)], piece),
            2 => text.Insert(tags[from], string.Concat(Enumerable.Repeat(piece, 1 << random.Next(10)))),
            _ => Value(text, random),
        };
    }

    private static string Value(string text, Random random)
    {
        var quotes = new List<int>();
        for (var at = text.IndexOf("=\"", StringComparison.Ordinal); at >= 0; at = text.IndexOf("=\"", at + 2, StringComparison.Ordinal)) quotes.Add(at + 2);
        if (quotes.Count == 0) return text;
        var start = quotes[random.Next(quotes.Count)];
        var end = text.IndexOf('"', start);
        if (end < 0) return text;
        var other = quotes[random.Next(quotes.Count)];
        var otherEnd = text.IndexOf('"', other);
        string[] values = ["", "-1", "99999999999999999999", "true", "rId1", "rId99", "../x.xml", "http://example.invalid/", "word/document.xml", otherEnd < 0 ? "x" : text[other..otherEnd]];
        return text[..start] + values[random.Next(values.Length)] + text[end..];
    }
}
