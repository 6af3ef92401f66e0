namespace DocGen.Documents.Styles;

/// <summary>Where an article's caption stands: on its own line above the number, or beside it as contracts often have it.</summary>
public enum CaptionPosition
{
    Above,
    Beside,
}
