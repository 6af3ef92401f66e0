using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Inlines;
using DocGen.Documents.Numbering;
using DocGen.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Documents.Tests.References;

/// <summary>Every printed reference, read back by a reader who sees only the paper, leads to its target.</summary>
public sealed class ReferencePropertyTests
{
    private static readonly string[] Titles = ["附則", "附則（令和8年規則第4号）", "別紙1", "別紙2"];

    public static TheoryData<string> Schemes => ["statute", "specification", "guideline", "municipal", "notice"];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void What_is_printed_leads_to_the_target(string id)
    {
        var scheme = SchemeFile.Scheme(id);
        var (read, unclear) = (0, 0);
        Prop.ForAll(ArbMap.Default.ArbFor<(byte, byte, byte)[]>(), choices =>
        {
            var blocks = Number(scheme, choices);
            var paths = PlacePath.Of(scheme, blocks).ToList();
            var places = paths.Where(p => p.Block is NumberedBlock { Number: > 0 }).ToList();
            if (places.Count == 0) return;
            var own = places.ToLookup(p => p.Path.Part, p => ((NumberedBlock)p.Block).Level);
            for (var i = 0; i < blocks.Length; i++)
            {
                if (blocks[i] is not NumberedBlock block) continue;
                var (_, pick, shape) = choices[i];
                var (target, expected) = Target(scheme, places, pick, shape);
                var source = paths[i].Path;
                // The text of an article, and the items right below it, are its first 項.
                var paragraph = scheme.IndexOf(LevelRole.Paragraph);
                if (paragraph > 0 && source.Numbers[paragraph - 1] > 0 && source.Numbers[paragraph] == 0)
                {
                    source = source with { Numbers = source.Numbers.SetItem(paragraph, 1) };
                }

                var bag = new DiagnosticBag();
                var referring = block is Article article ? article with { Text = [new Reference(target)] } : block with { Text = [new Reference(target)] };
                var document = new Document("d", "", scheme, blocks.SetItem(i, referring)).Numbered(DigitWidth.Half, bag);
                if (bag.HasErrors)
                {
                    Assert.All(bag.Sorted(), d => Assert.Equal("DG3013", d.Rule.Code));
                    unclear++;
                    continue;
                }
                var printed = ((NumberedBlock)document.Blocks[i]).Text.PlainText();
                var keys = new ReferenceReading(scheme, Titles, source, own).Read(printed);
                Assert.True(expected.SequenceEqual(keys),
                    $"「{printed}」 for {target} in {source.Key(scheme)} reads {string.Join(' ', keys)} instead of {string.Join(' ', expected)}\n{BlockNotation.Print(document.Blocks)}");
                CheckParts(document, (Reference)((NumberedBlock)document.Blocks[i]).Text.Inlines[0]);
                read++;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(250).WithEndSize(40));
        // Documents may be so odd that some references cannot be told apart; most can.
        Assert.True(read > 5 * unclear && read > 500, $"{read} read, {unclear} unclear");
    }

    /// <summary>What a field or link of Word will point at exists, and a field shows just the number it points at.</summary>
    private static void CheckParts(Document document, Reference reference)
    {
        var blocks = document.Blocks.ToLookup(b => b.Anchor);
        Assert.All(reference.Parts, part =>
        {
            if (part.Anchor.Length > 0) Assert.Single(blocks[part.Anchor]);
            if (part.IsLabel) Assert.Equal(part.Text, Assert.IsType<NumberedBlock>(blocks[part.Anchor].Single(), exactMatch: false).Label);
        });
        var ends = reference.Target.Split(',', StringSplitOptions.None).SelectMany(m => m.Split("..")).Select(a => a[1..]);
        Assert.Contains(reference.Parts.Last(p => p.Anchor.Length > 0).Anchor, ends);
    }

    private static ImmutableArray<Block> Number(NumberingScheme scheme, (byte, byte, byte)[] choices)
    {
        var parts = 0;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var (kind, _, _) in choices)
        {
            // As documents go, deep levels come more often than shallow ones, and bullets have no number to name.
            var levels = scheme.Levels.Count(l => l.Form != NumberForm.Bullet);
            var level = kind % levels;
            // 6.2.1 needs a 6.2, and that a 6.
            while (level > 0 && scheme.Levels[level].Label.Contains('.') && !HasAbove(blocks, level)) level--;
            // A 附則 begins with a 項 or 条, never with an item.
            if (blocks is [.., Supplement] && scheme.Levels[level].Role == LevelRole.Item) level = Math.Max(scheme.IndexOf(LevelRole.Paragraph), 0);
            Block block = kind > 245 && parts < Titles.Length ? Part(parts++) : scheme.Levels[level].Role switch
            {
                LevelRole.Division => new Heading(level, Line.Of("見出し")),
                LevelRole.Article => new Article(level, Line.Of("条"), Line.Of("文")),
                LevelRole.Paragraph => new Paragraph(level, Line.Of("項")),
                _ => new Item(level, Line.Of("号")),
            };
            blocks.Add(block with { Anchor = $"b{blocks.Count}" });
        }
        return Numberer.Number(scheme, DigitWidth.Half, blocks.ToImmutable(), new DiagnosticBag());
    }

    private static bool HasAbove(IEnumerable<Block> blocks, int level) => blocks.Reverse().TakeWhile(b => b is NumberedBlock)
        .Cast<NumberedBlock>().FirstOrDefault(b => b.Level < level) is { } above && above.Level == level - 1;

    private static Block Part(int index) => index < 2 ? new Supplement(Line.Of(Titles[index])) : new Text(TextRole.AnnexLabel, Line.Of(Titles[index]));

    /// <summary>One place, two or three, or a run of siblings.</summary>
    private static (string Target, List<string> Keys) Target(NumberingScheme scheme, List<(Block Block, PlacePath Path)> places, byte pick, byte shape)
    {
        var first = places[pick % places.Count];
        var last = places[shape % places.Count];
        switch (shape % 4)
        {
            case 0:
                return ($"#{first.Block.Anchor}", [first.Path.Key(scheme)]);
            case 1:
                var third = places[(pick + shape) % places.Count];
                List<(Block Block, PlacePath Path)> several = [.. new[] { first, last, third }.DistinctBy(p => p.Block.Anchor)];
                return (string.Join(',', several.Select(p => "#" + p.Block.Anchor)), [.. several.Select(p => p.Path.Key(scheme))]);
            default:
                var level = ((NumberedBlock)first.Block).Level;
                var continuous = scheme.Levels[level].Continuous;
                bool Sibling((Block Block, PlacePath Path) p) => ((NumberedBlock)p.Block).Level == level && p.Path.Part == first.Path.Part
                    && (continuous || p.Path.Above(level).Numbers.SequenceEqual(first.Path.Above(level).Numbers));
                var siblings = places.Where(Sibling).ToList();
                var from = siblings.FindIndex(p => ReferenceEquals(p.Block, first.Block));
                var to = from + (shape / 4 % (siblings.Count - from));
                return ($"#{siblings[from].Block.Anchor}..#{siblings[to].Block.Anchor}", [.. siblings[from..(to + 1)].Select(p => p.Path.Key(scheme))]);
        }
    }
}
