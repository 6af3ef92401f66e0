using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Documents.Numbering;

namespace DocGen.Tests.Shared;

/// <summary>
/// Documents written compactly for examples, a block a line: <c>level {anchor} text</c>, where the level is one of the scheme's;
/// <c>article {a} 目的｜第1項の文</c>; an <c>!</c> after the level for an unnumbered block; a clause id <c>@clause</c> for it and what follows;
/// <c>text</c>, <c>bullet</c>, <c>supplement</c>, <c>annex</c>, <c>caption</c>; <c>cell</c> lines hold one block each and make a table together.
/// Links are written as in clauses: <c>[](#a)</c>, <c>[words](#a)</c>.
/// </summary>
public static partial class BlockNotation
{
    public static ImmutableArray<Block> Read(NumberingScheme scheme, string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var cells = ImmutableArray.CreateBuilder<TableRow>();
        var clause = "";
        foreach (var line in text.Split('\n').Where(l => l.Trim().Length > 0).Append(""))
        {
            if (line.TrimStart().StartsWith('@'))
            {
                clause = line.Trim()[1..];
                continue;
            }
            if (line.TrimStart().StartsWith("cell ", StringComparison.Ordinal))
            {
                cells.Add(new([new([Block(scheme, line.Trim()["cell ".Length..]) with { Clause = clause }])]));
                continue;
            }
            if (cells.Count > 0)
            {
                blocks.Add(new Table([new(1)], cells.ToImmutable()) { Clause = clause });
                cells.Clear();
            }
            if (line.Length > 0) blocks.Add(Block(scheme, line.Trim()) with { Clause = clause });
        }
        return blocks.ToImmutable();
    }

    public static Line Line(string text)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var at = 0;
        foreach (Match link in Link().Matches(text))
        {
            if (link.Index > at) inlines.Add(new Run(text[at..link.Index]));
            inlines.Add(link.Groups["note"].Success
                ? new Footnote([.. Line(link.Groups["note"].Value)])
                : new Reference(link.Groups["target"].Value, link.Groups["words"].Value));
            at = link.Index + link.Length;
        }
        if (at < text.Length) inlines.Add(new Run(text[at..]));
        return new(inlines.ToImmutable());
    }

    /// <summary>The numbered document as a reader sees it, a block a line.</summary>
    public static string Print(ImmutableArray<Block> blocks) => string.Join('\n', blocks.Select(Print));

    private static Block Block(NumberingScheme scheme, string line)
    {
        var match = BlockLine().Match(line);
        var (kind, anchor, text) = (match.Groups["kind"].Value, match.Groups["anchor"].Value, match.Groups["text"].Value);
        var under = match.Groups["under"].Success ? int.Parse(match.Groups["under"].Value, System.Globalization.CultureInfo.InvariantCulture) : -1;
        var level = scheme.Levels.IndexOf(scheme.Levels.FirstOrDefault(l => l.Id == kind)!);
        Block block = kind switch
        {
            _ when level >= 0 => Numbered(level),
            "text" => new Text(TextRole.Body, Line(text), under),
            "bullet" => new Bullet(0, Line(text), under),
            "annex" => new Text(TextRole.AnnexLabel, Line(text)),
            "caption" => new Text(TextRole.TableCaption, Line(text)),
            "supplement" => new Supplement(Line(text)),
            _ => throw new FormatException($"No such block: {line}"),
        };
        block = block with { Anchor = anchor };
        return match.Groups["bare"].Success ? (NumberedBlock)block with { Unnumbered = true } : block;

        NumberedBlock Numbered(int level) => scheme.Levels[level].Role switch
        {
            LevelRole.Division => new Heading(level, Line(text)),
            LevelRole.Paragraph => new Paragraph(level, Line(text)),
            LevelRole.Item => new Item(level, Line(text)),
            _ => new Article(level, Line(text.Split('｜')[0]), Line(text.Split('｜').ElementAtOrDefault(1) ?? ""))
            {
                ParagraphAnchor = match.Groups["first"].Value,
            },
        };
    }

    private static string Print(Block block) => block switch
    {
        Article article => $"{article.Label}（{article.Caption.PlainText()}）　{Plain(article.Text)}",
        NumberedBlock { Label: "" } numbered => "　" + Plain(numbered.Text),
        NumberedBlock numbered => $"{numbered.Label}　{Plain(numbered.Text)}",
        Text text => Plain(text.Content),
        Bullet bullet => "・" + Plain(bullet.Content),
        Supplement supplement => Plain(supplement.Title),
        Table table => string.Join('\n', table.Rows.SelectMany(r => r.Cells).Select(c => "| " + Print(c.Content))),
        _ => "",
    };

    private static string Plain(Line line) => string.Concat(line.Select(i => i is Footnote note ? $"（注：{new Line(note.Content).PlainText()}）" : new Line([i]).PlainText()));

    [GeneratedRegex(@"\^\[(?<note>(?:\[[^\]]*\]\([^)]*\)|[^\]])*)\]|\[(?<words>[^\]]*)\]\((?<target>[^)]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^(?<kind>\w+)(?<bare>!)?(?:>(?<under>\d+))?(?:\s+\{(?<anchor>[^{}|]*)(?:\|(?<first>[^{}]*))?\})?\s*(?<text>.*)$")]
    private static partial Regex BlockLine();
}
