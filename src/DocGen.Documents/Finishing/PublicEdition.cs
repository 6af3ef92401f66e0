using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;

namespace DocGen.Documents.Finishing;

/// <summary>
/// The edition that everyone may read. It is made from the finished internal one, so that its numbers and references cannot differ:
/// what is withheld keeps its number and says （非公開）; what has no number is taken together.
/// </summary>
public static class PublicEdition
{
    public const string Words = "（非公開）";

    private static readonly Line Withheld = Line.Of(Words);

    public static Document Of(Document document)
    {
        var shown = new List<Block>(document.Blocks.Length);
        var left = new HashSet<WithheldText>();
        var inRun = false;
        foreach (var block in document.Blocks)
        {
            if (block.Withheld == Withholding.None)
            {
                shown.Add(new CellPass(left).Shown(block));
                inRun = false;
                continue;
            }
            left.UnionWith(WithheldTexts.Of(block));
            if (inRun && block is not NumberedBlock and not Supplement and not PageBreak && block.Anchor.Length == 0) continue;
            shown.Add(Shown(block));
            inRun = true;
        }
        ImmutableArray<Block> blocks = [.. shown];
        var printed = WithheldTexts.VariablesIn(blocks);
        return document with
        {
            Blocks = blocks,
            Variables = [.. document.Variables.Where(v => printed.Contains(v.Path))],
            // Notes speak to the drafter of what is left out, and a hash of all answers would let a guess at one be tried.
            Notes = [],
            AnswersHash = "",
            Withheld = [.. left],
        };
    }

    private static Block Shown(Block block) => block switch
    {
        Article { Withheld: Withholding.Text } article => article with { Text = Withheld },
        Article article => article with { Caption = article.Caption.IsEmpty ? article.Caption : Withheld, Text = Withheld },
        NumberedBlock numbered => numbered with { Text = Withheld },
        Supplement supplement => supplement with { Title = Withheld },
        Text { Role: TextRole.TableCaption } caption => caption with { Role = TextRole.Body, Content = Withheld },
        Text text => text with { Content = Withheld },
        Bullet bullet => bullet with { Content = Withheld },
        Table table => new Text(TextRole.Body, Withheld, table.Under) { Anchor = table.Anchor, Clause = table.Clause, Withheld = table.Withheld },
        PageBreak pageBreak => pageBreak,
        _ => new Text(TextRole.Body, Withheld) { Anchor = block.Anchor, Clause = block.Clause, Withheld = block.Withheld },
    };

    // A cell is withheld by itself: its row and column stay.
    private sealed class CellPass(HashSet<WithheldText> left) : BlockRewriter
    {
        private string _clause = "";

        public Block Shown(Block block)
        {
            _clause = block.Clause;
            return block is Table ? VisitBlock(block) : block;
        }

        protected override TableCell VisitCell(TableCell cell)
        {
            if (!cell.Content.Any(b => b.Withheld != Withholding.None)) return base.VisitCell(cell);
            foreach (var block in cell.Content) left.UnionWith(WithheldTexts.Of(block with { Clause = _clause }));
            return cell with { Content = [new Text(TextRole.Body, Withheld)] };
        }
    }
}
