using System.IO.Compression;
using System.Text;
using DocGen.Documents.Slots;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Packaging.Deflating;
using DocGen.Rendering.Word.Prepared;

namespace DocGen.Rendering.Tests.Packaging;

/// <summary>The compression of parts with values in them, against the runtime's own decompression.</summary>
public sealed class DeflatingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("<a/>")]
    [InlineData("<?xml version=\"1.0\"?>\n<a>text</a>")]
    [InlineData("<a b=\"c > d\">text</a>")]
    [InlineData("no markup, but a bracket: < and no end")]
    [InlineData(">><<<>&amp;\0\u0001𠮷")]
    public void Whatever_goes_in_comes_out(string text) => AssertSame(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Random_bytes_and_random_markup_come_out_as_they_went_in()
    {
        var random = new Random(1);
        for (var i = 0; i < 300; i++)
        {
            var bytes = new byte[random.Next(3_000)];
            random.NextBytes(bytes);
            AssertSame(bytes);
            AssertSame(Encoding.UTF8.GetBytes(Markup(random, random.Next(400), slots: 0)));
        }
    }

    [Theory]
    [InlineData(24 * 1024)]
    [InlineData(40 * 1024)]
    [InlineData(200 * 1024)]
    public void Repeats_farther_apart_than_deflate_reaches_are_written_out(int between)
    {
        var text = "<w:p><w:r><w:t xml:space=\"preserve\">" + new string('あ', between / 3) + "</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">x</w:t></w:r></w:p>";
        AssertSame(Encoding.UTF8.GetBytes(text));
        AssertFilled($"<w:p><w:r><w:t xml:space=\"preserve\">{Slot.Mark(0)}</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">{Slot.Mark(1)}</w:t></w:r></w:p>",
            new string('い', between / 3), "短い");
    }

    [Fact]
    public void A_filled_plan_is_the_plan_of_the_filled_text()
    {
        var random = new Random(2);
        for (var i = 0; i < 300; i++)
        {
            var text = Markup(random, 1 + random.Next(600), slots: 5);
            AssertFilled(text, [.. Enumerable.Range(0, 5).Select(_ => new string((char)('ア' + random.Next(80)), 1 + random.Next(random.Next(20) == 0 ? 9_000 : 12)))]);
        }
    }

    [Fact]
    public void An_empty_value_and_a_slot_within_markup_have_no_plan()
    {
        var slotted = new SlottedBytes(Encoding.UTF8.GetBytes($"<a>{Slot.Mark(0)}</a>"));
        Assert.Null(DeflatePlan.Of(slotted)!.Fill([], [[]], new BitWriter()));
        Assert.Null(DeflatePlan.Of(new SlottedBytes(Encoding.UTF8.GetBytes($"<a b=\"{Slot.Mark(0)}\"/>"))));
    }

    [Fact]
    public void Markup_is_compressed()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 1_000).Select(i => $"<w:p><w:pPr><w:pStyle w:val=\"Article\"/></w:pPr><w:r><w:t>第{i}条</w:t></w:r></w:p>")));
        Assert.True(Packed(bytes).PackedSize < bytes.Length / 6);
    }

    private static PackedFile Packed(byte[] bytes) => DeflatePlan.Of(new SlottedBytes(bytes))!.Fill([], [], new BitWriter())!.Value;

    private static void AssertSame(byte[] bytes)
    {
        var packed = Packed(bytes);
        Assert.Equal(bytes, Unpacked(packed));
        Assert.Equal((uint)bytes.Length, packed.Size);
        Assert.Equal(Checksum(bytes), packed.Crc);
    }

    private static void AssertFilled(string text, params string[] values)
    {
        var filled = DeflatePlan.Of(new SlottedBytes(Encoding.UTF8.GetBytes(text)))!.Fill([], [.. values.Select(Encoding.UTF8.GetBytes)], new BitWriter())!.Value;
        var whole = Encoding.UTF8.GetBytes(Slot.Fill(text, values));
        Assert.Equal(whole, Unpacked(filled));
        Assert.Equal(Checksum(whole), filled.Crc);
        Assert.True(Packed(whole).Packed.Span.SequenceEqual(filled.Packed.Span));
    }

    private static byte[] Unpacked(PackedFile packed)
    {
        using var inflate = new DeflateStream(new MemoryStream(packed.Packed.ToArray()), CompressionMode.Decompress);
        using var whole = new MemoryStream();
        inflate.CopyTo(whole);
        return whole.ToArray();
    }

    // The runtime's own, from the end of a gzip stream.
    private static uint Checksum(byte[] bytes)
    {
        using var space = new MemoryStream();
        using (var gzip = new GZipStream(space, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(bytes);
        return bytes.Length == 0 ? 0 : BitConverter.ToUInt32(space.ToArray().AsSpan()[^8..^4]);
    }

    /// <summary>Paragraphs of a few kinds, with texts and slots.</summary>
    private static string Markup(Random random, int count, int slots)
    {
        string[] kinds = ["<w:p><w:r><w:t>", "</w:t></w:r></w:p>", "<w:b/>", "<w:tc><w:tcPr><w:tcW w:w=\"1200\" w:type=\"dxa\"/></w:tcPr>", "</w:tc>", "<w:t></w:t>"];
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(kinds[random.Next(kinds.Length)]);
            if (random.Next(3) == 0) text.Append((char)('あ' + random.Next(80)), random.Next(30));
            if (slots > 0 && random.Next(3) == 0) text.Append(Slot.Mark(random.Next(slots)));
        }
        return text.ToString();
    }
}
