namespace DocGen.Documents.Styles;

/// <summary>Fonts by name, first the one wanted, then what stands in for it.</summary>
public sealed record FontSet
{
    public string Body { get; init; } = "ＭＳ 明朝";

    public string Heading { get; init; } = "ＭＳ ゴシック";

    /// <summary>Fonts for the web page and for programs that lack the wanted ones.</summary>
    public string BodyFallback { get; init; } = "Noto Serif CJK JP";

    public string HeadingFallback { get; init; } = "Noto Sans CJK JP";
}
