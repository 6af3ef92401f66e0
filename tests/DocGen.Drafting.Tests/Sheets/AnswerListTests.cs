using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Sheets;
using DocGen.Drafting.Tests.Specs;
using DocGen.Library;

namespace DocGen.Drafting.Tests.Sheets;

public class AnswerListTests
{
    [Theory]
    [InlineData("org.name,contractor.alias\r\n甲省,\"乙, 丙\"\"丁\"\"\n二行\"\r\n,\r\n戊省,\r\n", "utf-8")]
    [InlineData("組織の名称,受託者の呼称\norg.name,contractor.alias\n甲省,\"乙, 丙\"\"丁\"\"\n二行\"\n,\n戊省,", "utf-8-bom")]
    [InlineData("組織の名称,受託者の呼称\n甲省,\"乙, 丙\"\"丁\"\"\n二行\"\n戊省\n", "shift_jis")]
    public void A_list_is_read_by_paths_or_by_labels(string csv, string encoding)
    {
        var (list, findings) = Read(encoding switch
        {
            "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)],
            "shift_jis" => CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(csv),
            _ => Encoding.UTF8.GetBytes(csv),
        });
        Assert.Equal("", findings);
        Assert.Equal(2, list.Rows.Length);
        Assert.Equal("甲省", list.Rows[0].Answers["org.name"].Text);
        Assert.Equal("乙, 丙\"丁\"\n二行", list.Rows[0].Answers["contractor.alias"].Text);
        Assert.Equal("org.name", Assert.Single(list.Rows[1].Answers).Key);
        Assert.Equal("list.csv", list.Rows[0].Place.File);
    }

    [Theory]
    [InlineData("org.nam\n甲省\n", "DG2843")]
    [InlineData("呼び名\n甲\n", "DG2844")]
    [InlineData("org.name,組織の名称\n甲省,乙省\n", "DG2845")]
    [InlineData("org.name\n", "DG2846")]
    [InlineData("org.name\n\"甲省\n", "DG2847")]
    [InlineData("org.name\n\"甲\"省\n", "DG2847")]
    public void What_is_wrong_with_a_list_is_told(string csv, string code) => Assert.Contains(code, Read(Encoding.UTF8.GetBytes(csv)).Findings, StringComparison.Ordinal);

    private static (AnswerList List, string Findings) Read(byte[] csv)
    {
        using var folder = new TemporaryFolder(SpecFile.Base);
        File.AppendAllText(Path.Combine(folder.Path, "clauses", "variables.yaml"), "extra:\n  one: {label: 呼び名}\n  two: {label: 呼び名}\n");
        var library = ClauseLibrary.Load(folder.Path, new DiagnosticBag());
        var bag = new DiagnosticBag();
        var list = AnswerList.Read(library, CsvSheet.Read(csv, "list.csv", bag), bag);
        return (list, Findings.Text(bag));
    }
}
