using System.Text.Json;

namespace DocGen.Cli.Tests.LibreOffice;

/// <summary>The text in pandoc's JSON.</summary>
internal static class PandocText
{
    public static IEnumerable<string> Paragraphs(JsonElement blocks) => blocks.EnumerateArray().SelectMany(Block);

    /// <summary>The text of a list of inlines, notes left out.</summary>
    public static string Of(JsonElement inlines) => string.Concat(inlines.EnumerateArray().Select(Inline));

    private static IEnumerable<string> Block(JsonElement block)
    {
        block.TryGetProperty("c", out var c);
        return block.GetProperty("t").GetString() switch
        {
            "Para" or "Plain" => [Of(c)],
            "Header" => [Of(c[2])],
            "BlockQuote" => Paragraphs(c),
            "Div" => Paragraphs(c[1]),
            "BulletList" => c.EnumerateArray().SelectMany(Paragraphs),
            "OrderedList" => c[1].EnumerateArray().SelectMany(Paragraphs),
            "Table" => Rows(c[3][1]).Concat(c[4].EnumerateArray().SelectMany(b => Rows(b[2]).Concat(Rows(b[3])))).Concat(Rows(c[5][1])),
            var other => [$"?{other}"],
        };
    }

    private static IEnumerable<string> Rows(JsonElement rows) =>
        rows.EnumerateArray().SelectMany(r => r[1].EnumerateArray()).SelectMany(cell => Paragraphs(cell[4]));

    private static string Inline(JsonElement inline)
    {
        inline.TryGetProperty("c", out var c);
        return inline.GetProperty("t").GetString() switch
        {
            "Str" => c.GetString()!,
            "Space" or "SoftBreak" or "LineBreak" or "Note" or "Image" => "",
            "Emph" or "Strong" or "Underline" or "Superscript" or "Subscript" or "SmallCaps" or "Strikeout" => Of(c),
            "Link" or "Span" or "Quoted" => Of(c[1]),
            var other => $"?{other}",
        };
    }
}
