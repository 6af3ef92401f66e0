using System.Collections.Immutable;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;

namespace DocGen.Rendering.Tests.Word;

/// <summary>Builds numbered documents for tests, in the words of a drafter.</summary>
internal sealed class Draft(NumberingScheme scheme, DocumentStyle? style = null)
{
    private readonly List<Block> _blocks = [];

    public DocumentStyle Style { get; init; } = style ?? new DocumentStyle("test", "試験");

    public Draft Add(params Block[] blocks)
    {
        _blocks.AddRange(blocks);
        return this;
    }

    public Draft Heading(string level, string text, string anchor = "", string clause = "") =>
        Add(new Heading(Level(level), Line.Of(text)) { Anchor = anchor, Clause = clause });

    public Draft Article(string caption, Line text, string anchor = "", string clause = "") =>
        Add(new Article(Level("article"), Line.Of(caption), text) { Anchor = anchor, Clause = clause });

    public Draft Article(string caption, string text, string anchor = "", string clause = "") => Article(caption, Line.Of(text), anchor, clause);

    public Draft Paragraph(Line text, string anchor = "", string clause = "") =>
        Add(new Paragraph(Level("paragraph"), text) { Anchor = anchor, Clause = clause });

    public Draft Paragraph(string text, string anchor = "", string clause = "") => Paragraph(Line.Of(text), anchor, clause);

    public Draft Item(string level, Line text, string anchor = "", string clause = "") =>
        Add(new Item(Level(level), text) { Anchor = anchor, Clause = clause });

    public Draft Item(string level, string text, string anchor = "", string clause = "") => Item(level, Line.Of(text), anchor, clause);

    public Draft Text(TextRole role, Line text, string under = "") => Add(new Text(role, text, under.Length == 0 ? -1 : Level(under)));

    public Draft Text(TextRole role, string text, string under = "") => Text(role, Line.Of(text), under);

    /// <summary>The finished document; references are resolved here, as far as <see cref="Label"/> wrote them.</summary>
    public Document Build(string title = "試験文書")
    {
        var blocks = TestNumberer.Number(scheme, Style.Digits, _blocks);
        var labels = blocks.OfType<NumberedBlock>().Where(b => b.Anchor.Length > 0).ToDictionary(b => b.Anchor, b => b.Label);
        return new Document("test", title, scheme, [.. blocks.Select(b => Resolved(b, labels))]) { LibraryVersion = "2026.11", AnswersHash = "0123abcd" };
    }

    /// <summary>A reference that prints the label of its target.</summary>
    public static Reference Label(string anchor) => new("#" + anchor) { Parts = [new("?", anchor, IsLabel: true)] };

    /// <summary>A reference of fixed words.</summary>
    public static Reference Words(string words, string anchor) => new("#" + anchor) { Parts = [new(words, anchor)] };

    public static TableRow Row(bool header, params string[] cells) =>
        new([.. cells.Select(c => new TableCell([new Text(TextRole.Body, Line.Of(c))]))], header);

    private int Level(string id)
    {
        for (var i = 0; i < scheme.Levels.Length; i++)
        {
            if (scheme.Levels[i].Id == id) return i;
        }
        throw new ArgumentException(id);
    }

    private static Block Resolved(Block block, Dictionary<string, string> labels) => block switch
    {
        Article a => a with { Text = Resolved(a.Text, labels) },
        Paragraph p => p with { Text = Resolved(p.Text, labels) },
        Item i => i with { Text = Resolved(i.Text, labels) },
        Heading h => h with { Text = Resolved(h.Text, labels) },
        Text t => t with { Content = Resolved(t.Content, labels) },
        _ => block,
    };

    private static Line Resolved(Line line, Dictionary<string, string> labels) => new([.. line.Select(i => i is Reference r
        ? r with { Parts = [.. r.Parts.Select(p => p.IsLabel && labels.TryGetValue(p.Anchor, out var label) ? p with { Text = label } : p)] }
        : i)]);

    public static ImmutableArray<Inline> Inlines(params Inline[] inlines) => [.. inlines];
}
