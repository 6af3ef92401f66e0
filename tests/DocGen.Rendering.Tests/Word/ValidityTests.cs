using DocGen.Documents;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;
using DocGen.Rendering.Word;

namespace DocGen.Rendering.Tests.Word;

public class ValidityTests
{
    public static TheoryData<string, string> Files => Combine();

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_document_in_every_style_is_valid(string document, string style)
    {
        var looks = Styles[style];
        var file = WordFile.Of(Documents[document](looks), looks, new WordOptions { Notes = true });
        // DOCGEN_KEEP=<folder> keeps the files for a look at their pages.
        if (Environment.GetEnvironmentVariable("DOCGEN_KEEP") is { Length: > 0 } keep) File.WriteAllBytes(Path.Combine(keep, $"{document}-{style}.docx"), file.Bytes);
        file.MustVerify();
    }

    private static readonly Dictionary<string, Func<DocumentStyle, Document>> Documents = new()
    {
        ["contract"] = SampleDocuments.ContractDocument,
        ["bylaw"] = SampleDocuments.Bylaw,
        ["guideline"] = SampleDocuments.Guideline,
        ["notice"] = SampleDocuments.Notice,
    };

    private static readonly Dictionary<string, DocumentStyle> Styles = new()
    {
        ["government"] = SampleDocuments.Government,
        ["contract"] = SampleDocuments.Contract,
        ["wide"] = SampleDocuments.Government with { Digits = DigitWidth.Full, References = ReferenceForm.Typed, PageNumber = PageNumberForm.OfTotal, BodySize = 12 },
        ["mixed"] = SampleDocuments.Government with { Digits = DigitWidth.Mixed, PageNumber = PageNumberForm.None },
    };

    private static TheoryData<string, string> Combine()
    {
        var data = new TheoryData<string, string>();
        foreach (var document in Documents.Keys)
        {
            foreach (var style in Styles.Keys) data.Add(document, style);
        }
        return data;
    }
}
