namespace DocGen.Documents.Styles;

/// <summary>、。 or ，。</summary>
public enum Punctuation
{
    Touten,
    Comma,
}
