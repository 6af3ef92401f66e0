using System.Buffers;
using DocGen.Rendering.Packaging.Deflating;

namespace DocGen.Rendering.Word.Prepared;

/// <summary>Space that filling in prepared documents needs again and again; one for each thread.</summary>
public sealed class WritingDesk : IDisposable
{
    internal ArrayBufferWriter<byte> Text { get; } = new(256 * 1024);

    internal BitWriter Bits { get; } = new();

    /// <summary>The finished file before it goes to the disk.</summary>
    public MemoryStream File { get; } = new(64 * 1024);

    public void Dispose() => File.Dispose();
}
