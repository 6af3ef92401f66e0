using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Inlines;
using DocGen.Drafting.Merging;
using DocGen.Library.Clauses;
using Markdig.Syntax;
using Block = DocGen.Documents.Blocks.Block;

namespace DocGen.Drafting.Building;

/// <summary>Where clauses begin and end, and to which of them a block belongs.</summary>
internal sealed partial class TreeReader
{
    private bool ReadMark(ParagraphBlock paragraph)
    {
        if (ClauseMark(paragraph) is not { } clause) return false;
        if (clause < 0) Close();
        else Enter(_draft.Clauses[clause], paragraph.Line);
        return true;
    }

    private void Enter(Clause clause, int line)
    {
        var isArticle = _levels.Scheme.HasArticles && clause.HasHeading;
        var open = new OpenClause(clause, line, isArticle) { Level = CurrentLevel(), Depth = _headingDepth };
        _clauses.Push(open);
        _targets.Clause = clause;
        if (_draft.Selection.Answers.IsModel
            && ChosenText.ConditionOf(clause, _draft.Selection) is { Length: > 0 } condition)
            Add(new Text(TextRole.Condition, Line.Of($"【{condition}】")));
        if (isArticle || !clause.HasHeading || RepeatsHeading(open)) return;
        open.Depth = _headingDepth + 1;
        AddHeading(open.Depth, Line.Of(clause.Title), BlockAttributes.None, clause.Place);
    }

    // A clause that is all there is below a heading of the template often bears its title: it is printed once, and answers to both.
    private bool RepeatsHeading(OpenClause open)
    {
        var at = _blocks.FindLastIndex(b => b is not Text { Role: TextRole.Condition });
        if (_clauses.Count > 1 || at < 0 || _blocks[at] is not Heading { Anchor: "" } above || above.Text.PlainText() != open.Clause.Title) return false;
        _blocks[at] = above with { Anchor = open.Clause.ShortName, Clause = open.Clause.Id };
        open.IsAnchored = true;
        return true;
    }

    private void Close()
    {
        var closed = _clauses.Pop();
        if (closed is { IsArticle: true, HasText: false })
            _bag.Add(DraftingRules.EmptyArticle, closed.Clause.Place, closed.Clause.Title);
        _targets.Clause = Open?.Clause;
    }

    private void Add(Block block)
    {
        // Breaks in a row are one: a landscape part right after another leaves no empty page between.
        if (block is PageBreak && _blocks is [.., PageBreak]) _blocks.RemoveAt(_blocks.Count - 1);
        var open = Open;
        if (open is null)
        {
            _blocks.Add(block);
            return;
        }
        // A clause answers to its name by its heading or article, or by its first text where it has none.
        var anchor = block.Anchor;
        if (!open.IsAnchored && block is not Text { Role: TextRole.Condition })
        {
            open.IsAnchored = true;
            if (anchor.Length == 0) anchor = open.Clause.ShortName;
        }
        _blocks.Add(block with { Anchor = anchor, Clause = open.Clause.Id });
    }

    private Place PlaceOf(Markdig.Syntax.Block block) => Open is { } open
        ? new Place(open.Clause.File, Math.Max(1, open.Clause.TextLine + block.Line - open.MarkLine - Marks.LinesBeforeClause - _added.Count(l => l > open.MarkLine && l < block.Line)), block.Column + 1)
        : new Place(_draft.Selection.Template.File);

    private string AnchorOf(BlockAttributes attributes) =>
        attributes.Anchor.Length == 0 ? "" : ReferenceTargets.Qualified(attributes.Anchor, Open?.Clause);
}
