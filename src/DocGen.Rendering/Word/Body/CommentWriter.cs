using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Body;

/// <summary>Turns the notes to the drafter into comments, each at the first paragraph of its clause.</summary>
internal sealed class CommentWriter(WordJob job, WordState state)
{
    public void Begin(Block block)
    {
        if (!job.Options.Notes || block.Clause.Length == 0 || block is PageBreak or Contents || !state.Commented.Add(block.Clause)) return;
        var content = new Markup();
        foreach (var note in job.Document.Notes.Where(n => n.Clause == block.Clause)) Note(content, note);
        if (content.IsEmpty) return;
        state.PendingComment = state.Comments.Count;
        state.Comments.Add(content);
    }

    private static void Note(Markup x, DrafterNote note)
    {
        foreach (var line in note.Guidance.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) Line(x, line);
        if (note.Reason.Length > 0) Line(x, "理由：" + note.Reason);
        if (!note.Sources.IsDefaultOrEmpty) Line(x, "出典：" + string.Join("、", note.Sources));
    }

    private static void Line(Markup x, string text)
    {
        x.Write($"<w:p><w:pPr><w:pStyle w:val=\"{StyleNames.CommentText}\"/></w:pPr>");
        RunWriter.Write(x, text);
        x.Raw("</w:p>");
    }
}
