using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace DocGen.Rendering.Verification;

/// <summary>Checks a file against Word's schema, as two versions of Word know it.</summary>
public static class SchemaValidator
{
    private static readonly FileFormatVersions[] Versions = [FileFormatVersions.Office2019, FileFormatVersions.Microsoft365];

    public static ImmutableArray<Diagnostic> Validate(Stream stream, string file)
    {
        var findings = new DiagnosticBag();
        try
        {
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            foreach (var version in Versions)
            {
                foreach (var error in new OpenXmlValidator(version).Validate(document))
                {
                    var part = error.Part?.Uri.OriginalString ?? "";
                    findings.Add(VerifyRules.Schema, new Place($"{file}!{part}"), error.Path?.XPath ?? "", error.Description);
                }
            }
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or FileFormatException or System.Xml.XmlException or InvalidOperationException or ArgumentException or FormatException or NotSupportedException or NullReferenceException or IndexOutOfRangeException)
        {
            findings.Add(VerifyRules.Unreadable, new Place(file), e.Message);
        }
        return findings.Sorted();
    }
}
