namespace DocGen.Documents.Pictures;

/// <summary>What a picture's first bytes say that it is: a name or a declared type may lie.</summary>
public enum PictureFormat
{
    Unknown,
    Png,
    Jpeg,
    Gif,
    Tiff,
    Bmp,
    Emf,
    Wmf,
    Svg,
}
