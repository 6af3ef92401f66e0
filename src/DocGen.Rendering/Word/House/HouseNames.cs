using DocGen.Rendering.Word.Parts;

namespace DocGen.Rendering.Word.House;

/// <summary>Under which names a style of ours may stand in the body's own file.</summary>
internal static class HouseNames
{
    private const string Twin = "（項の下）";

    public static IEnumerable<string> Of(ParagraphStyle style)
    {
        yield return style.Name;
        // Word stores its own styles under their English names; other programs and people write the Japanese ones.
        switch (style.Id)
        {
            case StyleNames.Title:
                yield return "題名";
                yield return "表題";
                yield break;
            case StyleNames.TableCaption:
                yield return "図表番号";
                yield break;
            case StyleNames.Header:
                yield return "ヘッダー";
                yield break;
            case StyleNames.Footer:
                yield return "フッター";
                yield break;
        }
        if (style.Alias.Length > 0) yield return style.Alias;
        if (style.Name.StartsWith("heading ", StringComparison.Ordinal)) yield return style.Name.Replace("heading", "見出し", StringComparison.Ordinal);
        // Items of a numbered paragraph are another level of the list but look the same.
        if (style.Name.EndsWith(Twin, StringComparison.Ordinal)) yield return style.Name[..^Twin.Length];
    }
}
