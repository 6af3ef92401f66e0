using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Body;

/// <summary>
/// Writes references: the printed number of a place as a field that Word keeps up to date, everything else that leads somewhere
/// (前条, 第1号 for (1)) as text with a link. Both print the right text without being updated.
/// </summary>
internal sealed class ReferenceWriter(WordJob job)
{
    public void Write(Markup x, Reference reference)
    {
        foreach (var part in reference.Parts) Write(x, part);
    }

    private void Write(Markup x, ReferencePart part)
    {
        if (part.Text.Length == 0) return;
        if (!job.LiveReferences || !job.Targets.TryGetValue(part.Anchor, out var target))
        {
            RunWriter.Write(x, part.Text);
        }
        else if (part.IsLabel && target is NumberedBlock { Unnumbered: false } numbered && numbered.Label == part.Text)
        {
            FieldWriter.Write(x, $"REF {BookmarkNames.OfAnchor(part.Anchor)} \\n \\h", part.Text);
        }
        else
        {
            x.Write($"<w:hyperlink w:anchor=\"{BookmarkNames.OfAnchor(part.Anchor)}\" w:history=\"1\">");
            RunWriter.Write(x, part.Text);
            x.Raw("</w:hyperlink>");
        }
    }
}
