using DocGen.Rendering.Word.Prepared;

namespace DocGen.Rendering.Packaging.Deflating;

/// <summary>
/// How XML is compressed, but for what stands in its slots. Repeats are looked for in the markup alone and the codes are always the same,
/// so nearly all bits are known before the values; only distances across a slot are computed again. Filled in, the stream is the same as
/// that of the plan for the filled XML. It comes out as small as zlib's lowest level makes it, in a tenth of the time.
/// </summary>
internal sealed class DeflatePlan
{
    private const int Farthest = 32 * 1024;

    private readonly MarkupText _text;
    private readonly uint[] _words;
    private readonly List<Step> _steps = [];
    private readonly uint[] _sums;
    private readonly uint[] _powers;

    private DeflatePlan(MarkupText text)
    {
        _text = text;
        var bits = new BitWriter();
        Codes.PutHeader(bits);
        var (at, slot, begun) = (0, 0, 0L);
        foreach (var (to, length, from) in Repeats.In(text))
        {
            Literals(to);
            var slotsBefore = SlotsBefore(from);
            if (slotsBefore < slot) Step(new Step(length, to, from, slotsBefore));
            else if (to - from <= Farthest) Codes.PutRepeat(bits, length, to - from);
            else Codes.PutBytes(bits, text.Bytes.AsSpan(to, length));
            at = to + length;
        }
        Literals(text.Bytes.Length);
        Codes.PutSymbol(bits, Codes.EndOfBlock);
        Step(default);
        _words = bits.ToWords();
        int[] cuts = [0, .. text.Slots.Select(s => s.At), text.Bytes.Length];
        _sums = [.. cuts.Skip(1).Select((end, i) => Crc32.Raw(0, text.Bytes.AsSpan(cuts[i], end - cuts[i])))];
        _powers = [.. cuts.Skip(1).Select((end, i) => Crc32.Power(end - cuts[i]))];

        void Literals(int end)
        {
            for (; slot < text.Slots.Count && text.Slots[slot].At <= end; slot++)
            {
                Codes.PutBytes(bits, text.Bytes.AsSpan(at, text.Slots[slot].At - at));
                at = text.Slots[slot].At;
                Step(new Step(0, at, 0, 0));
            }
            Codes.PutBytes(bits, text.Bytes.AsSpan(at, end - at));
            at = end;
        }

        // A step's bits begin at a word, so that they can be copied.
        void Step(Step step)
        {
            var count = (int)(bits.Length - begun);
            if (bits.Length % 32 > 0) bits.Put(0, 32 - (int)(bits.Length % 32));
            _steps.Add(step with { Word = (int)(begun / 32), Count = count });
            begun = bits.Length;
        }
    }

    /// <summary>Null where a slot stands within markup.</summary>
    public static DeflatePlan? Of(SlottedBytes content) => MarkupText.Of(content) is { } text ? new DeflatePlan(text) : null;

    /// <summary>Compresses the XML with these values in its slots; null where one of them is empty, for then the markup beside it joins.</summary>
    /// <param name="name">The file's path in the package.</param>
    /// <param name="values">What stands in the slots.</param>
    /// <param name="bits">Where it is written: the result lies in it until it is used again.</param>
    public PackedFile? Fill(byte[] name, byte[][] values, BitWriter bits)
    {
        var slots = _text.Slots;
        var before = new int[slots.Count + 1];
        for (var i = 0; i < slots.Count; i++)
        {
            var length = values[slots[i].Number].Length;
            if (length == 0) return null;
            before[i + 1] = before[i] + length;
        }
        bits.Clear();
        var (slot, crc) = (0, Crc32.Begin);
        foreach (var step in _steps)
        {
            bits.Put(_words.AsSpan(step.Word), step.Count);
            if (step.Length > 0)
            {
                var distance = step.At - step.From + before[slot] - before[step.SlotsBefore];
                if (distance <= Farthest) Codes.PutRepeat(bits, step.Length, distance);
                else Codes.PutBytes(bits, _text.Bytes.AsSpan(step.At, step.Length));
            }
            else if (slot < slots.Count)
            {
                var value = values[slots[slot].Number];
                Codes.PutBytes(bits, value);
                crc = Crc32.Raw(Crc32.Times(crc, _powers[slot]) ^ _sums[slot], value);
                slot++;
            }
        }
        crc = Crc32.Times(crc, _powers[slot]) ^ _sums[slot];
        var packed = bits.Finish();
        return new PackedFile(name, ~crc, packed, (uint)packed.Length, (uint)(_text.Bytes.Length + before[^1]), true);
    }

    // A slot at the place itself stands before it.
    private int SlotsBefore(int place)
    {
        var (low, high) = (0, _text.Slots.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_text.Slots[middle].At <= place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Bits that are known, and what follows them: a repeat whose distance is not known, or a slot.</summary>
    private readonly record struct Step(int Length, int At, int From, int SlotsBefore)
    {
        public int Word { get; init; }

        public int Count { get; init; }
    }
}
