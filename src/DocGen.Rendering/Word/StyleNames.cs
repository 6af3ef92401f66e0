using System.Globalization;
using DocGen.Documents.Blocks;

namespace DocGen.Rendering.Word;

/// <summary>Ids of the paragraph and character styles. What the drafter sees in Word are their names, which are Japanese.</summary>
internal static class StyleNames
{
    public const string Normal = "Normal";
    public const string Body = "BodyText";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string DocumentNumber = "DocumentNumber";
    public const string Date = "DocumentDate";
    public const string Addressee = "Addressee";
    public const string Sender = "Sender";
    public const string Center = "CenterText";
    public const string Right = "RightText";
    public const string Remark = "Remark";
    public const string Condition = "Condition";
    public const string Annex = "AnnexLabel";
    public const string TableCaption = "TableCaption";
    public const string TableText = "TableText";
    public const string TableHead = "TableHead";
    public const string Figure = "Figure";
    public const string Signature = "SignatureText";
    public const string Article = "Article";
    public const string ArticleCaption = "ArticleCaption";
    public const string ArticleText = "ArticleText";
    public const string Paragraph = "Paragraph";
    public const string Supplement = "Supplement";
    public const string Bullet = "Bullet";
    public const string ContentsTitle = "ContentsTitle";
    public const string SectionEnd = "SectionEnd";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteReference = "FootnoteReference";
    public const string CommentText = "CommentText";
    public const string CommentReference = "CommentReference";
    public const string PlaceholderText = "PlaceholderText";
    public const string NormalTable = "NormalTable";
    public const string TableGrid = "TableGrid";

    public static string Of(TextRole role) => role switch
    {
        TextRole.Title => Title,
        TextRole.Subtitle => Subtitle,
        TextRole.DocumentNumber => DocumentNumber,
        TextRole.Date => Date,
        TextRole.Addressee => Addressee,
        TextRole.Sender => Sender,
        TextRole.Center => Center,
        TextRole.Right => Right,
        TextRole.Remark => Remark,
        TextRole.Condition => Condition,
        TextRole.AnnexLabel => Annex,
        TextRole.TableCaption => TableCaption,
        _ => Body,
    };

    /// <summary>Where the first line begins against the others, in characters, for roles that move in with the text above; null for the rest.</summary>
    public static decimal? FirstLineOf(TextRole role) => role switch
    {
        TextRole.Body => 1,
        TextRole.Remark => -1,
        TextRole.Condition or TextRole.TableCaption => 0,
        _ => null,
    };

    public static string Heading(int rank) => "Heading" + Count(rank);

    public static string Contents(int rank) => "TOC" + Count(rank);

    public static string Item(int depth) => "Item" + Count(depth);

    /// <summary>Items of a numbered paragraph look like those of an article but are other levels of the list.</summary>
    public static string ItemUnderParagraph(int depth) => "ParagraphItem" + Count(depth);

    private static string Count(int from0) => (from0 + 1).ToString(CultureInfo.InvariantCulture);
}
