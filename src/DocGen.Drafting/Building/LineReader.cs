using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Inlines;
using DocGen.Documents.Slots;
using DocGen.Drafting.Merging;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Inline = DocGen.Documents.Inlines.Inline;

namespace DocGen.Drafting.Building;

/// <summary>Reads the inlines of a Markdown paragraph: text, holes, references, footnotes.</summary>
/// <param name="draft">The draft that it belongs to.</param>
/// <param name="targets">What references lead to.</param>
/// <param name="noteInNote">Is told of a footnote that has one itself: no document can show it, and it may lead back to itself.</param>
internal sealed class LineReader(Draft draft, ReferenceTargets targets, Action<Markdig.Extensions.Footnotes.Footnote> noteInNote)
{
    private Markdig.Extensions.Footnotes.Footnote? _note;

    public (Line Line, BlockAttributes Attributes) Read(LeafBlock block)
    {
        var inlines = new List<Inline>();
        if (block.Inline is not null) Read(block.Inline, Emphasis.None, inlines);
        var attributes = BlockAttributes.None;
        if (inlines is [.., Run last])
        {
            (var text, attributes) = BlockAttributes.TakeFrom(last.Text.TrimEnd());
            inlines[^1] = last with { Text = text };
        }
        return (new Line(Joined(inlines)), attributes);
    }

    private void Read(ContainerInline container, Emphasis emphasis, List<Inline> into)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    ReadText(literal.Content.AsSpan(), emphasis, into);
                    break;
                case CodeInline code:
                    ReadText(code.Content, emphasis, into);
                    break;
                case LineBreakInline { IsHard: true }:
                    into.Add(new LineBreak());
                    break;
                case LineBreakInline:
                    if (NeedsSpace(into, inline.NextSibling)) into.Add(new Run(" ", emphasis));
                    break;
                case EmphasisInline marked:
                    Read(marked, emphasis | EmphasisOf(marked), into);
                    break;
                case LinkInline { IsImage: false } link when link.Url?.StartsWith("#doc:", StringComparison.Ordinal) == true:
                    into.Add(new Run(targets.Attachment(Filled(link.Url)["#doc:".Length..], link.Url, WordsOf(link)), emphasis));
                    break;
                case LinkInline { IsImage: false } link when link.Url?.StartsWith('#') == true:
                    into.Add(targets.Resolve(Filled(link.Url), link.Url) is { } target
                        ? new Reference(target, WordsOf(link))
                        : new Run($"〔{link.Url}〕", emphasis));
                    break;
                case FootnoteLink { IsBackLink: false } when _note is not null:
                    noteInNote(_note);
                    break;
                case FootnoteLink { IsBackLink: false } mark:
                    into.Add(new Documents.Inlines.Footnote(FootnoteOf(mark.Footnote)));
                    break;
                case FootnoteLink:
                    break;
                case ContainerInline other:
                    Read(other, emphasis, into);
                    break;
            }
        }
    }

    private static Emphasis EmphasisOf(EmphasisInline marked) => (marked.DelimiterChar, marked.DelimiterCount) switch
    {
        ('+', _) => Emphasis.Underline,
        (_, >= 2) => Emphasis.Bold,
        _ => Emphasis.Dots,
    };

    private void ReadText(ReadOnlySpan<char> text, Emphasis emphasis, List<Inline> into)
    {
        while (!text.IsEmpty)
        {
            var start = text.IndexOf(Marks.HoleStart);
            if (start < 0)
            {
                into.Add(new Run(text.ToString(), emphasis));
                return;
            }
            if (start > 0) into.Add(new Run(text[..start].ToString(), emphasis));
            var end = text.IndexOf(Marks.HoleEnd);
            // A merge field that takes texts apart can leave half a mark behind: it stands for nothing.
            if (end < start) end = start;
            else if (int.TryParse(text[(start + 1)..end], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < draft.Holes.Length) AddHole(draft.Holes[index], emphasis, into);
            text = text[(end + 1)..];
        }
    }

    // A value of several lines cannot be one control: its lines stand as computed text.
    private static void AddHole(DraftHole hole, Emphasis emphasis, List<Inline> into)
    {
        if (!hole.Text.Contains('\n', StringComparison.Ordinal))
        {
            into.Add(new Hole(hole.Variable, hole.Text, hole.Answered, emphasis));
            return;
        }
        var lines = hole.Text.TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) into.Add(new LineBreak());
            into.Add(new Hole("", lines[i].TrimEnd('\r'), hole.Answered, emphasis));
        }
    }

    /// <summary>A text with its holes filled: targets of references and what else is read as plain text.</summary>
    public string Filled(string text) => text.Contains(Marks.HoleStart, StringComparison.Ordinal) ? Slot.Refuse(Plain(text).PlainText()) : text;

    /// <summary>A text without markup as a line, its holes kept.</summary>
    public Line Plain(string text)
    {
        var inlines = new List<Inline>();
        ReadText(text, Emphasis.None, inlines);
        return new Line([.. inlines]);
    }

    private string WordsOf(LinkInline link)
    {
        var inlines = new List<Inline>();
        Read(link, Emphasis.None, inlines);
        return new Line([.. inlines]).PlainText();
    }

    private ImmutableArray<Inline> FootnoteOf(Markdig.Extensions.Footnotes.Footnote footnote)
    {
        var inlines = new List<Inline>();
        _note = footnote;
        foreach (var paragraph in footnote.OfType<ParagraphBlock>())
        {
            if (paragraph.Inline is not null) Read(paragraph.Inline, Emphasis.None, inlines);
        }
        _note = null;
        return Joined(inlines);
    }

    // Japanese lines join without a space; only words in Latin letters need one.
    private static bool NeedsSpace(List<Inline> before, Markdig.Syntax.Inlines.Inline? after) =>
        before is [.., Run { Text: { Length: > 0 } text }] && char.IsAsciiLetterOrDigit(text[^1])
        && after is LiteralInline literal && !literal.Content.IsEmpty && char.IsAsciiLetterOrDigit(literal.Content.CurrentChar);

    private static ImmutableArray<Inline> Joined(List<Inline> inlines)
    {
        var joined = new List<Inline>(inlines.Count);
        foreach (var inline in inlines)
        {
            if (inline is Run { Text.Length: 0 }) continue;
            if (inline is Run next && joined is [.., Run last] && last.Emphasis == next.Emphasis)
                joined[^1] = last with { Text = last.Text + next.Text };
            else
                joined.Add(inline);
        }
        return [.. joined];
    }
}
