namespace DocGen.Documents.Styles;

/// <summary>- 1 -, 1 / 12, 1, or none.</summary>
public enum PageNumberForm
{
    Dashes,
    OfTotal,
    Plain,
    None,
}
