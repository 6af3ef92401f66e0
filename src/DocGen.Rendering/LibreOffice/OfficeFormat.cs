namespace DocGen.Rendering.LibreOffice;

/// <summary>What LibreOffice is to make of a document.</summary>
/// <param name="Ending">Ending of the files it writes.</param>
/// <param name="Filter">The format as <c>--convert-to</c> takes it.</param>
public sealed record OfficeFormat(string Ending, string Filter)
{
    /// <summary>
    /// PDF that screen readers can follow (PDF/UA): tagged, with the title in the window's bar. The language comes from the document.
    /// LibreOffice before 7.4 does not know options in this form and writes an ordinary PDF.
    /// </summary>
    public static OfficeFormat Pdf { get; } = new(".pdf", "pdf:writer_pdf_Export:{"
        + """
        "UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"},"DisplayPDFDocumentTitle":{"type":"boolean","value":"true"}
        """
        + "}");

    /// <summary>Word, as LibreOffice saves it. Writing it lays the document out, so its fields hold what a reader would see.</summary>
    public static OfficeFormat Word { get; } = new(".docx", "docx:MS Word 2007 XML");

    public static OfficeFormat Text { get; } = new(".txt", "txt:Text (encoded):UTF8");
}
