using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.Numbering;

namespace DocGen.Rendering.Word;

/// <summary>What changes while a document is written: counters, and what the body leaves for the other parts.</summary>
internal sealed class WordState(SchemeLists lists)
{
    private int _bookmark;
    private int _control = 1000;
    private int _picture;
    private int _contents;
    private readonly Dictionary<string, int> _blocksOfClause = new(StringComparer.Ordinal);

    public SchemeLists Lists { get; } = lists;

    /// <summary>Content of the footnotes, in order; the first has id 1.</summary>
    public List<Markup> Footnotes { get; } = [];

    /// <summary>Comments in order; the first has id 0.</summary>
    public List<Markup> Comments { get; } = [];

    /// <summary>What controls show while they are empty.</summary>
    public List<string> Placeholders { get; } = [];

    /// <summary>Pictures by relationship id.</summary>
    public List<WordPicture> Pictures { get; } = [];

    public List<ClauseMark> ClauseMarks { get; } = [];

    /// <summary>Clauses that have their comment already.</summary>
    public HashSet<string> Commented { get; } = new(StringComparer.Ordinal);

    /// <summary>Bookmarks that the next paragraph opens.</summary>
    public List<string> PendingBookmarks { get; } = [];

    /// <summary>Comment that the next paragraph carries; -1 for none.</summary>
    public int PendingComment { get; set; } = -1;

    /// <summary>The next paragraph begins a page.</summary>
    public bool PendingPageBreak { get; set; }

    /// <summary>The last thing written was a table: the next paragraph keeps some distance, and Word needs one before another table.</summary>
    public bool AfterTable { get; set; }

    public bool Landscape { get; set; }

    /// <summary>Sections written so far.</summary>
    public int Sections { get; set; }

    /// <summary>Whether any control is bound to the answers.</summary>
    public bool HasBoundControls { get; set; }

    /// <summary>Place of a placeholder's entry, counted from 1.</summary>
    public int PlaceholderOf(string text)
    {
        var at = Placeholders.IndexOf(text);
        if (at >= 0) return at + 1;
        Placeholders.Add(text);
        return Placeholders.Count;
    }

    public int NextBookmark() => ++_bookmark;

    public int NextControl() => ++_control;

    public int NextPicture() => ++_picture;

    public string NextContentsEntry() => BookmarkNames.OfContents(++_contents);

    public int NextBlockOf(string clause) => _blocksOfClause[clause] = _blocksOfClause.GetValueOrDefault(clause) + 1;
}
