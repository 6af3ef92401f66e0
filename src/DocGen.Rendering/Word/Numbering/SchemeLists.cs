using System.Collections.Immutable;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;

namespace DocGen.Rendering.Word.Numbering;

/// <summary>
/// The Word lists of a scheme, and which of them each block counts in. Divisions (編章節, or 1, 1.1, 1.1.1) are one list and articles
/// another, so that 条 run on through the chapters. The levels of the article list stand in the order in which they come up:
/// 条 | 号 | ア | (ア) | 項 (from 2) | 号 | ア | (ア). LibreOffice counts a level that was skipped, so 条 | 項 | 号 would print the
/// second paragraph of an article whose first has items as ３.
/// </summary>
internal sealed class SchemeLists
{
    private const int MostLevels = 9;

    private readonly NumberingScheme _scheme;
    private readonly DigitWidth _digits;
    private readonly int[] _divisions;
    private readonly int[] _items;
    private readonly NumberedList? _divisionList;
    private readonly NumberedList? _articleList;
    private readonly NumberedList? _paragraphList;
    private readonly NumberedList? _itemList;
    private readonly NumberedList? _cellList;
    private Standing _standing = Standing.Loose;

    public SchemeLists(Document document, DocumentStyle style, Outline outline)
    {
        (_scheme, _digits) = (document.Scheme, style.Digits);
        _divisions = [.. LevelsOf(LevelRole.Division).Where(l => l >= outline.LevelOf(0)).Take(MostLevels)];
        _items = [.. LevelsOf(LevelRole.Item).Take(MostLevels)];
        if (_divisions.Length > 0) _divisionList = List(_divisions.Select(l => (l, StyleNames.Heading(outline.RankOf(l)), 1)));
        if (_scheme.HasArticles) _articleList = List(ArticleLevels().Take(MostLevels));
        if (Paragraph >= 0) _paragraphList = List([(Paragraph, "", 1), .. _items.Select(l => (l, "", 1))]);
        if (_items.Length > 0)
        {
            // In a scheme with articles the item styles belong to the article list.
            _itemList = List(_items.Select((l, i) => (l, _scheme.HasArticles ? "" : StyleNames.Item(i), 1)));
            _cellList = List(_items.Select(l => (l, "", 1)));
        }
        var bullets = Enumerable.Range(0, MostLevels).Select(d => new ListLevel("・", "bullet", "bullet", Indent.Hanging(d, 1))).ToImmutableArray();
        Bullets = Definitions.AddInstance(Definitions.AddList(bullets), []);
    }

    private enum Standing
    {
        /// <summary>Outside any article: in an annex, in a scheme without articles.</summary>
        Loose,

        /// <summary>In the first, unnumbered paragraph of an article.</summary>
        Article,

        /// <summary>In a further paragraph of an article.</summary>
        Paragraph,

        /// <summary>In a paragraph that belongs to no article, such as one of a 附則.</summary>
        LoneParagraph,
    }

    public NumberingDefinitions Definitions { get; } = new();

    /// <summary>The list of ・.</summary>
    public int Bullets { get; }

    /// <summary>Lists that styles refer to, with their levels.</summary>
    public IEnumerable<NumberedList> StyledLists => new[] { _divisionList, _articleList, _itemList }.OfType<NumberedList>();

    private int Paragraph => _scheme.IndexOf(LevelRole.Paragraph);

    /// <summary>Place of an item level among the scheme's item levels.</summary>
    public int ItemDepth(int level) => Math.Max(0, Array.IndexOf(_items, level));

    /// <summary>Whether items that follow stand under a numbered paragraph (they have styles of their own).</summary>
    public bool InParagraph => _standing == Standing.Paragraph;

    /// <summary>A heading, a 附則 or an annex: what follows belongs to no article.</summary>
    public void LeaveArticle() => _standing = Standing.Loose;

    /// <summary>The number of the next block in reading order; null where it prints none.</summary>
    public ListMark? Next(NumberedBlock block, bool inCell)
    {
        Stand(block, inCell);
        if (block.Unnumbered || block.Label.Length == 0) return null;
        var (list, level) = Place(block, inCell);
        return list?.Next(level, block.Number, block.Label) ?? Definitions.Fixed(block.Label, LevelLook.IndentOf(_scheme, LevelIn(block)));
    }

    private void Stand(NumberedBlock block, bool inCell)
    {
        if (inCell) return;
        _standing = block switch
        {
            Heading => Standing.Loose,
            Article => Standing.Article,
            Documents.Blocks.Paragraph => _standing is Standing.Article or Standing.Paragraph ? Standing.Paragraph : Standing.LoneParagraph,
            _ => _standing,
        };
    }

    private (NumberedList? List, int Level) Place(NumberedBlock block, bool inCell)
    {
        var level = LevelIn(block);
        var item = Array.IndexOf(_items, level);
        return _scheme.Levels[level].Role switch
        {
            LevelRole.Division => (Array.IndexOf(_divisions, level) < 0 ? null : _divisionList, Array.IndexOf(_divisions, level)),
            LevelRole.Article => (_articleList, 0),
            LevelRole.Paragraph => _standing == Standing.Paragraph && !inCell ? InArticle(_items.Length + 1) : (_paragraphList, 0),
            _ when inCell => (_cellList, item),
            _ => _standing switch
            {
                Standing.Article => InArticle(1 + item),
                Standing.Paragraph => InArticle(_items.Length + 2 + item),
                Standing.LoneParagraph => (_paragraphList, 1 + item),
                _ => (_itemList, item),
            },
        };
    }

    private (NumberedList? List, int Level) InArticle(int level) =>
        _articleList is not null && level < _articleList.Levels.Count ? (_articleList, level) : (null, 0);

    private int LevelIn(NumberedBlock block) => Math.Clamp(block.Level, 0, _scheme.Levels.Length - 1);

    private IEnumerable<(int Level, string Style, int Start)> ArticleLevels()
    {
        yield return (_scheme.IndexOf(LevelRole.Article), StyleNames.Article, 1);
        for (var i = 0; i < _items.Length; i++) yield return (_items[i], StyleNames.Item(i), 1);
        if (Paragraph < 0) yield break;
        yield return (Paragraph, StyleNames.Paragraph, 2);
        for (var i = 0; i < _items.Length; i++) yield return (_items[i], StyleNames.ItemUnderParagraph(i), 1);
    }

    private NumberedList List(IEnumerable<(int Level, string Style, int Start)> levels)
    {
        var ids = new List<string>();
        var made = ImmutableArray.CreateBuilder<ListLevel>();
        foreach (var (level, style, start) in levels)
        {
            var at = ListLevel.Of(_scheme.Levels[level], ids, _digits, LevelLook.IndentOf(_scheme, level));
            made.Add(at with { Style = style, Start = start });
            ids.Add(_scheme.Levels[level].Id);
        }
        return new NumberedList(Definitions, made.ToImmutable());
    }

    private IEnumerable<int> LevelsOf(LevelRole role) =>
        Enumerable.Range(0, _scheme.Levels.Length).Where(l => _scheme.Levels[l].Role == role);
}
