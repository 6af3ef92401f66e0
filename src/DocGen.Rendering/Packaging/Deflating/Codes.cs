namespace DocGen.Rendering.Packaging.Deflating;

/// <summary>
/// The prefix codes of our Word files: one set for all of them, computed once from the samples' parts (<c>tests/DocGen.Benchmarks codes</c>), so that
/// no text decides how another is written. Lengths and distances are numbered as in RFC 1951, 3.2.5.
/// </summary>
internal static partial class Codes
{
    public const int EndOfBlock = 256;

    private static readonly (uint Bits, int Count)[] Symbols = Assign(SymbolLengths);
    private static readonly (uint Bits, int Count)[] Distances = Assign(DistanceLengths);
    private static readonly byte[] DistanceOf = Distances512();
    private static readonly (uint Bits, int Count)[] Lengths = [.. Enumerable.Range(0, Repeats.Longest + 1).Select(Length)];

    /// <summary>What stands before the first symbol: one block, the last, with these codes.</summary>
    public static void PutHeader(BitWriter into)
    {
        for (var bit = 0; bit < HeaderBits; bit += 8) into.Put(Header[bit / 8], Math.Min(8, HeaderBits - bit));
    }

    public static void PutSymbol(BitWriter into, int symbol) => into.Put(Symbols[symbol].Bits, Symbols[symbol].Count);

    public static void PutBytes(BitWriter into, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes) into.Put(Symbols[b].Bits, Symbols[b].Count);
    }

    public static void PutRepeat(BitWriter into, int length, int distance)
    {
        into.Put(Lengths[length].Bits, Lengths[length].Count);
        var number = DistanceNumber(distance);
        into.Put(Distances[number].Bits, Distances[number].Count);
        into.Put((uint)(distance - DistanceBase(number)), DistanceExtra(number));
    }

    /// <summary>The symbol of a length, and its bits beyond that.</summary>
    public static (int Symbol, int Base, int Extra) LengthNumber(int length)
    {
        if (length == Repeats.Longest) return (285, Repeats.Longest, 0);
        var above = length - 3;
        if (above < 8) return (257 + above, length, 0);
        var extra = 29 - System.Numerics.BitOperations.LeadingZeroCount((uint)above);
        return (257 + (4 * extra) + (above >> extra), 3 + ((above >> extra) << extra), extra);
    }

    public static int DistanceNumber(int distance) => distance <= 256 ? DistanceOf[distance - 1] : DistanceOf[256 + ((distance - 1) >> 7)];

    private static int DistanceExtra(int number) => number < 4 ? 0 : (number / 2) - 1;

    private static int DistanceBase(int number) => number < 4 ? number + 1 : ((2 + (number & 1)) << DistanceExtra(number)) + 1;

    // As zlib does: near distances one by one, far ones by 128.
    private static byte[] Distances512()
    {
        var numbers = new byte[512];
        for (byte number = 0; number < 30; number++)
        {
            var (from, count) = (DistanceBase(number) - 1, 1 << DistanceExtra(number));
            for (var distance = from; distance < from + count; distance++) numbers[distance < 256 ? distance : 256 + (distance >> 7)] = number;
        }
        return numbers;
    }

    private static (uint Bits, int Count) Length(int length)
    {
        if (length < 3) return default;
        var (symbol, from, extra) = LengthNumber(length);
        var (bits, count) = Symbols[symbol];
        return (bits | ((uint)(length - from) << count), count + extra);
    }

    // RFC 1951, 3.2.2; the bits are turned round, as a code begins with its highest.
    private static (uint Bits, int Count)[] Assign(string lengths)
    {
        var counts = new int[16];
        foreach (var c in lengths) counts[Digit(c)]++;
        counts[0] = 0;
        var next = new uint[16];
        for (var bits = 1; bits < 16; bits++) next[bits] = (next[bits - 1] + (uint)counts[bits - 1]) << 1;
        return [.. lengths.Select(c => Digit(c)).Select(count => (count == 0 ? 0 : Turned(next[count]++, count), count))];
    }

    private static uint Turned(uint code, int count)
    {
        uint turned = 0;
        for (var i = 0; i < count; i++) turned |= ((code >> i) & 1) << (count - 1 - i);
        return turned;
    }

    private static int Digit(char c) => c <= '9' ? c - '0' : c - 'a' + 10;
}
