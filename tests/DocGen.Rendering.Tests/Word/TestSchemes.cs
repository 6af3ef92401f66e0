using System.Collections.Immutable;
using DocGen.Documents.Numbering;
using DocGen.Tests.Shared;

namespace DocGen.Rendering.Tests.Word;

/// <summary>The schemes of <c>templates/numbering.yaml</c>, and one that the writer must know although no template uses it yet.</summary>
internal static class TestSchemes
{
    public static NumberingScheme Statute => SchemeFile.Scheme("statute");

    public static NumberingScheme Guideline => SchemeFile.Scheme("guideline");

    public static NumberingScheme Specification => SchemeFile.Scheme("specification");

    public static NumberingScheme Notice => SchemeFile.Scheme("notice");

    /// <summary>第一条, ２, 一, イ, (i): the national way.</summary>
    public static NumberingScheme National { get; } = new("national", "国の法令",
    [
        Division("chapter", "第{n}章", "章") with { Form = NumberForm.Kanji },
        new("article", LevelRole.Article, "第{n}条", "第{n}条") { Continuous = true, StyleName = "条", Form = NumberForm.Kanji },
        new("paragraph", LevelRole.Paragraph, "{n}", "第{n}項") { StyleName = "項", Width = DigitWidth.Full },
        Item("item", "{n}", 1, "号") with { Form = NumberForm.Kanji },
        Item("subitem", "{n}", 2, "号の細分") with { Form = NumberForm.Iroha },
        Item("subsubitem", "({n})", 3, "号の細細分") with { Form = NumberForm.Roman },
    ])
    { StatuteReferences = true };

    public static ImmutableArray<NumberingScheme> All { get; } = [.. SchemeFile.Ids.Select(SchemeFile.Scheme), National];

    private static NumberingLevel Division(string id, string label, string style) => new(id, LevelRole.Division, label, label) { StyleName = style };

    private static NumberingLevel Item(string id, string label, decimal indent, string style) =>
        new(id, LevelRole.Item, label, label) { Indent = indent, StyleName = style };
}
