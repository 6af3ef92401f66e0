using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Numbering;

namespace DocGen.Rendering.Word.Numbering;

/// <summary>
/// Which level of the scheme is which level of Word's navigation. The outermost division that the document uses is heading 1:
/// a contract without 編 and 章 begins with its articles.
/// </summary>
internal sealed class Outline
{
    private readonly NumberingScheme _scheme;
    private readonly int _first;

    public Outline(Document document)
    {
        _scheme = document.Scheme;
        var used = document.Blocks.OfType<Heading>().Select(h => h.Level).DefaultIfEmpty(int.MaxValue).Min();
        var article = _scheme.IndexOf(LevelRole.Article);
        _first = used < _scheme.Levels.Length ? used : article >= 0 ? article : 0;
    }

    /// <summary>Number of heading styles: every level from the outermost used one, as far as Word has headings.</summary>
    public int Depth => Math.Clamp(_scheme.Levels.Length - _first, 1, 9);

    /// <summary>Rank of a level, 0 for heading 1.</summary>
    public int RankOf(int level) => Math.Clamp(level - _first, 0, Depth - 1);

    /// <summary>Level of the scheme that a rank stands for.</summary>
    public int LevelOf(int rank) => Math.Min(_first + rank, _scheme.Levels.Length - 1);

    public bool IsDivision(int rank) => LevelOf(rank) is var level && level < _scheme.Levels.Length && _scheme.Levels[level].Role == LevelRole.Division;

    /// <summary>Rank of the articles: right below the innermost division that the document uses, so that readers by ear hear no gap.</summary>
    public int ArticleRank(IEnumerable<Block> blocks)
    {
        var innermost = blocks.OfType<Heading>().Select(h => RankOf(h.Level)).DefaultIfEmpty(-1).Max();
        return Math.Min(innermost + 1, 8);
    }
}
