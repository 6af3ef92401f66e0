using DocGen.Library.Clauses;

namespace DocGen.Drafting.Building;

/// <summary>The clause that is being read, and how far.</summary>
internal sealed class OpenClause(Clause clause, int markLine, bool isArticle)
{
    public Clause Clause { get; } = clause;

    /// <summary>Line of the draft on which its mark stands.</summary>
    public int MarkLine { get; } = markLine;

    public bool IsArticle { get; } = isArticle;

    /// <summary>Level whose text it is: that of its latest heading.</summary>
    public int Level { get; set; }

    /// <summary>Depth of its title among the headings.</summary>
    public int Depth { get; set; }

    public bool IsAnchored { get; set; }

    /// <summary>Whether the article has its first paragraph.</summary>
    public bool HasText { get; set; }

    /// <summary>Whether a list that comes now is the items of the paragraph just read, not further paragraphs.</summary>
    public bool ListGivesItems { get; set; }

    /// <summary>Whether that paragraph is withheld from the public edition, and its items with it.</summary>
    public bool IsTextWithheld { get; set; }

    /// <summary>Whether that paragraph announces items (次の各号 …).</summary>
    public bool LeadsItems { get; set; }
}
