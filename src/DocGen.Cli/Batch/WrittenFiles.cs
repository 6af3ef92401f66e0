using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace DocGen.Cli.Batch;

/// <summary>
/// What batches wrote into a folder: a line for each file, added before the file takes its place, so that it holds however the run ends. By it a
/// later run tells its own files from those that somebody changed, and whether one belongs to a row's answers.
/// </summary>
internal sealed class WrittenFiles : IDisposable
{
    public const string Name = ".docgen-files";

    // What a zip ends with.
    private const int EndLength = 22;
    private const uint EndMark = 0x06054b50;
    private const int FingerprintLength = 32;

    private static readonly string Unfinished = new('0', FingerprintLength);

    private readonly string _output;
    private readonly FileStream _lines;

    // What earlier runs wrote; of this one only the file knows, so that a run takes no more memory for more rows.
    private readonly Dictionary<string, Dictionary<string, string>> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _last = new(StringComparer.Ordinal);

    public WrittenFiles(string output)
    {
        _output = output;
        Directory.CreateDirectory(output);
        Files.SafeFile.TakeAwayLeftovers(output);
        var path = Path.Combine(output, Name);
        if (File.Exists(path))
        {
            foreach (var line in Lines(path)) Remember(line[2], line[0], line[1]);
        }
        _lines = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, 0);
        if (_lines.Length > 0) _lines.Write("\n"u8);
    }

    /// <summary>Notes that a file is about to be put in place.</summary>
    public void Note(string path, ReadOnlySpan<byte> content, string answers)
    {
        var line = Line(path, FingerprintOf(content), answers);
        lock (_lines) _lines.Write(line);
    }

    /// <summary>Whether a file is as a batch wrote it.</summary>
    public bool IsOurs(string path, ReadOnlySpan<byte> content) => _known.TryGetValue(path, out var known) && known.ContainsKey(FingerprintOf(content));

    /// <summary>Whether the file there is what was made from these answers, or what somebody made of it since: not one of other answers, nor half of one.</summary>
    public bool Holds(string path, string answers)
    {
        var file = Path.Combine(_output, path);
        if (!File.Exists(file)) return false;
        var content = File.ReadAllBytes(file);
        if (!IsZip(content)) return false;
        return !_known.TryGetValue(path, out var known) || !known.TryGetValue(FingerprintOf(content), out var of) || of == answers;
    }

    /// <summary>Notes that a file of the whole run is being written: until <see cref="Close"/> it is ours whatever it holds.</summary>
    public void Open(string path)
    {
        lock (_lines) _lines.Write(Line(path, Unfinished, ""));
    }

    public void Close(string path) => Note(path, File.ReadAllBytes(Path.Combine(_output, path)), "");

    /// <summary>Whether somebody changed a file that a run had finished.</summary>
    public bool IsEdited(string path) => _last.TryGetValue(path, out var fingerprint) && fingerprint != Unfinished
        && File.Exists(Path.Combine(_output, path)) && FingerprintOf(File.ReadAllBytes(Path.Combine(_output, path))) != fingerprint;

    /// <summary>Where an earlier run had written, of each file the last line alone.</summary>
    public void Finish()
    {
        _lines.Dispose();
        if (_known.Count == 0) return;
        var file = Path.Combine(_output, Name);
        var last = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Lines(file)) last[line[2]] = string.Join('\t', line);
        Files.SafeFile.Write(file, stream =>
        {
            foreach (var (_, line) in last) stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
        });
    }

    public void Dispose() => _lines.Dispose();

    // fingerprint, hash of the row's answers, path; an interrupted run may have left half a line.
    private static IEnumerable<string[]> Lines(string file) => File.ReadLines(file).Select(l => l.Split('\t')).Where(l => l is [{ Length: FingerprintLength }, _, { Length: > 0 }]);

    private void Remember(string path, string fingerprint, string answers)
    {
        if (!_known.TryGetValue(path, out var known)) _known[path] = known = new Dictionary<string, string>(StringComparer.Ordinal);
        known[fingerprint] = answers;
        _last[path] = fingerprint;
    }

    private static byte[] Line(string path, string fingerprint, string answers) => Encoding.UTF8.GetBytes($"{fingerprint}\t{answers}\t{path}\n");

    private static bool IsZip(ReadOnlySpan<byte> content) => content.Length >= EndLength && BinaryPrimitives.ReadUInt32LittleEndian(content[^EndLength..]) == EndMark;

    // The directory at the end of a zip has the checksum of every part: whatever is changed in the file, that changes.
    private static string FingerprintOf(ReadOnlySpan<byte> content)
    {
        var from = IsZip(content) ? BinaryPrimitives.ReadUInt32LittleEndian(content[^6..]) : 0;
        return Convert.ToHexStringLower(SHA256.HashData(content[(int)Math.Min(from, (uint)content.Length)..]))[..FingerprintLength];
    }
}
