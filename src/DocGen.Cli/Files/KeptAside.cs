using System.Globalization;

namespace DocGen.Cli.Files;

/// <summary>A file that somebody changed, kept beside the new one under the day of the work. The one place where the day shows in an output.</summary>
internal static class KeptAside
{
    /// <summary>Keeps it and gives the name that it is kept under.</summary>
    /// <param name="path">The file.</param>
    /// <param name="further">What comes behind its ending, for one that must not be taken for what it was.</param>
    public static string Keep(string path, string further = "")
    {
        var day = DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (folder, stem, ending) = (Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileNameWithoutExtension(path), Path.GetExtension(path) + further);
        var kept = $"{stem} (手修正 {day}){ending}";
        var content = File.ReadAllBytes(path);
        // An interrupted build may have kept it already.
        for (var i = 2; File.Exists(Path.Combine(folder, kept)) && !File.ReadAllBytes(Path.Combine(folder, kept)).AsSpan().SequenceEqual(content); i++)
            kept = $"{stem} (手修正 {day} {i.ToString(CultureInfo.InvariantCulture)}){ending}";
        // A copy, so that the place is never empty; it too is whole or not there.
        if (!File.Exists(Path.Combine(folder, kept))) SafeFile.Write(Path.Combine(folder, kept), stream => stream.Write(content));
        return kept;
    }
}
