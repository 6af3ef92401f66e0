using System.Text.RegularExpressions;
using DocGen.Rendering.LibreOffice;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.LibreOffice;

/// <summary>Forms whose model has one page keep to one, also with everything that can be asked for in them.</summary>
[Trait("Needs", "LibreOffice")]
public partial class OnePageTests
{
    [ProgramFact(Programs.LibreOffice, Programs.PdfText)]
    public void A_form_of_one_page_stays_one_page()
    {
        var forms = Samples.All.Where(s => Form().IsMatch(s.Name)).ToList();
        Assert.Equal(["pledge-hire", "pledge-project", "pledge-retire", "pledge-visitor", "receipt", "warning-signs"],
            forms.Select(f => f.Name.Split(' ')[1]).Distinct().Order(StringComparer.Ordinal));
        var pdfs = Samples.Convert([.. forms.Select(f => f.Word)], OfficeFormat.Pdf);
        Check.None(forms.Zip(pdfs).Select(f => (f.First.Name, Pages: PdfText.InOrder(f.Second).Count)).Where(f => f.Pages != 1).Select(f => $"{f.Name}: {f.Pages} pages"));
    }

    [GeneratedRegex("^manufacturer-[a-z]+/[a-z-]+ (pledge-(hire|project|retire|visitor)|receipt|warning-signs)$")]
    private static partial Regex Form();
}
