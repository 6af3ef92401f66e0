using System.Collections.Immutable;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Tests.Specs;
using DocGen.Library;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Drafting.Tests.Properties;

/// <summary>Whatever an answer says, it stays text.</summary>
public class ValueTests
{
    private static readonly Gen<string> Pieces = Gen.Elements("*", "**", "_", "++", "`", "```", "[", "]", "(", ")", "](#main)", "[](#main)", "[^1]", "[^1]: ", "!", "![x](y.png)",
        "#", "# ", "## ", "1. ", "- ", "> ", "|", "| --- |", "+---+", "---", "===", ":::", "::: title", "{#a}", "{.supplement}", "{widths=\"1\"}", "{{", "}}", "{{ org.name }}",
        "{{ include 'general/contract/main' }}", "{% raw %}", "{{~", "<b>", "</b>", "<!--", "-->", "&amp;", "&#x3c;", "<w:p/>", "]]>", "<?xml?>", "\\", "\\\\", "\"", "'", "\t", " ", "　",
        "【監査を行う場合】", "【以上】", "〔", "〕", "第1条", "甲", "乙", "漢字", "abc", "0", "\uE000", "😀", "か\u3099", "\u200B", "\u202E");

    private static readonly Gen<string> Line = Gen.Select(Gen.ListOf(Pieces), pieces => string.Concat(pieces)).Where(t => t.Trim().Length > 0);

    private readonly ClauseLibrary _library;

    public ValueTests()
    {
        using var folder = new TemporaryFolder(SpecFile.Example("holes: values full of markup stay text 1").Files);
        folder.Write("clauses/general/spec/main.md", """
            ---
            title: 目的
            ---
            **{{ project.text }}**と*{{ project.text }}*と[{{ project.text }}](#this)。

            {caption="表　{{ project.text }}"}
            +---------------------+------+
            | {{ project.text }}  | 甲   |
            +---------------------+------+
            | {{ project.person }}のほか |
            +----------------------------+

            - {{ project.text }}
            - {{ for i in project.list }}{{ i }}{{ end }}

            ::: right
            {{ project.text }}
            :::

            ::: signature
            - {{ project.text }}
              - {{ project.person.name }}
            :::

            終わり[^1]。

            [^1]: {{ project.text }}
            """);
        _library = ClauseLibrary.Load(folder.Path, new DiagnosticBag());
    }

    [Theory]
    [InlineData("contract")]
    [InlineData("spec")]
    public void No_answer_becomes_markup_a_field_or_a_reference(string document)
    {
        var expected = Skeleton.Of(Build(document, "文字", "文字"));
        Prop.ForAll(Arb.From(Gen.Two(Line)), texts =>
        {
            var built = Build(document, texts.Item1, texts.Item2);
            Assert.Equal(expected, Skeleton.Of(built));
            Assert.Equal(texts.Item1.Trim(), built.Variables.Single(v => v.Path == "project.text").Text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private Document Build(string document, string one, string other)
    {
        var bag = new DiagnosticBag();
        var answers = new CaseAnswers
        {
            Documents = [document],
            Outsourcing = [new Outsourcing("operate", ["onsite"])],
            Values = new Dictionary<string, AnswerValue?>
            {
                ["project.text"] = Read("project.text", one, bag),
                ["project.free"] = Read("project.free", other, bag),
                ["project.lines"] = Read("project.lines", $"x{one}\nx{other}", bag),
                ["project.list"] = new ListAnswer([one.Trim(), other.Trim()]),
                ["project.person"] = Read("project.person", other, bag),
                ["project.table"] = new TableAnswer([Row(one, other), Row(other, one)]),
            }.ToImmutableDictionary(v => v.Key, v => new Answer(v.Value!, AnswerOrigin.Case, Place.Nowhere)),
        };
        var built = CaseBuild.Build(_library, answers, document, bag);
        Assert.False(bag.HasErrors, Findings.Text(bag));
        return built!.Document;
    }

    private static ImmutableDictionary<string, AnswerValue> Row(string name, string note) => ImmutableDictionary<string, AnswerValue>.Empty
        .Add("name", new TextAnswer(name.Trim())).Add("note", new TextAnswer(note.Trim()));

    private AnswerValue? Read(string path, string text, DiagnosticBag bag) => new ValueReader(bag).ReadText(_library.Variables[path], text, Place.Nowhere);
}
