using System.Globalization;
using System.Text;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Finishing;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;

namespace DocGen.Rendering.Html;

/// <summary>Writes blocks in reading order.</summary>
internal sealed class HtmlBlocks
{
    private readonly Document _document;
    private readonly DocumentStyle _style;
    private readonly HtmlLines _lines;
    private readonly HtmlTable _tables;
    private readonly HeadingRanks _ranks;
    private readonly Dictionary<Block, string> _givenIds = new(ReferenceEqualityComparer.Instance);

    public HtmlBlocks(Document document, DocumentStyle style, HtmlLines lines)
    {
        (_document, _style, _lines) = (document, style, lines);
        _tables = new HtmlTable(Cell);
        _ranks = new HeadingRanks(document);
        foreach (var contents in document.Blocks.OfType<Contents>())
        {
            foreach (var entry in ContentsEntry.Of(document, contents, style.Caption).Where(e => e.Target.Anchor.Length == 0))
            {
                _givenIds.TryAdd(entry.Target, string.Create(CultureInfo.InvariantCulture, $"~h{_givenIds.Count + 1}"));
            }
        }
    }

    public string Write()
    {
        var html = new StringBuilder();
        var blocks = _document.Blocks;
        var open = false;
        for (var i = 0; i < blocks.Length; i++)
        {
            switch (blocks[i])
            {
                case PageBreak page:
                    if (open) html.Append("</section>\n");
                    html.Append(page.Landscape ? "<section class=\"landscape\">\n" : "<section class=\"break\">\n");
                    open = true;
                    break;
                // The caption belongs into the table below it.
                case Text { Role: TextRole.TableCaption } caption when i + 1 < blocks.Length && blocks[i + 1] is Table table:
                    html.Append(_tables.Write(table, $"<span{Id(caption)}>{_lines.Write(caption.Content)}</span>", Id(table))).Append('\n');
                    i++;
                    break;
                default:
                    html.Append(Write(blocks[i])).Append('\n');
                    break;
            }
        }
        return open ? html.Append("</section>\n").ToString() : html.ToString();
    }

    private string Write(Block block) => block switch
    {
        Heading heading => Heading(_ranks.Of(heading), heading, Label(heading) + _lines.Write(heading.Text)),
        Article article => Write(article),
        NumberedBlock numbered => $"<p{Id(numbered)} class=\"l{numbered.Level}\">{Label(numbered)}{_lines.Write(numbered.Text)}</p>",
        Text { Role: TextRole.Title } title => Heading(_ranks.Of(title), title, _lines.Write(title.Content)),
        Text { Role: TextRole.AnnexLabel } annex => Heading(2, annex, _lines.Write(annex.Content)),
        Text text => $"<p{Id(text)} class=\"{ClassOf(text)}\">{_lines.Write(text.Content)}</p>",
        Bullet bullet => $"<div class=\"{UnderClass(bullet.Under)}\"><p{Id(bullet)} class=\"bullet\" style=\"margin-left:{bullet.Depth}em\">・{_lines.Write(bullet.Content)}</p></div>",
        Supplement supplement => Heading(2, supplement, _lines.Write(supplement.Title), "supplement"),
        Table table => _tables.Write(table, "", Id(table)),
        Figure figure => $"<figure{Id(figure)}><img src=\"{DataUri(figure)}\" alt=\"{HtmlText.Escape(figure.Description)}\"></figure>",
        Signature signature => string.Concat(signature.Parties.Select(Party)),
        Contents contents => Contents(contents),
        _ => "",
    };

    private string Write(Article article)
    {
        if (article.Caption.IsEmpty) return $"<p{Id(article)} class=\"l{article.Level}\">{Label(article)}{_lines.Write(article.Text)}</p>";
        var caption = $"（{_lines.Write(article.Caption)}）";
        // References lead to the heading, so that a reader who follows one hears the caption.
        var text = article.Text.IsEmpty ? "" : _lines.Write(article.Text);
        return _style.Caption == CaptionPosition.Above
            ? Heading(_ranks.Of(article), article, caption, "article") + $"<p class=\"l{article.Level}\">{Label(article)}{text}</p>"
            : Heading(_ranks.Of(article), article, HtmlText.Escape(article.Label) + caption)
                + (text.Length > 0 ? $"<p class=\"u{article.Level} body\">{text}</p>" : "");
    }

    private string Heading(int rank, Block block, string content, string look = "")
    {
        var level = Math.Min(rank, 6);
        var looks = look.Length > 0 ? $" class=\"{look}\"" : "";
        return string.Create(CultureInfo.InvariantCulture, $"<h{level}{Id(block)}{looks}>{content}</h{level}>");
    }

    private string Cell(IEnumerable<Block> blocks) => string.Concat(blocks.Select(b => b switch
    {
        // A cell's own headings would break the page's outline.
        Heading heading => $"<p{Id(heading)} class=\"l{heading.Level}\">{Label(heading)}{_lines.Write(heading.Text)}</p>",
        Text { Role: TextRole.Body, Under: < 0 } text => $"<p{Id(text)}>{_lines.Write(text.Content)}</p>",
        _ => Write(b),
    }));

    private string Label(NumberedBlock block) => block.Label.Length == 0 ? ""
        : HtmlText.Escape(block.Label) + (_document.Scheme.Levels[block.Level].Form == NumberForm.Bullet ? "" : "　");

    private string Id(Block block)
    {
        var id = block.Anchor.Length > 0 ? block.Anchor : _givenIds.GetValueOrDefault(block, "");
        return id.Length == 0 ? "" : $" id=\"{HtmlText.Escape(id)}\"";
    }

    private string Contents(Contents contents)
    {
        var html = new StringBuilder("<nav aria-label=\"目次\"><p class=\"center\">目次</p>");
        var depth = -1;
        foreach (var entry in ContentsEntry.Of(_document, contents, _style.Caption))
        {
            // A list opens inside the entry above it, one level at a time.
            var wanted = Math.Min(entry.Depth, depth + 1);
            if (wanted > depth) html.Append("<ol>");
            for (; depth > wanted; depth--) html.Append("</li></ol>");
            if (wanted == depth) html.Append("</li>");
            depth = wanted;
            var id = entry.Target.Anchor.Length > 0 ? entry.Target.Anchor : _givenIds[entry.Target];
            html.Append($"<li><a href=\"{HtmlText.Link(id)}\">{HtmlText.Escape(entry.Text)}</a>");
        }
        for (; depth >= 0; depth--) html.Append("</li></ol>");
        return html.Append("</nav>").ToString();
    }

    private string Party(SignatureParty party)
    {
        var html = new StringBuilder($"<div class=\"party\"><p>{_lines.Write(party.Alias)}</p>");
        for (var i = 0; i < party.Lines.Length; i++)
        {
            var seal = i == party.Lines.Length - 1 && party.Seal.Length > 0 ? $"<span class=\"seal\">{HtmlText.Escape(party.Seal)}</span>" : "";
            html.Append($"<p>{_lines.Write(party.Lines[i])}{seal}</p>");
        }
        return html.Append("</div>").ToString();
    }

    private static string DataUri(Figure figure) =>
        $"data:{(figure.Name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? "image/svg+xml" : "image/png")};base64,{Convert.ToBase64String(figure.Content.AsSpan())}";

    private static string ClassOf(Text text) => text.Role switch
    {
        TextRole.Body when text.Under >= 0 => UnderClass(text.Under) + " under",
        TextRole.DocumentNumber => "number",
        _ => text.Role.ToString().ToLowerInvariant(),
    };

    private static string UnderClass(int level) => level < 0 ? "u" : string.Create(CultureInfo.InvariantCulture, $"u{level}");
}
