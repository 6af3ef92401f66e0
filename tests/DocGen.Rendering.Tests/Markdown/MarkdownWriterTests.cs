using System.Text;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Documents.Styles;
using DocGen.Rendering.Markdown;
using DocGen.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Rendering.Tests.Markdown;

public sealed class MarkdownWriterTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    [Fact]
    public void Contract_with_captions_beside() => Snapshot.Match(Write(PrintedSamples.Contract(PrintedSamples.Beside), PrintedSamples.Beside), "md");

    [Fact]
    public void Contract_with_captions_above() => Snapshot.Match(Write(PrintedSamples.Contract(PrintedSamples.Above), PrintedSamples.Above), "md");

    [Fact]
    public void Rule_with_contents() => Snapshot.Match(Write(PrintedSamples.Rule(PrintedSamples.Above), PrintedSamples.Above), "md");

    [Fact]
    public void Specification_with_tables() => Snapshot.Match(Write(PrintedSamples.Specification(PrintedSamples.Above), PrintedSamples.Above), "md");

    [Fact]
    public void The_stream_stays_open_and_has_no_byte_order_mark()
    {
        using var stream = new MemoryStream();
        MarkdownWriter.Write(PrintedSamples.Rule(PrintedSamples.Above), PrintedSamples.Above, stream);
        Assert.True(stream.CanWrite);
        Assert.Equal((byte)'#', stream.ToArray()[0]);
        Assert.DoesNotContain((byte)'\r', stream.ToArray());
    }

    [Theory]
    [InlineData("1. 一覧")]
    [InlineData("- 点")]
    [InlineData("# 見出し")]
    [InlineData("    字下げ")]
    [InlineData("> 引用")]
    [InlineData("```")]
    [InlineData("---")]
    [InlineData("===")]
    [InlineData("a\n---")]
    [InlineData("**太字** _下線_ `c`")]
    [InlineData("[a](b) ![a](b) [^1] <b>x</b> &amp; \\n")]
    [InlineData("https://example.jp www.example.jp a@example.jp mailto:a@example.jp")]
    [InlineData("| a | b |\n|---|---|")]
    [InlineData("++a++ ==b== ~~c~~ ^d^ $e$ ::: f \"\"g\"\"")]
    [InlineData("a. 英字の一覧")]
    [InlineData("{#id} {.class}")]
    [InlineData("用語\n:   定義")]
    [InlineData("^^^")]
    [InlineData("行末の空白  ")]
    public void Values_are_never_markup(string value) => AssertPlain(value);

    [Fact]
    public void Values_of_any_characters_are_never_markup()
    {
        var characters = "ab1あ甲、。*_`[](){}<>#+-=.!|~^$&\\\"':;/@ \n\t".ToCharArray();
        var text = Gen.ArrayOf(Gen.Elements(characters)).Select(c => new string(c)).ToArbitrary();
        Prop.ForAll(text, AssertPlain).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Theory]
    [InlineData("a|b")]
    [InlineData("`a|b`")]
    [InlineData("\\")]
    [InlineData("a\nb")]
    public void Values_in_cells_stay_in_their_cells(string value)
    {
        var table = new Documents.Blocks.Table([new(1), new(1)],
        [
            new([Cell("頭"), Cell("頭")], IsHeader: true),
            new([Cell(value), Cell("隣")]),
        ]);
        var markdown = Write(PrintedSamples.Finish("notice", "", PrintedSamples.Above, [table]), PrintedSamples.Above);
        if (value.Contains('\n'))
        {
            // Drawn with lines, for readers of fixed-width text.
            Assert.Equal(["+----+----+", "| 頭 | 頭 |", "+====+====+", "| a  | 隣 |", "| b  |    |", "+----+----+"], markdown.TrimEnd('\n').Split('\n'));
            return;
        }
        var read = Assert.Single(Markdig.Markdown.Parse(markdown, Pipeline).Descendants<Markdig.Extensions.Tables.Table>());
        var cells = read.Descendants<Markdig.Extensions.Tables.TableCell>().Select(c => PlainOf(c.Descendants<LeafBlock>())).ToList();
        Assert.Equal(["頭", "頭", value, "隣"], cells);
    }

    private static Documents.Blocks.TableCell Cell(string text) => new([new Text(TextRole.Body, [new Hole("v", text, true)])]);

    private static void AssertPlain(string value)
    {
        var blocks = System.Collections.Immutable.ImmutableArray.Create<Documents.Blocks.Block>(
            new Text(TextRole.Body, [new Hole("v", value, true)]), new Text(TextRole.Body, [new Run("次"), new Hole("v", value, true)]));
        var markdown = Write(new Document("d", "", SchemeFile.Scheme("notice"), blocks), PrintedSamples.Above);
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        Assert.All(document, b => Assert.IsType<ParagraphBlock>(b));
        Assert.All(document.Descendants<Markdig.Syntax.Inlines.Inline>(), i => Assert.True(i is LiteralInline or LineBreakInline or HtmlEntityInline or ContainerInline { ParentBlock: not null }, $"{i.GetType().Name} in: {markdown}"));
        Assert.Equal(Seen(value), Seen(PlainOf(document.Descendants<LeafBlock>().Where(b => !PlainOf([b]).StartsWith('次')))));
        Assert.Equal(Seen("次" + value), Seen(PlainOf(document.Descendants<LeafBlock>().Where(b => PlainOf([b]).StartsWith('次')))));
    }

    /// <summary>Lines without the blank ones, which Markdown cannot hold, and tabs as the spaces they are printed as.</summary>
    private static string Seen(string text) =>
        string.Join('\n', text.Replace('\t', ' ').Split('\n').Where(l => l.Trim(' ').Length > 0));

    private static string PlainOf(IEnumerable<LeafBlock> blocks)
    {
        var text = new StringBuilder();
        foreach (var inline in blocks.SelectMany(b => b.Inline?.Descendants() ?? []))
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LineBreakInline => "\n",
                _ => "",
            });
        }
        return text.ToString();
    }

    private static string Write(Document document, DocumentStyle style)
    {
        using var writer = new StringWriter();
        MarkdownWriter.Write(document, style, writer);
        return writer.ToString();
    }
}
