using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Finishing;
using DocGen.Documents.Inlines;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;

namespace DocGen.Rendering.Markdown;

/// <summary>Writes blocks, each as the lines of one Markdown paragraph.</summary>
internal sealed class MarkdownBlocks(Document document, DocumentStyle style)
{
    private const string FullSpace = "　";
    private readonly MarkdownLines _lines = new();
    private readonly List<int> _divisions =
        [.. Enumerable.Range(0, document.Scheme.Levels.Length).Where(l => document.Blocks.OfType<Heading>().Any(h => h.Level == l))];

    public IReadOnlyList<string> Notes => _lines.Notes;

    /// <summary>The paragraphs of a block; an article with its caption above has two.</summary>
    public IEnumerable<string> Write(Block block) => block switch
    {
        Heading heading => [Heading(_divisions.IndexOf(heading.Level) + 2, Lead(heading), heading.Text)],
        Article article => Write(article),
        NumberedBlock numbered => [Paragraph(Indent(numbered.Level) + Lead(numbered), numbered.Text)],
        Text { Role: TextRole.Title } title => [Heading(1, "", title.Content)],
        Text { Role: TextRole.AnnexLabel } annex => [Heading(2, "", annex.Content)],
        Text text => [Paragraph(UnderLevel(text.Under), text.Content)],
        Bullet bullet => [Paragraph(UnderLevel(bullet.Under) + Spaces(bullet.Depth) + "・", bullet.Content)],
        Supplement supplement => [Heading(2, "", supplement.Title)],
        Table table => [string.Join('\n', new MarkdownTable(Cell).Write(table))],
        Figure figure => [$"![{MarkdownText.Escape(figure.Description, atStart: false)}](<{Uri.EscapeDataString(figure.Name)}>)"],
        Signature signature => signature.Parties.Select(Party),
        Contents contents => [Contents(contents)],
        PageBreak => ["---"],
        _ => [],
    };

    private IEnumerable<string> Write(Article article)
    {
        if (article.Caption.IsEmpty)
        {
            yield return Paragraph(Lead(article), article.Text);
            yield break;
        }
        var caption = new Line([new Run("（"), .. article.Caption, new Run("）")]);
        if (style.Caption == CaptionPosition.Above)
        {
            yield return Paragraph(FullSpace, caption);
            yield return Paragraph(Lead(article), article.Text);
        }
        else
        {
            yield return Paragraph(article.Label, caption);
            if (!article.Text.IsEmpty) yield return Paragraph(FullSpace, article.Text);
        }
    }

    /// <summary>A heading is one line: breaks in it become spaces.</summary>
    private string Heading(int depth, string lead, Line text)
    {
        var lines = _lines.Write(lead, text);
        return $"{new string('#', Math.Min(depth, 6))} {string.Join(FullSpace, lines)}";
    }

    private string Paragraph(string lead, Line text) => Joined(_lines.Write(lead, text));

    /// <summary>Lines of one paragraph, held apart by hard breaks. An empty one cannot stand in Markdown.</summary>
    private static string Joined(IEnumerable<string> lines) => string.Join("\\\n", lines.Where(l => l.Trim(' ').Length > 0));

    private string Lead(NumberedBlock block) => block.Label.Length == 0 ? ""
        : document.Scheme.Levels[block.Level].Form == NumberForm.Bullet ? block.Label
        : block.Label + FullSpace;

    private List<string> Cell(TableCell cell) =>
        [.. cell.Content.SelectMany(b => b is Heading heading ? [Paragraph(Lead(heading), heading.Text)] : Write(b)).SelectMany(p => p.Replace("\\\n", "\n").Split('\n'))];

    private string Party(SignatureParty party)
    {
        var alias = party.Alias.PlainText();
        var lines = new List<string>();
        for (var i = 0; i < party.Lines.Length; i++)
        {
            var lead = i == 0 ? alias + FullSpace : Spaces(DisplayWidth.Of(alias) / 2 + 1);
            var seal = i == party.Lines.Length - 1 && party.Seal.Length > 0 ? new Line([.. party.Lines[i], new Run(FullSpace + party.Seal)]) : party.Lines[i];
            lines.AddRange(_lines.Write(lead, seal));
        }
        return Joined(lines);
    }

    private string Contents(Contents contents) => string.Join('\n', ContentsEntry.Of(document, contents, style.Caption)
        .Select(e => $"{new string(' ', e.Depth * 2)}- {MarkdownText.Escape(e.Text, atStart: true)}"));

    private string Indent(int level) => Spaces((int)document.Scheme.Levels[level].Indent);

    private string UnderLevel(int level) => level < 0 || document.Scheme.Levels[level] is not { Role: LevelRole.Item } item
        ? ""
        : Spaces((int)(item.Indent + item.Hanging));

    private static string Spaces(int count) => new('　', Math.Max(count, 0));
}
