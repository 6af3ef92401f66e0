namespace DocGen.Documents.Inlines;

[Flags]
public enum Emphasis
{
    None = 0,
    Bold = 1,
    Underline = 2,

    /// <summary>傍点.</summary>
    Dots = 4,
}
