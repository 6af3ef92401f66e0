using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using Markdig.Syntax;

namespace DocGen.Drafting.Building;

/// <summary>What the blocks of a clause mean where it is an article.</summary>
internal sealed partial class TreeReader
{
    private void ReadInArticle(Markdig.Syntax.Block block, OpenClause article)
    {
        switch (block)
        {
            case ParagraphBlock paragraph when !IsSpecial(paragraph):
                var (line, attributes) = _lines.Read(paragraph);
                AddParagraph(article, line, attributes, paragraph);
                article.IsTextWithheld = attributes.Classes.Contains(WithheldClass);
                article.ListGivesItems = true;
                article.LeadsItems = Leads(line);
                break;
            case ParagraphBlock paragraph:
                ReadSpecial(paragraph, _levels.ArticleText);
                // In a model text the next alternative starts afresh, unless a lead sentence is waiting for its items.
                article.ListGivesItems = article.ListGivesItems && article.LeadsItems;
                break;
            case ListBlock { IsOrdered: true } list when article.ListGivesItems:
                if (!article.LeadsItems && !_draft.Selection.Answers.IsModel)
                    _bag.Add(DraftingRules.TypedNumber, PlaceOf(list), article.Clause.Title);
                // The items of a withheld lead sentence go with it.
                Withheld(article.IsTextWithheld, () => ReadItems(list, _levels.ListUnder(_levels.ArticleText)));
                break;
            case ListBlock { IsOrdered: true } list:
                foreach (var item in list.OfType<ListItemBlock>()) ReadParagraphItem(item, article);
                break;
            case HeadingBlock heading:
                _bag.Add(DraftingRules.HeadingInArticle, PlaceOf(heading), _lines.Read(heading).Line.PlainText());
                break;
            default:
                ReadPlain(block, _levels.ArticleText);
                break;
        }
    }

    private void AddParagraph(OpenClause article, Line line, BlockAttributes attributes, ParagraphBlock paragraph)
    {
        if (article.HasText)
        {
            Add(Named(new Paragraph(_levels.Paragraph, line), attributes, paragraph));
        }
        else
        {
            // The article itself keeps the clause's name; a name given to its first paragraph is a second one.
            var anchor = AnchorOf(attributes);
            Add(new Article(_levels.Article, Line.Of(article.Clause.Title), line)
            {
                ParagraphAnchor = anchor,
                Source = attributes.Values.GetValueOrDefault("source", ""),
                Withheld = IsWithheld(attributes, paragraph) ? Withholding.Text : Withholding.None,
            });
            article.HasText = true;
        }
    }

    private void ReadParagraphItem(ListItemBlock item, OpenClause article)
    {
        var first = true;
        var isWithheld = false;
        foreach (var block in item)
        {
            if (first && block is ParagraphBlock paragraph)
            {
                var (line, attributes) = _lines.Read(paragraph);
                AddParagraph(article, line, attributes, paragraph);
                isWithheld = attributes.Classes.Contains(WithheldClass);
            }
            else
            {
                Withheld(isWithheld, () => ReadPlain(block, _levels.ArticleText));
            }
            first = false;
        }
    }

    // 附則 has no articles of its own: its ordered list gives its paragraphs (項), unless a sentence has announced items.
    private bool IsOfSupplement(int under) =>
        _isInSupplement && _levels.Paragraph >= 0 && under < _levels.Paragraph
        && !(_blocks is [.., Text { Role: TextRole.Body } last] && Leads(last.Content));

    private void ReadSupplementItem(ListItemBlock item)
    {
        foreach (var (index, block) in item.Index())
        {
            if (index == 0 && block is ParagraphBlock paragraph && !IsSpecial(paragraph))
            {
                var (line, attributes) = _lines.Read(paragraph);
                Add(new Paragraph(_levels.Paragraph, line) { Anchor = AnchorOf(attributes) });
            }
            else
            {
                ReadPlain(block, _levels.Paragraph);
            }
        }
    }

    private static bool Leads(Line line)
    {
        var text = line.PlainText();
        return text.Contains("次の", StringComparison.Ordinal) || text.Contains("次に", StringComparison.Ordinal)
            || text.Contains("以下", StringComparison.Ordinal) || text.Contains("各号", StringComparison.Ordinal);
    }
}
