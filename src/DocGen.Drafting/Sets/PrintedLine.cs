using System.Collections.Immutable;
using System.Text;
using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Sets;

/// <summary>A line of a finished document with the values in it, for those who compare how documents of a set name things.</summary>
/// <param name="Block">The block of the document that it stands in; of a cell its table.</param>
/// <param name="Text">The line as it is printed.</param>
/// <param name="Values">Where values stand in it, and of which variables.</param>
public sealed record PrintedLine(Block Block, string Text, ImmutableArray<(int Start, int End, string Variable)> Values)
{
    /// <summary>The lines of a document in reading order, those of cells and footnotes among them.</summary>
    public static IEnumerable<PrintedLine> Of(IEnumerable<Block> blocks) => blocks.SelectMany(block =>
    {
        var lines = new Lines();
        lines.Read(block);
        return lines.Found.Select(line => Of(block, line));
    });

    /// <summary>The line with the values of posts and parties blanked, so that positions stay.</summary>
    public string WithoutTerms(IReadOnlyDictionary<string, VariableDefinition> variables)
    {
        var text = new StringBuilder(Text);
        foreach (var (start, end, path) in Values.Where(v => variables.TryGetValue(v.Variable, out var variable) && variable.IsTerm))
            for (var i = start; i < end; i++) text[i] = ' ';
        return text.ToString();
    }

    /// <summary>The variable whose value holds the position; empty for text of the library.</summary>
    public string VariableAt(int position) => Values.FirstOrDefault(v => v.Start <= position && position < v.End).Variable ?? "";

    private static PrintedLine Of(Block block, ImmutableArray<Inline> line)
    {
        var text = new StringBuilder();
        var values = ImmutableArray.CreateBuilder<(int Start, int End, string Variable)>();
        foreach (var inline in line)
        {
            var start = text.Length;
            text.Append(new Line([inline]).PlainText());
            var variable = inline switch { Hole { Answered: true } hole => hole.Variable, Entry entry => entry.Variable, _ => "" };
            if (variable.Length > 0) values.Add((start, text.Length, variable));
        }
        return new PrintedLine(block, text.ToString(), values.ToImmutable());
    }

    private sealed class Lines : BlockRewriter
    {
        public List<ImmutableArray<Inline>> Found { get; } = [];

        public void Read(Block block) => VisitBlock(block);

        protected override Line VisitLine(Line line)
        {
            Found.Add(line.Inlines);
            return base.VisitLine(line);
        }

        protected override Inline VisitInline(Inline inline)
        {
            if (inline is Footnote footnote) Found.Add(footnote.Content);
            return base.VisitInline(inline);
        }
    }
}
