using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Tests.Content;
using DocGen.Drafting.Tests.Specs;
using DocGen.Drafting.Writing;
using DocGen.Library;
using DocGen.Library.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Drafting.Tests.Writing;

public class CaseWriterTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples");

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Samples, "*.yaml", SearchOption.AllDirectories)
        .Where(f => File.ReadLines(f).Any(l => l.StartsWith("documents:", StringComparison.Ordinal)))
        .Select(f => Path.GetRelativePath(Samples, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sample_written_anew_answers_the_same(string sample)
    {
        using var folder = new TemporaryFolder(Directory.EnumerateFiles(Samples, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".yaml" or ".md").Select(f => KeyValuePair.Create(Path.GetRelativePath(Samples, f), File.ReadAllText(f))));
        var file = Path.Combine(folder.Path, sample);
        var bag = new DiagnosticBag();
        var before = AnswerReader.Read(RealLibrary.Library, file, [], bag);
        var former = YamlDocument.Parse(File.ReadAllText(file), sample, bag);
        File.WriteAllText(file, CaseWriter.Case(RealLibrary.Library, CaseText.Of(before) with { Organization = former.Text("organization"), Former = former }));
        var after = AnswerReader.Read(RealLibrary.Library, file, [], bag);
        Assert.Equal("", Findings.Text(bag));
        Assert.Equal(before.Hash, after.Hash);
        Assert.Equal(before.Documents.AsEnumerable(), after.Documents.AsEnumerable());
        Assert.Equal(before.LeaveOut.Select(l => (l.Target, l.Reason)), after.LeaveOut.Select(l => (l.Target, l.Reason)));
        Assert.Equal(before.Values.Where(v => v.Value.Origin == AnswerOrigin.Case).Select(v => v.Key).Order(), after.Values.Where(v => v.Value.Origin == AnswerOrigin.Case).Select(v => v.Key).Order());
    }

    [Fact]
    public void Whatever_the_texts_hold_they_are_read_back()
    {
        var library = ClauseLibrary.Load(new TemporaryFolder(SpecFile.Example("holes: everything answered 1").Files).Path, new DiagnosticBag());
        var pieces = Gen.Elements("甲", "a", " ", "　", ": ", " #", "#", "-", "- ", "?", "'", "\"", "\\", "\n", "\n\n", "\n ", "\t", "{", "}", "[", "]", ",", "&", "*", "!", "|", ">", "%", "@", "`", "~", "null", "true", "1", "0x1", "1e3",
            "2026-04-01", "---", "...", "=", "\u2028", "\u0301", "\U00020BB7", "\uFEFF", "yes");
        Prop.ForAll(Arb.From(Gen.Select(Gen.ListOf(pieces), p => string.Concat(p))), text =>
        {
            var values = ImmutableDictionary<string, AnswerValue>.Empty
                .Add("project.text", new TextAnswer(text.Replace("\n", "", StringComparison.Ordinal).Trim()))
                .Add("project.lines", new TextAnswer(text.Trim()))
                .Add("project.list", new ListAnswer([.. ((string[])[text.Trim(), "二"]).Where(t => t.Length > 0)]))
                .Add("project.table", new TableAnswer([ImmutableDictionary<string, AnswerValue>.Empty.Add("name", new TextAnswer(text.Replace("\n", "", StringComparison.Ordinal).Trim()))]));
            var written = CaseWriter.Case(library, new CaseText { Documents = ["contract"], Outsourcing = [new Outsourcing("operate", ["onsite"])], Values = values.Where(v => library.Variables.ContainsKey(v.Key)).ToImmutableDictionary() });
            using var folder = new TemporaryFolder();
            var bag = new DiagnosticBag();
            var read = AnswerReader.Read(library, folder.Write("case.yaml", written), [], bag);
            Assert.False(bag.HasErrors, Findings.Text(bag) + written);
            foreach (var (path, value) in values.Where(v => library.Variables.ContainsKey(v.Key))) Assert.True(value.Equals(read.Values[path].Value), $"{path}\n{written}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void Open_questions_are_lines_to_be_completed()
    {
        using var folder = new TemporaryFolder(SpecFile.Example("holes: everything answered 1").Files);
        var library = ClauseLibrary.Load(folder.Path, new DiagnosticBag());
        var written = CaseWriter.Case(library, new CaseText { Documents = ["contract"], Organization = "organization.yaml", Outsourcing = [new Outsourcing("operate", ["onsite"])], Open = ["org.name", "subcontracting"] });
        Assert.Equal("""
            # DocGen の案件ファイル。「docgen build このファイル」で文書を作ります。
            organization: organization.yaml
            documents: [contract]
            outsourcing: {type: operate, subtype: onsite}

            options:
              # 再委託を認めますか。
              #   prohibit：再委託を禁止する場合
              #   permit：再委託を認める場合
              # subcontracting:

            values:
              org:
                # 組織の名称
                # name:

            """.ReplaceLineEndings("\n"), written);
    }
}
