using System.Xml.Linq;
using DocGen.Documents.Diagnostics;
using DocGen.Rendering.Word.Parts;

namespace DocGen.Rendering.Verification.Checks;

/// <summary>The file names no person and bears no traces of its editing.</summary>
internal static class MetadataCheck
{
    /// <summary>Properties that name people or houses.</summary>
    internal static readonly string[] PersonalProperties = ["creator", "lastModifiedBy", "Company", "Manager"];

    public static void Run(WordStories word, DiagnosticBag findings)
    {
        foreach (var part in (string[])["docProps/core.xml", "docProps/app.xml"])
        {
            foreach (var property in word.Package.Xml(part)?.Root?.Elements() ?? [])
            {
                if (property.Value.Length == 0 || !PersonalProperties.Contains(property.Name.LocalName)) continue;
                findings.Add(VerifyRules.PersonalData, word.Package.PlaceOf(part, property), property.Name.LocalName, property.Value);
            }
        }
        var named = new HashSet<string>(StringComparer.Ordinal) { CommentsPart.Author, "" };
        foreach (var part in word.All)
        {
            foreach (var author in word.Package.Xml(part)?.Descendants().Attributes(WordStories.W + "author") ?? [])
            {
                if (named.Add(author.Value)) findings.Add(VerifyRules.PersonalData, word.Package.PlaceOf(part, author), "author", author.Value);
            }
        }
        if (Traces(word) is { } trace) findings.Add(VerifyRules.EditingTraces, trace);
    }

    internal static bool IsTrace(XName name) => name.LocalName.StartsWith("rsid", StringComparison.Ordinal);

    private static Place? Traces(WordStories word)
    {
        if (word.In(word.Settings, "rsids").FirstOrDefault() is { } list) return word.Package.PlaceOf(word.Settings, list);
        foreach (var part in word.All)
        {
            var trace = word.Package.Xml(part)?.Descendants().Attributes().FirstOrDefault(a => IsTrace(a.Name));
            if (trace is not null) return word.Package.PlaceOf(part, trace);
        }
        return null;
    }
}
