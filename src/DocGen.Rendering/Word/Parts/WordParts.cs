using System.Globalization;

namespace DocGen.Rendering.Word.Parts;

/// <summary>Names of the parts, and the ids by which the document names them. Pictures come last, so their ids follow on.</summary>
internal static class WordParts
{
    public const string Document = "word/document.xml";
    public const string Styles = "word/styles.xml";
    public const string Numbering = "word/numbering.xml";
    public const string Settings = "word/settings.xml";
    public const string Fonts = "word/fontTable.xml";
    public const string Header = "word/header1.xml";
    public const string LandscapeHeader = "word/header2.xml";
    public const string Footer = "word/footer1.xml";
    public const string Footnotes = "word/footnotes.xml";
    public const string Comments = "word/comments.xml";
    public const string Glossary = "word/glossary/document.xml";
    public const string GlossaryStyles = "word/glossary/styles.xml";
    public const string Answers = "customXml/item1.xml";
    public const string ClauseMap = "customXml/item2.xml";

    public const string HeaderId = "rIdHeader1";
    public const string LandscapeHeaderId = "rIdHeader2";
    public const string FooterId = "rIdFooter1";

    /// <summary>Word's namespaces on the root of a part.</summary>
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static string PictureId(int picture) => "rIdPicture" + picture.ToString(CultureInfo.InvariantCulture);

    /// <summary>Type of a relationship by its last word.</summary>
    public static string Type(string word) => Types + word;

    /// <summary>Type of a part's content by its last word.</summary>
    public static string ContentType(string word) => ContentTypes + word + "+xml";
}
