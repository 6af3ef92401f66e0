namespace DocGen.Documents.Sheets;

public enum FilledKind
{
    Text,
    Number,
    Date,
    Flag,

    /// <summary>A formula that came to nothing: #N/A, #REF!.</summary>
    Error,
}
