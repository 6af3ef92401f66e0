using System.Globalization;
using System.IO.Compression;

namespace DocGen.Floor;

/// <summary>
/// What no generator of Word files can be faster than: it only compresses and writes. The parts of finished documents are taken as they
/// are; those that are the same in all of them are compressed once, the others once for each document. The same level, the same number of
/// threads, the same folders as <c>docgen batch</c>.
/// </summary>
/// <remarks>Arguments: a folder of documents, how many to write, with how many threads, where to.</remarks>
internal static class Program
{
    private const int Samples = 64;
    private static readonly ZLibCompressionOptions Level = new() { CompressionLevel = 3 };

    private static void Main(string[] arguments)
    {
        var (from, to) = (arguments[0], arguments[3]);
        var (count, threads) = (int.Parse(arguments[1], CultureInfo.InvariantCulture), int.Parse(arguments[2], CultureInfo.InvariantCulture));
        var samples = Directory.EnumerateFiles(from, "*.docx", SearchOption.AllDirectories).Take(Samples).Select(Parts).ToList();
        var isSame = samples[0].Select((part, i) => samples.TrueForAll(s => s[i].AsSpan().SequenceEqual(part))).ToList();
        var packed = samples[0].Select((part, i) => isSame[i] ? Pack(part, new MemoryStream()) : []).ToList();
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, () => (File: new MemoryStream(), Space: new MemoryStream()), (i, _, desk) =>
        {
            desk.File.SetLength(0);
            var sample = samples[i % samples.Count];
            for (var part = 0; part < sample.Count; part++) desk.File.Write(isSame[part] ? packed[part] : Pack(sample[part], desk.Space));
            var folder = Path.Combine(to, i.ToString(CultureInfo.InvariantCulture));
            Directory.CreateDirectory(folder);
            using var file = File.OpenHandle(Path.Combine(folder, "document.docx"), FileMode.Create, FileAccess.Write);
            RandomAccess.Write(file, desk.File.GetBuffer().AsSpan(0, (int)desk.File.Length), 0);
            return desk;
        }, _ => { });
    }

    private static byte[] Pack(byte[] part, MemoryStream space)
    {
        space.SetLength(0);
        using (var deflate = new DeflateStream(space, Level, leaveOpen: true)) deflate.Write(part);
        return space.ToArray();
    }

    private static List<byte[]> Parts(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Select(entry =>
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open()) stream.CopyTo(content);
            return content.ToArray();
        })];
    }
}
