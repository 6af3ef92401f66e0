using DocGen.Cli.Files;
using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Batch;

/// <summary>The folder of a row. Into one that was not there files go at once; in any other what is there is looked at first.</summary>
internal sealed class RowFolder
{
    private const string TemporaryName = SafeFile.TemporaryEnding;

    private readonly WrittenFiles _written;
    private readonly string _output;
    private readonly string _folder;
    private readonly string _answers;
    private readonly OnEdited _onEdited;
    private readonly bool _isNew;
    private readonly List<(string Name, byte[] Content)> _held = [];
    private readonly List<string> _names = [];

    /// <param name="written">What was written into the output folder.</param>
    /// <param name="output">The output folder.</param>
    /// <param name="folder">The row's, below it.</param>
    /// <param name="answers">Hash of the row's answers.</param>
    /// <param name="onEdited">What becomes of a file that somebody changed.</param>
    public RowFolder(WrittenFiles written, string output, string folder, string answers, OnEdited onEdited)
    {
        (_written, _output, _folder, _answers, _onEdited) = (written, output, folder.TrimEnd('/'), answers, onEdited);
        _isNew = !Directory.Exists(Path.Combine(output, folder));
        Directory.CreateDirectory(Path.Combine(output, folder));
    }

    /// <summary>Names of the row's files.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Takes a file.</summary>
    public void Add(string name, ReadOnlySpan<byte> content)
    {
        _names.Add(name);
        if (_isNew) Put(name, content);
        else _held.Add((name, content.ToArray()));
    }

    /// <summary>Puts in place what is not there yet; false, with findings, where nothing of the row may be written.</summary>
    public bool Finish(DiagnosticBag bag)
    {
        var different = _held.Where(f => IsOther(f.Name, f.Content)).ToList();
        var inUse = different.Where(f => Occupied.Is(At(f.Name))).ToList();
        foreach (var (name, _) in inUse) bag.Add(OutputRules.InUse, PlaceOf(name));
        var edited = _onEdited == OnEdited.Overwrite ? [] : different.Where(f => File.Exists(At(f.Name)) && !_written.IsOurs(PathOf(f.Name), File.ReadAllBytes(At(f.Name)))).ToList();
        if (_onEdited == OnEdited.Stop)
        {
            foreach (var (name, _) in edited) bag.Add(OutputRules.Edited, PlaceOf(name));
        }
        if (inUse.Count > 0 || (_onEdited == OnEdited.Stop && edited.Count > 0)) return false;
        foreach (var (name, _) in edited) bag.Add(OutputRules.KeptAside, PlaceOf(name), KeptAside.Keep(At(name)));
        foreach (var (name, content) in _held)
        {
            if (different.Exists(d => d.Name == name)) Put(name, content);
            else _written.Note(PathOf(name), content, _answers);
        }
        if (!_isNew) SafeFile.TakeAwayLeftovers(Path.Combine(_output, _folder));
        return true;
    }

    // Under another name first, so that an interrupted run leaves no half document. It is not forced to the disk: --resume looks again.
    private void Put(string name, ReadOnlySpan<byte> content)
    {
        _written.Note(PathOf(name), content, _answers);
        using (var file = File.OpenHandle(At(TemporaryName), FileMode.Create, FileAccess.Write)) RandomAccess.Write(file, content, 0);
        File.Move(At(TemporaryName), At(name), overwrite: true);
    }

    private bool IsOther(string name, byte[] content) => !File.Exists(At(name)) || !File.ReadAllBytes(At(name)).AsSpan().SequenceEqual(content);

    private string At(string name) => Path.Combine(_output, _folder, name);

    private string PathOf(string name) => _folder.Replace('\\', '/') + "/" + name;

    private Place PlaceOf(string name) => new(At(name).Replace('\\', '/'));
}
