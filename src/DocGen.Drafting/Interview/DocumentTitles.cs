using System.Text.RegularExpressions;
using DocGen.Library;
using DocGen.Library.Templates;

namespace DocGen.Drafting.Interview;

/// <summary>What a document is called before anything is answered: a title that prints an answer shows the default, or what is to be filled in.</summary>
public static partial class DocumentTitles
{
    public static string Of(ClauseLibrary library, DocumentTemplate template)
    {
        var title = Filled(library, template.Title);
        var isShared = library.Templates.Values.Any(t => t.Id != template.Id && t.Title == template.Title);
        return isShared && template.FileName.Length > 0 ? Filled(library, template.FileName) : title;
    }

    /// <summary>A line of the library with what its merge fields stand for in words.</summary>
    public static string Filled(ClauseLibrary library, string text) => Field().Replace(text, match =>
        library.Variables.TryGetValue(match.Groups["path"].Value, out var variable)
            ? variable.Default ?? $"〔{variable.Label}〕"
            : "");

    [GeneratedRegex(@"\{\{-?\s*(?<path>[a-z_][a-z0-9_.]*)?[^}]*\}\}")]
    private static partial Regex Field();
}
