using System.Globalization;
using System.Text;
using DocGen.Documents.Inlines;

namespace DocGen.Rendering.Markdown;

/// <summary>Writes the content of paragraphs, and collects their footnotes for the end of the page.</summary>
internal sealed class MarkdownLines
{
    private readonly List<string> _notes = [];

    /// <summary>The footnotes met so far.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>The lines of a paragraph behind what is printed before its text; a line break in the text begins a new one.</summary>
    public List<string> Write(string lead, IEnumerable<Inline> content)
    {
        var lines = new List<string>();
        var line = new StringBuilder(MarkdownText.Escape(lead, atStart: true));
        foreach (var inline in content)
        {
            switch (inline)
            {
                case LineBreak:
                    Break();
                    break;
                case Footnote footnote:
                    line.Append(CultureInfo.InvariantCulture, $"[^{Add(footnote)}]");
                    break;
                case Run run:
                    Append(run.Text, run.Emphasis);
                    break;
                case Hole hole:
                    Append(hole.Text, hole.Emphasis);
                    break;
                case Entry entry:
                    Append(entry.Text, Emphasis.None);
                    break;
                case Reference reference:
                    Append(reference.Text, Emphasis.None);
                    break;
            }
        }
        lines.Add(line.ToString());
        return lines;

        void Append(string text, Emphasis emphasis)
        {
            var pieces = text.ReplaceLineEndings("\n").Split('\n');
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0) Break();
                line.Append(Emphasized(MarkdownText.Escape(pieces[i], line.Length == 0), pieces[i], emphasis));
            }
        }

        void Break()
        {
            lines.Add(line.ToString());
            line.Clear();
        }
    }

    private int Add(Footnote footnote)
    {
        // The number is taken first: a note may hold a note.
        var at = _notes.Count;
        _notes.Add("");
        _notes[at] = string.Join(" ", Write("", footnote.Content));
        return at + 1;
    }

    /// <summary>Marks hold only where a letter stands on their inner side; elsewhere the reader would see the asterisks.</summary>
    private static string Emphasized(string escaped, string text, Emphasis emphasis)
    {
        if (text.Length == 0 || !char.IsLetterOrDigit(text[0]) || !char.IsLetterOrDigit(text[^1])) return escaped;
        if (emphasis.HasFlag(Emphasis.Dots)) escaped = $"*{escaped}*";
        if (emphasis.HasFlag(Emphasis.Bold)) escaped = $"**{escaped}**";
        return escaped;
    }
}
