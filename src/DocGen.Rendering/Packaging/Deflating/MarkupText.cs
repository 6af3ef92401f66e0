using DocGen.Rendering.Word.Prepared;

namespace DocGen.Rendering.Packaging.Deflating;

/// <summary>
/// XML cut into its markup and the text between. Stretches of markup without text between them stay together; a slot is text, whatever
/// will stand in it.
/// </summary>
internal sealed class MarkupText
{
    private MarkupText(byte[] bytes, List<(int Start, int End)> runs, List<(int At, int Number)> slots) => (Bytes, Runs, Slots) = (bytes, runs, slots);

    /// <summary>The XML without its slots.</summary>
    public byte[] Bytes { get; }

    /// <summary>Stretches of markup.</summary>
    public List<(int Start, int End)> Runs { get; }

    /// <summary>The slots, before the byte that they stand before.</summary>
    public List<(int At, int Number)> Slots { get; }

    /// <summary>Null where a slot stands within markup: there its value would decide what is markup.</summary>
    public static MarkupText? Of(SlottedBytes content)
    {
        var bytes = new byte[content.Length];
        var (runs, slots) = (new List<(int, int)>(), new List<(int, int)>());
        var (at, start, isMarkup) = (0, -1, false);
        foreach (var (before, slot) in content.Pieces)
        {
            before.CopyTo(bytes, at);
            for (var end = at + before.Length; at < end; at++)
            {
                if (isMarkup) isMarkup = bytes[at] != '>';
                else if (bytes[at] == '<')
                {
                    isMarkup = true;
                    if (start < 0) start = at;
                }
                else Close(at);
            }
            if (slot < 0) continue;
            if (isMarkup) return null;
            Close(at);
            slots.Add((at, slot));
        }
        Close(at);
        return new MarkupText(bytes, runs, slots);

        void Close(int end)
        {
            if (start >= 0) runs.Add((start, end));
            start = -1;
        }
    }
}
