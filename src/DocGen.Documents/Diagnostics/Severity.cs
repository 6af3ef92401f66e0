namespace DocGen.Documents.Diagnostics;

public enum Severity
{
    Information,
    Warning,
    Error,
}
