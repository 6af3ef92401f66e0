using DocGen.Documents.Blocks;

namespace DocGen.Documents.Numbering;

/// <summary>A walk that knows at each block which part, division, article, paragraph and item it stands in.</summary>
internal abstract class OutlineWalker(NumberingScheme scheme) : BlockRewriter
{
    private Provision _current = new(null, -1, 0);
    private int _order;

    protected NumberingScheme Scheme { get; } = scheme;

    /// <summary>Where the block being visited stands: for a numbered block its own place.</summary>
    protected Provision Current => _current;

    protected override Block VisitBlock(Block block)
    {
        _order++;
        switch (block)
        {
            case NumberedBlock numbered:
                _current = Enter(numbered);
                return base.VisitBlock(Numbered(numbered, _current));
            case Supplement supplement:
                _current = new Provision(null, -1, _order) { Title = supplement.Title.PlainText(), IsSupplement = true, Anchor = block.Anchor };
                break;
            case Text { Role: TextRole.AnnexLabel } annex when !_current.Upward().Any(p => p.IsCell):
                _current = new Provision(null, -1, _order) { Title = annex.Content.PlainText(), Anchor = block.Anchor };
                break;
        }
        Standing(block, block switch
        {
            Supplement or Text { Role: TextRole.AnnexLabel } => _current,
            Text text => Under(text.Under),
            Bullet bullet => Under(bullet.Under),
            Table table => Under(table.Under),
            _ => _current,
        });
        return base.VisitBlock(block);
    }

    /// <summary>Lists in a cell count for themselves and leave the count around the table alone.</summary>
    protected override TableCell VisitCell(TableCell cell)
    {
        var outside = _current;
        _current = new Provision(outside, -1, _order) { IsCell = true };
        var visited = base.VisitCell(cell);
        _current = outside;
        return visited;
    }

    /// <summary>Called for each numbered block, with its place; may give it its number.</summary>
    protected virtual NumberedBlock Numbered(NumberedBlock block, Provision place) => block;

    /// <summary>Called for each other block, with the place whose text it continues.</summary>
    protected virtual void Standing(Block block, Provision place)
    {
    }

    private Provision Enter(NumberedBlock block)
    {
        var parent = _current.Above(block.Level);
        // 号 right after the article's text stand in its first paragraph.
        if (block is not Paragraph && parent.First is { } first) parent = first;
        if (block is Paragraph && parent.First is not null) parent.HasFurtherParagraphs = true;
        var place = new Provision(parent, block.Level, _order) { Block = block, Number = block.Number, Anchor = block.Anchor };
        var paragraphs = Scheme.IndexOf(LevelRole.Paragraph);
        if (block is Article && paragraphs > block.Level)
        {
            place.First = new Provision(place, paragraphs, _order) { Number = 1, Anchor = block.Anchor };
            place.Count(paragraphs);
        }
        return place;
    }

    private Provision Under(int level) => level >= 0
        ? _current.Upward().First(p => p.Level <= level)
        : _current.Upward().First(p => p.Level < 0 || Scheme.Levels[p.Level].Role is LevelRole.Division or LevelRole.Article);
}
