using System.Collections.Immutable;

namespace DocGen.Documents.Numbering;

/// <summary>A named list of levels, from the outermost to the innermost, as <c>templates/numbering.yaml</c> declares it.</summary>
public sealed record NumberingScheme(string Id, string Title, ImmutableArray<NumberingLevel> Levels)
{
    /// <summary>Whether references are relative and chained as in statutes (前条, 第7条第2項第1号) or plain labels as in specifications.</summary>
    public bool StatuteReferences { get; init; }

    public bool HasArticles => Levels.Any(l => l.Role == LevelRole.Article);

    public int IndexOf(LevelRole role)
    {
        for (var i = 0; i < Levels.Length; i++)
        {
            if (Levels[i].Role == role) return i;
        }
        return -1;
    }
}
