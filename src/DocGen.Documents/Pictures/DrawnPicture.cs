namespace DocGen.Documents.Pictures;

/// <summary>The door for figures of documents: PNG and SVG, cleaned.</summary>
public static class DrawnPicture
{
    /// <summary>The picture as it may stand in a document; null, with the reason, where it may not.</summary>
    public static byte[]? Read(byte[] content, out string problem)
    {
        problem = "";
        switch (PictureMetadata.FormatOf(content))
        {
            case PictureFormat.Png when PictureMetadata.Remove(content) is { } picture:
                return picture;
            case PictureFormat.Svg:
                return SvgPicture.Clean(content, out problem);
            case var format:
                problem = format.ToString();
                return null;
        }
    }
}
