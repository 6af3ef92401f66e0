using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.Numbering;

namespace DocGen.Rendering.Word.Body;

/// <summary>Writes blocks, one after the other, each in its style.</summary>
internal sealed class BlockWriter
{
    private readonly WordJob _job;
    private readonly WordState _state;
    private readonly ParagraphWriter _paragraphs;
    private readonly NumberedWriter _numbered;
    private readonly TableWriter _tables;
    private readonly SignatureWriter _signatures;
    private readonly ContentsWriter _contents;
    private readonly FigureWriter _figures;
    private readonly CommentWriter _comments;

    public BlockWriter(WordJob job, WordState state)
    {
        (_job, _state) = (job, state);
        var lines = new LineWriter(state, new ReferenceWriter(job), new HoleWriter(job, state));
        _paragraphs = new ParagraphWriter(job, state, lines);
        _numbered = new NumberedWriter(job, state, _paragraphs);
        _tables = new TableWriter(job, state, this, _paragraphs);
        _signatures = new SignatureWriter(job, state, _paragraphs);
        _contents = new ContentsWriter(job);
        _figures = new FigureWriter(job, state);
        _comments = new CommentWriter(job, state);
    }

    /// <summary>The blocks of the document itself.</summary>
    public void WriteBody(Markup x, ImmutableArray<Block> blocks)
    {
        var written = false;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is PageBreak turn)
            {
                Turn(x, turn, written);
                continue;
            }
            Write(x, blocks[i], new Surroundings(_job.TextWidth(_state.Landscape)) { KeepNext = LeadsToSignature(blocks, i) });
            written = true;
        }
        EndWithParagraph(x, StyleNames.SectionEnd);
    }

    /// <summary>The closing sentence and the date stay with the signatures: a page of nothing but seals invites another contract before it.</summary>
    private static bool LeadsToSignature(ImmutableArray<Block> blocks, int at)
    {
        for (var next = at + 1; next < blocks.Length && next <= at + 2; next++)
        {
            if (blocks[next] is Signature) return blocks[at] is Documents.Blocks.Text;
            if (blocks[next] is not Documents.Blocks.Text) return false;
        }
        return false;
    }

    public void WriteCell(Markup x, ImmutableArray<Block> blocks, Surroundings around)
    {
        _state.AfterTable = false;
        var empty = true;
        foreach (var block in blocks.Where(b => b is not (PageBreak or Contents)))
        {
            Write(x, block, around);
            empty = false;
        }
        if (empty) Paragraph(x, new ParagraphLook(StyleNames.TableText));
        EndWithParagraph(x, StyleNames.TableText);
    }

    /// <summary>Word takes a cell, a section and two neighbouring tables only with a paragraph behind the table.</summary>
    public void EndWithParagraph(Markup x, string style)
    {
        if (!_state.AfterTable) return;
        _state.AfterTable = false;
        Paragraph(x, new ParagraphLook(style));
    }

    private void Turn(Markup x, PageBreak turn, bool written)
    {
        if (turn.Landscape == _state.Landscape)
        {
            _state.PendingPageBreak = written;
            return;
        }
        if (written)
        {
            _state.AfterTable = false;
            x.Write($"<w:p><w:pPr><w:pStyle w:val=\"{StyleNames.SectionEnd}\"/>");
            SectionWriter.Write(x, _job, _state);
            x.Raw("</w:pPr></w:p>");
        }
        (_state.Landscape, _state.PendingPageBreak) = (turn.Landscape, false);
    }

    private void Write(Markup x, Block block, Surroundings around)
    {
        _comments.Begin(block);
        if (!around.InCell && _job.IsListed(block)) _state.PendingBookmarks.Add(_state.NextContentsEntry());
        if ((around.InCell || block is not Article) && _job.LiveReferences && _job.Targets.ContainsKey(block.Anchor) && block is not Contents)
        {
            _state.PendingBookmarks.Add(BookmarkNames.OfAnchor(block.Anchor));
        }
        switch (block)
        {
            case NumberedBlock numbered:
                _numbered.Write(x, numbered, around);
                break;
            case Text text:
                Text(x, text, around);
                break;
            case Bullet bullet:
                Bullet(x, bullet, around);
                break;
            case Supplement supplement:
                _state.Lists.LeaveArticle();
                _paragraphs.MarkClause(supplement.Clause, supplement.Title.PlainText());
                Paragraph(x, new ParagraphLook(StyleNames.Supplement), supplement.Title);
                break;
            case Table { Rows.IsDefaultOrEmpty: true } or Signature { Parties.IsDefaultOrEmpty: true }:
                // A table without rows breaks the file; its place stays.
                Paragraph(x, new ParagraphLook(around.InCell ? StyleNames.TableText : StyleNames.Body));
                break;
            case Table table:
                BeforeTable(x, around);
                _tables.Write(x, table, around);
                break;
            case Signature signature:
                BeforeTable(x, around);
                _signatures.Write(x, signature, around);
                break;
            case Contents contents:
                _contents.Write(x, contents);
                break;
            case Figure figure:
                _paragraphs.Write(x, new ParagraphLook(StyleNames.Figure), Line.Empty, "", _figures.Drawing(figure, around));
                break;
            default:
                throw new InvalidOperationException($"No way to write {block.GetType().Name}.");
        }
    }

    private void BeforeTable(Markup x, Surroundings around)
    {
        if (_state.AfterTable || _state.PendingPageBreak)
        {
            Spacer(x, _state.PendingPageBreak ? StyleNames.SectionEnd : StyleNames.TableText);
        }
    }

    /// <summary>A paragraph that is nothing but a place in the file: bookmarks and comments wait for one with text.</summary>
    private void Spacer(Markup x, string style)
    {
        var pageBreak = _state.PendingPageBreak ? "<w:pageBreakBefore/>" : "";
        (_state.PendingPageBreak, _state.AfterTable) = (false, false);
        x.Write($"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>").Raw(pageBreak).Raw("</w:pPr></w:p>");
    }

    private void Text(Markup x, Text text, Surroundings around)
    {
        if (text.Role == TextRole.AnnexLabel) _state.Lists.LeaveArticle();
        _paragraphs.MarkClause(text.Clause, text.Content.PlainText());
        if (around.InCell && text.Role == TextRole.Body)
        {
            var alignment = around.Alignment == Alignment.Start || around.InHead ? null : (Alignment?)around.Alignment;
            Paragraph(x, new ParagraphLook(around.InHead ? StyleNames.TableHead : StyleNames.TableText) { Alignment = alignment, KeepNext = around.KeepNext }, text.Content);
            return;
        }
        var look = new ParagraphLook(StyleNames.Of(text.Role)) { KeepNext = around.KeepNext };
        var left = LevelLook.LeftUnder(_job.Document.Scheme, text.Under);
        if (left > 0 && StyleNames.FirstLineOf(text.Role) is { } first) look = look with { Indent = new Indent(left + Math.Max(0, -first), first) };
        Paragraph(x, look, text.Content);
    }

    private void Bullet(Markup x, Bullet bullet, Surroundings around)
    {
        _paragraphs.MarkClause(bullet.Clause, bullet.Content.PlainText());
        var depth = Math.Clamp(bullet.Depth, 0, 8);
        var left = around.InCell ? 0 : LevelLook.LeftUnder(_job.Document.Scheme, bullet.Under);
        var look = new ParagraphLook(around.InCell ? StyleNames.TableText : StyleNames.Bullet)
        {
            Mark = new ListMark(_state.Lists.Bullets, depth, ""),
            Indent = Indent.Hanging(left + depth, 1),
        };
        Paragraph(x, look, bullet.Content);
    }

    private void Paragraph(Markup x, ParagraphLook look, Line? content = null) => _paragraphs.Write(x, look, content ?? Line.Empty);
}
