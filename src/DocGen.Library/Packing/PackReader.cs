using System.Text;

namespace DocGen.Library.Packing;

/// <summary>Reads what a <see cref="BinaryWriter"/> wrote, without copying.</summary>
internal ref struct PackReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public byte Byte() => _bytes[_at++];

    public int Number()
    {
        var (number, shift) = (0, 0);
        while (true)
        {
            var piece = Byte();
            number |= (piece & 0x7F) << shift;
            if (piece < 0x80) return number;
            shift += 7;
        }
    }

    public string Text()
    {
        var length = Number();
        var text = Encoding.UTF8.GetString(_bytes.Slice(_at, length));
        _at += length;
        return text;
    }

    /// <summary>Passes over a piece that begins with its length, and says where it stands.</summary>
    public Range Skip()
    {
        var length = Number();
        var start = _at;
        _at += length;
        return start.._at;
    }
}
