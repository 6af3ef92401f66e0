using System.Collections.Immutable;
using DocGen.Documents.Styles;

namespace DocGen.Rendering.Word.House;

/// <summary>What is taken from the body's own Word file: its page, its fonts, its styles by name, its header and footer. Never its text.</summary>
public sealed record HouseDocument
{
    internal HouseDocument()
    {
    }

    /// <summary>Paper and margins; null where the file has none that can be used.</summary>
    internal HousePage? Page { get; init; }

    internal HouseStyles Styles { get; init; } = HouseStyles.None;

    internal ImmutableArray<HouseStory> Stories { get; init; } = [];

    /// <summary>The first page has its own header and footer.</summary>
    internal bool HasFirstPage { get; init; }

    /// <summary>Even pages have their own header and footer.</summary>
    internal bool HasEvenPages { get; init; }

    internal bool HasHeader => Stories.Any(s => s.Kind == "header");

    internal bool HasFooter => Stories.Any(s => s.Kind == "footer");

    /// <summary>Kinds of pages that have headers and footers of their own.</summary>
    internal IEnumerable<string> Pages => ["default", .. HasFirstPage ? ["first"] : (string[])[], .. HasEvenPages ? ["even"] : (string[])[]];

    /// <summary>The style with the file's page, fonts and sizes in the place of its own. What concerns the text stays.</summary>
    internal DocumentStyle Apply(DocumentStyle style) => style with
    {
        Page = Page?.Apply(style.Page) ?? style.Page,
        BodySize = Styles.BodySize ?? style.BodySize,
        Fonts = style.Fonts with
        {
            Body = Styles.BodyFont ?? style.Fonts.Body,
            Heading = Styles.HeadingFont ?? style.Fonts.Heading,
        },
    };
}
