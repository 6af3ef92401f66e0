namespace DocGen.Rendering.Word.Parts;

/// <summary>The styles of a document's form: title, addressee, tables, header, 目次 …</summary>
internal static class FormStyles
{
    public static void Write(StyleSheet sheet, WordJob job)
    {
        var size = job.Style.BodySize;
        var line = Measure.Points(job.Style.Page.LinePitch);
        var gap = $"w:before=\"{line / 2}\" w:after=\"{line / 2}\"";
        ParagraphStyle[] styles =
        [
            new(StyleNames.Body, "Body Text") { Alias = "本文", IsBuiltIn = true, Indent = new Indent(0, 1) },
            new(StyleNames.Title, "Title")
            {
                Alias = "題名", IsBuiltIn = true, Next = StyleNames.Body, IsHeadingFont = true, Size = size + 3.5m, Alignment = "center", Spacing = gap, KeepNext = true,
            },
            new(StyleNames.Subtitle, "Subtitle") { Alias = "副題", IsBuiltIn = true, Next = StyleNames.Body, IsHeadingFont = true, Size = size + 1.5m, Alignment = "center", Spacing = gap },
            new(StyleNames.DocumentNumber, "文書番号") { Alignment = "right" },
            new(StyleNames.Date, "日付欄") { Alignment = "right" },
            new(StyleNames.Addressee, "宛先") { Alignment = "left" },
            new(StyleNames.Sender, "発信者") { Alignment = "right" },
            new(StyleNames.Center, "中央") { Alignment = "center" },
            new(StyleNames.Right, "右寄せ") { Alignment = "right" },
            new(StyleNames.Remark, "備考") { Indent = Indent.Hanging(0, 1), Size = size - 1.5m },
            new(StyleNames.Condition, "場合分け")
            {
                IsHeadingFont = true, KeepNext = true, Alignment = "left", Shading = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7E6E6\"/>",
            },
            new(StyleNames.Annex, "別紙番号") { IsHeadingFont = true, PageBreakBefore = true, KeepNext = true, Alignment = "left", Next = StyleNames.Title, OutlineLevel = 0 },
            new(StyleNames.TableCaption, "caption") { Alias = "表題", IsBuiltIn = true, IsHeadingFont = true, KeepNext = true, Alignment = "left", Spacing = $"w:before=\"{line / 2}\"" },
            new(StyleNames.TableText, "表") { Size = size - 1, SnapToGrid = false, Spacing = "w:before=\"30\" w:after=\"30\"" },
            new(StyleNames.TableHead, "表見出し") { BasedOn = StyleNames.TableText, IsHeadingFont = true, KeepNext = true, Alignment = "center" },
            new(StyleNames.Figure, "図") { Alignment = "center", SnapToGrid = false, Spacing = "w:before=\"120\" w:after=\"120\"" },
            new(StyleNames.Signature, "記名押印") { Alignment = "left" },
            new(StyleNames.Supplement, "附則") { IsHeadingFont = true, KeepNext = true, Indent = new Indent(3), Alignment = "left", Spacing = $"w:before=\"{line}\"", OutlineLevel = 0 },
            new(StyleNames.Bullet, "中点") { Indent = Indent.Hanging(1, 1) },
            new(StyleNames.ContentsTitle, "目次の題") { IsHeadingFont = true, KeepNext = true, Alignment = "center", Spacing = gap },
            new(StyleNames.SectionEnd, "区切り") { SnapToGrid = false, Size = 1, Spacing = "w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"" },
            new(StyleNames.Header, "header") { IsBuiltIn = true, SnapToGrid = false, Size = size - 1.5m, Alignment = "left" },
            new(StyleNames.Footer, "footer") { IsBuiltIn = true, SnapToGrid = false, Alignment = "center" },
            new(StyleNames.FootnoteText, "footnote text") { IsBuiltIn = true, SnapToGrid = false, Size = size - 1.5m, Alignment = "left" },
        ];
        foreach (var style in styles) sheet.Add(style);
        if (job.Options.Notes) sheet.Add(new(StyleNames.CommentText, "annotation text") { IsBuiltIn = true, Alignment = "left" });
        if (job.ContentsLevel >= 0) Contents(sheet, job);
    }

    private static void Contents(StyleSheet sheet, WordJob job)
    {
        var tab = job.Options.Pages.IsEmpty ? "" : $"<w:tabs><w:tab w:val=\"right\" w:leader=\"middleDot\" w:pos=\"{job.TextWidth(landscape: false)}\"/></w:tabs>";
        for (var rank = 0; rank < Math.Max(job.Outline.Depth, job.ArticleRank + 1); rank++)
        {
            sheet.Add(new(StyleNames.Contents(rank), $"toc {rank + 1}") { IsBuiltIn = true, Indent = new Indent(rank + 1), Alignment = "left", Tabs = tab });
        }
    }
}
