using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Library.Loading;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Drafting.Building;

/// <summary>Paragraphs that are not text (conditions, attributes, figures) and what stands between <c>:::</c>.</summary>
internal sealed partial class TreeReader
{
    private static bool IsSpecial(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild switch
        {
            LinkInline { IsImage: true, NextSibling: null } => true,
            LiteralInline { NextSibling: null } literal => literal.Content.AsSpan() is ['【', .., '】'] || BlockAttributes.IsAttributeLine(literal.Content.AsSpan()),
            _ => false,
        };

    private void ReadSpecial(ParagraphBlock paragraph, int under)
    {
        if (paragraph.Inline!.FirstChild is LinkInline image)
        {
            ReadFigure(paragraph, image);
            return;
        }
        var text = ((LiteralInline)paragraph.Inline.FirstChild!).Content.ToString();
        if (text[0] == '【') Add(new Text(TextRole.Condition, Line.Of(text), under));
        else _tableAttributes = BlockAttributes.Parse(text[1..^1]);
    }

    private void ReadFigure(ParagraphBlock paragraph, LinkInline image)
    {
        var description = string.Concat(image.Descendants<LiteralInline>().Select(l => _lines.Filled(l.Content.ToString())));
        var name = image.Url ?? "";
        if (FigureFile.Read(_draft.Selection.Library, Open?.Clause.Id, name, PlaceOf(paragraph), _bag) is { } picture)
            Add(new Figure(name, [.. picture], description));
    }

    private void ReadContainer(CustomContainer container, int under)
    {
        switch (container.Info)
        {
            case "contents":
                Add(new Contents(_levels.LastDivision));
                break;
            case "page-break":
                Add(new PageBreak());
                break;
            case "landscape":
                Add(new PageBreak(Landscape: true));
                foreach (var block in container) ReadTop(block);
                Add(new PageBreak());
                break;
            case "signature":
                Add(new Signature([.. container.OfType<ListBlock>().SelectMany(l => l.OfType<ListItemBlock>()).Select(PartyOf)]));
                break;
            case "withheld":
                ReadWithheld(container, block => ReadPlain(block, under));
                break;
            case "rows":
                ReadRows(container, under);
                break;
            case "indent":
                foreach (var block in container) ReadPlain(block, Math.Max(0, under));
                break;
            case { } name when Containers.Roles.TryGetValue(name, out var role):
                if (role == TextRole.AnnexLabel) _isInSupplement = false;
                foreach (var block in container)
                {
                    if (block is ParagraphBlock paragraph) AddText(role, paragraph, -1);
                    else ReadTop(block);
                }
                break;
            default:
                _bag.Add(DraftingRules.UnknownContainer, PlaceOf(container), container.Info ?? "", string.Join(", ", Containers.Names));
                break;
        }
    }

    private SignatureParty PartyOf(ListItemBlock item)
    {
        var alias = item.OfType<ParagraphBlock>().Select(PartyLine).FirstOrDefault() ?? Line.Empty;
        var lines = item.OfType<ListBlock>().SelectMany(l => l.OfType<ListItemBlock>())
            .SelectMany(i => i.OfType<ParagraphBlock>()).Select(PartyLine).ToList();
        // 印 at the end of the last line is the place for the seal; without it (an electronic contract) there is none.
        if (lines is not [.., { Inlines: [.. var before, Run last] }] || !last.Text.EndsWith('印')) return new SignatureParty(alias, [.. lines], "");
        var rest = last.Text[..^1].TrimEnd();
        lines[^1] = new Line(rest.Length > 0 ? [.. before, last with { Text = rest }] : [.. before]);
        return new SignatureParty(alias, [.. lines]);
    }

    private Line PartyLine(ParagraphBlock paragraph)
    {
        var (line, attributes) = _lines.Read(paragraph);
        CheckClasses(attributes, paragraph);
        return line;
    }
}
