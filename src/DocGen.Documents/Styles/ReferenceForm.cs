namespace DocGen.Documents.Styles;

/// <summary>Whether references are fields that Word keeps up to date or typed text.</summary>
public enum ReferenceForm
{
    Live,
    Typed,
}
