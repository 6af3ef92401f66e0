using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Pictures;
using DocGen.Library.Rules;

namespace DocGen.Library.Loading;

/// <summary>The door for figures: beside the clause, within the library, not too large, a picture indeed, and without what it does not show.</summary>
public static class FigureFile
{
    /// <summary>Folder of the figures of a clause, or of a template where there is no clause.</summary>
    public static string FolderOf(string library, string? clause) =>
        clause is null ? Path.Combine(library, "templates") : Path.Combine(library, "clauses", Path.GetDirectoryName(clause) ?? "");

    /// <summary>The picture; null, with a finding, where it cannot be taken.</summary>
    public static byte[]? Read(string library, string folder, string name, Place place, DiagnosticBag bag)
    {
        var path = Path.Combine(folder, name);
        if (Path.GetFileName(name) != name || name.Contains('\0', StringComparison.Ordinal) || !File.Exists(path))
        {
            bag.Add(LibraryRules.FigureMissing, place, name);
            return null;
        }
        if (!RealPaths.IsInside(library, path))
        {
            bag.Add(LibraryRules.LinkLeaves, place);
            return null;
        }
        var problem = "";
        try
        {
            if (BoundedFile.Read(path, Limits.Current.PictureKilobytes * 1024L) is not { } content) problem = $"> {Limits.Current.PictureKilobytes} KB";
            else if (DrawnPicture.Read(content, out problem) is { } picture) return picture;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problem = fault.Message;
        }
        bag.Add(LibraryRules.FigureUnusable, place, name, problem);
        return null;
    }
}
