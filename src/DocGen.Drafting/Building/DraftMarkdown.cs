using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace DocGen.Drafting.Building;

/// <summary>The Markdown that clauses are written in: no HTML, no code blocks, no links but references.</summary>
internal static partial class DraftMarkdown
{
    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    /// <summary>Parses a draft; each line that parsing puts in is noted, so that places stay those of the draft.</summary>
    public static (MarkdownDocument Document, IReadOnlyList<int> Added) Parse(string draft)
    {
        var added = new List<int>();
        return (Markdown.Parse(Prepare(draft, added), Pipeline), added);
    }

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UseGridTables().UsePipeTables().UseFootnotes().UseCustomContainers()
            .UseEmphasisExtras(EmphasisExtraOptions.Inserted);
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        builder.InlineParsers.TryRemove<AutolinkInlineParser>();
        builder.InlineParsers.TryRemove<HtmlEntityParser>();
        if (builder.BlockParsers.Find<ParagraphBlockParser>() is { } paragraphs) paragraphs.ParseSetextHeadings = false;
        return builder.Build();
    }

    // Attribute lines become paragraphs of their own, and references may be written with spaces between their targets.
    private static string Prepare(string draft, List<int> added)
    {
        var text = new StringBuilder(draft.Length + 64);
        var number = 0;
        foreach (var line in GridTables.Aligned(draft).AsSpan().EnumerateLines())
        {
            if (line.Length > 0 && line[^1] == '}' && BlockAttributes.IsAttributeLine(line))
            {
                text.Append('\n').Append(line).Append("\n\n");
                added.Add(number);
                added.Add(number + 2);
                number += 3;
            }
            else
            {
                text.Append(line).Append('\n');
                number++;
            }
        }
        var prepared = text.ToString();
        return prepared.Contains("](#", StringComparison.Ordinal) || prepared.Contains("]( #", StringComparison.Ordinal)
            ? Targets().Replace(prepared, m => "](" + m.Groups[1].Value.Replace(" ", "", StringComparison.Ordinal) + ")")
            : prepared;
    }

    [GeneratedRegex(@"\]\(\s*(#[^)\n]*)\)")]
    private static partial Regex Targets();
}
