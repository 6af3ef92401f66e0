using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace DocGen.Rendering.Packaging;

/// <summary>
/// XML under construction, as UTF-8. In <c>Write($"…{value}…")</c> the literal pieces are markup and every value is text:
/// it is escaped, and characters that XML cannot hold are dropped, so no value can break a part.
/// </summary>
public sealed class Markup
{
    private readonly ArrayBufferWriter<byte> _bytes = new(16 * 1024);

    /// <summary>Starts a part with its XML declaration.</summary>
    public static Markup Part() =>
        new Markup().Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

    /// <summary>Appends markup as it stands. Never give it a value.</summary>
    public Markup Raw(string markup)
    {
        Encode(markup);
        return this;
    }

    /// <summary>Appends markup with values in it.</summary>
    public Markup Write([InterpolatedStringHandlerArgument("")] MarkupHandler handler)
    {
        _ = handler;
        return this;
    }

    /// <summary>Appends another piece of markup.</summary>
    public Markup Append(Markup markup)
    {
        _bytes.Write(markup._bytes.WrittenSpan);
        return this;
    }

    /// <summary>Writes what there is so far and begins anew.</summary>
    public void MoveTo(Stream output)
    {
        output.Write(_bytes.WrittenSpan);
        _bytes.ResetWrittenCount();
    }

    public bool IsEmpty => _bytes.WrittenCount == 0;

    public byte[] ToBytes() => _bytes.WrittenSpan.ToArray();

    /// <summary>A value as it stands in markup.</summary>
    /// <param name="text">The value.</param>
    /// <param name="plain">Its UTF-8, given back where nothing needs escaping.</param>
    internal static byte[] Escaped(string text, byte[] plain)
    {
        if (text.AsSpan().IndexOfAny("&<>\"") < 0 && ReferenceEquals(XmlCharacters.Clean(text), text)) return plain;
        var x = new Markup();
        x.Text(text);
        return x.ToBytes();
    }

    internal void Text(string text)
    {
        var clean = XmlCharacters.Clean(text).AsSpan();
        while (!clean.IsEmpty)
        {
            var at = clean.IndexOfAny("&<>\"");
            Encode(at < 0 ? clean : clean[..at]);
            if (at < 0) return;
            Encode(clean[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            clean = clean[(at + 1)..];
        }
    }

    internal void Number(long number) => Encode(number.ToString(CultureInfo.InvariantCulture));

    private void Encode(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, _bytes);
}
