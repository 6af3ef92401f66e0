using DocGen.Documents.Numbering;

namespace DocGen.Documents.Styles;

/// <summary>How documents of a house look: <c>templates/styles/&lt;id&gt;.yaml</c>. Changing it never touches a clause.</summary>
public sealed record DocumentStyle(string Id, string Title)
{
    public FontSet Fonts { get; init; } = new();

    public PageSetup Page { get; init; } = new();

    /// <summary>Size of the body text in points.</summary>
    public decimal BodySize { get; init; } = 10.5m;

    public DigitWidth Digits { get; init; } = DigitWidth.Half;

    public CaptionPosition Caption { get; init; } = CaptionPosition.Above;

    public ReferenceForm References { get; init; } = ReferenceForm.Live;

    public DateForm Dates { get; init; } = DateForm.Era;

    public Punctuation Punctuation { get; init; } = Punctuation.Touten;

    public PageNumberForm PageNumber { get; init; } = PageNumberForm.Dashes;

    /// <summary>What stands at the head of each page about who may read it (機密性２情報, 社外秘); may hold <c>{{ … }}</c>, so that the answers say it.</summary>
    public string Classification { get; init; } = "";

    /// <summary>The body's own Word file, whose look wins over this style's; null for none.</summary>
    public ReferenceFile? Reference { get; init; }
}
