using DocGen.Documents;
using DocGen.Documents.Pictures;

namespace DocGen.Rendering.Word.House;

/// <summary>The pictures of a letterhead: told by their first bytes, since a name or a declared type may lie, and without what they do not show.</summary>
internal static class HousePictures
{
    /// <summary>The picture, as yet without a name; null where it is none that Word shows.</summary>
    public static WordPicture? Read(byte[] content)
    {
        if (content.Length > Limits.Current.PictureKilobytes * 1024L) return null;
        (string Ending, string Type)? kind = PictureMetadata.FormatOf(content) switch
        {
            PictureFormat.Png => ("png", "image/png"),
            PictureFormat.Jpeg => ("jpg", "image/jpeg"),
            PictureFormat.Gif => ("gif", "image/gif"),
            PictureFormat.Tiff => ("tif", "image/tiff"),
            PictureFormat.Bmp => ("bmp", "image/bmp"),
            PictureFormat.Emf => ("emf", "image/x-emf"),
            PictureFormat.Wmf => ("wmf", "image/x-wmf"),
            _ => null,
        };
        return kind is { } known && PictureMetadata.Remove(content) is { } picture ? new WordPicture("." + known.Ending, known.Type, picture) : null;
    }

    public static WordPicture Named(this WordPicture picture, string name) => picture with { Name = name + picture.Name };
}
