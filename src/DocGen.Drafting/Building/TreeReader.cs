using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Inlines;
using DocGen.Drafting.Merging;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Block = DocGen.Documents.Blocks.Block;
using Table = Markdig.Extensions.Tables.Table;

namespace DocGen.Drafting.Building;

/// <summary>Walks the Markdown of a draft once and writes down the document's blocks.</summary>
internal sealed partial class TreeReader
{
    private readonly Draft _draft;
    private readonly Levels _levels;
    private readonly DiagnosticBag _bag;
    private readonly ReferenceTargets _targets;
    private readonly LineReader _lines;
    private readonly List<Block> _blocks = [];
    // Where the forms are written, by their place among the blocks.
    private readonly Dictionary<int, Place> _forms = [];
    // The answers that those of clauses' rows refuse, likewise.
    private readonly Dictionary<int, (string Never, string Underlined)> _refused = [];
    private readonly Stack<OpenClause> _clauses = new();
    private BlockAttributes _tableAttributes = BlockAttributes.None;
    private IReadOnlyList<int> _added = [];
    private readonly List<int> _leftOut = [];
    private int _headingDepth;
    private bool _isInSupplement;

    // How many withheld units what is read stands in.
    private int _withheld;

    public TreeReader(Draft draft, Levels levels, DiagnosticBag bag)
    {
        _draft = draft;
        _levels = levels;
        _bag = bag;
        _targets = new ReferenceTargets(draft, bag);
        _lines = new LineReader(draft, _targets, note => _bag.Add(DraftingRules.NoteInNote, PlaceOf(note)));
    }

    private OpenClause? Open => _clauses.TryPeek(out var clause) ? clause : null;

    public ImmutableArray<Block> Read()
    {
        try
        {
            (var document, _added) = DraftMarkdown.Parse(_draft.Markdown);
            foreach (var block in document) ReadTop(block);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit of nesting, about 128 levels.
            _bag.Add(DraftingRules.TooNested, new Place(_draft.Selection.Template.File));
        }
        FillForms();
        Refuse();
        return _leftOut.Count == 0 ? [.. _blocks] : [.. WithoutEmptyHeadings()];
    }

    private void ReadTop(Markdig.Syntax.Block block)
    {
        if (block is ParagraphBlock paragraph && ReadMark(paragraph)) return;
        if (block is CustomContainer { Info: "withheld" } withheld)
        {
            ReadWithheld(withheld, ReadTop);
            return;
        }
        if (Open is { IsArticle: true } article) ReadInArticle(block, article);
        else ReadPlain(block, CurrentLevel());
    }

    private int CurrentLevel() => Open?.Level ?? _levels.Division(_headingDepth);

    private void ReadPlain(Markdig.Syntax.Block block, int under)
    {
        switch (block)
        {
            case ParagraphBlock paragraph when IsSpecial(paragraph):
                ReadSpecial(paragraph, under);
                break;
            case ParagraphBlock paragraph:
                AddText(TextRole.Body, paragraph, under);
                break;
            case HeadingBlock heading:
                ReadHeading(heading);
                break;
            case ListBlock { IsOrdered: true } list when IsOfSupplement(under):
                foreach (var item in list.OfType<ListItemBlock>()) ReadSupplementItem(item);
                break;
            case ListBlock { IsOrdered: true } list:
                ReadItems(list, _levels.ListUnder(under));
                break;
            case ListBlock list:
                ReadBullets(list, 0, under);
                break;
            case Table table:
                ReadTable(table, under);
                break;
            case CustomContainer container:
                ReadContainer(container, under);
                break;
            case QuoteBlock quote:
                foreach (var inner in quote) ReadPlain(inner, under);
                break;
            case ThematicBreakBlock:
                Add(new PageBreak());
                break;
            case FootnoteGroup or LinkReferenceDefinitionGroup:
                break;
            default:
                throw new InvalidOperationException($"Markdown block {block.GetType().Name} is not read.");
        }
    }

    private void AddText(TextRole role, ParagraphBlock paragraph, int under)
    {
        var (line, attributes) = _lines.Read(paragraph);
        if (line.IsEmpty) return;
        Add(Named(new Text(role, line, under), attributes, paragraph));
    }

    private void ReadHeading(HeadingBlock heading)
    {
        var (line, attributes) = _lines.Read(heading);
        CheckClasses(attributes, heading, "supplement", "unnumbered");
        if (attributes.Classes.Contains("supplement"))
        {
            Add(new Supplement(line) { Anchor = AnchorOf(attributes) });
            _isInSupplement = true;
            return;
        }
        var depth = Open is { } open ? open.Depth + Math.Max(1, heading.Level - 1) : heading.Level;
        if (Open is null) (_headingDepth, _isInSupplement) = (depth, false);
        AddHeading(depth, line, attributes, PlaceOf(heading));
    }

    private void AddHeading(int depth, Line line, BlockAttributes attributes, Place place)
    {
        var level = _levels.Division(depth);
        if (level < 0)
        {
            _bag.Add(DraftingRules.TooDeep, place, _levels.Scheme.Title);
            level = Math.Max(0, _levels.LastDivision);
        }
        if (Open is { } open) open.Level = level;
        Add(new Heading(level, line) { Anchor = AnchorOf(attributes), Unnumbered = attributes.Classes.Contains("unnumbered") });
    }

    private void ReadItems(ListBlock list, int level)
    {
        if (level < 0)
        {
            _bag.Add(DraftingRules.TooDeep, PlaceOf(list), _levels.Scheme.Title);
            return;
        }
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var first = true;
            var isWithheld = false;
            foreach (var block in item)
            {
                if (first && block is ParagraphBlock paragraph && !IsSpecial(paragraph))
                {
                    var (line, attributes) = _lines.Read(paragraph);
                    Add(Named(new Item(level, line), attributes, paragraph));
                    isWithheld = attributes.Classes.Contains(WithheldClass);
                }
                else
                {
                    Withheld(isWithheld, () => ReadPlain(block, level));
                }
                first = false;
            }
        }
    }

    private void ReadBullets(ListBlock list, int depth, int under)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var isWithheld = false;
            foreach (var block in item)
            {
                if (block is ParagraphBlock paragraph)
                {
                    var (line, attributes) = _lines.Read(paragraph);
                    isWithheld |= attributes.Classes.Contains(WithheldClass);
                    Withheld(isWithheld, () => Add(Named(new Bullet(depth, line, under), attributes, paragraph)));
                }
                else if (block is ListBlock { IsOrdered: false } inner)
                {
                    Withheld(isWithheld, () => ReadBullets(inner, depth + 1, under));
                }
                else
                {
                    Withheld(isWithheld, () => ReadPlain(block, under));
                }
            }
        }
    }
}
