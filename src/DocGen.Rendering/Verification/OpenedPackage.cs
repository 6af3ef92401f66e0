using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.Verification;

/// <summary>A package read into memory within limits: its parts, its links, its XML with places. Nothing is ever unpacked to disk.</summary>
public sealed class OpenedPackage
{
    private const int Chunk = 81920;

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, XDocument?> _xml = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Diagnostic> _findings = [];

    private OpenedPackage(string file) => File = file;

    /// <summary>The file as the user knows it.</summary>
    public string File { get; }

    /// <summary>What was found wrong while opening.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>Names of the parts, without a leading slash, in the order of the file.</summary>
    public IReadOnlyCollection<string> Parts => _parts.Keys;

    public static OpenedPackage Open(Stream stream, string file, PackageLimits? limits = null)
    {
        var package = new OpenedPackage(file);
        try
        {
            limits ??= PackageLimits.Default;
            if (stream.Length > limits.TotalBytes)
            {
                package.TooLarge($"> {limits.TotalBytes / 1024} KB");
                return package;
            }
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            package.Read(zip, limits);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or IOException or ArgumentException)
        {
            package._parts.Clear();
            package._findings.Add(VerifyRules.Unreadable.At(new Place(file), e.Message));
        }
        return package;
    }

    /// <summary>A copy that can be gone back and forth in. Of what is too large to be opened no more is taken than shows that it is.</summary>
    public static MemoryStream CopyOf(Stream stream)
    {
        var most = PackageLimits.Default.TotalBytes;
        var copy = new MemoryStream();
        var chunk = new byte[Chunk];
        while (copy.Length <= most && stream.Read(chunk) is var count and > 0) copy.Write(chunk, 0, count);
        copy.Position = 0;
        return copy;
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    public byte[] Bytes(string part) => _parts[part];

    /// <summary>The XML of a part; null where there is none or it is broken.</summary>
    public XDocument? Xml(string part)
    {
        if (_xml.TryGetValue(part, out var known)) return known;
        return _xml[part] = _parts.TryGetValue(part, out var bytes) ? Parse(part, bytes) : null;
    }

    /// <summary>Where a node stands.</summary>
    public Place PlaceOf(string part, XObject? node = null) =>
        node is IXmlLineInfo line && line.HasLineInfo()
            ? new Place($"{File}!/{part}", line.LineNumber, line.LinePosition)
            : new Place($"{File}!/{part}");

    private XDocument? Parse(string part, byte[] bytes)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            // What walks the tree must not run out of stack, nor what writes it.
            using (var depth = XmlReader.Create(new MemoryStream(bytes), settings))
            {
                while (depth.Read())
                {
                    if (depth.Depth > Limits.Current.XmlDepth) throw new XmlException($"> {Limits.Current.XmlDepth}", null, ((IXmlLineInfo)depth).LineNumber, ((IXmlLineInfo)depth).LinePosition);
                }
            }
            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        }
        catch (XmlException e)
        {
            _findings.Add(VerifyRules.BrokenPart.At(new Place($"{File}!/{part}", e.LineNumber, e.LinePosition), part, e.Message));
            return null;
        }
    }

    private void Read(ZipArchive zip, PackageLimits limits)
    {
        if (zip.Entries.Count > limits.Entries)
        {
            TooLarge($"{zip.Entries.Count} > {limits.Entries}");
            return;
        }
        var rest = limits.TotalBytes;
        foreach (var entry in zip.Entries.Where(e => !e.FullName.EndsWith('/')))
        {
            // The size in the directory may lie, so bytes are counted as they come.
            var most = Math.Min(limits.EntryBytes, rest);
            if (ReadEntry(entry, most) is not { } content)
            {
                TooLarge(entry.FullName);
                return;
            }
            rest -= content.Length;
            if (!_parts.TryAdd(entry.FullName, content)) _findings.Add(VerifyRules.RepeatedId.At(new Place(File), "Part", entry.FullName));
        }
    }

    private static byte[]? ReadEntry(ZipArchiveEntry entry, long most)
    {
        using var input = entry.Open();
        using var output = new MemoryStream();
        var chunk = new byte[Chunk];
        while (input.Read(chunk) is var count and > 0)
        {
            if (output.Length + count > most) return null;
            output.Write(chunk, 0, count);
        }
        return output.ToArray();
    }

    private void TooLarge(string what)
    {
        _parts.Clear();
        _findings.Add(VerifyRules.TooLarge.At(new Place(File), what));
    }
}
