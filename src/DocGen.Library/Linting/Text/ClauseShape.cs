using System.Collections.Immutable;
using DocGen.Library.Clauses;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocGen.Library.Linting.Text;

/// <summary>How deep the numbered lists and headings of a clause go, with all alternatives in place.</summary>
internal sealed class ClauseShape
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    private readonly Clause _clause;
    private readonly ImmutableArray<NumberedList>.Builder _lists = ImmutableArray.CreateBuilder<NumberedList>();
    private readonly ImmutableArray<(int Line, int Level)>.Builder _headings = ImmutableArray.CreateBuilder<(int, int)>();

    private ClauseShape(Clause clause) => _clause = clause;

    /// <param name="Line">Index of its first line.</param>
    /// <param name="Depth">How many numbered lists it stands in, itself included.</param>
    /// <param name="AfterParagraph">Whether the outermost of them follows a plain paragraph.</param>
    /// <param name="HeadingLevel">Level of the clause's own heading above it (<c>##</c> is 2); 1 for the title.</param>
    public readonly record struct NumberedList(int Line, int Depth, bool AfterParagraph, int HeadingLevel);

    public ImmutableArray<NumberedList> Lists => _lists.ToImmutable();

    public ImmutableArray<(int Line, int Level)> Headings => _headings.ToImmutable();

    /// <summary>Whether lists or quotations are nested beyond all sense; then nothing else is known.</summary>
    public bool IsUnreadable { get; private init; }

    public static ClauseShape Of(Clause clause, ScannedText text)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(WithoutCodeLines(text), Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit on nesting, which keeps the walk below short too.
            return new ClauseShape(clause) { IsUnreadable = true };
        }
        var shape = new ClauseShape(clause);
        shape.Walk(document, 0, false, 1);
        return shape;
    }

    private void Walk(ContainerBlock container, int depth, bool afterParagraph, int headingLevel)
    {
        Block? before = null;
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    headingLevel = heading.Level;
                    _headings.Add((heading.Line, heading.Level));
                    break;
                case ListBlock { IsOrdered: true } list:
                    var after = depth == 0 ? before is ParagraphBlock && !Exclude(before.Line, list.Line) : afterParagraph;
                    _lists.Add(new NumberedList(list.Line, depth + 1, after, headingLevel));
                    foreach (var item in list.OfType<ContainerBlock>()) Walk(item, depth + 1, after, headingLevel);
                    break;
                case ContainerBlock inner:
                    Walk(inner, depth, afterParagraph, headingLevel);
                    break;
            }
            before = block;
        }
    }

    private bool Exclude(int one, int other)
    {
        // A block of a text without an end line starts behind the last.
        var last = _clause.Text.Lines.Length - 1;
        var (a, b) = (_clause.Text.Lines[Math.Min(one, last)].Under, _clause.Text.Lines[Math.Min(other, last)].Under);
        return a.Any(x => b.Any(y => x.Option == y.Option && x.Key != y.Key));
    }

    /// <summary>Lines that are only code (<c>for</c>, <c>if</c>, <c>end</c>) leave nothing behind; values leave some text.</summary>
    private static string WithoutCodeLines(ScannedText text)
    {
        var lines = Enumerable.Range(0, text.LineCount)
            .Select(i => text.Line(i).Trim().TrimStart(ScannedText.CodeMark).IsEmpty ? "" : text.Line(i).ToString());
        return string.Join('\n', lines);
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseCustomContainers().DisableHtml();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        // Only the blocks matter here.
        builder.InlineParsers.Clear();
        return builder.Build();
    }
}
