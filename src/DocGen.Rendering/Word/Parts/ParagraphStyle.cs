namespace DocGen.Rendering.Word.Parts;

/// <summary>A paragraph style.</summary>
/// <param name="Id">Id by which paragraphs name it.</param>
/// <param name="Name">Name that the drafter sees. Word shows its built-in ones (<c>heading 1</c>) in the user's language.</param>
internal sealed record ParagraphStyle(string Id, string Name)
{
    public string Alias { get; init; } = "";

    public string BasedOn { get; init; } = StyleNames.Normal;

    public string Next { get; init; } = "";

    public bool IsBuiltIn { get; init; }

    public bool KeepNext { get; init; }

    public bool PageBreakBefore { get; init; }

    public bool SnapToGrid { get; init; } = true;

    public bool IsHeadingFont { get; init; }

    public bool IsBold { get; init; }

    /// <summary>Size in points; 0 for the body's.</summary>
    public decimal Size { get; init; }

    public Indent? Indent { get; init; }

    /// <summary>Value of <c>w:jc</c>; empty for justified.</summary>
    public string Alignment { get; init; } = "";

    /// <summary>Attributes of <c>w:spacing</c>; markup.</summary>
    public string Spacing { get; init; } = "";

    /// <summary><c>w:shd</c>; markup.</summary>
    public string Shading { get; init; } = "";

    /// <summary><c>w:tabs</c>; markup.</summary>
    public string Tabs { get; init; } = "";

    /// <summary>Level in the navigation, from 0; -1 for none.</summary>
    public int OutlineLevel { get; init; } = -1;
}
