using System.Buffers;
using System.Text;
using DocGen.Documents;
using DocGen.Documents.Styles;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Packaging.Deflating;

namespace DocGen.Rendering.Word.Prepared;

/// <summary>
/// A Word file with slots where the values stand. Everything else has been computed: parts without slots are compressed already, and of
/// the others the XML between the slots is ready. What it writes is what <see cref="WordWriter"/> would write for the filled document.
/// </summary>
public sealed class PreparedWord
{
    private readonly List<(string Name, PackedFile Packed, SlottedBytes? Slotted, DeflatePlan? Plan)> _files = [];
    private readonly List<SlottedBytes> _hashed;
    private readonly List<Func<IReadOnlyList<string>, bool>> _conditions;
    private readonly int _slots;

    private PreparedWord(OpenPackage package, Preparation preparation, int slots)
    {
        foreach (var (name, content) in package.Files())
        {
            // Pictures hold any bytes.
            var slotted = name.StartsWith("word/media/", StringComparison.Ordinal) ? null : new SlottedBytes(content);
            if (slotted is { HasSlots: true }) _files.Add((name, new PackedFile { Name = Encoding.ASCII.GetBytes(name) }, slotted, PackedFile.TakesValues(name) ? DeflatePlan.Of(slotted) : null));
            else _files.Add((name, PackedFile.Of(name, content), null, null));
        }
        (_hashed, _conditions, _slots) = (preparation.Hashed, preparation.Conditions, slots);
    }

    /// <param name="document">The document; what its slots stand for may differ from row to row.</param>
    /// <param name="style">Its looks.</param>
    /// <param name="options">How it is to be written.</param>
    /// <param name="values">What the slots stand for in the row that it is prepared with.</param>
    public static PreparedWord Of(Document document, DocumentStyle style, WordOptions options, IReadOnlyList<string> values)
    {
        var preparation = new Preparation(values);
        return new PreparedWord(WordWriter.Package(document, style, options with { Preparation = preparation }), preparation, values.Count);
    }

    /// <summary>Whether the file looks the same with these values but for the values themselves.</summary>
    public bool Serves(IReadOnlyList<string> values) => _conditions.TrueForAll(holds => holds(values));

    /// <summary>Writes the file with these values.</summary>
    /// <param name="values">What the slots stand for.</param>
    /// <param name="desk">Space to work in; one for each thread.</param>
    /// <param name="output">Takes the file; it stays open.</param>
    public void Write(IReadOnlyList<string> values, WritingDesk desk, Stream output)
    {
        var filled = Filled(values, desk.Text);
        var zip = new ZipContainer(output);
        foreach (var (name, packed, slotted, plan) in _files)
        {
            if (slotted is null) zip.Add(packed);
            else if (plan?.Fill(packed.Name, filled, desk.Bits) is { } planned && planned.PackedSize < planned.Size) zip.Add(planned);
            else zip.Add(PackedFile.Of(name, Text(slotted, filled, desk.Text)));
        }
        zip.Finish();
    }

    private static byte[] Text(SlottedBytes slotted, byte[][] values, ArrayBufferWriter<byte> space)
    {
        space.ResetWrittenCount();
        slotted.Fill(space, values);
        return space.WrittenSpan.ToArray();
    }

    private byte[][] Filled(IReadOnlyList<string> values, ArrayBufferWriter<byte> space)
    {
        var filled = new byte[_slots + _hashed.Count][];
        var plain = new byte[_slots][];
        for (var i = 0; i < _slots; i++) plain[i] = Encoding.UTF8.GetBytes(values[i]);
        for (var i = 0; i < _hashed.Count; i++)
        {
            space.ResetWrittenCount();
            _hashed[i].Fill(space, plain);
            filled[_slots + i] = Encoding.ASCII.GetBytes(TextHash.Of(space.WrittenSpan));
        }
        for (var i = 0; i < _slots; i++) filled[i] = Markup.Escaped(values[i], plain[i]);
        return filled;
    }
}
