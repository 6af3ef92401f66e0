using System.Text;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;

namespace DocGen.Drafting.Tests.Properties;

/// <summary>A document without what its values say: its blocks, its library text, and where values, references and notes stand.</summary>
internal static class Skeleton
{
    public static string Of(Document document) => string.Concat(document.Blocks.Select(b => Of(b) + "\n"));

    private static string Of(Block block)
    {
        var text = new StringBuilder($"{block.GetType().Name} #{block.Anchor} @{block.Clause} ");
        return text.Append(block switch
        {
            Article article => $"{article.Level} {article.Label} {Of(article.Caption)} {Of(article.Text)}",
            NumberedBlock numbered => $"{numbered.Level} {numbered.Label} {Of(numbered.Text)}",
            Text { Role: var role, Content: var content, Under: var under } => $"{role} {under} {Of(content)}",
            Bullet bullet => $"{bullet.Depth} {Of(bullet.Content)}",
            Supplement supplement => Of(supplement.Title),
            Table table => $"{table.Columns.Length} {string.Concat(table.Rows.Select(r => $"\n  {r.IsHeader} {string.Join(" | ", r.Cells.Select(c => $"{c.ColumnSpan}x{c.RowSpan} {string.Join(" / ", c.Content.Select(Of))}"))}"))}",
            Signature signature => string.Join(" / ", signature.Parties.Select(p => $"{Of(p.Alias)}: {string.Join(" | ", p.Lines.Select(Of))}")),
            Figure figure => figure.Name,
            _ => "",
        }).ToString();
    }

    private static string Of(IEnumerable<Inline> line) => string.Concat(line.Select(i => i switch
    {
        Run run => $"[{run.Emphasis}]{run.Text}",
        Hole hole => $"<{hole.Variable} {hole.Answered} {hole.Emphasis}>",
        // Words of its own may be a value.
        Reference reference => $"<see {reference.Target} {(reference.Words.Length > 0 ? "words" : reference.Text)}>",
        Footnote note => $"<note {Of(note.Content)}>",
        _ => $"<{i.GetType().Name}>",
    }));
}
