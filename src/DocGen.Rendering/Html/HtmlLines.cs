using System.Globalization;
using System.Text;
using DocGen.Documents.Inlines;
using DocGen.Documents.References;

namespace DocGen.Rendering.Html;

/// <summary>Writes the content of paragraphs, and collects their footnotes for the end of the page.</summary>
/// <param name="anchors">The names that stand in the page; a link to any other would lead nowhere.</param>
internal sealed class HtmlLines(IReadOnlySet<string> anchors)
{
    private readonly List<string> _notes = [];

    public IReadOnlyList<string> Notes => _notes;

    public string Write(IEnumerable<Inline> content) => string.Concat(content.Select(Write));

    public static string NoteId(int number) => string.Create(CultureInfo.InvariantCulture, $"~note{number}");

    public static string NoteMarkId(int number) => string.Create(CultureInfo.InvariantCulture, $"~mark{number}");

    private string Write(Inline inline) => inline switch
    {
        Run run => Emphasized(HtmlText.WithBreaks(run.Text), run.Emphasis),
        Hole { Answered: false } hole => Emphasized($"<mark>{HtmlText.WithBreaks(hole.Text)}</mark>", hole.Emphasis),
        Hole hole => Emphasized(HtmlText.WithBreaks(hole.Text), hole.Emphasis),
        Entry entry => HtmlText.WithBreaks(entry.Text),
        LineBreak => "<br>",
        Footnote footnote => Write(footnote),
        Reference reference => Write(reference),
        _ => "",
    };

    private string Write(Footnote footnote)
    {
        // The number is taken first: a note may hold a note.
        _notes.Add("");
        var number = _notes.Count;
        _notes[number - 1] = Write(footnote.Content);
        return string.Create(CultureInfo.InvariantCulture,
            $"<sup><a id=\"{NoteMarkId(number)}\" href=\"{HtmlText.Link(NoteId(number))}\" role=\"doc-noteref\" aria-label=\"注{number}\">{number}</a></sup>");
    }

    /// <summary>第7条第2項 is one link, although its parts know two places; 及び and から stand between links.</summary>
    private string Write(Reference reference)
    {
        var html = new StringBuilder();
        var member = new List<ReferencePart>();
        foreach (var part in reference.Parts)
        {
            if (!ReferenceWords.IsJoin(part.Text))
            {
                member.Add(part);
                continue;
            }
            Flush();
            html.Append(HtmlText.Escape(part.Text));
        }
        Flush();
        return html.ToString();

        void Flush()
        {
            var text = HtmlText.WithBreaks(string.Concat(member.Select(p => p.Text)));
            var target = member.FindLast(p => anchors.Contains(p.Anchor));
            html.Append(target is null ? text : $"<a href=\"{HtmlText.Link(target.Anchor)}\">{text}</a>");
            member.Clear();
        }
    }

    private static string Emphasized(string html, Emphasis emphasis)
    {
        if (emphasis.HasFlag(Emphasis.Dots)) html = $"<em>{html}</em>";
        if (emphasis.HasFlag(Emphasis.Underline)) html = $"<u>{html}</u>";
        if (emphasis.HasFlag(Emphasis.Bold)) html = $"<strong>{html}</strong>";
        return html;
    }
}
