using System.Collections.Immutable;
using DocGen.Documents.Inlines;

namespace DocGen.Documents.Blocks;

/// <summary>
/// Walks a document in reading order and rebuilds what a pass changes; everything else stays the same object.
/// A pass overrides the kind of thing that it is about and calls the base for what lies inside.
/// </summary>
public abstract class BlockRewriter
{
    /// <summary>Rewrites blocks in reading order.</summary>
    public ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks) => Map(blocks, VisitBlock);

    /// <summary>Rewrites one block and what lies inside.</summary>
    protected virtual Block VisitBlock(Block block) => block switch
    {
        Article article => Changed(article, article.Caption, article.Text, (a, caption, text) => a with { Caption = caption, Text = text }),
        NumberedBlock numbered => Changed(numbered, numbered.Text, (b, text) => b with { Text = text }),
        Text text => Changed(text, text.Content, (b, content) => b with { Content = content }),
        Bullet bullet => Changed(bullet, bullet.Content, (b, content) => b with { Content = content }),
        Supplement supplement => Changed(supplement, supplement.Title, (b, title) => b with { Title = title }),
        Table table => Map(table.Rows, VisitRow) is var rows && rows == table.Rows ? table : table with { Rows = rows },
        Signature signature => Map(signature.Parties, VisitParty) is var parties && parties == signature.Parties
            ? signature
            : signature with { Parties = parties },
        _ => block,
    };

    /// <summary>Rewrites a cell's blocks; a pass that keeps a place in the outline overrides it.</summary>
    protected virtual TableCell VisitCell(TableCell cell)
    {
        var content = Rewrite(cell.Content);
        return content == cell.Content ? cell : cell with { Content = content };
    }

    protected virtual Line VisitLine(Line line)
    {
        var inlines = Map(line.Inlines, VisitInline);
        return inlines == line.Inlines ? line : new Line(inlines);
    }

    protected virtual Inline VisitInline(Inline inline)
    {
        if (inline is not Footnote footnote) return inline;
        var content = Map(footnote.Content, VisitInline);
        return content == footnote.Content ? footnote : footnote with { Content = content };
    }

    private TableRow VisitRow(TableRow row)
    {
        var cells = Map(row.Cells, VisitCell);
        return cells == row.Cells ? row : row with { Cells = cells };
    }

    private SignatureParty VisitParty(SignatureParty party)
    {
        var alias = VisitLine(party.Alias);
        var lines = Map(party.Lines, VisitLine);
        return ReferenceEquals(alias, party.Alias) && lines == party.Lines ? party : party with { Alias = alias, Lines = lines };
    }

    private T Changed<T>(T block, Line line, Func<T, Line, T> with)
    {
        var visited = VisitLine(line);
        return ReferenceEquals(visited, line) ? block : with(block, visited);
    }

    private T Changed<T>(T block, Line first, Line second, Func<T, Line, Line, T> with)
    {
        var (one, two) = (VisitLine(first), VisitLine(second));
        return ReferenceEquals(one, first) && ReferenceEquals(two, second) ? block : with(block, one, two);
    }

    /// <summary>The very same array where nothing changed, so that callers can compare by reference.</summary>
    private static ImmutableArray<T> Map<T>(ImmutableArray<T> items, Func<T, T> visit)
        where T : class
    {
        ImmutableArray<T>.Builder? changed = null;
        for (var i = 0; i < items.Length; i++)
        {
            var visited = visit(items[i]);
            if (changed is null && !ReferenceEquals(visited, items[i]))
            {
                changed = ImmutableArray.CreateBuilder<T>(items.Length);
                changed.AddRange(items, i);
            }
            changed?.Add(visited);
        }
        return changed?.MoveToImmutable() ?? items;
    }
}
