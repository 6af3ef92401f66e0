using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DocGen.Library;
using DocGen.Library.Templates;

namespace DocGen.Drafting.Interview;

/// <summary>What a document is called before anything is answered: a title that prints an answer shows the default, or what is to be filled in.</summary>
public static partial class DocumentTitles
{
    // An interview asks for all of them at every answer.
    private static readonly ConditionalWeakTable<ClauseLibrary, ImmutableDictionary<string, string>> Known = [];

    public static string Of(ClauseLibrary library, DocumentTemplate template) =>
        Known.GetValue(library, All).TryGetValue(template.Id, out var title) ? title : Filled(library, template.Title);

    private static ImmutableDictionary<string, string> All(ClauseLibrary library)
    {
        var shared = library.Templates.Values.CountBy(t => t.Title).Where(t => t.Value > 1).Select(t => t.Key).ToHashSet(StringComparer.Ordinal);
        return library.Templates.Values.ToImmutableDictionary(t => t.Id, t => Filled(library, shared.Contains(t.Title) && t.FileName.Length > 0 ? t.FileName : t.Title));
    }

    /// <summary>A line of the library with what its merge fields stand for in words.</summary>
    public static string Filled(ClauseLibrary library, string text) => Field().Replace(text, match =>
        library.Variables.TryGetValue(match.Groups["path"].Value, out var variable)
            ? variable.Default ?? $"〔{variable.Label}〕"
            : "");

    [GeneratedRegex(@"\{\{-?\s*(?<path>[a-z_][a-z0-9_.]*)?[^}]*\}\}")]
    private static partial Regex Field();
}
