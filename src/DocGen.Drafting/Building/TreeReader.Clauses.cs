using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Inlines;
using DocGen.Drafting.Merging;
using DocGen.Library.Clauses;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = DocGen.Documents.Blocks.Block;

namespace DocGen.Drafting.Building;

/// <summary>Where clauses begin and end, and to which of them a block belongs.</summary>
internal sealed partial class TreeReader
{
    private bool ReadMark(ParagraphBlock paragraph)
    {
        if (MarkOf(paragraph) is not { } mark) return false;
        if (mark.Kind == Marks.ClauseEnd) Close();
        else if (mark.Kind == Marks.ClauseOut) _leftOut.Add(_blocks.Count);
        else if (mark.Clause is { } clause) Enter(clause, paragraph.Line);
        return true;
    }

    /// <summary>What a paragraph says of clauses: one begins here, ends here or is out; null for any other paragraph.</summary>
    private (char Kind, Clause? Clause)? MarkOf(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not LiteralInline { Content: { IsEmpty: false } text }) return null;
        var kind = text.CurrentChar;
        if (kind is Marks.ClauseEnd or Marks.ClauseOut) return (kind, null);
        if (kind != Marks.ClauseStart) return null;
        // Null as when a merge field took the mark apart.
        return (kind, Marks.ClauseOf(text.ToString()) is { } index && index < _draft.Clauses.Length ? _draft.Clauses[index] : null);
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
        // A clause that is withheld still bears its title, unless what it stands in is withheld too.
        if (clause.Withheld) _blocks[^1] = _blocks[^1] with { Withheld = IsInWithheld ? Withholding.Whole : Withholding.None };
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
        if (!_clauses.TryPop(out var closed)) return;
        // Where the choice is still open there is no text yet: that it is open was said.
        if (closed is { IsArticle: true, HasText: false } && !closed.Clause.Options.Any(IsOpen))
            _bag.Add(DraftingRules.EmptyArticle, closed.Clause.Place, closed.Clause.Title);
        _targets.Clause = Open?.Clause;
    }

    private bool IsOpen(string option) => !_draft.Selection.Answers.Options.ContainsKey(option)
        && _draft.Selection.Library.Options.TryGetValue(option, out var asked) && _draft.Selection.Answers.Asks(asked);

    // A heading of the template all of whose clauses are out goes with them, and the heading above it that is left with nothing.
    private Stack<Block> WithoutEmptyHeadings()
    {
        var kept = new Stack<Block>();
        var next = _blocks.Count;
        for (var i = _blocks.Count - 1; i >= 0; i--)
        {
            var block = _blocks[i];
            var isEmpty = block is Heading { Clause: "" } heading && _leftOut.Exists(n => n > i && n <= next)
                && (!kept.TryPeek(out var below) || below is Supplement || (below is Heading other && other.Level <= heading.Level));
            if (isEmpty) continue;
            kept.Push(block);
            next = i;
        }
        return kept;
    }

    private void Add(Block block)
    {
        // Breaks in a row are one: a landscape part right after another leaves no empty page between.
        if (block is PageBreak && _blocks is [.., PageBreak]) _blocks.RemoveAt(_blocks.Count - 1);
        var open = Open;
        block = block with { Withheld = HoldingOf(block) };
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
