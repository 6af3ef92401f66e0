using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;
using DocGen.Rendering.Word.Numbering;

namespace DocGen.Rendering.Word.Parts;

/// <summary>The styles of the numbering scheme: headings, 条, 項, 号 under the names that the scheme gives them.</summary>
internal static class NumberedStyles
{
    public static void Write(StyleSheet sheet, WordJob job, SchemeLists lists)
    {
        Headings(sheet, job);
        if (job.Document.Scheme.HasArticles) Articles(sheet, job);
        Items(sheet, job, lists);
    }

    private static void Headings(StyleSheet sheet, WordJob job)
    {
        var scheme = job.Document.Scheme;
        var line = Measure.Points(job.Style.Page.LinePitch);
        for (var rank = 0; rank < job.Outline.Depth; rank++)
        {
            var level = job.Outline.LevelOf(rank);
            var isDivision = job.Outline.IsDivision(rank);
            sheet.Add(new(StyleNames.Heading(rank), $"heading {rank + 1}")
            {
                Alias = isDivision ? scheme.Levels[level].StyleName.Replace(',', '、') : "",
                IsBuiltIn = true,
                Next = scheme.HasArticles ? StyleNames.ArticleCaption : StyleNames.Body,
                IsHeadingFont = true,
                KeepNext = true,
                Alignment = "left",
                Spacing = rank == 0 ? $"w:before=\"{line}\"" : scheme.HasArticles ? $"w:before=\"{line / 2}\"" : "",
                Indent = isDivision ? LevelLook.IndentOf(scheme, level) : Indent.None,
                OutlineLevel = rank,
            });
        }
    }

    private static void Articles(StyleSheet sheet, WordJob job)
    {
        var scheme = job.Document.Scheme;
        var article = scheme.IndexOf(LevelRole.Article);
        var beside = job.Style.Caption == CaptionPosition.Beside;
        sheet.Add(new(StyleNames.ArticleCaption, "条見出し") { KeepNext = true, Indent = new Indent(1), Alignment = "left", Next = StyleNames.Article, OutlineLevel = beside ? -1 : job.ArticleRank });
        sheet.Add(new(StyleNames.Article, Name(scheme.Levels[article], "条")) { Indent = LevelLook.IndentOf(scheme, article), OutlineLevel = beside ? job.ArticleRank : -1 });
        sheet.Add(new(StyleNames.ArticleText, "条の本文") { Indent = new Indent(LevelLook.IndentOf(scheme, article).Left) });
        var paragraph = scheme.IndexOf(LevelRole.Paragraph);
        if (paragraph >= 0) sheet.Add(new(StyleNames.Paragraph, Name(scheme.Levels[paragraph], "項")) { Indent = LevelLook.IndentOf(scheme, paragraph) });
    }

    private static void Items(StyleSheet sheet, WordJob job, SchemeLists lists)
    {
        var scheme = job.Document.Scheme;
        for (var level = 0; level < scheme.Levels.Length; level++)
        {
            if (scheme.Levels[level].Role != LevelRole.Item) continue;
            var depth = lists.ItemDepth(level);
            var name = Name(scheme.Levels[level], "細目" + (depth + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            var indent = LevelLook.IndentOf(scheme, level);
            sheet.Add(new(StyleNames.Item(depth), name) { Indent = indent });
            if (scheme.HasArticles) sheet.Add(new(StyleNames.ItemUnderParagraph(depth), name + "（項の下）") { Indent = indent });
        }
    }

    private static string Name(NumberingLevel level, string otherwise) => level.StyleName.Length > 0 ? level.StyleName : otherwise;
}
