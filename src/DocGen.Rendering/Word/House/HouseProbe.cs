using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Inlines;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;
using DocGen.Rendering.Verification;

namespace DocGen.Rendering.Word.House;

/// <summary>
/// Writes a page with what was taken and verifies it as every file is verified: a header or style that some other program left in disorder
/// must not spoil ours. What fails is left out.
/// </summary>
internal static class HouseProbe
{
    public static HouseDocument Check(HouseDocument house, string name, DiagnosticBag bag)
    {
        foreach (var story in house.Stories)
        {
            if (Fault(house with { Stories = [story], Styles = HouseStyles.None }) is not { } fault) continue;
            bag.Add(HouseRules.InvalidPart, new Place(name), $"{story.Kind} ({story.Page})", fault);
            house = house with { Stories = house.Stories.Remove(story) };
        }
        if (Fault(house with { Stories = [] }) is { } inStyles)
        {
            bag.Add(HouseRules.InvalidPart, new Place(name), "styles", inStyles);
            house = house with { Styles = HouseStyles.None };
        }
        return house;
    }

    private static string? Fault(HouseDocument house)
    {
        using var stream = new MemoryStream();
        var document = new Document("house", "house", Scheme, [new Text(TextRole.Body, Line.Of("本文"))]);
        try
        {
            WordWriter.Write(document, new DocumentStyle("", ""), new WordOptions { House = house }, stream);
            stream.Position = 0;
            return DocumentVerifier.Verify(stream, "").FirstOrDefault()?.Message(Language.English);
        }
        catch (Exception fault) when (fault is System.Xml.XmlException or InvalidOperationException or ArgumentException)
        {
            return fault.Message;
        }
    }

    private static NumberingScheme Scheme { get; } = new("house", "house", [
        new NumberingLevel("chapter", LevelRole.Division, "第{n}章", "第{n}章") { StyleName = "章" },
        new NumberingLevel("article", LevelRole.Article, "第{n}条", "第{n}条") { StyleName = "条" },
        new NumberingLevel("paragraph", LevelRole.Paragraph, "{n}", "第{n}項") { StyleName = "項" },
        new NumberingLevel("item", LevelRole.Item, "({n})", "第{n}号") { StyleName = "号" },
    ]);
}
