using System.IO.Compression;
using DocGen.Cli.Tests.Styles;

namespace DocGen.Cli.Tests;

/// <summary><c>docgen strip</c> on a file that people have worked in.</summary>
public class StripTests
{
    [Fact]
    public void Names_comments_and_traces_go_and_the_file_itself_stays()
    {
        using var library = StyleGoldenTests.Library("government");
        var file = WorkedIn(library);
        var before = File.ReadAllBytes(file);
        Assert.Contains("DG4070", Docgen.Run("verify", file).All, StringComparison.Ordinal);
        var outcome = Docgen.Run("strip", file);
        Assert.Equal(0, outcome.Code);
        Assert.Contains("変更履歴が 1 件", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(file));
        var stripped = Path.ChangeExtension(file, ".stripped.docx");
        Assert.Contains("整合しています", Docgen.Run("verify", stripped).Output, StringComparison.Ordinal);
        using var zip = ZipFile.OpenRead(stripped);
        Assert.DoesNotContain(zip.Entries, e => e.FullName is "word/comments.xml" or "docProps/custom.xml" or "customXml/item2.xml");
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            Assert.DoesNotContain("山田", reader.ReadToEnd(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_file_itself_is_replaced_only_when_asked()
    {
        using var library = StyleGoldenTests.Library("government");
        var file = WorkedIn(library);
        var before = File.ReadAllBytes(file);
        Assert.Equal(2, Docgen.Run("strip", file, "-o", file).Code);
        Assert.Equal(2, Docgen.Run("strip", file, "-o", Path.Combine(Path.GetDirectoryName(file)!, ".", Path.GetFileName(file))).Code);
        Assert.Equal(2, Docgen.Run("strip", file, "-o", library.At("x.docx"), "--in-place").Code);
        Assert.Equal(before, File.ReadAllBytes(file));
        var english = Docgen.Run("strip", file, "--in-place", "--lang", "en");
        Assert.Equal(0, english.Code);
        Assert.Contains("removed", english.Output, StringComparison.Ordinal);
        Assert.NotEqual(before, File.ReadAllBytes(file));
        Assert.Contains("整合しています", Docgen.Run("verify", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_Word_file_is_left_alone()
    {
        using var library = new SmallLibrary();
        library.Write("x.docx", "文字");
        Assert.Equal(1, Docgen.Run("strip", library.At("x.docx")).Code);
        Assert.Equal(2, Docgen.Run("strip", library.At("none.docx")).Code);
        Assert.False(File.Exists(library.At("x.stripped.docx")));
    }

    private static string WorkedIn(SmallLibrary library)
    {
        library.Build("--document", "contract", "--notes");
        var file = Path.Combine(library.CaseOutput, "契約書.docx");
        using var zip = ZipFile.Open(file, ZipArchiveMode.Update);
        Change(zip, "word/document.xml", "<w:body>", "<w:body><w:p w:rsidR=\"00AB12CD\"><w:ins w:id=\"9001\" w:author=\"山田太郎\" w:date=\"2026-11-01T09:00:00Z\"><w:r><w:t>加筆</w:t></w:r></w:ins></w:p>");
        Change(zip, "word/comments.xml", "w:author=\"DocGen\"", "w:author=\"山田太郎\"");
        Change(zip, "docProps/core.xml", "<dc:title>", "<dc:creator>山田太郎</dc:creator><cp:lastModifiedBy>山田太郎</cp:lastModifiedBy><dc:title>");
        return file;
    }

    private static void Change(ZipArchive zip, string part, string old, string changed)
    {
        var entry = zip.GetEntry(part)!;
        string text;
        using (var reader = new StreamReader(entry.Open())) text = reader.ReadToEnd();
        Assert.Contains(old, text, StringComparison.Ordinal);
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(part).Open());
        writer.Write(text.Replace(old, changed, StringComparison.Ordinal));
    }
}
