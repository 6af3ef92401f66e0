using System.Globalization;
using System.Text;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;

namespace DocGen.Rendering.Html;

/// <summary>The style sheet of a page: the house's style, set for the screen and for A4 paper.</summary>
internal static class HtmlStyleSheet
{
    public static string Of(DocumentStyle style, NumberingScheme scheme)
    {
        var page = style.Page;
        var css = new StringBuilder();
        css.Append(Invariant($$"""
            @page { size: {{page.Width}}mm {{page.Height}}mm; margin: {{Margins(page)}};{{PageNumber(style.PageNumber)}} }
            @page landscape { size: {{page.Height}}mm {{page.Width}}mm; }
            :root { --body: {{Fonts(style.Fonts.Body, style.Fonts.BodyFallback, "serif")}}; --heading: {{Fonts(style.Fonts.Heading, style.Fonts.HeadingFallback, "sans-serif")}}; }
            body { margin: 0; background: #fff; color: #111; font: {{style.BodySize}}pt/{{page.LinePitch}}pt var(--body); }
            main, header { max-width: {{page.Width - page.Left - page.Right}}mm; margin: 0 auto; padding: 0 4mm; }
            main { padding: {{page.Top / 2}}mm 4mm {{page.Bottom}}mm; }
            """)).Append('\n');
        css.Append("""
            h1, h2, h3, h4, h5, h6, th, caption { font-family: var(--heading); font-weight: normal; }
            h1 { font-size: 1.4em; line-height: 1.5; text-align: center; margin: 2em 0; }
            h2, h3, h4, h5, h6 { font-size: 1em; margin: 1em 0 0; break-after: avoid; }
            p { margin: 0; text-align: justify; line-break: strict; }
            em { font-style: normal; text-emphasis: filled sesame; }
            mark { background: #fff3bf; color: inherit; }
            a { color: inherit; text-decoration: underline dotted; }
            a:focus-visible { outline: 3px solid #1a56db; }
            .skip { position: absolute; left: -999em; }
            .skip:focus { left: 1em; top: 1em; background: #fff; padding: .5em; }
            .classification, .right, .date, .number, .sender { text-align: right; }
            .center, .subtitle { text-align: center; }
            .article { padding-left: 1em; }
            .body { text-indent: 1em; }
            .under { text-indent: 0; }
            .bullet { padding-left: 1em; text-indent: -1em; }
            .supplement { padding-left: 3em; }
            .break { break-before: page; }
            .landscape { page: landscape; break-before: page; }
            .scroll { overflow-x: auto; }
            nav ol { list-style: none; padding-left: 1em; margin: 0; }
            table { border-collapse: collapse; width: 100%; margin: .5em 0; }
            th, td { border: 1px solid #444; padding: .2em .5em; vertical-align: top; text-align: left; }
            th { background: #d9e2f3; text-align: center; }
            td.center { text-align: center; }
            td.end { text-align: right; }
            td.center p, td.end p { text-align: inherit; }
            tr { break-inside: avoid; }
            thead { display: table-header-group; }
            caption { text-align: left; padding: .2em 0; }
            .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
            .party { margin: 1em 0 1em 50%; break-inside: avoid; }
            .seal { margin-left: 2em; }
            figure { margin: 1em 0; text-align: center; }
            img { max-width: 100%; }
            .notes { border-top: 1px solid #444; margin-top: 2em; font-size: .9em; }
            @media print { .skip { display: none; } main, header { max-width: none; padding: 0; } a { text-decoration: none; } mark { background: none; } }
            """).Append('\n');
        for (var i = 0; i < scheme.Levels.Length; i++)
        {
            var level = scheme.Levels[i];
            css.Append(Invariant($".l{i} {{ padding-left: {level.Indent + level.Hanging}em; text-indent: -{level.Hanging}em; }}\n"));
            css.Append(Invariant($".u{i} {{ padding-left: {level.Indent + level.Hanging}em; }}\n"));
        }
        return css.ToString();
    }

    private static string Margins(PageSetup page) => Invariant($"{page.Top}mm {page.Right}mm {page.Bottom}mm {page.Left}mm");

    private static string PageNumber(PageNumberForm form) => form switch
    {
        PageNumberForm.Dashes => " @bottom-center { content: \"- \" counter(page) \" -\"; }",
        PageNumberForm.OfTotal => " @bottom-center { content: counter(page) \" / \" counter(pages); }",
        PageNumberForm.Plain => " @bottom-center { content: counter(page); }",
        _ => "",
    };

    private static string Fonts(string wanted, string standIn, string generic) => $"{HtmlText.CssString(wanted)}, {HtmlText.CssString(standIn)}, {generic}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
