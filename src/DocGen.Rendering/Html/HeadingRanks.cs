using DocGen.Documents;
using DocGen.Documents.Blocks;

namespace DocGen.Rendering.Html;

/// <summary>The rank (h1, h2 …) of each heading. Screen readers go by it, so none is skipped: one title, then each heading one below what holds it.</summary>
internal sealed class HeadingRanks
{
    private readonly Dictionary<Block, int> _ranks = new(ReferenceEqualityComparer.Instance);

    public HeadingRanks(Document document)
    {
        var open = new Stack<int>();
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Text { Role: TextRole.Title }:
                    _ranks[block] = HasTitle ? 2 : 1;
                    HasTitle = true;
                    break;
                case Supplement or Text { Role: TextRole.AnnexLabel }:
                    open.Clear();
                    // What stands under a 附則 or an annex is one below its heading.
                    open.Push(-1);
                    break;
                case Heading or Article:
                    var level = ((NumberedBlock)block).Level;
                    while (open.Count > 0 && open.Peek() >= level) open.Pop();
                    _ranks[block] = open.Count + 2;
                    open.Push(level);
                    break;
            }
        }
    }

    /// <summary>Whether the document prints its own title.</summary>
    public bool HasTitle { get; }

    public int Of(Block block) => _ranks.GetValueOrDefault(block, 2);
}
