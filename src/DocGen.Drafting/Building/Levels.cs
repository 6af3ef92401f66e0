using System.Collections.Immutable;
using DocGen.Documents.Numbering;
using DocGen.Library.Templates;

namespace DocGen.Drafting.Building;

/// <summary>Which level of the scheme a heading or a list of the Markdown stands on.</summary>
internal sealed class Levels(NumberingScheme scheme, DocumentTemplate template)
{
    private readonly ImmutableArray<int> _divisions = [.. Enumerable.Range(0, scheme.Levels.Length)
        .Where(i => scheme.Levels[i].Role == LevelRole.Division)
        .Where(i => template.Divisions.IsEmpty || template.Divisions.Contains(scheme.Levels[i].Id))];

    public NumberingScheme Scheme => scheme;

    public int Article { get; } = scheme.IndexOf(LevelRole.Article);

    public int Paragraph { get; } = scheme.IndexOf(LevelRole.Paragraph);

    /// <summary>Level under which what stands in an article stands.</summary>
    public int ArticleText => Paragraph >= 0 ? Paragraph : Article;

    public int LastDivision => _divisions.IsEmpty ? -1 : _divisions[^1];

    /// <summary>The level of a heading of the given depth, counted from 1; -1 where the scheme has none.</summary>
    public int Division(int depth) => depth >= 1 && depth <= _divisions.Length ? _divisions[depth - 1] : -1;

    /// <summary>The level of a list under text of the given level; -1 where the scheme has none.</summary>
    public int ListUnder(int level)
    {
        for (var i = level + 1; i < scheme.Levels.Length; i++)
        {
            if (scheme.Levels[i].Role == LevelRole.Item || (IsPlainDivision(i) && level >= 0)) return i;
        }
        return -1;
    }

    // In a specification 1 is followed by (1) whether (1) has a title or not; 1.1 and 第1節 are headings only.
    private bool IsPlainDivision(int index) =>
        !scheme.HasArticles && scheme.Levels[index].Role == LevelRole.Division
        && !scheme.Levels[index].Label.Replace("{n}", "", StringComparison.Ordinal).Contains('{', StringComparison.Ordinal);
}
