using System.Buffers;
using System.Buffers.Text;
using System.Text;
using DocGen.Documents.Slots;

namespace DocGen.Rendering.Word.Prepared;

/// <summary>UTF-8 text with slots in it, cut at them once, so that filling it in is nothing but copying.</summary>
internal sealed class SlottedBytes
{
    private static readonly byte[] Start = Encoding.UTF8.GetBytes([Slot.Start]);
    private static readonly byte[] End = Encoding.UTF8.GetBytes([Slot.End]);

    private readonly List<(byte[] Before, int Slot)> _pieces = [];
    private readonly byte[] _rest;

    public SlottedBytes(ReadOnlySpan<byte> bytes)
    {
        for (var start = bytes.IndexOf(Start); start >= 0; start = bytes.IndexOf(Start))
        {
            var before = bytes[..start].ToArray();
            bytes = bytes[(start + Start.Length)..];
            if (!Utf8Parser.TryParse(bytes, out int slot, out var digits)) throw new InvalidOperationException("A slot without a number.");
            _pieces.Add((before, slot));
            bytes = bytes[(digits + End.Length)..];
        }
        _rest = bytes.ToArray();
    }

    public bool HasSlots => _pieces.Count > 0;

    /// <summary>How many bytes it has without its slots.</summary>
    public int Length => _rest.Length + _pieces.Sum(p => p.Before.Length);

    /// <summary>The bytes between the slots, each with the slot behind it; behind the last there is none (-1).</summary>
    public IEnumerable<(byte[] Before, int Slot)> Pieces => _pieces.Append((_rest, -1));

    public void Fill(ArrayBufferWriter<byte> into, byte[][] values)
    {
        foreach (var (before, slot) in _pieces)
        {
            into.Write(before);
            into.Write(values[slot]);
        }
        into.Write(_rest);
    }
}
