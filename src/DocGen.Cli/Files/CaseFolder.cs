using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Files;

/// <summary>
/// The folder that takes the files of a case. All of them are written under temporary names first and only then put in place, so a full disk
/// or an open file leaves the earlier set as it was. A note of what is about to be put in place tells the next build that a file is ours
/// even if the machine stops half way; without it an interrupted build would look like somebody's changes.
/// </summary>
internal sealed class CaseFolder(string path, OnEdited onEdited, DiagnosticBag bag)
{
    private const string NoteName = ".docgen-note";
    private const string LockName = ".docgen-lock";
    private const int LongestOnWindows = 259;

    private readonly List<(string Name, byte[] Content)> _files = [];
    private string _at = "";

    public void Add(string name, byte[] content) => _files.Add((name, content));

    /// <summary>Puts the files in place; false, with findings, where nothing was.</summary>
    public bool Write()
    {
        FileStream? hold = null;
        var staged = new List<string>();
        try
        {
            _at = path;
            Directory.CreateDirectory(path);
            if ((hold = Hold()) is null)
            {
                bag.Add(OutputRules.Busy, new Place(Shown(path)));
                return false;
            }
            TakeAwayLeftovers();
            var known = Known();
            if (!MayReplace(known)) return false;
            foreach (var (name, content) in _files)
            {
                _at = In(name);
                staged.Add(SafeFile.Stage(path, stream => stream.Write(content)));
            }
            PutInPlace(known, staged);
            return true;
        }
        catch (Exception fault) when (WriteFault.Is(fault))
        {
            bag.Add(WriteFault.Of(fault, Shown(_at)));
            return false;
        }
        finally
        {
            foreach (var temporary in staged) SafeFile.Discard(temporary);
            hold?.Dispose();
        }
    }

    // One docgen at a time. The hold ends with the process, however it ends.
    private FileStream? Hold()
    {
        _at = In(LockName);
        try
        {
            return new FileStream(_at, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException fault) when (WriteFault.Of(fault, "").Rule == OutputRules.InUse)
        {
            return null;
        }
    }

    private void TakeAwayLeftovers()
    {
        foreach (var leftover in Directory.EnumerateFiles(path, "*" + SafeFile.TemporaryEnding)) SafeFile.Discard(leftover);
    }

    // What docgen itself wrote here, or was about to: hashes by name.
    private HashSet<(string Name, string Hash)> Known()
    {
        var known = new HashSet<(string, string)>();
        foreach (var file in (string[])[Manifest.Name, NoteName])
        {
            if (!File.Exists(In(file))) continue;
            try
            {
                using var json = JsonDocument.Parse(File.ReadAllBytes(In(file)));
                foreach (var list in json.RootElement.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array))
                {
                    foreach (var entry in list.Value.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object))
                        if (entry.TryGetProperty("name", out var name) && entry.TryGetProperty("sha256", out var hash)) known.Add((name.ToString(), hash.ToString()));
                }
            }
            catch (JsonException)
            {
                // Somebody's own file: then nothing here is known to be ours.
            }
        }
        return known;
    }

    private bool MayReplace(HashSet<(string Name, string Hash)> known)
    {
        var edited = new List<string>();
        var may = true;
        foreach (var (name, content) in _files)
        {
            _at = In(name);
            if (Path.GetFullPath(_at) is { Length: > LongestOnWindows } full) bag.Add(OutputRules.LongForWindows, new Place(Shown(_at)), full.Length.ToString(CultureInfo.InvariantCulture));
            if (Directory.Exists(_at))
            {
                bag.Add(OutputRules.CannotWrite, new Place(Shown(_at)), name);
                may = false;
            }
            if (!File.Exists(_at)) continue;
            if (Occupied.Is(_at))
            {
                bag.Add(OutputRules.InUse, new Place(Shown(_at)));
                may = false;
            }
            else if (name != Manifest.Name && Hash(File.ReadAllBytes(_at)) is var hash && hash != Hash(content) && !known.Contains((name, hash)))
            {
                edited.Add(name);
            }
        }
        if (onEdited == OnEdited.Stop)
        {
            foreach (var name in edited) bag.Add(OutputRules.Edited, new Place(Shown(In(name))));
            may &= edited.Count == 0;
        }
        if (may && onEdited == OnEdited.Keep)
        {
            foreach (var name in edited) KeepAside(name);
        }
        return may;
    }

    private void KeepAside(string name)
    {
        _at = In(name);
        // The one place where the day of the work shows.
        var day = DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (stem, ending) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        var kept = $"{stem} (手修正 {day}){ending}";
        var content = File.ReadAllBytes(_at);
        // An interrupted build may have kept it already.
        for (var i = 2; File.Exists(In(kept)) && !File.ReadAllBytes(In(kept)).AsSpan().SequenceEqual(content); i++) kept = $"{stem} (手修正 {day} {i.ToString(CultureInfo.InvariantCulture)}){ending}";
        // A copy, so that the place is never empty; it too is whole or not there.
        if (!File.Exists(In(kept))) SafeFile.Write(In(kept), stream => stream.Write(content));
        bag.Add(OutputRules.KeptAside, new Place(Shown(_at)), kept);
    }

    private void PutInPlace(HashSet<(string Name, string Hash)> known, List<string> staged)
    {
        _at = In(NoteName);
        SafeFile.Write(_at, Note(known.Concat(_files.Select(f => (f.Name, Hash(f.Content))))));
        for (var i = 0; i < _files.Count; i++)
        {
            _at = In(_files[i].Name);
            File.Move(staged[i], _at, overwrite: true);
        }
        // Files of ours that this build had no part in (another format, another name) are still ours for the next.
        var others = known.Where(k => !_files.Exists(f => f.Name == k.Name) && File.Exists(In(k.Name))).ToList();
        _at = In(NoteName);
        if (others.Count == 0) File.Delete(_at);
        else SafeFile.Write(_at, Note(others));
    }

    private static string Note(IEnumerable<(string Name, string Hash)> known)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartArray("files");
            foreach (var (name, hash) in known.Distinct())
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteString("sha256", hash);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private string In(string name) => Path.Combine(path, name);

    private static string Shown(string file) => file.Replace('\\', '/');

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
