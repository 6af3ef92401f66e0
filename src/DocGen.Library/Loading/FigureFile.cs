using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Pictures;
using DocGen.Library.Rules;

namespace DocGen.Library.Loading;

/// <summary>The door for figures: beside the clause, within the library, not too large, a picture indeed, and without what it does not show.</summary>
public static class FigureFile
{
    /// <summary>The picture; null, with a finding, where it cannot be taken.</summary>
    /// <param name="library">The library that the text belongs to.</param>
    /// <param name="clause">The clause beside which the picture lies; null: a template's.</param>
    /// <param name="name">Its name, without a folder.</param>
    /// <param name="place">Where the text names it.</param>
    /// <param name="bag">Takes the findings.</param>
    public static byte[]? Read(ClauseLibrary library, string? clause, string name, Place place, DiagnosticBag bag)
    {
        var folder = clause is null ? "templates" : $"clauses/{clause[..clause.LastIndexOf('/')]}";
        if (Path.GetFileName(name) != name || library.Find($"{folder}/{name}") is not { } file)
        {
            bag.Add(LibraryRules.FigureMissing, place, name);
            return null;
        }
        var problem = "";
        try
        {
            if (file.Read(Limits.Current.PictureKilobytes * 1024L) is not { } content) problem = $"> {Limits.Current.PictureKilobytes} KB";
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
