using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.Tests.References;

/// <summary>Where a place is, for a reader with a pencil: the part of the document and a number on each level, 0 where the level is not said.</summary>
internal sealed record PlacePath(string Part, ImmutableArray<int> Numbers)
{
    public PlacePath Above(int level) => this with { Numbers = [.. Numbers.Select((n, l) => l < level ? n : 0)] };

    public PlacePath With(int level, int number) => this with { Numbers = Above(level).Numbers.SetItem(level, number) };

    /// <summary>
    /// The one way to write it: articles need no chapter, items of an article stand in its first 項 unless another is named.
    /// An article of one 項 is that 項.
    /// </summary>
    public string Key(NumberingScheme scheme)
    {
        var (article, paragraph) = (scheme.IndexOf(LevelRole.Article), scheme.IndexOf(LevelRole.Paragraph));
        var numbers = Numbers.ToArray();
        if (article >= 0 && numbers[article] > 0)
        {
            Array.Clear(numbers, 0, article);
            if (numbers[paragraph] == 0 && numbers.Skip(paragraph).Any(n => n > 0)) numbers[paragraph] = 1;
        }
        return $"{Part}/{string.Join('.', numbers)}";
    }

    /// <summary>Walks numbered blocks; <paramref name="blocks"/> are all numbered, 附則 or 別紙.</summary>
    public static IEnumerable<(Block Block, PlacePath Path)> Of(NumberingScheme scheme, IEnumerable<Block> blocks)
    {
        var path = new PlacePath("", [.. scheme.Levels.Select(_ => 0)]);
        foreach (var block in blocks)
        {
            path = block switch
            {
                Supplement supplement => new(supplement.Title.PlainText(), [.. scheme.Levels.Select(_ => 0)]),
                Text text => new(text.Content.PlainText(), [.. scheme.Levels.Select(_ => 0)]),
                NumberedBlock numbered => path.With(numbered.Level, numbered.Number),
                _ => path,
            };
            yield return (block, path);
        }
    }
}
