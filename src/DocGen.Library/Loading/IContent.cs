using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Loading;

/// <summary>Where the files of a library come from: a folder, or the pack inside the program.</summary>
internal interface IContent
{
    Place PlaceOf(string relative);

    /// <summary>Whether there is a part (<c>clauses</c>, <c>templates</c>).</summary>
    bool Has(string part);

    /// <summary>All files below a part, ordered by path. Hidden files and folders do not count.</summary>
    List<ContentFile> FilesBelow(string part);

    /// <summary>A file by its path below the library; null where there is none.</summary>
    ContentFile? Find(string relative);
}
