using System.Globalization;
using System.IO.Compression;
using DocGen.Rendering.Packaging.Deflating;
using DocGen.Rendering.Word.Prepared;

namespace DocGen.Benchmarks;

/// <summary>
/// Computes the prefix codes that Word files are compressed with from finished documents, and writes <c>TrainedCodes.cs</c>.
/// </summary>
internal static class CodeTraining
{
    private const int SymbolCount = 286;
    private const int DistanceCount = 30;

    public static void Run(string documents, string file)
    {
        var (symbols, distances) = (new long[SymbolCount], new long[DistanceCount]);
        foreach (var path in Directory.EnumerateFiles(documents, "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal)) Count(path, symbols, distances);
        var (symbolLengths, distanceLengths) = (Lengths(symbols, 15), Lengths(distances, 15));
        var header = Header([.. symbolLengths, .. distanceLengths]);
        File.WriteAllText(file, $$"""
            namespace DocGen.Rendering.Packaging.Deflating;

            // Written by `tests/DocGen.Benchmarks codes`.
            internal static partial class Codes
            {
                /// <summary>Bits of each symbol, a hexadecimal digit for each.</summary>
                private const string SymbolLengths =
                    {{Wrapped(Digits(symbolLengths))}};

                /// <summary>Bits of each number of a distance.</summary>
                private const string DistanceLengths = "{{Digits(distanceLengths)}}";

                private const int HeaderBits = {{header.Count.ToString(CultureInfo.InvariantCulture)}};

                private static readonly byte[] Header = Convert.FromHexString(
                    {{Wrapped(Convert.ToHexString(Bytes(header)))}});
            }

            """.ReplaceLineEndings("\n"));
    }

    private static void Count(string path, long[] symbols, long[] distances)
    {
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal) && e.FullName.Contains('/', StringComparison.Ordinal)))
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open()) stream.CopyTo(content);
            var text = MarkupText.Of(new SlottedBytes(content.ToArray()))!;
            var at = 0;
            foreach (var (to, length, from) in Repeats.In(text))
            {
                foreach (var b in text.Bytes.AsSpan(at, to - at)) symbols[b]++;
                at = to + length;
                if (to - from > 32 * 1024) continue;
                symbols[Codes.LengthNumber(length).Symbol]++;
                distances[Codes.DistanceNumber(to - from)]++;
            }
            foreach (var b in text.Bytes.AsSpan(at)) symbols[b]++;
            symbols[Codes.EndOfBlock]++;
        }
    }

    /// <summary>Lengths of a Huffman code, none longer than allowed; everything gets a code, however rare.</summary>
    private static int[] Lengths(long[] counts, int most)
    {
        for (var least = 1L; ; least *= 2)
        {
            var lengths = Huffman([.. counts.Select(c => Math.Max(c, least))]);
            if (lengths.Max() <= most) return lengths;
        }
    }

    private static int[] Huffman(long[] counts)
    {
        var lengths = new int[counts.Length];
        var queue = new PriorityQueue<int[], (long, int)>();
        var order = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0) queue.Enqueue([i], (counts[i], order++));
        }
        while (queue.Count > 1)
        {
            queue.TryDequeue(out var a, out var first);
            queue.TryDequeue(out var b, out var second);
            foreach (var i in a!.Concat(b!)) lengths[i]++;
            queue.Enqueue([.. a!, .. b!], (first.Item1 + second.Item1, order++));
        }
        return lengths;
    }

    // RFC 1951, 3.2.7: a last block with codes of its own, whose lengths are coded themselves.
    private static List<bool> Header(int[] lengths)
    {
        var runs = new List<(int Symbol, int Extra, int Bits)>();
        for (var i = 0; i < lengths.Length;)
        {
            var same = lengths.Skip(i).TakeWhile(l => l == lengths[i]).Count();
            runs.Add((lengths[i++], 0, 0));
            for (same--; same >= 3 && lengths[i] != 0;)
            {
                var count = Math.Min(same, 6);
                runs.Add((16, count - 3, 2));
                (i, same) = (i + count, same - count);
            }
        }
        var counts = new long[19];
        foreach (var run in runs) counts[run.Symbol]++;
        var own = Huffman(counts);
        if (own.Max() > 7) throw new InvalidOperationException("The lengths need longer codes than deflate has.");
        int[] order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
        var used = Array.FindLastIndex(order, s => own[s] > 0) + 1;
        var bits = new List<bool>();
        Put(1, 1);
        Put(2, 2);
        Put(SymbolCount - 257, 5);
        Put(DistanceCount - 1, 5);
        Put(used - 4, 4);
        foreach (var symbol in order.Take(used)) Put(own[symbol], 3);
        var codes = Assigned(own);
        foreach (var (symbol, extra, count) in runs)
        {
            for (var bit = own[symbol] - 1; bit >= 0; bit--) bits.Add(((codes[symbol] >> bit) & 1) != 0);
            Put(extra, count);
        }
        return bits;

        void Put(int value, int count)
        {
            for (var bit = 0; bit < count; bit++) bits.Add(((value >> bit) & 1) != 0);
        }
    }

    private static int[] Assigned(int[] lengths)
    {
        var codes = new int[lengths.Length];
        var code = 0;
        for (var length = 1; length <= 15; length++, code <<= 1)
        {
            for (var i = 0; i < lengths.Length; i++)
            {
                if (lengths[i] == length) codes[i] = code++;
            }
        }
        return codes;
    }

    private static byte[] Bytes(List<bool> bits)
    {
        var bytes = new byte[(bits.Count + 7) / 8];
        for (var i = 0; i < bits.Count; i++)
        {
            if (bits[i]) bytes[i / 8] |= (byte)(1 << (i % 8));
        }
        return bytes;
    }

    private static string Digits(int[] lengths) => string.Concat(lengths.Select(l => l.ToString("x", CultureInfo.InvariantCulture)));

    private static string Wrapped(string text) => string.Join("\n        + ", text.Chunk(100).Select(line => $"\"{new string(line)}\""));
}
