namespace DocGen.Rendering.Word.House;

/// <summary>Tells pictures by their first bytes: a name or a declared type may lie.</summary>
internal static class HousePictures
{
    private const int Most = 16 * 1024 * 1024;

    private static readonly (string Ending, string ContentType, byte[] Start, int At)[] Known =
    [
        ("png", "image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0),
        ("jpg", "image/jpeg", [0xFF, 0xD8, 0xFF], 0),
        ("gif", "image/gif", [0x47, 0x49, 0x46, 0x38], 0),
        ("tif", "image/tiff", [0x49, 0x49, 0x2A, 0x00], 0),
        ("tif", "image/tiff", [0x4D, 0x4D, 0x00, 0x2A], 0),
        ("bmp", "image/bmp", [0x42, 0x4D], 0),
        ("emf", "image/x-emf", [0x20, 0x45, 0x4D, 0x46], 40),
        ("wmf", "image/x-wmf", [0xD7, 0xCD, 0xC6, 0x9A], 0),
    ];

    /// <summary>The picture, as yet without a name; null where it is none that Word shows.</summary>
    public static WordPicture? Read(byte[] content)
    {
        if (content.Length > Most) return null;
        foreach (var (ending, type, start, at) in Known)
        {
            if (content.AsSpan(Math.Min(at, content.Length)).StartsWith(start)) return new WordPicture("." + ending, type, content);
        }
        return null;
    }

    public static WordPicture Named(this WordPicture picture, string name) => picture with { Name = name + picture.Name };
}
