using DocGen.Rendering.Tests.Word;
using DocGen.Rendering.Verification;

namespace DocGen.Rendering.Tests.Verification;

public class StripperTests
{
    [Fact]
    public void A_stripped_file_keeps_its_text_and_loses_what_tells_of_its_making()
    {
        var file = WordFile.Of(SampleDocuments.ContractDocument(SampleDocuments.Government), options: new() { Notes = true });
        var stripped = Strip(file.Bytes);
        stripped.MustVerify();
        Assert.Equal(Text(file), Text(stripped));
        Assert.DoesNotContain("word/comments.xml", stripped.Names);
        Assert.DoesNotContain("docProps/custom.xml", stripped.Names);
        Assert.DoesNotContain("customXml/item2.xml", stripped.Names);
        Assert.Contains("customXml/item1.xml", stripped.Names);
        Assert.DoesNotContain("_c_", stripped.Text("word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("REF _r_purpose", stripped.Text("word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_and_traces_of_editing_go()
    {
        var named = BrokenFile.Contract("docProps/core.xml", "<dc:title>", "<dc:creator>山田太郎</dc:creator><cp:lastModifiedBy>鈴木</cp:lastModifiedBy><dc:title>");
        var stripped = Strip(named);
        stripped.MustVerify();
        Assert.DoesNotContain("山田", stripped.Text("docProps/core.xml"), StringComparison.Ordinal);
        stripped = Strip(BrokenFile.Contract("word/settings.xml", "<w:compat>", "<w:rsids><w:rsidRoot w:val=\"00AA00AA\"/></w:rsids><w:compat>"));
        stripped.MustVerify();
    }

    [Fact]
    public void Stripping_is_repeatable()
    {
        var file = WordFile.Of(SampleDocuments.ContractDocument(SampleDocuments.Government)).Bytes;
        Assert.Equal(Strip(file).Bytes, Strip(file).Bytes);
        Assert.Equal(Strip(file).Bytes, Strip(Strip(file).Bytes).Bytes);
    }

    [Fact]
    public void What_is_no_Word_file_is_refused() =>
        Assert.Throws<InvalidDataException>(() => Stripper.Strip(new MemoryStream([1, 2, 3]), Stream.Null));

    private static WordFile Strip(byte[] file)
    {
        using var output = new MemoryStream();
        Stripper.Strip(new MemoryStream(file), output);
        return new WordFile(output.ToArray());
    }

    private static string Text(WordFile file) => string.Concat(file.Body.Descendants(WordFile.W + "t").Select(t => t.Value));
}
