using System.IO.Compression;
using System.Xml;

namespace DocGen.Rendering.Excel.Reading;

/// <summary>The parts of a workbook, unpacked while they are read and never further than the limits allow. Nothing outside the file is opened.</summary>
internal sealed class WorkbookZip
{
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly WorkbookLimits _limits;
    private long _rest;

    public WorkbookZip(ZipArchive zip, WorkbookLimits limits)
    {
        (_limits, _rest) = (limits, limits.Bytes);
        if (zip.Entries.Count > limits.Entries) throw new WorkbookFault(WorkbookRules.TooLarge, $"{zip.Entries.Count} > {limits.Entries}");
        // Of two parts of one name the first counts; only a forged file has two.
        foreach (var entry in zip.Entries) _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    public bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>Reads a part of XML from its beginning to its end.</summary>
    public void Read(string part, Action<XmlReader> read)
    {
        if (!_entries.TryGetValue(part, out var entry)) throw new WorkbookFault(WorkbookRules.BrokenPart, part, "―");
        try
        {
            using var stream = new BoundedStream(entry.Open(), Math.Min(Math.Min(_rest, _limits.EntryBytes), Math.Max(_limits.FreeBytes, entry.CompressedLength * _limits.Ratio)), part);
            using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
            read(xml);
            _rest -= stream.Position;
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or IOException or NotSupportedException)
        {
            throw new WorkbookFault(WorkbookRules.BrokenPart, part, broken.Message);
        }
    }

    // What the zip's directory says of sizes may lie: bytes are counted as they come.
    private sealed class BoundedStream(Stream inner, long most, string part) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _read; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var got = inner.Read(buffer, offset, count);
            _read += got;
            return _read <= most ? got : throw new WorkbookFault(WorkbookRules.TooLarge, part);
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
