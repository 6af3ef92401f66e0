using System.Collections.Immutable;
using System.Xml.Linq;
using DocGen.Rendering.Verification;

namespace DocGen.Rendering.Word.House;

/// <summary>
/// Writes the styles that a header or footer uses into the paragraphs and runs themselves: the file's styles do not come along, only their looks,
/// and those of the same name as ours may look otherwise than ours.
/// </summary>
internal sealed class StoryStyles(HouseStyles styles)
{
    private static readonly XNamespace W = WordStories.W;

    public void Inline(XElement root)
    {
        foreach (var table in root.Descendants(W + "tblStyle").ToList())
        {
            // Of table styles only the ruled one is known; others' lines stand in the table itself more often than not.
            if (styles.IsRuled(WordStories.Value(table))) table.SetAttributeValue(W + "val", StyleNames.TableGrid);
            else table.Remove();
        }
        foreach (var paragraph in root.Descendants(W + "p").ToList()) InParagraph(paragraph);
    }

    private void InParagraph(XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr");
        var named = properties?.Element(W + "pStyle");
        var look = styles.OfId(WordStories.Value(named)) ?? HouseStyle.Empty;
        var fonts = styles.Fonts;
        var own = look.Paragraph.Over(properties, HouseProperties.Paragraph, fonts);
        var written = new XElement(W + "pPr");
        foreach (var ours in new[] { StyleNames.Header, StyleNames.Footer })
        {
            if (look.Name.Equals(ours, StringComparison.OrdinalIgnoreCase)) written.Add(new XElement(W + "pStyle", new XAttribute(W + "val", ours)));
        }
        foreach (var name in HouseProperties.Paragraph.Where(own.ContainsKey)) written.Add(own[name]);
        if (properties?.Element(W + "framePr") is { } frame)
        {
            // A frame is where a letterhead's date or number stands.
            var before = written.Elements().LastOrDefault(e => e.Name.LocalName is "pStyle" or "keepNext" or "keepLines" or "pageBreakBefore");
            if (before is null) written.AddFirst(new XElement(frame));
            else before.AddAfterSelf(new XElement(frame));
        }
        properties?.Remove();
        paragraph.AddFirst(written);
        foreach (var run in paragraph.Descendants(W + "r").Where(r => r.Ancestors(W + "p").First() == paragraph).ToList()) InRun(run, look, fonts);
    }

    private void InRun(XElement run, HouseStyle paragraph, HouseFonts fonts)
    {
        var properties = run.Element(W + "rPr");
        var character = styles.OfId(WordStories.Value(properties?.Element(W + "rStyle")))?.Run ?? ImmutableDictionary<string, XElement>.Empty;
        var look = paragraph.Run;
        foreach (var (name, element) in character) look = look.SetItem(name, element);
        look = look.Over(properties, HouseProperties.Run, fonts);
        properties?.Remove();
        if (look.Count > 0) run.AddFirst(new XElement(W + "rPr", HouseProperties.Run.Where(look.ContainsKey).Select(n => look[n])));
    }
}
