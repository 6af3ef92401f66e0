using DocGen.Documents.Blocks;

namespace DocGen.Documents.Numbering;

/// <summary>
/// A place that a reference can name: a part of the document (本則, 附則, 別紙, or a table's cell, at level -1),
/// a division, article, paragraph or item. The first paragraph of an article has a provision of its own although it has no block of its own.
/// </summary>
internal sealed class Provision(Provision? parent, int level, int order)
{
    private readonly Dictionary<int, int> _counters = [];

    /// <summary>What it stands under; null for a part of the document.</summary>
    public Provision? Parent { get; } = parent;

    /// <summary>Index of its level; -1 for a part of the document.</summary>
    public int Level { get; } = level;

    /// <summary>Place in reading order.</summary>
    public int Order { get; } = order;

    /// <summary>The block that bears the number; null for parts and for an article's first paragraph.</summary>
    public NumberedBlock? Block { get; set; }

    public int Number { get; set; }

    /// <summary>The name by which the printed reference reaches it.</summary>
    public string Anchor { get; set; } = "";

    /// <summary>How the part is called, as its heading says: 附則, 別紙1; empty for the main part.</summary>
    public string Title { get; init; } = "";

    public bool IsSupplement { get; init; }

    /// <summary>Whether the part is a cell of a table, whose own items no other place can name.</summary>
    public bool IsCell { get; init; }

    /// <summary>The first paragraph of an article.</summary>
    public Provision? First { get; set; }

    public bool IsFirstParagraph => Parent?.First == this;

    /// <summary>Whether paragraphs follow the first one: only then does the first one need to be said (第7条第1項).</summary>
    public bool HasFurtherParagraphs { get; set; }

    /// <summary>A first paragraph that is the whole article is not said.</summary>
    public bool IsSilent => IsFirstParagraph && !Parent!.HasFurtherParagraphs;

    public Provision Part => Parent is null ? this : Parent.Part;

    /// <summary>Itself and what it stands under, from the inside out.</summary>
    public IEnumerable<Provision> Upward()
    {
        for (var place = this; place is not null; place = place.Parent) yield return place;
    }

    /// <summary>Itself or what it stands under on that level.</summary>
    public Provision? On(int level) => Upward().FirstOrDefault(p => p.Level == level);

    /// <summary>The innermost of itself and what it stands under that lies above a level: what a reader takes a bare (2) to belong to.</summary>
    public Provision Above(int level) => Upward().First(p => p.Level < level);

    public bool IsUnder(Provision other) => Upward().Skip(1).Contains(other);

    /// <summary>The next number of a level under this place.</summary>
    public int Count(int level) => _counters[level] = _counters.GetValueOrDefault(level) + 1;
}
