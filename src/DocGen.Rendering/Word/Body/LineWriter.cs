using DocGen.Documents.Inlines;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Body;

/// <summary>Writes the inside of a paragraph.</summary>
internal sealed class LineWriter(WordState state, ReferenceWriter references, HoleWriter holes)
{
    /// <summary>
    /// Writes a line after its lead (the U+3000 behind a number). <paramref name="closing"/> closes the bookmarks before the last character:
    /// a bookmark around the whole text makes LibreOffice draw an empty line where the last 。 just fits.
    /// </summary>
    public void Write(Markup x, Line line, string lead, Action<Markup>? closing = null)
    {
        var inlines = WithLead(line, lead);
        for (var i = 0; i < inlines.Count; i++)
        {
            var last = i == inlines.Count - 1;
            if (last && closing is not null && inlines[i] is Run { Text.Length: > 1 } run)
            {
                var cut = char.IsLowSurrogate(run.Text[^1]) ? run.Text.Length - 2 : run.Text.Length - 1;
                RunWriter.Write(x, run.Text[..cut], run.Emphasis);
                closing(x);
                RunWriter.Write(x, run.Text[cut..], run.Emphasis);
                return;
            }
            if (last && i > 0) Close(x, ref closing);
            Write(x, inlines[i]);
        }
        Close(x, ref closing);
    }

    private static void Close(Markup x, ref Action<Markup>? closing)
    {
        closing?.Invoke(x);
        closing = null;
    }

    private void Write(Markup x, Inline inline)
    {
        switch (inline)
        {
            case Run run:
                RunWriter.Write(x, run.Text, run.Emphasis);
                break;
            case Hole hole:
                holes.Write(x, hole);
                break;
            case Entry entry:
                holes.Write(x, entry);
                break;
            case Reference reference:
                references.Write(x, reference);
                break;
            case LineBreak:
                x.Raw("<w:r><w:br/></w:r>");
                break;
            case Footnote footnote:
                Note(x, footnote);
                break;
            default:
                throw new InvalidOperationException($"No way to write {inline.GetType().Name}.");
        }
    }

    private void Note(Markup x, Footnote footnote)
    {
        // Its place is taken before its content is written: a footnote never holds another one.
        var content = new Markup();
        state.Footnotes.Add(content);
        var id = state.Footnotes.Count;
        Write(content, new Line([.. footnote.Content.Where(i => i is not Footnote)]), "　");
        x.Write($"<w:r><w:rPr><w:rStyle w:val=\"{StyleNames.FootnoteReference}\"/></w:rPr><w:footnoteReference w:id=\"{id}\"/></w:r>");
    }

    /// <summary>The lead and the line, with neighbouring pieces of like text in one: the file is smaller and Word's search finds across them.</summary>
    private static List<Inline> WithLead(Line line, string lead)
    {
        var inlines = new List<Inline>();
        foreach (var inline in line.Prepend(new Run(lead)))
        {
            if (inline is Run { Text.Length: 0 } or Hole { Text.Length: 0 }) continue;
            if (inline is Run run && inlines is [.., Run before] && before.Emphasis == run.Emphasis)
            {
                inlines[^1] = before with { Text = before.Text + run.Text };
            }
            else
            {
                inlines.Add(inline);
            }
        }
        return inlines;
    }
}
