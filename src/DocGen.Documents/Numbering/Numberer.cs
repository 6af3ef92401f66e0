using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.Numbering;

/// <summary>Gives every numbered block its number and its printed label, in one pass in reading order.</summary>
public static class Numberer
{
    /// <summary>
    /// Numbers blocks: counters restart under each parent unless their level runs on; 附則 and 別紙 count from 1 again;
    /// an article's own text is its first paragraph; unnumbered blocks get no label and do not count.
    /// </summary>
    public static ImmutableArray<Block> Number(
        NumberingScheme scheme, DigitWidth digits, ImmutableArray<Block> blocks, DiagnosticBag diagnostics) =>
        new Pass(scheme, digits, diagnostics).Rewrite(LoneParagraph.Unnumber(blocks));

    private sealed class Pass(NumberingScheme scheme, DigitWidth digits, DiagnosticBag diagnostics) : OutlineWalker(scheme)
    {
        protected override Block VisitBlock(Block block)
        {
            if (block is not NumberedBlock numbered || (numbered.Level >= 0 && numbered.Level < Scheme.Levels.Length)) return base.VisitBlock(block);
            diagnostics.Add(DocumentRules.NoSuchLevel, new Place(block.Clause), Scheme.Id, Text(numbered.Level + 1), Text(Scheme.Levels.Length));
            // Set on the nearest level there is, so that the other findings still come out.
            return base.VisitBlock(numbered with { Level = Math.Clamp(numbered.Level, 0, Scheme.Levels.Length - 1) });
        }

        protected override NumberedBlock Numbered(NumberedBlock block, Provision place)
        {
            var level = Scheme.Levels[block.Level];
            if (block.Unnumbered)
            {
                place.Number = 0;
                return block.Number == 0 && block.Label.Length == 0 ? block : block with { Number = 0, Label = "" };
            }
            if (level.Form == NumberForm.Bullet)
            {
                place.Number = 0;
                return block with { Number = 0, Label = level.Label };
            }
            var counter = level.Continuous ? OutermostOf(place) : place.Parent!;
            place.Number = counter.Count(block.Level);
            if (place.Number > Numerals.Highest(level.Form))
            {
                var last = Numerals.Write(Numerals.Highest(level.Form), level.Form, DigitWidth.Half);
                diagnostics.Add(DocumentRules.CounterOverflow, new Place(block.Clause), Text(place.Number), last);
            }
            return block with { Number = place.Number, Label = LabelTemplate.Fill(level.Label, Scheme, place, digits) };
        }

        /// <summary>A count that runs on runs through the cells of tables too.</summary>
        private static Provision OutermostOf(Provision place) => place.Upward().Last();

        private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
