using System.Collections.Immutable;
using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;

namespace DocGen.Documents.Finishing;

/// <summary>Reads blocks for the lines, values and variables that they hold, wherever in them these stand.</summary>
internal sealed class WithheldTexts : BlockRewriter
{
    private readonly List<(string Text, bool IsValue)> _texts = [];
    private readonly HashSet<string> _variables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _references = new(StringComparer.Ordinal);

    /// <summary>What of a withheld block must not be seen.</summary>
    public static IEnumerable<WithheldText> Of(Block block)
    {
        var texts = new WithheldTexts();
        // The caption of an article may stay: then it is no secret.
        texts.VisitBlock(block is Article { Withheld: Withholding.Text } article ? new Text(TextRole.Body, article.Text) : block);
        if (block is Figure figure) texts._texts.Add((figure.Description, false));
        if (block is Table table) texts._texts.Add((table.Description, false));
        return texts._texts.Where(t => t.Text.Length > 0).Select(t => new WithheldText(block.Clause, t.Text, t.IsValue));
    }

    /// <summary>Paths of the variables printed.</summary>
    public static IReadOnlySet<string> VariablesIn(ImmutableArray<Block> blocks)
    {
        var texts = new WithheldTexts();
        texts.Rewrite(blocks);
        return texts._variables;
    }

    /// <summary>Anchors that references lead to.</summary>
    public static IReadOnlySet<string> ReferencesIn(ImmutableArray<Block> blocks)
    {
        var texts = new WithheldTexts();
        texts.Rewrite(blocks);
        return texts._references;
    }

    /// <summary>The lines of text, values in place.</summary>
    public static IEnumerable<string> LinesOf(ImmutableArray<Block> blocks)
    {
        var texts = new WithheldTexts();
        texts.Rewrite(blocks);
        return texts._texts.Select(t => t.Text);
    }

    protected override Line VisitLine(Line line)
    {
        _texts.Add((line.PlainText(), false));
        return base.VisitLine(line);
    }

    protected override Inline VisitInline(Inline inline)
    {
        if (inline is Hole hole)
        {
            _variables.Add(hole.Variable);
            if (hole.Answered) _texts.Add((hole.Text, true));
        }
        if (inline is Entry entry) _texts.AddRange([(entry.Text, true), (entry.Value, true)]);
        if (inline is Reference reference) _references.UnionWith(reference.Parts.Select(p => p.Anchor).Where(a => a.Length > 0));
        if (inline is Footnote footnote) _texts.Add((new Line(footnote.Content).PlainText(), false));
        return base.VisitInline(inline);
    }
}
