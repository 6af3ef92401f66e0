using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Merging;
using DocGen.Library;

namespace DocGen.Drafting.Tests;

/// <summary>A prepared document may have a slot only for values that decide nothing.</summary>
public sealed class PrintedOnlyTests
{
    [Theory]
    [InlineData("{{ a.x }}", true)]
    [InlineData("{{ a.x }}と{{ a.x }}", true)]
    [InlineData("{{ if a.y }}{{ a.x }}{{ end }}", true)]
    [InlineData("{{ for i in a.list }}{{ a.x }}{{ end }}", true)]
    [InlineData("{{ if a.x }}有{{ end }}", false)]
    [InlineData("{{ if a.y == '1' && a.x != '2' }}有{{ end }}", false)]
    [InlineData("{{ a.x | string.upcase }}", false)]
    [InlineData("{{ string.size a.x }}", false)]
    [InlineData("{{ a.x.size }}", false)]
    [InlineData("{{ a.x + '様' }}", false)]
    [InlineData("{{ b = a.x }}{{ b }}", false)]
    [InlineData("{{ b = a }}{{ b.x }}", false)]
    [InlineData("{{ a['x'] }}", false)]
    [InlineData("{{ with a }}{{ x }}{{ end }}", false)]
    [InlineData("{{ capture b }}{{ a.x }}{{ end }}", false)]
    [InlineData("{{ func f }}{{ a.x }}{{ end }}{{ f }}", false)]
    [InlineData("{{ case a.x }}{{ when '1' }}一{{ end }}", false)]
    [InlineData("{{ for i in a.x }}{{ i }}{{ end }}", false)]
    [InlineData("{{ this }}", false)]
    public void A_variable_in_a_text(string text, bool isPrintedOnly) => Assert.Equal(isPrintedOnly, Includes("a.x", clause: text));

    [Fact]
    public void A_variable_in_a_condition_decides()
    {
        Assert.True(Includes("a.x", clause: "本文"));
        Assert.False(Includes("a.x", clause: "本文", when: "a.x=1"));
        Assert.False(Includes("a.x", clause: "本文", when: "not a.x"));
    }

    [Fact]
    public void A_persons_fields_are_the_persons()
    {
        Assert.True(Includes("a.who", clause: "{{ a.who }}（{{ a.who.post }}）"));
        Assert.False(Includes("a.who", clause: "{{ a.who }}{{ if a.who.post }}殿{{ end }}"));
    }

    [Fact]
    public void Dates_lists_and_choices_are_never_slots()
    {
        Assert.False(Includes("a.day", clause: "{{ a.day }}"));
        Assert.False(Includes("a.list", clause: "{{ a.list }}"));
        Assert.False(Includes("a.pick", clause: "{{ a.pick }}"));
    }

    private static bool Includes(string variable, string clause, string when = "")
    {
        using var folder = new TemporaryFolder(new Dictionary<string, string>
        {
            ["clauses/library.yaml"] = "title: 見本\nversion: \"1\"\n",
            ["clauses/variables.yaml"] = "a:\n  x: {label: 甲}\n  y: {label: 乙}\n  list: {label: 列, type: list}\n  who: {label: 人, type: person}\n  day: {label: 日, type: date}\n  pick: {label: 選, type: choice, alternatives: {one: 一, two: 二}}\n",
            ["clauses/f/s/c.md"] = $"---\ntitle: 条項\n{(when.Length > 0 ? $"when: {when}\n" : "")}source: own\n---\n{clause}\n",
            ["templates/t.md"] = "---\ntitle: 文書\nnumbering: statute\nstyle: plain\nsource: own\n---\n{{ include 'f/s/c' }}\n",
            ["templates/numbering.yaml"] = File.ReadAllText(Path.Combine(Repository.Root, "templates", "numbering.yaml")),
            ["templates/styles/plain.yaml"] = "title: 標準\n",
        });
        var library = ClauseLibrary.Load(folder.Path, new DiagnosticBag());
        return new PrintedOnly(library, CaseAnswers.None).Includes(library.Variables[variable]);
    }
}
