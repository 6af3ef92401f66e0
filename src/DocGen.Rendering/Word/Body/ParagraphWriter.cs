using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Body;

/// <summary>Writes paragraphs with their properties, bookmarks and comment.</summary>
internal sealed class ParagraphWriter(WordJob job, WordState state, LineWriter lines)
{
    /// <summary>Space between a table and the text after it, in twips.</summary>
    private const int SpaceAfterTable = 120;

    public void Write(Markup x, ParagraphLook look, Line line, string lead = "", Markup? drawing = null)
    {
        x.Raw("<w:p>");
        Properties(x, look);
        var comment = state.PendingComment;
        state.PendingComment = -1;
        if (comment >= 0) x.Write($"<w:commentRangeStart w:id=\"{comment}\"/>");
        var bookmarks = OpenBookmarks(x);
        lines.Write(x, line, lead, bookmarks.Count == 0 ? null : close => CloseBookmarks(close, bookmarks));
        if (drawing is not null) x.Append(drawing);
        if (comment >= 0)
        {
            x.Write($"<w:commentRangeEnd w:id=\"{comment}\"/><w:r><w:rPr><w:rStyle w:val=\"{StyleNames.CommentReference}\"/></w:rPr>");
            x.Write($"<w:commentReference w:id=\"{comment}\"/></w:r>");
        }
        x.Raw("</w:p>");
        state.AfterTable = false;
    }

    /// <summary>Marks the next paragraph as text of a clause, so that a returned file can be matched with the library.</summary>
    public void MarkClause(string clause, string text)
    {
        if (clause.Length == 0 || text.Length == 0) return;
        var name = BookmarkNames.OfClause(clause, state.NextBlockOf(clause));
        state.ClauseMarks.Add(new ClauseMark(clause, name, job.HashOf(text)));
        state.PendingBookmarks.Add(name);
    }

    private List<int> OpenBookmarks(Markup x)
    {
        var ids = new List<int>();
        foreach (var name in state.PendingBookmarks)
        {
            ids.Add(state.NextBookmark());
            x.Write($"<w:bookmarkStart w:id=\"{ids[^1]}\" w:name=\"{name}\"/>");
        }
        state.PendingBookmarks.Clear();
        return ids;
    }

    private static void CloseBookmarks(Markup x, List<int> ids)
    {
        for (var i = ids.Count - 1; i >= 0; i--) x.Write($"<w:bookmarkEnd w:id=\"{ids[i]}\"/>");
    }

    /// <summary>In the order in which the schema wants them.</summary>
    private void Properties(Markup x, ParagraphLook look)
    {
        x.Write($"<w:pPr><w:pStyle w:val=\"{look.Style}\"/>");
        if (look.KeepNext) x.Raw("<w:keepNext/>");
        if (state.PendingPageBreak) x.Raw("<w:pageBreakBefore/>");
        state.PendingPageBreak = false;
        if (look.Mark is { } mark)
        {
            if (mark.Style != look.Style)
            {
                x.Write($"<w:numPr><w:ilvl w:val=\"{mark.Level}\"/><w:numId w:val=\"{mark.NumId}\"/></w:numPr>");
            }
        }
        else if (look.WithoutNumber)
        {
            x.Raw("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>");
        }
        if (state.AfterTable) x.Write($"<w:spacing w:before=\"{SpaceAfterTable}\"/>");
        look.Indent?.WriteTo(x, job.Measure);
        if (look.Alignment is { } alignment)
        {
            var value = alignment switch { Alignment.Center => "center", Alignment.End => "right", _ => "left" };
            x.Write($"<w:jc w:val=\"{value}\"/>");
        }
        if (look.OutOfOutline) x.Raw("<w:outlineLvl w:val=\"9\"/>");
        x.Raw("</w:pPr>");
    }
}
