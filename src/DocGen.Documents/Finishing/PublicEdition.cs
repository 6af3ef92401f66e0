using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;

namespace DocGen.Documents.Finishing;

/// <summary>
/// The edition that everyone may read. It is made from the finished internal one, so that its numbers and references cannot differ:
/// what is withheld keeps its number and says （非公開）. What stands below it goes with it, since how many items there are would say something too,
/// unless shown text refers to one of them; what has no number is taken together.
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
        var referred = WithheldTexts.ReferencesIn([.. document.Blocks.Where(b => b.Withheld == Withholding.None)]);
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            var block = document.Blocks[i];
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
            var below = Below(document.Blocks, i);
            if (below.Exists(b => referred.Contains(b.Anchor))) continue;
            left.UnionWith(below.SelectMany(WithheldTexts.Of));
            i += below.Count;
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

    // The items under a withheld one, with what stands among them.
    private static List<Block> Below(ImmutableArray<Block> blocks, int at) => blocks[at] is not NumberedBlock above ? [] : [.. blocks.Skip(at + 1).TakeWhile(b =>
        b.Withheld != Withholding.None && b is Item or Text or Bullet or Table or Figure && (b is not Item item || item.Level > above.Level))];

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
