namespace DocGen.Documents.Sheets;

public enum HighlightLook
{
    /// <summary>Nothing is to be filled in here: grey.</summary>
    NotAsked,

    /// <summary>It has been filled in: like other cells.</summary>
    Done,
}
