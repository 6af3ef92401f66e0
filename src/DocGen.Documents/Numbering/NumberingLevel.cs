namespace DocGen.Documents.Numbering;

/// <summary>One level of a numbering scheme.</summary>
/// <param name="Id">Name by which labels of deeper levels name this one: <c>{chapter}.{n}</c>.</param>
/// <param name="Role">What the level is for.</param>
/// <param name="Label">The printed label; <c>{n}</c> is the level's own counter.</param>
/// <param name="Reference">How a reference names it, with <c>{n}</c>: 第{n}条, 第{n}項, ({n}).</param>
public sealed record NumberingLevel(string Id, LevelRole Role, string Label, string Reference)
{
    public NumberForm Form { get; init; } = NumberForm.Decimal;

    /// <summary>Width of the digits where the scheme fixes it; otherwise the document's style decides.</summary>
    public DigitWidth? Width { get; init; }

    /// <summary>Whether the counter runs on through the whole document (条) instead of restarting under each parent.</summary>
    public bool Continuous { get; init; }

    /// <summary>Characters by which the first line is indented.</summary>
    public decimal Indent { get; init; }

    /// <summary>Characters by which the following lines hang behind the first.</summary>
    public decimal Hanging { get; init; } = 1;

    /// <summary>Name of the Word style; the writers look it up, the drafter sees it in Word's style list.</summary>
    public string StyleName { get; init; } = "";
}
