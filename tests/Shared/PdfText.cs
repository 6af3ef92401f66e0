namespace DocGen.Tests.Shared;

/// <summary>The text of a PDF, by pdftotext.</summary>
public static class PdfText
{
    /// <summary>The lines of each page as they stand beside and below each other.</summary>
    public static IReadOnlyList<string> Laid(byte[] pdf) => Pages(pdf, "-layout");

    /// <summary>The text of each page in the order in which it was set: table cells one after the other.</summary>
    public static IReadOnlyList<string> InOrder(byte[] pdf) => Pages(pdf, "-raw");

    private static string[] Pages(byte[] pdf, string mode)
    {
        var file = Path.Combine(Path.GetTempPath(), $"docgen-{Guid.NewGuid():N}.pdf");
        try
        {
            File.WriteAllBytes(file, pdf);
            return Programs.Run(Programs.PdfText, mode, file, "-").Split('\f')[..^1];
        }
        finally
        {
            File.Delete(file);
        }
    }
}
