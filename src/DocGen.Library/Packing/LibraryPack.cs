using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Loading;
using DocGen.Library.Yaml;

namespace DocGen.Library.Packing;

/// <summary>
/// A whole library in one piece: every file as it stands, and beside it its YAML as a tree that needs no parsing. Parsing is most of the
/// time that loading takes; everything after it is the same for a pack and a folder.
/// </summary>
public sealed class LibraryPack : IContent
{
    private const string Signature = "DocGen library 1";

    private readonly byte[] _bytes;
    private readonly List<PackedFile> _files = [];

    public LibraryPack(byte[] bytes)
    {
        _bytes = bytes;
        var reader = new PackReader(bytes);
        if (reader.Text() != Signature) throw new InvalidDataException("Not a library pack.");
        var count = reader.Number();
        for (var i = 0; i < count; i++) _files.Add(new PackedFile(bytes, reader.Text(), reader.Skip(), reader.Skip()));
    }

    /// <summary>Packs <c>clauses/</c> and <c>templates/</c> below a folder, whatever they hold: what is wrong in them is found when the pack is loaded.</summary>
    public static void Write(string folder, Stream output)
    {
        var content = new ContentFolder(folder, new DiagnosticBag());
        var files = content.FilesBelow("clauses").Concat(content.FilesBelow("templates")).ToList();
        using var writer = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        writer.Write(Signature);
        writer.Write7BitEncodedInt(files.Count);
        foreach (var file in files)
        {
            writer.Write(file.Relative);
            Piece(writer, file.Read(long.MaxValue)!);
            Piece(writer, TreeOf(file));
        }
    }

    /// <summary>Writes the files out again, as they were packed.</summary>
    public void Export(string folder)
    {
        foreach (var file in _files)
        {
            var path = Path.Combine(folder, file.Relative);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Read(long.MaxValue)!);
        }
    }

    Place IContent.PlaceOf(string relative) => new(relative);

    bool IContent.Has(string part) => _files.Exists(f => f.Relative.StartsWith(part + "/", StringComparison.Ordinal));

    List<ContentFile> IContent.FilesBelow(string part) =>
        [.. _files.Where(f => f.Relative.StartsWith(part + "/", StringComparison.Ordinal))];

    ContentFile? IContent.Find(string relative) => _files.Find(f => f.Relative == relative);

    private static void Piece(BinaryWriter writer, byte[] bytes)
    {
        writer.Write7BitEncodedInt(bytes.Length);
        writer.Write(bytes);
    }

    // A file whose YAML has findings is parsed again when it is loaded, so that they are reported then.
    private static byte[] TreeOf(ContentFile file)
    {
        var bag = new DiagnosticBag();
        if (ContentText.Read(file, bag) is not { } text) return [];
        var keys = file.Name.EndsWith(".yaml", StringComparison.Ordinal) ? YamlDocument.Parse(text.Text, file.Shown, bag)
            : file.Name.EndsWith(".md", StringComparison.Ordinal) ? FrontMatter.Split(text, bag)?.Keys : null;
        return keys is null || bag.Count > 0 ? [] : PackedYaml.Write(keys);
    }
}
