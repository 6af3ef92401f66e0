using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Numbering;
using DocGen.Documents.Slots;

namespace DocGen.Documents.References;

/// <summary>The places of a numbered document: where each block stands, in the order of the walk, and which place a block's name leads to.</summary>
internal sealed class Outline
{
    private readonly List<Provision> _standing = [];
    private readonly List<Provision> _provisions = [];
    private readonly Dictionary<Block, Provision> _places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Block, string> _captions = new(ReferenceEqualityComparer.Instance);

    private Outline()
    {
    }

    /// <summary>Every numbered place in reading order.</summary>
    public IReadOnlyList<Provision> Provisions => _provisions;

    public static Outline Of(NumberingScheme scheme, ImmutableArray<Block> blocks)
    {
        var outline = new Outline();
        new Reader(scheme, outline).Rewrite(blocks);
        return outline;
    }

    /// <summary>Where the n-th block of the walk stands.</summary>
    public Provision At(int ordinal) => _standing[ordinal];

    /// <summary>The place that a block's name leads to.</summary>
    public Provision PlaceOf(Block block) => _places[block];

    /// <summary>The number that a table's caption gives it (表1); empty for other blocks.</summary>
    public string CaptionOf(Block block) => _captions.GetValueOrDefault(block, "");

    private sealed class Reader(NumberingScheme scheme, Outline outline) : OutlineWalker(scheme)
    {
        private Block? _before;

        protected override NumberedBlock Numbered(NumberedBlock block, Provision place)
        {
            outline._provisions.Add(place);
            if (place.First is { } first) outline._provisions.Add(first);
            Add(block, place);
            return block;
        }

        protected override void Standing(Block block, Provision place)
        {
            var caption = block is Table && _before is Text { Role: TextRole.TableCaption } above ? above : block as Text;
            if (caption is { Role: TextRole.TableCaption })
            {
                outline._captions[block] = Slot.Refuse(caption.Content.PlainText().Split(' ', '　', '\n')[0]);
            }
            Add(block, place);
        }

        private void Add(Block block, Provision place)
        {
            outline._standing.Add(place);
            outline._places[block] = place;
            _before = block;
        }
    }
}
