namespace DocGen.Rendering.LibreOffice;

/// <summary>A file that LibreOffice reads or wrote.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Content">Its bytes; empty where LibreOffice could not make it.</param>
public sealed record OfficeFile(string Name, byte[] Content)
{
    public bool IsThere => Content.Length > 0;
}
