using System.Collections.Immutable;
using System.Globalization;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Word.Numbering;

namespace DocGen.Rendering.Word.Parts;

/// <summary><c>numbering.xml</c>: the lists.</summary>
internal static class NumberingPart
{
    public static byte[] Write(WordJob job, NumberingDefinitions definitions)
    {
        var x = Markup.Part().Raw($"<w:numbering {WordParts.Namespaces}>");
        for (var i = 0; i < definitions.Lists.Count; i++) List(x, job, i + 1, definitions.Lists[i]);
        for (var i = 0; i < definitions.Instances.Count; i++) Instance(x, job, i + 1, definitions);
        return x.Raw("</w:numbering>").ToBytes();
    }

    private static void List(Markup x, WordJob job, int id, ImmutableArray<ListLevel> levels)
    {
        var code = (0x1A2B3C00 + id).ToString("X8", CultureInfo.InvariantCulture);
        x.Write($"<w:abstractNum w:abstractNumId=\"{id}\"><w:nsid w:val=\"{code}\"/><w:multiLevelType w:val=\"multilevel\"/><w:tmpl w:val=\"{code}\"/>");
        for (var i = 0; i < levels.Length; i++) Level(x, job, i, levels[i], levels[i].Format, levels[i].Style);
        x.Raw("</w:abstractNum>");
    }

    private static void Instance(Markup x, WordJob job, int id, NumberingDefinitions definitions)
    {
        var instance = definitions.Instances[id - 1];
        x.Write($"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{instance.List}\"/>");
        foreach (var (level, start) in instance.Starts)
        {
            x.Write($"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>");
        }
        foreach (var level in instance.NarrowLevels)
        {
            x.Write($"<w:lvlOverride w:ilvl=\"{level}\">");
            var at = definitions.Lists[instance.List - 1][level];
            Level(x, job, level, at, at.NarrowFormat, "");
            x.Raw("</w:lvlOverride>");
        }
        x.Raw("</w:num>");
    }

    private static void Level(Markup x, WordJob job, int level, ListLevel at, string format, string style)
    {
        x.Write($"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{at.Start}\"/><w:numFmt w:val=\"{format}\"/>");
        if (style.Length > 0) x.Write($"<w:pStyle w:val=\"{style}\"/>");
        x.Write($"<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"{at.Text}\"/><w:lvlJc w:val=\"left\"/><w:pPr>");
        at.Indent.WriteTo(x, job.Measure);
        x.Raw("</w:pPr></w:lvl>");
    }
}
