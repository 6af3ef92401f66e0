namespace DocGen.Documents.Styles;

/// <summary>令和8年11月21日 or 2026年11月21日.</summary>
public enum DateForm
{
    Era,
    Western,
}
