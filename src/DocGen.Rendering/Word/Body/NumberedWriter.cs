using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.Numbering;

namespace DocGen.Rendering.Word.Body;

/// <summary>Writes headings, articles, paragraphs and items: the blocks that Word numbers.</summary>
internal sealed class NumberedWriter(WordJob job, WordState state, ParagraphWriter paragraphs)
{
    /// <summary>What stands between a number and its text. A tab would depend on tab stops; the space is text, as drafters type it.</summary>
    private const string AfterNumber = "　";

    public void Write(Markup x, NumberedBlock block, Surroundings around)
    {
        var mark = state.Lists.Next(block, around.InCell);
        if (block is Article article && !around.InCell)
        {
            Article(x, article, mark);
            return;
        }
        paragraphs.MarkClause(block.Clause, block.Text.PlainText());
        paragraphs.Write(x, Look(block, mark, around), block.Text, Lead(block, mark));
    }

    private ParagraphLook Look(NumberedBlock block, ListMark? mark, Surroundings around)
    {
        if (around.InCell) return InCell(block, mark);
        var level = job.Document.Scheme.Levels[Math.Clamp(block.Level, 0, job.Document.Scheme.Levels.Length - 1)];
        return block switch
        {
            Heading => Numbered(StyleNames.Heading(job.Outline.RankOf(block.Level)), mark, level.Role == LevelRole.Division),
            Paragraph when mark is null => new ParagraphLook(StyleNames.Body),
            Paragraph => Numbered(StyleNames.Paragraph, mark, true),
            _ when level.Role != LevelRole.Item => Numbered(StyleNames.Body, mark, false),
            _ => Numbered(ItemStyle(block.Level), mark, true),
        };
    }

    private string ItemStyle(int level)
    {
        var depth = state.Lists.ItemDepth(level);
        return state.Lists.InParagraph ? StyleNames.ItemUnderParagraph(depth) : StyleNames.Item(depth);
    }

    /// <summary>A number that the style does not bring along brings its own indent; LibreOffice would keep the style's.</summary>
    private ParagraphLook Numbered(string style, ListMark? mark, bool styleHasIndent) => new(style)
    {
        Mark = mark,
        WithoutNumber = mark is null,
        Indent = mark is { } m && !styleHasIndent ? state.Lists.Definitions.IndentOf(m) : null,
    };

    private ParagraphLook InCell(NumberedBlock block, ListMark? mark)
    {
        // In a cell the outermost items stand at its edge, however deep the scheme sets them.
        var outermost = job.Document.Scheme.Levels.Where(l => l.Role == LevelRole.Item).Select(l => l.Indent).DefaultIfEmpty(0).Min();
        var indent = LevelLook.IndentOf(job.Document.Scheme, Math.Clamp(block.Level, 0, job.Document.Scheme.Levels.Length - 1));
        var shift = Math.Min(outermost, indent.Left + indent.First);
        return new ParagraphLook(block is Heading ? StyleNames.TableHead : StyleNames.TableText)
        {
            Mark = mark,
            Indent = mark is null ? null : indent with { Left = indent.Left - shift },
        };
    }

    private string Lead(NumberedBlock block, ListMark? mark)
    {
        if (mark is null) return "";
        return job.Document.Scheme.Levels[Math.Clamp(block.Level, 0, job.Document.Scheme.Levels.Length - 1)].Form == NumberForm.Bullet ? "" : AfterNumber;
    }

    private void Article(Markup x, Article article, ListMark? mark)
    {
        var numbered = new ParagraphLook(StyleNames.Article) { Mark = mark, WithoutNumber = mark is null };
        var caption = new Line([new Run("（"), .. article.Caption, new Run("）")]);
        var lead = mark is null ? "" : AfterNumber;
        if (article.Caption.IsEmpty)
        {
            Mark(article, article.Text);
            paragraphs.Write(x, numbered with { OutOfOutline = job.Style.Caption == CaptionPosition.Beside }, article.Text, lead);
        }
        else if (job.Style.Caption == CaptionPosition.Above)
        {
            paragraphs.MarkClause(article.Clause, caption.PlainText());
            paragraphs.Write(x, new ParagraphLook(StyleNames.ArticleCaption), caption);
            Mark(article, article.Text);
            paragraphs.Write(x, numbered, article.Text, lead);
        }
        else
        {
            // 第1条（目的） as contracts have it: number and caption are the article's heading, and the first paragraph stands below,
            // on the line where the text of the numbered paragraphs wraps.
            Mark(article, caption);
            paragraphs.Write(x, numbered with { KeepNext = !article.Text.IsEmpty }, caption);
            if (article.Text.IsEmpty) return;
            paragraphs.MarkClause(article.Clause, article.Text.PlainText());
            paragraphs.Write(x, new ParagraphLook(StyleNames.ArticleText), article.Text);
        }
    }

    /// <summary>References reach an article where its number stands.</summary>
    private void Mark(Article article, Line text)
    {
        if (article.Anchor.Length > 0 && job.LiveReferences) state.PendingBookmarks.Add(BookmarkNames.OfAnchor(article.Anchor));
        paragraphs.MarkClause(article.Clause, text.PlainText());
    }
}
